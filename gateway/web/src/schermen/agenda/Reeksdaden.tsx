// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import {
  LasReeksAfDocument,
  WijzigOverslaanDocument,
  WijzigReeksDocument,
  WijzigReekseindeDocument
} from '../../gql/graphql.ts'
import { afgelast } from '../../onderdelen/aflassen/afgelast.ts'
import { Daad, Doeknop } from '../../onderdelen/daad/Daad.tsx'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { dag } from '../../onderdelen/daad/vorm.ts'
import { dagInWoorden, vandaag } from '../../onderdelen/datum.ts'
import type { Reeks } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'
import { Vertellen } from './Vertellen.tsx'

/** What can be done about a series as a whole: say it otherwise, let it end at another time, call it all off. */
export function Reeksdaden({ reeks, initiatief }: { reeks: Reeks; initiatief: string }) {
  const { id, naam, versie, mogelijk, laatste, overslaan } = reeks
  const hoort = { mogelijk, over: id, bij: naam }
  const straks = overslaan.filter((een) => een >= vandaag())
  return (
    <Vak id={`reeks-${id}`} kop={teksten.reeks(naam)}>
      <p className="nl-paragraph">{teksten.totEnMet(dagInWoorden(laatste))}</p>
      {mogelijk.includes('wijzigReeks') && (
        <Vertellen
          sleutel={`wijzigReeks.${id}`}
          verteld={reeks}
          stuur={(anders, verwachteVersie, opdrachtId) =>
            verzend(WijzigReeksDocument, { id, invoer: { initiatief, ...anders }, verwachteVersie, opdrachtId })
          }
        />
      )}
      <Daad
        {...hoort}
        naam="wijzigReekseinde"
        wat={teksten.anderEinde}
        vormen={{ laatste: dag(teksten.vraagLaatste, { begin: laatste }) }}
        gedaan={teksten.eindeGewijzigd}
        stuur={(velden, opdrachtId) =>
          verzend(WijzigReekseindeDocument, {
            id,
            invoer: { initiatief, ...velden },
            verwachteVersie: versie,
            opdrachtId
          })
        }
      />
      {straks.length > 0 && (
        <ul className="banden">
          {straks.map((een) => (
            <li key={een}>
              {teksten.slaatOver(dagInWoorden(een))}
              <Doeknop
                mogelijk={mogelijk}
                naam="wijzigOverslaan"
                over={`${id}.${een}`}
                bij={dagInWoorden(een)}
                wat={teksten.tochWel}
                gedaan={teksten.nietMeerOvergeslagen}
                stuur={(opdrachtId) =>
                  verzend(WijzigOverslaanDocument, {
                    id,
                    invoer: { initiatief, overslaan: overslaan.filter((ander) => ander !== een) },
                    verwachteVersie: versie,
                    opdrachtId
                  })
                }
              />
            </li>
          ))}
        </ul>
      )}
      <Daad
        {...hoort}
        naam="lasReeksAf"
        wat={teksten.lasAllesAf}
        vooraf={teksten.lasAllesAfVooraf}
        vormen={afgelast()}
        gedaan={teksten.allesAfgelast}
        stuur={(hoe, opdrachtId) => verzend(LasReeksAfDocument, { id, invoer: { initiatief, ...hoe }, opdrachtId })}
      />
    </Vak>
  )
}
