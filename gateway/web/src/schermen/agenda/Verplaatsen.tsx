// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import { VerplaatsActiviteitDocument, VerplaatsKeerDocument } from '../../gql/graphql.ts'
import { Bewerken } from '../../onderdelen/bewerken/Bewerken.tsx'
import { dag, getal, optioneel, tekst, tijd } from '../../onderdelen/daad/vorm.ts'
import type { Gepland } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen {
  readonly keer: Gepland
  readonly initiatief: string
  readonly bij: string
}

/** Another moment for what is planned, and another place for what happens once; what another did meanwhile is shown. */
export function Verplaatsen({ keer, initiatief, bij }: Eigenschappen) {
  const { activiteit, reeks } = keer
  const moment = { dag: keer.dag, tijd: keer.tijd, duurMinuten: keer.duurMinuten }
  const vormen = {
    dag: dag(teksten.vraagDag, { begin: keer.dag }),
    tijd: tijd(teksten.vraagTijd, { begin: keer.tijd }),
    duurMinuten: getal(teksten.vraagDuur, { begin: keer.duurMinuten })
  }
  if (activiteit)
    return (
      <Bewerken
        wat={teksten.verplaatsOfWaar}
        bij={bij}
        sleutel={`verplaatsActiviteit.${keer.id}`}
        vormen={{ ...vormen, waar: optioneel(tekst(teksten.vraagWaar, { begin: activiteit.waar })) }}
        versie={activiteit.versie}
        stuur={(anders, verwachteVersie, opdrachtId) => {
          const invoer = { initiatief, ...moment, ...anders }
          return verzend(VerplaatsActiviteitDocument, { id: activiteit.id, invoer, verwachteVersie, opdrachtId })
        }}
      />
    )
  if (!reeks || !keer.keer) return null
  const { id, versie } = reeks
  const opKeer = { initiatief, keer: keer.keer, ...moment }
  return (
    <Bewerken
      wat={teksten.verplaats}
      bij={bij}
      sleutel={`verplaatsKeer.${keer.id}`}
      vormen={vormen}
      versie={versie}
      stuur={(anders, verwachteVersie, opdrachtId) =>
        verzend(VerplaatsKeerDocument, { id, invoer: { ...opKeer, ...anders }, verwachteVersie, opdrachtId })
      }
    />
  )
}
