// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import { NeemVoorstelAanDocument, type Voorsteluitkomst, WijsVoorstelAfDocument } from '../../gql/graphql.ts'
import { Daad, Doeknop } from '../../onderdelen/daad/Daad.tsx'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { optioneel, tekst } from '../../onderdelen/daad/vorm.ts'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { Vervolg } from '../../onderdelen/Vervolg.tsx'
import type { Bewerkt } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'
import { verder } from './verder.ts'

/** Who answered one keeps it: those that are open may stand behind a page of answered ones. */
const openIn = <V extends { readonly uitkomst: Voorsteluitkomst }>(voorstellen: readonly V[]): readonly V[] =>
  voorstellen.filter(({ uitkomst }) => uitkomst === 'OPEN')

/** What others proposed and nobody answered yet. */
export function Voorstellen({ initiatief: { id, mogelijk, voorstellen } }: { initiatief: Bewerkt }) {
  if (!voorstellen || (openIn(voorstellen.nodes).length === 0 && !voorstellen.pageInfo.hasNextPage)) return null
  return (
    <Vak id="voorstellen-kop" kop={teksten.voorstellen}>
      <Vervolg
        wat={teksten.voorstellen}
        van={voorstellen}
        verder={verder({ id, voorstellen: true }, (verderop) => verderop.voorstellen)}
      >
        {(rijen) => (
          <ul className="banden">
            {openIn(rijen).map((voorstel) => (
              <li key={voorstel.id}>
                <p className="nl-paragraph">
                  <span lang="nl">{voorstel.toelichting}</span>{' '}
                  <span className="klein">{dagInWoorden(voorstel.op)}</span>
                </p>
                {voorstel.naam && <p className="nl-paragraph">{teksten.nieuweNaam(voorstel.naam)}</p>}
                {voorstel.doel && <p className="nl-paragraph">{teksten.nieuwDoel(voorstel.doel)}</p>}
                <Doeknop
                  naam="neemVoorstelAan"
                  mogelijk={mogelijk}
                  over={voorstel.id}
                  wat={teksten.neemAan}
                  bij={voorstel.toelichting}
                  gedaan={teksten.aangenomen}
                  stuur={(opdrachtId) =>
                    verzend(NeemVoorstelAanDocument, { id, invoer: { voorstelId: voorstel.id }, opdrachtId })
                  }
                />
                <Daad
                  naam="wijsVoorstelAf"
                  mogelijk={mogelijk}
                  over={voorstel.id}
                  wat={teksten.wijsAf}
                  bij={voorstel.toelichting}
                  vormen={{ reden: optioneel(tekst(teksten.vraagWaaromNiet, { regels: 2 })) }}
                  gedaan={teksten.afgewezen}
                  stuur={(velden, opdrachtId) =>
                    verzend(WijsVoorstelAfDocument, { id, invoer: { voorstelId: voorstel.id, ...velden }, opdrachtId })
                  }
                />
              </li>
            ))}
          </ul>
        )}
      </Vervolg>
    </Vak>
  )
}
