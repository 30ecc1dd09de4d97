// SPDX-License-Identifier: EUPL-1.2
import { type Herhaling, rruleVan } from '@naober/contracts/initiatieven/regels/herhaling'
import { toonbaarAantal } from '@naober/contracts/initiatieven/regels/kleine-groep'
import { type DayPattern, patternOf } from '@naober/kit/time/recurrence'
import { type Dag, datumVan, LANG_GELEDEN, OPEN_EIND } from '../kern/day.ts'
import { leeg } from '../kern/lists.ts'
import { Onderdeel, type Tekst } from '../kern/text.ts'
import { Keer } from '../ontmoeting/keer.ts'
import { Ontmoeting } from '../ontmoeting/rij.ts'

/** One occurrence that was moved or called off; `keer` is its original day. */
export class Uitzondering extends Onderdeel {
  readonly keer: Dag
  readonly dag: Dag
  readonly minuut: number
  readonly duur: number
  readonly afgelast: boolean
  readonly reden: Tekst | null

  constructor(
    keer: Dag,
    { dag, minuut, duur }: { readonly dag: Dag; readonly minuut: number; readonly duur: number },
    afgelast: boolean,
    reden: Tekst | null
  ) {
    super()
    this.keer = keer
    this.dag = dag
    this.minuut = minuut
    this.duur = duur
    this.afgelast = afgelast
    this.reden = reden
  }
}

/** Counts are kept as one number each: days after the first day, and how many came. */
const COUNT = 2 ** 16
const MOST_DAYS = 2 ** 12
/** In the place of a count that points at those who came: that is not kept. */
const WEINIG = COUNT - 1

/** Something that comes back: a rule, what is otherwise, and counts of what has been. Never its occurrences. */
export class Reeks extends Ontmoeting {
  vergissing = false
  herhaling: Readonly<Herhaling> | null = null
  /** No occurrence falls after this day. */
  laatsteDag: Dag = OPEN_EIND
  /** Days of the rule on which there is none. */
  overslaan: readonly Dag[] = leeg()
  uitzonderingen: readonly Uitzondering[] = leeg()
  /** How many came, packed; see `telling`. */
  gehouden: readonly number[] = leeg()

  /** The rule as iCalendar writes it, without an end; null while only referred to. */
  get rrule(): string | null {
    return this.herhaling === null ? null : rruleVan(this.herhaling, datumVan(this.dag))
  }

  get #patroon(): DayPattern | null {
    return this.rrule === null ? null : patternOf(this.rrule, datumVan(this.dag))
  }

  uitzondering(keer: Dag): Uitzondering | undefined {
    return this.uitzonderingen.find((een) => een.keer === keer)
  }

  /** How many came to an occurrence; null where nobody told. */
  telling(keer: Dag): number | null {
    const gevonden = this.gehouden.find((een) => Math.floor(een / COUNT) === keer - this.dag)
    return gevonden === undefined || gevonden % COUNT === WEINIG ? null : gevonden % COUNT
  }

  /** Whether was told how many came, also where that is not shown. */
  isGeteld(keer: Dag): boolean {
    return this.gehouden.some((een) => Math.floor(een / COUNT) === keer - this.dag)
  }

  /** The original days of the occurrences of which was told how many came. */
  get geteld(): readonly Dag[] {
    return this.gehouden.map((een) => this.dag + Math.floor(een / COUNT))
  }

  /** The counts with one more, or one told anew; of what cannot be an occurrence there is none. */
  metTelling(keer: Dag, aantal: number | null): readonly number[] {
    const na = keer - this.dag
    if (na < 0 || na >= MOST_DAYS) return this.gehouden
    return [
      ...this.gehouden.filter((een) => Math.floor(een / COUNT) !== na),
      na * COUNT + (toonbaarAantal(aantal) ?? WEINIG)
    ]
  }

  /** How many came to all occurrences to a day together. */
  bezoekersTot(op: Dag): number {
    return this.gehouden.reduce((som, een) => {
      const aantal = een % COUNT
      return this.dag + Math.floor(een / COUNT) > op || aantal === WEINIG ? som : som + aantal
    }, 0)
  }

  /** The last day on which there is somebody to open the door: the day before its initiatief stopped, if that comes first. */
  get laatsteOpen(): Dag {
    const stap = this.initiatief?.fasen ?? null
    return stap !== null && stap.waarde.fase === 'GESTOPT' ? Math.min(this.laatsteDag, stap.sinds - 1) : this.laatsteDag
  }

  /** Whether every occurrence was called off: then there is no such series any more. */
  get afgelast(): boolean {
    if (!this.uitzonderingen.some(({ afgelast }) => afgelast)) return false
    const dagen = this.dagenNa(this.dag, this.laatsteDag + 1)
    return dagen.every((dag) => this.overslaan.includes(dag) || this.uitzondering(dag)?.afgelast === true)
  }

  /** The days of the rule in `[van, tot)`, whatever is otherwise with them. */
  dagenNa(van: Dag, tot: Dag): readonly Dag[] {
    return [...(this.#patroon?.between(van - this.dag, tot - this.dag) ?? [])].map((na) => this.dag + na)
  }

  get voorbijOp(): Dag {
    if (this.afgelast) return LANG_GELEDEN
    return this.uitzonderingen.reduce(
      (tot, { dag, afgelast }) => (afgelast ? tot : Math.max(tot, dag + 1)),
      this.laatsteDag + 1
    )
  }

  eersteVanaf(dag: Dag): Dag | null {
    if (this.vergissing || (this.laatsteDag < dag && this.uitzonderingen.length === 0)) return null
    const patroon = this.#patroon
    if (patroon === null) return null
    let eerste: Dag | null = null
    for (const na of patroon.between(dag - this.dag, this.laatsteDag + 1 - this.dag)) {
      const keer = this.dag + na
      if (this.overslaan.includes(keer) || this.uitzondering(keer)) continue
      eerste = keer
      break
    }
    for (const een of this.uitzonderingen) {
      if (een.dag >= dag && (eerste === null || een.dag < eerste) && this.#bestaat(een, patroon)) eerste = een.dag
    }
    return eerste
  }

  /** Whether the series still has the occurrence that is otherwise. */
  #bestaat({ keer }: Uitzondering, patroon: DayPattern): boolean {
    return keer <= this.laatsteDag && patroon.has(keer - this.dag) && !this.overslaan.includes(keer)
  }

  verzamel(van: Dag, tot: Dag, keren: Keer[]): void {
    const loopt = this.dag < tot && this.laatsteDag >= van
    if (this.vergissing || (!loopt && this.uitzonderingen.length === 0)) return
    const patroon = this.#patroon
    if (patroon === null) return
    if (loopt) {
      for (const na of patroon.between(van - this.dag, Math.min(tot, this.laatsteDag + 1) - this.dag)) {
        const keer = this.dag + na
        if (this.overslaan.includes(keer) || this.uitzondering(keer)) continue
        keren.push(this.#keer(keer, { dag: keer, minuut: this.minuut, duur: this.duur }))
      }
    }
    for (const een of this.uitzonderingen) {
      if (een.dag >= van && een.dag < tot && this.#bestaat(een, patroon)) keren.push(this.#keer(een.keer, een, een))
    }
  }

  #keer(keer: Dag, moment: Keer['moment'], anders: Uitzondering | null = null): Keer {
    const fase = anders?.afgelast ? 'AFGELAST' : this.isGeteld(keer) ? 'DOORGEGAAN' : 'GEPLAND'
    return new Keer(this, keer, moment, { fase, aantal: this.telling(keer), reden: anders?.reden ?? null })
  }
}
