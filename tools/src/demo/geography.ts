// SPDX-License-Identifier: EUPL-1.2
import {
  type BuurtCode,
  type GemeenteCode,
  gemeenteVan,
  isGemeenteCode,
  type WijkCode,
  wijkVan
} from '@naober/contracts/geografie'
import { leesGebiedenIn } from '@naober/contracts/initiatieven/gebied'
import { tekenGebied } from '@naober/contracts/initiatieven/getekend-gebied'
import { mergeOutlines } from '../import/gebieden/merge.ts'
import { type Outline, vlakOf } from '../import/gebieden/outline.ts'
import { type DemoCommand, demoCommand, marked } from './command.ts'
import { type Anchor, field, sector } from './geography/drawing.ts'

/** Year of the invented division. */
export const JAAR = 2024

/** In the middle of the IJsselmeer, so that nobody takes them for a real place. */
const MERENBURG: Anchor = { lon: 5.24, lat: 52.84 }
const POLDERDIJK: Anchor = { lon: 5.32, lat: 52.865 }
const LAGE_OEVER: Anchor = { lon: 5.325, lat: 52.815 }

interface Buurt {
  readonly code: BuurtCode
  readonly naam: string
  readonly inwoners: number
  readonly grens: Outline
}

const buurt = (code: BuurtCode, naam: string, inwoners: number, grens: Outline): Buurt => ({
  code,
  naam,
  inwoners,
  grens
})

const GEMEENTEN: Readonly<Record<GemeenteCode, string>> = {
  GM9901: 'Merenburg',
  GM9902: 'Polderdijk',
  GM9903: 'Lage Oever'
}

const WIJKEN: Readonly<Record<WijkCode, string>> = {
  WK990100: 'Oude Kern',
  WK990101: 'Noorderveld',
  WK990102: 'Zuiderpark',
  WK990200: 'Het Dorp',
  WK990201: 'Buiten de Dijk',
  WK990300: 'Lage Oever'
}

/** A round harbour town with a bay in the east, a village in a polder, and an islet. */
const BUURTEN: readonly Buurt[] = [
  buurt('BU99010000', 'Havenhart', 1140, sector(MERENBURG, 0, 600, -40, 140)),
  buurt('BU99010001', 'Marktzijde', 1385, sector(MERENBURG, 0, 600, 140, 320)),
  buurt('BU99010100', 'Singelkwartier', 2260, sector(MERENBURG, 600, 1400, 20, 110)),
  buurt('BU99010101', 'Vogelbuurt', 2715, sector(MERENBURG, 600, 1400, 110, 200)),
  buurt('BU99010102', 'Noorderplas', 980, sector(MERENBURG, 1400, 2300, 20, 115)),
  buurt('BU99010103', 'De Weiden', 1525, sector(MERENBURG, 1400, 2300, 115, 200)),
  buurt('BU99010200', 'Parkzicht', 2340, sector(MERENBURG, 600, 1400, 200, 285)),
  buurt('BU99010201', 'Tuindorp', 1890, sector(MERENBURG, 600, 1400, 285, 380)),
  buurt('BU99010202', 'Molenzoom', 1205, sector(MERENBURG, 1400, 2300, 200, 270)),
  buurt('BU99010203', 'Overhaven', 870, sector(MERENBURG, 1400, 2300, 270, 335)),
  buurt('BU99020000', 'Dorpsstraat', 760, field(POLDERDIJK, -600, 0, 100, 700)),
  buurt('BU99020001', 'Achter de Kerk', 540, field(POLDERDIJK, 100, 0, 800, 700)),
  buurt('BU99020002', 'Nieuwe Gracht', 915, field(POLDERDIJK, -600, -700, 800, 0)),
  buurt('BU99020100', 'Noordpolder', 130, field(POLDERDIJK, -1500, 700, 1700, 1500)),
  buurt('BU99020101', 'Westpolder', 95, field(POLDERDIJK, -1500, -700, -600, 700)),
  buurt('BU99020102', 'De Kwelder', 60, field(POLDERDIJK, 800, -700, 1700, 700)),
  buurt('BU99030000', 'Haventje', 310, sector(LAGE_OEVER, 0, 900, 0, 130)),
  buurt('BU99030001', 'Duinrand', 245, sector(LAGE_OEVER, 0, 900, 130, 250)),
  buurt('BU99030002', 'Vuurtorenveld', 70, sector(LAGE_OEVER, 0, 900, 250, 360))
]

/** Invented too: so many people live together in a home. */
const PER_HUISHOUDEN = 2.1
const huishoudensOf = (inwoners: number): number => Math.round(inwoners / PER_HUISHOUDEN / 5) * 5

const together = (buurten: readonly Buurt[]) => {
  const inwoners = buurten.reduce((sum, een) => sum + een.inwoners, 0)
  return {
    grens: vlakOf(mergeOutlines(buurten.map(({ grens }) => grens))),
    inwoners,
    huishoudens: huishoudensOf(inwoners)
  }
}

const divisionOf = (gemeente: GemeenteCode): DemoCommand => {
  const buurten = BUURTEN.filter(({ code }) => gemeenteVan(code) === gemeente)
  const wijken = [...new Set(buurten.map(({ code }) => wijkVan(code)))]
  return demoCommand(`gebieden/${gemeente}`, 'beheerder', leesGebiedenIn, null, {
    gemeente: { code: gemeente, naam: `${GEMEENTEN[gemeente] ?? gemeente} (voorbeelddata)`, ...together(buurten) },
    jaar: JAAR,
    wijken: wijken.map((code) => ({
      code,
      naam: WIJKEN[code] ?? code,
      ...together(buurten.filter((een) => wijkVan(een.code) === code))
    })),
    buurten: buurten.map(({ code, naam, inwoners, grens }) => ({
      code,
      naam,
      wijkcode: wijkVan(code),
      grens: vlakOf(grens),
      inwoners,
      huishoudens: huishoudensOf(inwoners)
    })),
    bron: 'Verzonnen en getekend voor Naober; deze plaatsen bestaan niet (voorbeelddata)',
    peildatum: `${JAAR}-01-01`,
    voorbeelddata: true
  })
}

/** The gemeenten of the example by their names, without what says that they are not real. */
export const EXAMPLE_GEMEENTEN = Object.entries(GEMEENTEN).flatMap(([code, naam]) =>
  isGemeenteCode(code) ? [{ code, naam }] : []
)

/** The divisions of the invented gemeenten, and an area that residents drew across the borders of buurten. */
export const GEOGRAPHY: readonly DemoCommand[] = [
  divisionOf('GM9901'),
  divisionOf('GM9902'),
  divisionOf('GM9903'),
  demoCommand('getekend-gebied/rondje-haven', 'bewoner-koor', tekenGebied, null, {
    soort: 'EIGEN',
    naam: 'Rondje Haven',
    toelichting: marked('Waar bewoners het avondrondje lopen; de grenzen van de buurten doen er niet toe.'),
    gemeenten: ['GM9901'],
    grens: vlakOf(sector(MERENBURG, 200, 900, -80, 60)),
    op: '2022-05-01'
  })
]
