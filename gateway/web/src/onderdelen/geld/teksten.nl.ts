// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

export const teksten = catalogus('onderdelen/geld/teksten', {
  duren: {
    EENMALIG: 'voor één keer',
    TIJDELIJK: 'voor een tijd',
    JAARLIJKS: 'per jaar, elk jaar opnieuw te vragen',
    STRUCTUREEL: 'per jaar, blijvend'
  },
  van: (naam: string) => `van ${naam}`,
  begintNog: (einde: string) => `begint nog; ${einde}`,
  tot: (dag: string) => `loopt tot en met ${dag}`,
  afgelopen: (dag: string) => `afgelopen op ${dag}`,
  zonderEinde: 'zonder einde'
})
