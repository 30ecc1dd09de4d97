// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './kloptnog.nl.ts'

export const teksten: typeof nl = {
  kloptNog: 'Still right',
  kloptNogVan: (naam) => `Still right: ${naam}`,
  bedankt: 'Confirmed today. Thank you.'
}
