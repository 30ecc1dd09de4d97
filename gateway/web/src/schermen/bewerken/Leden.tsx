// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import { BeeindigLidmaatschapDocument, VoegLidToeDocument } from '../../gql/graphql.ts'
import { Daad, Doeknop } from '../../onderdelen/daad/Daad.tsx'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { dag, tekst, zoek } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { Vervolg } from '../../onderdelen/Vervolg.tsx'
import { Mensenlijst, noem } from './Mensenlijst.tsx'
import { bezetDoor, bijIdVan } from './mensen.ts'
import type { Bewerkt } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'
import { verder } from './verder.ts'

/** Who takes part. Of people only their function is told: names are not kept here. */
export function Leden({ initiatief: { id, mogelijk, gemeente, leden } }: { initiatief: Bewerkt }) {
  const op = vandaag()
  return (
    <Vak id="leden-kop" kop={teksten.leden}>
      <p className="nl-paragraph">{leden.aantal === 0 ? teksten.geenLeden : teksten.wieMeedoet}</p>
      <Vervolg wat={teksten.leden} van={leden} verder={verder({ id, leden: true }, (verderop) => verderop.leden)}>
        {(rijen) => (
          <Mensenlijst
            mensen={rijen}
            daad={(lid, mens) => (
              <Doeknop
                naam="beeindigLidmaatschap"
                mogelijk={mogelijk}
                over={bijIdVan(mens)}
                wat={teksten.doetNietMeerMee}
                bij={noem(mens)}
                gedaan={teksten.lidVertrokken}
                stuur={(opdrachtId) =>
                  verzend(BeeindigLidmaatschapDocument, { id, invoer: { lid, tot: op }, opdrachtId })
                }
              />
            )}
          />
        )}
      </Vervolg>
      <Daad
        naam="voegLidToe"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.voegPartijToe}
        vooraf={teksten.mensenKomenZelf}
        vormen={{
          lid: zoek(teksten.vraagWelkePartij, {
            gebied: gemeente?.code ?? null,
            partijen: true,
            bezet: bezetDoor(leden.nodes, teksten.doetAlMee)
          }),
          functie: tekst(teksten.vraagFunctie, { hint: teksten.functieHint }),
          van: dag(teksten.vraagSinds, { begin: op })
        }}
        gedaan={teksten.lidToegevoegd}
        stuur={({ lid, ...rest }, opdrachtId) =>
          verzend(VoegLidToeDocument, { id, invoer: { lid: { partijId: lid.id }, ...rest }, opdrachtId })
        }
      />
    </Vak>
  )
}
