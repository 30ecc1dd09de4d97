// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import {
  HeropenAanbodDocument,
  type HeropenAanbodMutationVariables,
  HeropenBehoefteDocument,
  type HeropenBehoefteMutationVariables,
  TrekAanbodInDocument,
  type TrekAanbodInMutationVariables,
  TrekBehoefteInDocument,
  type TrekBehoefteInMutationVariables
} from '../../gql/graphql.ts'
import { Daad, Daden } from '../../onderdelen/daad/Daad.tsx'
import { dag, keuze } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { teksten } from './teksten.nl.ts'
import { Wijzigen } from './Wijzigen.tsx'

const sluiten = () => ({ reden: keuze(teksten.vraagReden, teksten.sluitredenen) })
const heropenen = () => ({ laatste: dag(teksten.vraagLaatste) })

type Sluiten = TrekBehoefteInMutationVariables & TrekAanbodInMutationVariables
type Openen = HeropenBehoefteMutationVariables & HeropenAanbodMutationVariables

/** The commands by which what is asked, or offered, is closed and opened again. */
const DADEN = {
  behoefte: {
    wijzig: 'wijzigBehoefte',
    sluit: 'trekBehoefteIn',
    open: 'heropenBehoefte',
    stuurSluiten: (variabelen: Sluiten) => verzend(TrekBehoefteInDocument, variabelen),
    stuurOpenen: (variabelen: Openen) => verzend(HeropenBehoefteDocument, variabelen)
  },
  aanbod: {
    wijzig: 'wijzigAanbod',
    sluit: 'trekAanbodIn',
    open: 'heropenAanbod',
    stuurSluiten: (variabelen: Sluiten) => verzend(TrekAanbodInDocument, variabelen),
    stuurOpenen: (variabelen: Openen) => verzend(HeropenAanbodDocument, variabelen)
  }
} as const

/** What who looks for something, or offers it, can do with it: say it otherwise, close it, or open it again. */
export function Doen({ kant, oproep }: { kant: keyof typeof DADEN; oproep: Parameters<typeof Wijzigen>[0]['oproep'] }) {
  const { id, mogelijk } = oproep
  const { wijzig, sluit, open, stuurSluiten, stuurOpenen } = DADEN[kant]
  const eigen = mogelijk.filter((een) => een === wijzig || een === sluit || een === open)
  return (
    <Daden mogelijk={eigen}>
      <Wijzigen kant={kant} oproep={oproep} />
      <Daad
        naam={sluit}
        mogelijk={eigen}
        over={id}
        wat={teksten.trekIn}
        vormen={sluiten()}
        gedaan={teksten.ingetrokken}
        stuur={(velden, opdrachtId) => stuurSluiten({ id, invoer: { ...velden, op: vandaag() }, opdrachtId })}
      />
      <Daad
        naam={open}
        mogelijk={eigen}
        over={id}
        wat={teksten.heropen}
        vormen={heropenen()}
        gedaan={teksten.heropend}
        stuur={(velden, opdrachtId) => stuurOpenen({ id, invoer: { ...velden, op: vandaag() }, opdrachtId })}
      />
    </Daden>
  )
}
