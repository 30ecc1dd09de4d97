// SPDX-License-Identifier: EUPL-1.2
import type { TrefferrijFragment } from '../../gql/graphql.ts'
import { aanvang, dagInWoorden, vandaag, vanTot } from '../../onderdelen/datum.ts'
import { bevestigdVan } from '../../onderdelen/Elementrij.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Versheid } from '../../onderdelen/Versheid.tsx'
import { elementsoorten, fasen, middelen, partijtypen, soorten } from '../../onderdelen/woorden.nl.ts'
import { teksten } from './teksten.nl.ts'
import { waarheen } from './waarheen.ts'

/** What sort of thing it is, and what else tells it apart from others of that name. */
function kenmerken(ding: TrefferrijFragment['ding']): readonly (string | null)[] {
  switch (ding.__typename) {
    case 'Gemeente':
      return [teksten.schalen.Gemeente]
    case 'Wijk':
    case 'Buurt':
      return [`${teksten.schalen[ding.__typename]} ${teksten.in(ding.gemeente.naam)}`]
    case 'Initiatief':
      return [ding.initiatiefsoort && soorten[ding.initiatiefsoort], ding.stand && fasen[ding.stand]]
    case 'Element':
      return [ding.elementsoort && elementsoorten[ding.elementsoort]]
    case 'Partij':
      return [ding.partijtype && partijtypen[ding.partijtype]]
    case 'Activiteit':
      return [
        ding.initiatief && teksten.bij(ding.initiatief.naam),
        teksten.van(dagInWoorden(ding.dag), aanvang(ding.dag, ding.tijd))
      ]
    case 'Reeks':
      return [ding.initiatief && teksten.bij(ding.initiatief.naam), teksten.reeks(...vanTot(ding.dag, ding.laatste))]
    case 'Praktijkvoorbeeld':
      return [teksten.voorbeeld]
    case 'GetekendGebied':
      return [teksten.getekend]
    case 'Behoefte':
    case 'Aanbod':
      return [ding.middel && middelen[ding.middel], ding.laatsteDag && teksten.tot(dagInWoorden(ding.laatsteDag))]
  }
}

/** Something that was found: its name leads to its screen. */
export function Trefferrij({ rij }: { rij: TrefferrijFragment }) {
  const { soort, ding, naam, gebieden, afstand, voorbij } = rij
  const pad = waarheen(ding)
  const plekken = soort === 'GEBIED' ? [] : gebieden.map((gebied) => gebied.naam)
  return (
    <li className="rij">
      <h3 className="nl-heading nl-heading--level-3 rij__naam" lang="nl">
        {pad === null ? naam : <Schakel naar={pad}>{naam}</Schakel>}
      </h3>
      <p className="rij__soort">
        {[...kenmerken(ding), ...plekken, afstand !== null && teksten.afstand(afstand), voorbij && teksten.voorbij]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {!voorbij && <Vers ding={ding} />}
    </li>
  )
}

/** What can be confirmed tells how fresh it is, in the words of its own screen. */
function Vers({ ding }: Pick<TrefferrijFragment, 'ding'>) {
  if (ding.__typename !== 'Initiatief' && ding.__typename !== 'Element') return null
  const [bevestigdOp, twijfelOp] =
    ding.__typename === 'Initiatief'
      ? [ding.bevestigdOp, null]
      : [bevestigdVan(ding.versheid), ding.versheid?.twijfelOp ?? null]
  return (
    <p className="rij__staat">
      <Versheid bevestigdOp={bevestigdOp} twijfelOp={twijfelOp} op={vandaag()} />
    </p>
  )
}
