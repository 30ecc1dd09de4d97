// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './elementrij.nl.ts'

export const teksten: typeof nl = {
  nieuw: 'new',
  verdwenen: (dag) => `gone since ${dag}`,
  verplaatst: 'moved'
}
