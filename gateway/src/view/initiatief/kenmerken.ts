// SPDX-License-Identifier: EUPL-1.2
import {
  type Netwerkkenmerken,
  Uitkomsten as Uitkomstenlijst,
  VastgelegdeNetwerkkenmerken,
  VastgelegdeWoonkenmerken,
  type Woonkenmerken
} from '@naober/contracts/initiatieven/initiatief'
import type { WoonvormCode } from '@naober/contracts/referentie/woonvormen'
import { Codes } from '../kern/codes.ts'
import { GEEN_TEKST, Onderdeel, Tekst, tekstVan } from '../kern/text.ts'
import type { Lezer, Schrijver } from '../kern/velden.ts'

const UITKOMSTEN = new Codes(Uitkomstenlijst.items)
const SCENARIOS = new Codes(VastgelegdeNetwerkkenmerken.properties.scenario)
const WAARDESOORTEN = new Codes(VastgelegdeNetwerkkenmerken.properties.waardesoorten.items)
const LEGITIMATIES = new Codes(VastgelegdeNetwerkkenmerken.properties.legitimatie)
const WOONVORMEN = new Codes(VastgelegdeWoonkenmerken.properties.woonvorm)

export type Uitkomst = (typeof UITKOMSTEN.waarden)[number]

const combinaties = new Map<string, readonly Uitkomst[]>()

/** What an initiatief is out for; initiatieven that are out for the same share one list. */
export const uitkomstenVan = (uitkomsten: readonly Uitkomst[]): readonly Uitkomst[] => {
  const sleutel = uitkomsten.join()
  const bekend = combinaties.get(sleutel)
  if (bekend !== undefined) return bekend
  const nieuw = uitkomsten.map((een) => UITKOMSTEN.een(een))
  combinaties.set(sleutel, nieuw)
  return nieuw
}

export const laadUitkomsten = (van: Lezer): readonly Uitkomst[] =>
  uitkomstenVan(van.lijst(() => verplicht(UITKOMSTEN.lees(van.woord()))))

const TEKSTEN = [
  'bijdragen',
  'ambitie',
  'waardeVoorAnderen',
  'veranderingstheorie',
  'gedeeldeAutonomie',
  'sturing',
  'benaderbaarheid'
] as const

/** The features of an organisatienetwerk. Source: G14, A86, A87, see docs/bronnen.md. */
export class Netwerk extends Onderdeel {
  bijdragen = GEEN_TEKST
  ambitie = GEEN_TEKST
  waardeVoorAnderen = GEEN_TEKST
  veranderingstheorie = GEEN_TEKST
  gedeeldeAutonomie = GEEN_TEKST
  sturing = GEEN_TEKST
  benaderbaarheid = GEEN_TEKST
  readonly scenario: Netwerkkenmerken['scenario']
  readonly waardesoorten: readonly Netwerkkenmerken['waardesoorten'][number][]
  readonly legitimatie: Netwerkkenmerken['legitimatie']

  constructor({ scenario, waardesoorten, legitimatie }: Pick<Netwerk, 'scenario' | 'waardesoorten' | 'legitimatie'>) {
    super()
    this.scenario = scenario
    this.waardesoorten = waardesoorten
    this.legitimatie = legitimatie
  }

  static van(data: Netwerkkenmerken | null | undefined, versie: number): Netwerk | null {
    if (data === null || data === undefined) return null
    const netwerk = new Netwerk(data)
    for (const veld of TEKSTEN) netwerk[veld] = new Tekst(data[veld], versie, `/netwerk/${veld}`)
    return netwerk
  }

  static bewaar(netwerk: Netwerk | null, uit: Schrijver): void {
    uit.plat(netwerk === null ? null : netwerk.scenario)
    if (netwerk === null) return
    uit.lijst(netwerk.waardesoorten, (soort) => uit.plat(soort))
    uit.plat(netwerk.legitimatie)
    for (const veld of TEKSTEN) uit.tekst(netwerk[veld])
  }

  static laad(van: Lezer): Netwerk | null {
    const scenario = SCENARIOS.lees(van.woordOfNiets())
    if (scenario === null) return null
    const waardesoorten = van.lijst(() => verplicht(WAARDESOORTEN.lees(van.woord())))
    const netwerk = new Netwerk({ scenario, waardesoorten, legitimatie: verplicht(LEGITIMATIES.lees(van.woord())) })
    for (const veld of TEKSTEN) netwerk[veld] = van.tekst() ?? GEEN_TEKST
    return netwerk
  }
}

/** The form of a wooninitiatief. Source: A60–A65, see docs/bronnen.md. */
export class Wonen extends Onderdeel {
  readonly woonvorm: WoonvormCode
  readonly ondervorm: Tekst | null

  constructor(woonvorm: WoonvormCode, ondervorm: Tekst | null) {
    super()
    this.woonvorm = woonvorm
    this.ondervorm = ondervorm
  }

  static van(data: Woonkenmerken | null | undefined, versie: number): Wonen | null {
    if (data === null || data === undefined) return null
    return new Wonen(WOONVORMEN.een(data.woonvorm), tekstVan(data.ondervorm, versie, '/wonen/ondervorm'))
  }

  static bewaar(wonen: Wonen | null, uit: Schrijver): void {
    uit.plat(wonen === null ? null : wonen.woonvorm)
    if (wonen !== null) uit.tekst(wonen.ondervorm)
  }

  static laad(van: Lezer): Wonen | null {
    const woonvorm = WOONVORMEN.lees(van.woordOfNiets())
    return woonvorm === null ? null : new Wonen(woonvorm, van.tekst())
  }
}

const verplicht = <T>(waarde: T | null): T => {
  if (waarde === null) throw new TypeError('a code is missing')
  return waarde
}
