// SPDX-License-Identifier: EUPL-1.2
import { GEWIST } from '@naober/contracts'
import type { Elementplek } from '../../view/element/onderdelen.ts'
import type { Element } from '../../view/element/rij.ts'
import type { Plaats } from '../../view/gebied.ts'
import { type Dag, datumVan } from '../../view/kern/day.ts'
import type { Tekst } from '../../view/kern/text.ts'
import { type Periode, periodenVan } from '../../view/kern/timeline.ts'

/**
 * What became of an element by a day, oldest first, as an import takes it: each day on which it was seen, and each
 * place that it went to. Where it moved, the first is where it began.
 */
export const verloopVan = (rij: Element, op: Dag): readonly string[] => {
  const [begin, ...zetten] = gegaan(periodenVan(rij.plekken, op))
  const opDag = new Map(zetten.map((zet) => [zet.van, zet.waarde]))
  const delen: string[] = []
  for (const { sinds, waarde } of oudsteEerst(rij.fasen)) {
    if (sinds > op) break
    const naar = opDag.get(sinds)
    if (waarde === 'BEVESTIGD') delen.push(`BEVESTIGD ${datumVan(sinds)}`)
    else if (waarde === 'VERPLAATST' && naar !== undefined) {
      delen.push(`VERPLAATST ${datumVan(sinds)} ${plekwoorden(naar)}`)
      opDag.delete(sinds)
    }
  }
  return begin && zetten.length > 0
    ? [`OPGENOMEN ${datumVan(begin.van)} ${plekwoorden(begin.waarde)}`, ...delen]
    : delen
}

/** Without going to where it was already: it went there and back on one day. */
const gegaan = (perioden: readonly Periode<Elementplek>[]): readonly Periode<Elementplek>[] =>
  perioden.filter((een, i) => {
    const eerder = perioden[i - 1]
    return eerder === undefined || waarWoorden(een.waarde) !== waarWoorden(eerder.waarde)
  })

const oudsteEerst = (lijn: Element['fasen']): readonly NonNullable<Element['fasen']>[] => {
  const stappen: NonNullable<Element['fasen']>[] = []
  for (let stap = lijn; stap !== null; stap = stap.eerder) stappen.push(stap)
  return stappen.reverse()
}

const tekstOf = (tekst: Tekst | null): string => (tekst === null || tekst.tekst === GEWIST ? '' : tekst.tekst)

/** A place as an import takes it: the codes, the year of the division, and what was drawn. */
export const plaatswoorden = ({ gebied, jaar, getekend }: Plaats): string => {
  const { gemeente } = gebied
  return [
    gemeente.code,
    jaar,
    ...(gebied === gemeente ? [] : [gebied.code]),
    ...(getekend === null ? [] : [getekend.id])
  ].join(' ')
}

const waarWoorden = ({ plaats, adres }: Elementplek): string =>
  `${plaatswoorden(plaats)} ${JSON.stringify(tekstOf(adres))}`

const plekwoorden = (plek: Elementplek): string => {
  const toelichting = tekstOf(plek.toelichting)
  return toelichting === '' ? waarWoorden(plek) : `${waarWoorden(plek)} ${JSON.stringify(toelichting)}`
}
