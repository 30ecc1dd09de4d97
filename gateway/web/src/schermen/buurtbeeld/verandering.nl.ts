// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'
import { geteld } from '../../onderdelen/geteld.ts'

export const teksten = catalogus('schermen/buurtbeeld/verandering', {
  kop: (dag: string) => `Toen en nu: wat er veranderde sinds ${dag}`,
  uitleg: 'Wat begon en alweer ophield, staat er niet bij.',
  geen: 'Wij kennen geen verandering tussen toen en nu.',
  soorten: {
    NIEUW: 'Nieuw',
    OPGEHOUDEN: 'Opgehouden of weggegaan',
    VERANDERD: 'Veranderd'
  },
  nuIn: (plaats: string) => `Nu in ${plaats}.`,
  eerstEnNu: (toen: string, nu: string) => `Eerst ${toen}, nu ${nu}.`,
  enMeer: (aantal: number) => `en nog ${geteld(aantal, 'ding', 'dingen')}`
})
