// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import { NeemVoorstelAanDocument, WijsVoorstelAfDocument } from '../../gql/graphql.ts'
import { Daad, Doeknop } from '../../onderdelen/daad/Daad.tsx'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { optioneel, tekst } from '../../onderdelen/daad/vorm.ts'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import type { Bewerkt } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** What others proposed and nobody answered yet. */
export function Voorstellen({ initiatief: { id, mogelijk, voorstellen } }: { initiatief: Bewerkt }) {
  const open = (voorstellen?.nodes ?? []).filter(({ uitkomst }) => uitkomst === 'OPEN')
  if (open.length === 0) return null
  return (
    <Vak id="voorstellen-kop" kop={teksten.voorstellen}>
      <ul className="banden">
        {open.map((voorstel) => (
          <li key={voorstel.id}>
            <p className="nl-paragraph">
              <span lang="nl">{voorstel.toelichting}</span> <span className="klein">{dagInWoorden(voorstel.op)}</span>
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
    </Vak>
  )
}
