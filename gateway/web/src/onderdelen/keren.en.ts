// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './keren.nl.ts'

export const teksten: typeof nl = {
  afgelast: 'called off',
  voorbij: 'is over',
  keerVan: (naam, dag) => `${naam} on ${dag}`
}
