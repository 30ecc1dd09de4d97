// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import { DraagInitiatiefOverDocument, OnthefEigenaarDocument, WijsEigenaarAanDocument } from '../../gql/graphql.ts'
import { Daad, Doeknop } from '../../onderdelen/daad/Daad.tsx'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { dag, tekst, zoek } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { Vervolg } from '../../onderdelen/Vervolg.tsx'
import { Mensenlijst, noem } from './Mensenlijst.tsx'
import { bezetDoor, bijIdVan, mensenkeuzen, wezenUit } from './mensen.ts'
import type { Bewerkt } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'
import { verder } from './verder.ts'

/** Whose it is: shared with a member or a partij, or handed over as a whole. */
export function Eigenaren({ initiatief }: { initiatief: Bewerkt }) {
  const { id, mogelijk, gemeente } = initiatief
  const [eigenaren, leden] = [initiatief.eigenaren.nodes, initiatief.leden.nodes]
  const bron = {
    gebied: gemeente?.code ?? null,
    partijen: true,
    bekend: mensenkeuzen(leden, eigenaren, noem),
    bezet: bezetDoor(eigenaren, teksten.isAlEigenaar)
  }
  const op = vandaag()
  const velden = (wie: string) => ({
    wie: zoek(wie, bron, { hint: teksten.wieHint }),
    functie: tekst(teksten.vraagFunctie, { hint: teksten.functieHint }),
    sinds: dag(teksten.vraagSinds, { begin: op })
  })
  return (
    <Vak id="eigenaren-kop" kop={teksten.eigenaren}>
      <Vervolg
        wat={teksten.eigenaren}
        van={initiatief.eigenaren}
        verder={verder({ id, eigenaren: true }, (verderop) => verderop.eigenaren)}
      >
        {(rijen) => (
          <Mensenlijst
            mensen={rijen}
            daad={(eigenaar, mens) => (
              <Doeknop
                naam="onthefEigenaar"
                mogelijk={initiatief.eigenaren.aantal < 2 ? [] : mogelijk}
                over={bijIdVan(mens)}
                wat={teksten.geenEigenaarMeer}
                bij={noem(mens)}
                vooraf={teksten.onthefVooraf}
                gedaan={teksten.ontheven}
                stuur={(opdrachtId) =>
                  verzend(OnthefEigenaarDocument, { id, invoer: { eigenaar, tot: op }, opdrachtId })
                }
              />
            )}
          />
        )}
      </Vervolg>
      <Daad
        naam="wijsEigenaarAan"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.deelEigendom}
        vooraf={teksten.eigenaarVooraf}
        vormen={velden(teksten.vraagWie)}
        gedaan={teksten.eigendomGedeeld}
        stuur={({ wie, functie, sinds: van }, opdrachtId) =>
          verzend(WijsEigenaarAanDocument, { id, invoer: { eigenaar: wezenUit(wie), functie, van }, opdrachtId })
        }
      />
      <Daad
        naam="draagInitiatiefOver"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.draagOver}
        vooraf={teksten.draagOverVooraf}
        vormen={velden(teksten.vraagAanWie)}
        gedaan={teksten.overgedragen}
        stuur={({ wie, functie, sinds }, opdrachtId) =>
          verzend(DraagInitiatiefOverDocument, {
            id,
            invoer: { aan: wezenUit(wie), functie, op: sinds },
            opdrachtId
          })
        }
      />
    </Vak>
  )
}
