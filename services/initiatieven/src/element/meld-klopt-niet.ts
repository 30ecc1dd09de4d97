// SPDX-License-Identifier: EUPL-1.2
import { voorWie, weiger } from '@naober/contracts'
import {
  AL_GEMELD,
  ELEMENT_NIET_VERDWENEN,
  ELEMENT_VERDWENEN,
  kloptmelderVastgelegd,
  kloptNietGemeld,
  meldKloptNiet
} from '@naober/contracts/initiatieven/element'
import { beslis } from '@naober/kit/command/decider'

/** Of what is gone only that it is there; of what is there everything else. */
export const besluitMeldKloptNiet = beslis(
  meldKloptNiet,
  ({ wat, toelichting = null }, { verdwenen, meldingen }, { wie, vandaag, opdrachtId }) => {
    const isErNog = wat === 'IS_ER_NOG'
    if (verdwenen !== null && !isErNog) return weiger(ELEMENT_VERDWENEN, { op: verdwenen.op })
    if (verdwenen === null && isErNog) return weiger(ELEMENT_NIET_VERDWENEN)
    const persoonId = voorWie(wie)
    const eerder = meldingen.find(({ door }) => door === persoonId)
    if (eerder) return weiger(AL_GEMELD, { op: eerder.op })
    return [
      kloptNietGemeld({ meldingId: opdrachtId, wat, op: vandaag }),
      kloptmelderVastgelegd({ meldingId: opdrachtId, persoonId, toelichting })
    ]
  }
)
