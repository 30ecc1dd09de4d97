// SPDX-License-Identifier: EUPL-1.2
import {
  type Indicatorbeschrijving,
  indicatorreeksId,
  isTeKlein,
  NEDERLAND
} from '@naober/contracts/initiatieven/indicatorreeks'
import type { VoorbehoudCode } from '@naober/contracts/referentie/voorbehouden'
import type { Gebied } from '../gebied.ts'
import { Indicatorreeks } from './rij.ts'

/** GETELD: there is a figure. GEEN_CIJFER: the source has none. TE_KLEIN: it is about too few people to show. */
export type Cijferstand = 'GETELD' | 'GEEN_CIJFER' | 'TE_KLEIN'

/** One indicator of one area in one year, with all that has to be said beside it. */
export class Cijfer {
  readonly reeks: Indicatorreeks
  readonly gebied: Gebied
  readonly plek: number
  readonly beschrijving: Indicatorbeschrijving

  constructor(reeks: Indicatorreeks, gebied: Gebied, plek: number, beschrijving: Indicatorbeschrijving) {
    this.reeks = reeks
    this.gebied = gebied
    this.plek = plek
    this.beschrijving = beschrijving
  }

  get stand(): Cijferstand {
    const waarde = this.#rauw
    if (waarde === null) return 'GEEN_CIJFER'
    return this.#teKlein(waarde) ? 'TE_KLEIN' : 'GETELD'
  }

  /** The figure; null where there is none, and where it is about too few people. */
  get waarde(): number | null {
    return this.#toonbaar(this.#rauw)
  }

  /** The same of those who stayed. Source: C35, see docs/bronnen.md. */
  get cohort(): number | null {
    return this.#toonbaar(this.reeks.cohortVan(this.gebied.code, this.plek))
  }

  /** The same indicator in the whole gemeente. */
  get inGemeente(): number | null {
    return this.#toonbaar(this.reeks.waardeVan(this.gebied.gemeente.code, this.plek))
  }

  /** The same indicator in the whole country, in the same publication and year. */
  get landelijk(): number | null {
    const { reeks, jaar, tabel } = this.reeks
    const land = tabel.overzicht.van(Indicatorreeks).get(indicatorreeksId(reeks, null, jaar))
    const plek = land?.indicatoren.findIndex(({ code }) => code === this.beschrijving.code) ?? -1
    return land === undefined || plek < 0 ? null : this.#toonbaar(land.waardeVan(NEDERLAND, plek))
  }

  /** Comes out of a model, and was not measured here. */
  get geschat(): boolean {
    return this.beschrijving.geschat.includes(this.gebied.niveau)
  }

  /**
   * What may not be concluded from it: what holds for every figure, what this one has to itself, and what the source
   * adds. Source: C27, C29, C33, C34, C35, C36, C37, C38, see docs/bronnen.md.
   */
  get voorbehouden(): readonly VoorbehoudCode[] {
    const { reeks, gebied, beschrijving } = this
    const codes: VoorbehoudCode[] = [...ALTIJD]
    if (gebied.niveau !== 'GEMEENTE') codes.push('GRENZEN_WILLEKEURIG')
    if (this.cohort === null) codes.push('GEMIDDELDE')
    if (this.geschat) codes.push('GESCHAT')
    if (gebied.jaar !== null && !gebied.jaren.includes(reeks.indelingsjaar)) codes.push('ANDERE_INDELING')
    return [...new Set([...codes, ...beschrijving.voorbehouden])]
  }

  get #rauw(): number | null {
    return this.reeks.waardeVan(this.gebied.code, this.plek)
  }

  #toonbaar(waarde: number | null): number | null {
    return waarde === null || this.#teKlein(waarde) ? null : waarde
  }

  #teKlein(waarde: number): boolean {
    return isTeKlein(this.beschrijving.eenheid, waarde)
  }
}

const ALTIJD: readonly VoorbehoudCode[] = [
  'GEEN_RANGLIJST',
  'GEEN_OORZAAK',
  'MET_VERHAAL',
  'GEEN_ETIKET',
  'GEEN_KORTING'
]

/** Which figures of an area are asked for. */
export interface Cijferkeuze {
  /** Codes of indicators; null: all. */
  readonly indicatoren: ReadonlySet<string> | null
  /** From this year on, all years; null: of each indicator the newest that has a figure. */
  readonly vanaf: number | null
  /** Up to and including this year. */
  readonly tot: number
}

/** Figures of an area out of the series of its gemeente: by publication and indicator, newest year first. Never by size. */
export const cijfersVan = (
  reeksen: readonly Indicatorreeks[],
  gebied: Gebied,
  keuze: Cijferkeuze
): readonly Cijfer[] => {
  const { indicatoren, vanaf, tot } = keuze
  const series = new Map<string, Cijfer[]>()
  const passend = reeksen.filter(({ jaar }) => jaar <= tot && jaar >= (vanaf ?? 0))
  for (const reeks of passend.toSorted(nieuwsteEerst)) {
    if (!reeks.kent(gebied.code)) continue
    for (const [plek, beschrijving] of reeks.indicatoren.entries()) {
      if (indicatoren !== null && !indicatoren.has(beschrijving.code)) continue
      const sleutel = `${reeks.reeks}/${beschrijving.code}`
      const serie = series.get(sleutel) ?? []
      serie.push(new Cijfer(reeks, gebied, plek, beschrijving))
      series.set(sleutel, serie)
    }
  }
  if (vanaf !== null) return [...series.values()].flat()
  return [...series.values()].flatMap(
    (serie) => serie.find(({ stand }) => stand !== 'GEEN_CIJFER') ?? serie.slice(0, 1)
  )
}

const nieuwsteEerst = (een: Indicatorreeks, ander: Indicatorreeks): number =>
  een.reeks < ander.reeks ? -1 : een.reeks > ander.reeks ? 1 : ander.jaar - een.jaar
