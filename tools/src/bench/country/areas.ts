// SPDX-License-Identifier: EUPL-1.2
import { type BuurtCode, type GemeenteCode, type WijkCode, wijkVan } from '@naober/contracts/geografie'
import { gebiedenIngelezen, gebiedId } from '@naober/contracts/initiatieven/gebied'
import { GEMEENTEN } from '@naober/contracts/referentie/gemeenten'
import type { Vlak } from '@naober/contracts/vlak'
import type { Random } from './random.ts'
import { gebiedsnaam } from './words.ts'

/** Year of the division. */
export const JAAR = 2024

/** Points of an invented boundary. */
const POINTS = 24

const two = (n: number) => String(n).padStart(2, '0')

/** Codes of the buurten of each gemeente: `wijken` and `buurten` of them in the whole country. */
export const buurtcodes = (wijken: number, buurten: number): ReadonlyMap<GemeenteCode, readonly BuurtCode[]> => {
  const share = (total: number, i: number) =>
    Math.floor((total * (i + 1)) / GEMEENTEN.length) - Math.floor((total * i) / GEMEENTEN.length)
  return new Map(
    GEMEENTEN.map(({ code }, i) => {
      const inGemeente = Math.max(1, share(wijken, i))
      const codes = Array.from(
        { length: share(buurten, i) },
        (_, b): BuurtCode => `BU${code.slice(2)}${two(b % inGemeente)}${two(Math.floor(b / inGemeente))}`
      )
      return [code, codes]
    })
  )
}

/** The reading-in of one gemeente, and the stream that it is written on. */
export const ingelezen = (random: Random, code: GemeenteCode, naam: string, buurten: readonly BuurtCode[]) => {
  const [lengte, breedte] = [3.4 + random.below(360) / 100, 50.8 + random.below(260) / 100]
  const figuren = () => ({ inwoners: 200 + random.below(4000), huishoudens: 100 + random.below(2000) })
  const wijken: WijkCode[] = [...new Set(buurten.map(wijkVan))]
  return {
    id: gebiedId(code, JAAR),
    event: gebiedenIngelezen({
      gemeente: { code, naam, grens: null, ...figuren() },
      jaar: JAAR,
      wijken: wijken.map((wijk) => ({ code: wijk, naam: gebiedsnaam(random), grens: null, ...figuren() })),
      buurten: buurten.map((buurt) => ({
        code: buurt,
        naam: gebiedsnaam(random),
        wijkcode: wijkVan(buurt),
        grens: outline(random, lengte + random.below(1000) / 5000, breedte + random.below(1000) / 5000),
        ...figuren()
      })),
      bron: 'verzonnen voor metingen',
      peildatum: '2024-01-01',
      voorbeelddata: false
    })
  }
}

const outline = (random: Random, lengte: number, breedte: number): Vlak => {
  const ring = Array.from({ length: POINTS }, (_, i) => {
    const angle = (2 * Math.PI * i) / POINTS
    const reach = 0.002 + random.below(1000) / 1_000_000
    return [round(lengte + Math.cos(angle) * reach), round(breedte + Math.sin(angle) * reach)]
  })
  const [first] = ring
  return { type: 'Polygon', coordinates: [first ? [...ring, first] : ring] }
}

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6
