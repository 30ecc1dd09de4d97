// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  nietIngelogd: 'We do not know who you are. Whoever records something also keeps it up to date.',
  onvolledig: 'Something is still missing.',
  iedereen: 'Everyone who is looking now sees it too.',
  later: 'Your change is saved. This overview is running a little behind.',
  ongedaan: 'Undo',
  nietOngedaan: 'You cannot undo this:',
  ongedaanBezig: 'Undoing …',
  ongedaanMislukt: 'Undoing did not work.',
  sluit: 'Close this message'
}
