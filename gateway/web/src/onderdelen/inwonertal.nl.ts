// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../app/taal.ts'

export const teksten = catalogus('onderdelen/inwonertal', {
  kop: 'Inwoners',
  inwoners: (aantal: string) => `${aantal} inwoners`,
  delen: (bekend: number, alle: number) => `in ${bekend} van de ${alle} buurten; van de andere is het niet bekend`,
  bron: (bron: string) => `bron: ${bron}`,
  onbekend: 'onbekend',
  teKlein: 'minder dan 10'
})
