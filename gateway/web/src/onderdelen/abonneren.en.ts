// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './abonneren.nl.ts'

export const teksten: typeof nl = {
  inAgenda: 'Put this in your own calendar:',
  abonneer: 'Subscribe',
  op: (naam) => `to the agenda of ${naam}`,
  haalOp: 'Download (iCal)',
  van: (naam) => `the agenda of ${naam}`
}
