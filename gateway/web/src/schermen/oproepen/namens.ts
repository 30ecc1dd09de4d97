// SPDX-License-Identifier: EUPL-1.2
import type { NamensQuery, PlaatsBehoefteInvoer } from '../../gql/graphql.ts'
import { alsTekst, type Keus, type Kiesbron, leesKeus } from '../../onderdelen/kiezer/keus.ts'
import { teksten } from './teksten.nl.ts'

const zelf = (): Keus => ({ wat: 'persoon', id: 'zelf', naam: teksten.zelf })

/** Somebody asks for themselves, as a form holds it. */
export const voorZelf = (): string => alsTekst(zelf())

const partijenVan = ({ ik }: NamensQuery): readonly Keus[] =>
  (ik?.partijen ?? []).map(({ id, naam }) => ({ wat: 'partij', id, naam }))

/** On whose behalf somebody can ask or offer in a place: themselves, their initiatieven and their partijen; null where only themselves. */
export const namensbron = (gebied: string, mijn: NamensQuery): Kiesbron | null =>
  mijn.initiatieven.aantal + partijenVan(mijn).length === 0
    ? null
    : { gebied, initiatieven: { gebied, vanMij: true }, bekend: [zelf(), ...partijenVan(mijn)] }

/** What the address chose, as a form holds it; themselves where that is not theirs. */
export function namensBegin(id: string | null, mijn: NamensQuery): string {
  const eigen: readonly Keus[] = [
    ...mijn.gekozen.nodes.map(({ id: eigenId, naam }) => ({ wat: 'initiatief' as const, id: eigenId, naam })),
    ...partijenVan(mijn)
  ]
  return alsTekst(eigen.find((een) => een.id === id) ?? zelf())
}

/** The same as commands take it; nothing for oneself. */
export function namensVan(gekozen: string): Pick<PlaatsBehoefteInvoer, 'namens'> {
  const keus = leesKeus(gekozen)
  if (keus?.wat === 'initiatief') return { namens: { initiatiefId: keus.id } }
  return keus?.wat === 'partij' ? { namens: { partijId: keus.id } } : {}
}
