// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { beantwoordKloptNiet, kloptNietBeantwoord, MELDING_ONBEKEND } from '@naober/contracts/initiatieven/element'
import { beslis } from '@naober/kit/command/decider'

export const besluitBeantwoordKloptNiet = beslis(
  beantwoordKloptNiet,
  ({ meldingId, uitkomst, antwoord = null }, { meldingen }, { vandaag }) =>
    meldingen.some((een) => een.meldingId === meldingId)
      ? [kloptNietBeantwoord({ meldingId, uitkomst, antwoord, op: vandaag })]
      : weiger(MELDING_ONBEKEND, { meldingId })
)
