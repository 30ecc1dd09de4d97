// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import { type VerbondenrijFragment, VerbreekVerbindingDocument } from '../../gql/graphql.ts'
import { Daad } from '../daad/Daad.tsx'
import { dag, optioneel, tekst } from '../daad/vorm.ts'
import { vandaag } from '../datum.ts'
import { teksten } from './teksten.nl.ts'
import { overkant } from './Verbonden.tsx'

/** Says that a verbinding is there no more; both ends can. */
export function Verbreek({ verbinding, zelf }: { verbinding: VerbondenrijFragment; zelf: string }) {
  const { id, begin, einde, mogelijk } = verbinding
  if (!begin || !einde) return null
  return (
    <Daad
      naam="verbreekVerbinding"
      mogelijk={mogelijk}
      over={id}
      wat={teksten.verbreek}
      bij={overkant(verbinding, zelf)?.naam ?? ''}
      vormen={{
        tot: dag(teksten.vraagTot, { begin: vandaag() }),
        toelichting: optioneel(tekst(teksten.vraagWaarom, { regels: 2, hint: teksten.geenNamen }))
      }}
      gedaan={teksten.verbroken}
      stuur={(velden, opdrachtId) =>
        verzend(VerbreekVerbindingDocument, {
          id,
          invoer: {
            begin: begin.id,
            einde: einde.__typename === 'Initiatief' ? { initiatiefId: einde.id } : { partijId: einde.id },
            ...velden
          },
          opdrachtId
        })
      }
    />
  )
}
