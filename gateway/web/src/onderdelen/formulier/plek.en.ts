// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './plek.nl.ts'

export const teksten: typeof nl = {
  onbekend: 'This municipality does not take part yet.',
  naarBegin: 'To the beginning'
}
