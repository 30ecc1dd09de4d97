// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import { BeeindigLidmaatschapDocument, VoegLidToeDocument } from '../../gql/graphql.ts'
import { Daad, Doeknop } from '../../onderdelen/daad/Daad.tsx'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { dag, kies, tekst } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { Mensenlijst, noem } from './Mensenlijst.tsx'
import { bijIdVan, partijenZonder } from './mensen.ts'
import type { Bewerkt } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'
import { usePartijkeuzen } from './usePartijkeuzen.ts'

/** Who takes part. Of people only their function is told: names are not kept here. */
export function Leden({ initiatief: { id, mogelijk, gemeente, leden } }: { initiatief: Bewerkt }) {
  const partijen = partijenZonder(usePartijkeuzen(gemeente?.code), leden.nodes)
  const op = vandaag()
  return (
    <Vak id="leden-kop" kop={teksten.leden}>
      <p className="nl-paragraph">{leden.nodes.length === 0 ? teksten.geenLeden : teksten.wieMeedoet}</p>
      <Mensenlijst
        mensen={leden.nodes}
        daad={(lid, mens) => (
          <Doeknop
            naam="beeindigLidmaatschap"
            mogelijk={mogelijk}
            over={bijIdVan(mens)}
            wat={teksten.doetNietMeerMee}
            bij={noem(mens)}
            gedaan={teksten.lidVertrokken}
            stuur={(opdrachtId) => verzend(BeeindigLidmaatschapDocument, { id, invoer: { lid, tot: op }, opdrachtId })}
          />
        )}
      />
      <Daad
        naam="voegLidToe"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.voegPartijToe}
        vooraf={teksten.mensenKomenZelf}
        vormen={{
          partijId: kies<string>(teksten.vraagWelkePartij, partijen),
          functie: tekst(teksten.vraagFunctie, { hint: teksten.functieHint }),
          van: dag(teksten.vraagSinds, { begin: op })
        }}
        gedaan={teksten.lidToegevoegd}
        stuur={({ partijId, ...rest }, opdrachtId) =>
          verzend(VoegLidToeDocument, { id, invoer: { lid: { partijId }, ...rest }, opdrachtId })
        }
      />
    </Vak>
  )
}
