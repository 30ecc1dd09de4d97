// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import {
  MeldActiviteitGehoudenDocument,
  MeldKeerGehoudenDocument,
  WijzigActiviteitDocument,
  WijzigOverslaanDocument
} from '../../gql/graphql.ts'
import { Aflassen } from '../../onderdelen/aflassen/Aflassen.tsx'
import { Daad, Doeknop } from '../../onderdelen/daad/Daad.tsx'
import { getal } from '../../onderdelen/daad/vorm.ts'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { teksten as keren } from '../../onderdelen/keren.nl.ts'
import type { Gepland } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'
import { Verplaatsen } from './Verplaatsen.tsx'
import { Vertellen } from './Vertellen.tsx'

type Soort = 'verplaats' | 'telling'

/** Which command does this: another for a thing that happens once than for one occurrence of a series. */
const NAMEN = {
  verplaats: ['verplaatsActiviteit', 'verplaatsKeer'],
  telling: ['meldActiviteitGehouden', 'meldKeerGehouden']
} as const satisfies Record<
  Soort,
  readonly [eenmalig: Gepland['mogelijk'][number], inReeks: Gepland['mogelijk'][number]]
>

interface Eigenschappen {
  readonly keer: Gepland
  readonly initiatief: string
}

/** What can be done about something on a day: move it, call it off, let it go on after all, tell who came. */
export function Keerdaden({ keer, initiatief }: Eigenschappen) {
  const { mogelijk, activiteit, reeks } = keer
  const hoort = {
    mogelijk,
    over: keer.id,
    bij: keren.keerVan(keer.naam, dagInWoorden(keer.dag))
  }
  const naam = (soort: Soort) => NAMEN[soort][reeks ? 1 : 0]
  const eenmalig = { id: activiteit?.id ?? '', initiatief }
  const inReeks = { id: reeks?.id ?? '', initiatief, keer: keer.keer ?? '' }
  return (
    <>
      {mogelijk.includes(naam('verplaats')) && <Verplaatsen keer={keer} initiatief={initiatief} bij={hoort.bij} />}
      <Daad
        {...hoort}
        naam={naam('telling')}
        wat={keer.fase === 'DOORGEGAAN' ? teksten.telAnders(keer.aantal) : teksten.tel}
        vormen={{ aantal: getal(teksten.vraagAantal, { hint: teksten.aantalHint, begin: keer.aantal }) }}
        gedaan={teksten.geteld}
        stuur={(telling, opdrachtId) =>
          reeks
            ? verzend(MeldKeerGehoudenDocument, { ...bijKeer(inReeks, telling), opdrachtId })
            : verzend(MeldActiviteitGehoudenDocument, { ...bij(eenmalig, telling), opdrachtId })
        }
      />
      <Aflassen keer={keer} initiatief={initiatief} />
      {reeks && keer.mogelijk.includes('verplaatsKeer') && <SlaOver {...{ keer, reeks, initiatief }} />}
      {activiteit?.mogelijk.includes('wijzigActiviteit') && (
        <Vertellen
          sleutel={`wijzigActiviteit.${activiteit.id}`}
          verteld={activiteit}
          stuur={(anders, verwachteVersie, opdrachtId) =>
            verzend(WijzigActiviteitDocument, { ...bij(eenmalig, anders), verwachteVersie, opdrachtId })
          }
        />
      )}
    </>
  )
}

interface Ding {
  readonly id: string
  readonly initiatief: string
}

const bij = <V extends object>({ id, initiatief }: Ding, velden: V) => ({ id, invoer: { initiatief, ...velden } })
const bijKeer = <V extends object>({ id, initiatief, keer }: Ding & { readonly keer: string }, velden: V) => ({
  id,
  invoer: { initiatief, keer, ...velden }
})

/** In a holiday there is none: unlike one that is called off, it does not stand in the agenda any more. */
const SlaOver = ({
  keer,
  reeks: { id, mogelijk, overslaan, versie },
  initiatief
}: Eigenschappen & { readonly reeks: NonNullable<Gepland['reeks']> }) => (
  <Doeknop
    naam="wijzigOverslaan"
    mogelijk={mogelijk}
    over={keer.id}
    wat={teksten.slaOver}
    bij={keren.keerVan(keer.naam, dagInWoorden(keer.dag))}
    vooraf={teksten.slaOverVooraf}
    gedaan={teksten.overgeslagen}
    stuur={(opdrachtId) =>
      verzend(WijzigOverslaanDocument, {
        id,
        invoer: { initiatief, overslaan: [...overslaan, keer.keer ?? keer.dag].sort() },
        verwachteVersie: versie,
        opdrachtId
      })
    }
  />
)
