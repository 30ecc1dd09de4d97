// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../app/taal.ts'

export const teksten = catalogus('onderdelen/keren', {
  afgelast: 'afgelast',
  voorbij: 'is geweest',
  keerVan: (naam: string, dag: string) => `${naam} op ${dag}`
})
