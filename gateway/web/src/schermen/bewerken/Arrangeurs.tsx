// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import { NodigArrangeurUitDocument, TrekUitnodigingInDocument } from '../../gql/graphql.ts'
import { Doeknop } from '../../onderdelen/daad/Daad.tsx'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { arrangeursIn } from './mensen.ts'
import type { Bewerkt } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/**
 * Arrangeurs who may write along. Nobody's name is known here, so one is invited who let the owners know something as
 * an arrangeur.
 */
export function Arrangeurs({ initiatief }: { initiatief: Bewerkt }) {
  const { id, mogelijk } = initiatief
  const uitgenodigd = initiatief.arrangeurs ?? []
  const andere = arrangeursIn(initiatief.opmerkingen?.nodes ?? []).filter((een) => !uitgenodigd.includes(een))
  if (!mogelijk.includes('nodigArrangeurUit') && !mogelijk.includes('trekUitnodigingIn')) return null
  return (
    <Vak id="arrangeurs-kop" kop={teksten.arrangeurs}>
      <p className="nl-paragraph">{teksten.arrangeursUitleg}</p>
      <ul className="banden">
        {uitgenodigd.map((persoonId, plek) => (
          <li key={persoonId}>
            {teksten.schrijftMee(plek + 1)}
            <Doeknop
              naam="trekUitnodigingIn"
              mogelijk={mogelijk}
              over={persoonId}
              wat={teksten.nietMeerMee}
              bij={teksten.schrijftMee(plek + 1)}
              gedaan={teksten.uitnodigingIngetrokken}
              stuur={(opdrachtId) => verzend(TrekUitnodigingInDocument, { id, invoer: { persoonId }, opdrachtId })}
            />
          </li>
        ))}
        {andere.map((persoonId, plek) => (
          <li key={persoonId}>
            {teksten.lietWeten(plek + 1)}
            <Doeknop
              naam="nodigArrangeurUit"
              mogelijk={mogelijk}
              over={persoonId}
              wat={teksten.nodigUit}
              bij={teksten.lietWeten(plek + 1)}
              gedaan={teksten.uitgenodigd}
              stuur={(opdrachtId) => verzend(NodigArrangeurUitDocument, { id, invoer: { persoonId }, opdrachtId })}
            />
          </li>
        ))}
      </ul>
    </Vak>
  )
}
