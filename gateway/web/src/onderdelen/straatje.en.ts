// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './straatje.nl.ts'

export const teksten: typeof nl = {
  huizen: (aantal, fasen, licht) =>
    `${aantal} ${aantal === 1 ? 'house' : 'houses'}: ${fasen}. Lights are on in ${licht}`
}
