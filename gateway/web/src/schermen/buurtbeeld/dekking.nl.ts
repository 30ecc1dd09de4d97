// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../../app/taal.ts'
import { geteld } from '../../onderdelen/geteld.ts'

export const teksten = catalogus('schermen/buurtbeeld/dekking', {
  kop: (plaats: string) => `Witte vlekken in ${plaats}`,
  uitleg: 'Wit is: er is ons niets van bekend. Dat is niet hetzelfde als niets.',
  perSoort: 'De acht soorten, per buurt geteld',
  gedekt: (gedekt: string, alle: string) => `in ${gedekt} van ${alle} buurten is iets bekend.`,
  zonder: 'Nog niets bekend in:',
  enMeer: (aantal: number) => `en nog ${geteld(aantal, 'buurt', 'buurten')}`,
  deels: 'Nog niet alles wordt bijgehouden.',
  niet: 'nog niet aangesloten',
  perBuurt: 'Per buurt: een initiatief, iemand die verbindt en een plek',
  lappen: {
    NETWERK: 'Een initiatief',
    VERBINDINGSPERSOON: 'Iemand die verbindt',
    ONTMOETINGSPLEK: 'Een plek om elkaar te zien'
  },
  standen: { GEDEKT: 'is er', LEEG: 'wit', NOG_NIET_AANGESLOTEN: 'nog niet aangesloten' },
  schakels: (plaats: string) => `Wat aandacht vraagt in ${plaats}`,
  schakelsUitleg: 'Geen oordeel. Er staat steeds bij wat er geteld is.',
  geenSchakels: 'Nu vraagt hier niets om aandacht.',
  verbinding: (een: string, ander: string) => `${een} en ${ander}`
})
