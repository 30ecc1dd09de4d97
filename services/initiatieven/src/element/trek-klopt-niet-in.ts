// SPDX-License-Identifier: EUPL-1.2
import { voorWie, weiger } from '@naober/contracts'
import { kloptNietIngetrokken, NIETS_GEMELD, trekKloptNietIn } from '@naober/contracts/initiatieven/element'
import { beslis } from '@naober/kit/command/decider'

export const besluitTrekKloptNietIn = beslis(trekKloptNietIn, (_opdracht, { meldingen }, { wie, vandaag }) => {
  const melding = meldingen.find(({ door }) => door === voorWie(wie))
  if (!melding) return weiger(NIETS_GEMELD)
  return [kloptNietIngetrokken({ meldingId: melding.meldingId, op: vandaag })]
})
