// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import {
  HeropenAanbodDocument,
  HeropenBehoefteDocument,
  TrekAanbodInDocument,
  TrekBehoefteInDocument
} from '../../gql/graphql.ts'
import { Daad, Daden } from '../../onderdelen/daad/Daad.tsx'
import { dag, keuze } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import type { Aanbod, Behoefte } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

const sluiten = () => ({ reden: keuze(teksten.vraagReden, teksten.sluitredenen) })
const heropenen = () => ({ laatste: dag(teksten.vraagLaatste) })

/** What who looks for something can do with it: close it, or open it again. */
export function DoenBehoefte({ oproep: { id, mogelijk } }: { oproep: Pick<Behoefte, 'id' | 'mogelijk'> }) {
  const eigen = mogelijk.filter((een) => een !== 'stelKoppelingVoor')
  return (
    <Daden mogelijk={eigen}>
      <Daad
        naam="trekBehoefteIn"
        mogelijk={eigen}
        over={id}
        wat={teksten.trekIn}
        vormen={sluiten()}
        gedaan={teksten.ingetrokken}
        stuur={(velden, opdrachtId) =>
          verzend(TrekBehoefteInDocument, { id, invoer: { ...velden, op: vandaag() }, opdrachtId })
        }
      />
      <Daad
        naam="heropenBehoefte"
        mogelijk={eigen}
        over={id}
        wat={teksten.heropen}
        vormen={heropenen()}
        gedaan={teksten.heropend}
        stuur={(velden, opdrachtId) =>
          verzend(HeropenBehoefteDocument, { id, invoer: { ...velden, op: vandaag() }, opdrachtId })
        }
      />
    </Daden>
  )
}

/** The same for who offers something. */
export function DoenAanbod({ oproep: { id, mogelijk } }: { oproep: Pick<Aanbod, 'id' | 'mogelijk'> }) {
  const eigen = mogelijk.filter((een) => een !== 'stelKoppelingVoor')
  return (
    <Daden mogelijk={eigen}>
      <Daad
        naam="trekAanbodIn"
        mogelijk={eigen}
        over={id}
        wat={teksten.trekIn}
        vormen={sluiten()}
        gedaan={teksten.ingetrokken}
        stuur={(velden, opdrachtId) =>
          verzend(TrekAanbodInDocument, { id, invoer: { ...velden, op: vandaag() }, opdrachtId })
        }
      />
      <Daad
        naam="heropenAanbod"
        mogelijk={eigen}
        over={id}
        wat={teksten.heropen}
        vormen={heropenen()}
        gedaan={teksten.heropend}
        stuur={(velden, opdrachtId) =>
          verzend(HeropenAanbodDocument, { id, invoer: { ...velden, op: vandaag() }, opdrachtId })
        }
      />
    </Daden>
  )
}
