// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../app/taal.ts'

export const teksten = catalogus('onderdelen/cijfer', {
  inGemeente: 'in de gemeente',
  landelijk: 'in Nederland',
  cohort: 'van een deel van de bewoners',
  teKlein: 'minder dan 10: niet getoond',
  geen: 'hier niet gemeten',
  geschat: 'geschat',
  bron: 'Bron:',
  gebied: (inwoners: string) => `Dit gebied heeft ${inwoners}.`,
  geenAantal: 'De bron zegt niet hoeveel mensen zij telde.',
  voorbehouden: 'Wat dit niet zegt',
  eenheden: { HUISHOUDENS: 'huishoudens', PERSONEN: 'personen' }
})
