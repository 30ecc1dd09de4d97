// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'

export const teksten = catalogus('onderdelen/kiezer/teksten', {
  laden: 'Even geduld …',
  mislukt: 'Zoeken lukt nu niet. Typ het straks nog eens.',
  geen: 'Er is hier nog niets om uit te kiezen.',
  niets: (gezocht: string) => `Niets gevonden met “${gezocht}”.`,
  aantal: (aantal: number) => (aantal === 1 ? 'Er is er 1.' : `Dit zijn ze alle ${aantal}.`),
  meer: (getoond: number, meer: number) =>
    `Dit zijn er ${getoond}. Er ${meer === 1 ? 'is er' : 'zijn er'} nog ${meer}. Typ een deel van de naam.`
})
