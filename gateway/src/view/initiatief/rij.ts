// SPDX-License-Identifier: EUPL-1.2
import { type Fase, type Initiatiefsoort, volgendeFasen } from '@naober/contracts/initiatieven/initiatief'
import type { Activiteit } from '../activiteit.ts'
import type { Gebied, Plaats } from '../gebied.ts'
import { type Dag, OPEN_EIND } from '../kern/day.ts'
import { leeg } from '../kern/lists.ts'
import { GEEN_TEKST } from '../kern/text.ts'
import { beginVan, type Stap, waardeOp } from '../kern/timeline.ts'
import type { Reeks } from '../reeks/rij.ts'
import type { Verbinding } from '../verbinding.ts'
import { type Betrokkene, betrokkenenTot } from './betrokkene.ts'
import type { Fasemoment } from './fasemoment.ts'
import type { Uitkomst } from './kenmerken.ts'
import { MetZelden } from './zelden.ts'

/** A bewonersinitiatief, an organisatienetwerk or a wooninitiatief. What changes in the world is a timeline. */
export class Initiatief extends MetZelden {
  /** Null while only referred to. */
  soort: Initiatiefsoort | null = null
  naam = GEEN_TEKST
  doel = GEEN_TEKST
  uitkomsten: readonly Uitkomst[] = leeg()
  /** Read in from a list: who recorded it owns it, and nobody said yet who carries it. */
  overgenomen = false
  /** Where it is, newest step first; null only while just referred to. */
  plaatsen: Stap<Plaats> | null = null
  /** Its phases, newest step first; null only while just referred to. */
  fasen: Stap<Fasemoment> | null = null
  /** The last recorded, which leads to those before it. */
  laatsteEigenaar: Betrokkene | null = null
  laatsteLid: Betrokkene | null = null
  /** Verbindingen of which it is an end, in order of id; ended ones too. */
  verbindingen: Verbinding[] = leeg()
  /** What it planned once, and what comes back, each in order of id. */
  activiteiten: Activiteit[] = leeg()
  reeksen: Reeks[] = leeg()
  /** Day on which it was recorded; the day it began is `gestartOp`. */
  geregistreerdOp: Dag | null = null
  /** Day on which its own people last said that it stands as described. */
  bevestigdOp: Dag | null = null
  /** Day on which it was last asked, because it was silent. */
  bevestigingGevraagdOp: Dag | null = null

  /** Owners in the order in which they were recorded, former ones too: ask `geldtOp`. */
  get eigenaren(): readonly Betrokkene[] {
    return betrokkenenTot(this.laatsteEigenaar)
  }

  /** True when nobody who owns it takes part any more on a day: partijen that left. */
  eigenarenWegOp(dag: Dag): boolean {
    const eigenaren = this.eigenaren.filter((een) => een.geldtOp(dag))
    return eigenaren.length > 0 && eigenaren.every(({ partij }) => partij !== null && partij.vertrokkenOp <= dag)
  }

  /** Members, the same way. */
  get leden(): readonly Betrokkene[] {
    return betrokkenenTot(this.laatsteLid)
  }

  /** Everywhere it is or was. */
  get gebieden(): readonly Gebied[] {
    const gebieden: Gebied[] = []
    for (let stap = this.plaatsen; stap !== null; stap = stap.eerder) gebieden.push(stap.waarde.gebied)
    return gebieden
  }

  /** Day in the world on which it began; null while only referred to. */
  get gestartOp(): Dag | null {
    return this.fasen === null ? null : beginVan(this.fasen)
  }

  /** The day to judge freshness by: last confirmed, or else recorded. */
  get versOp(): Dag | null {
    return this.bevestigdOp ?? this.geregistreerdOp
  }

  /** True of what was recorded by mistake: it never was. */
  get vergissing(): boolean {
    return this.fasen?.waarde.reden === 'VERGISSING'
  }

  /** Phase on a day; null before it began, and always of what was a mistake. */
  faseOp(dag: Dag): Fase | null {
    return this.vergissing ? null : (waardeOp(this.fasen, dag)?.fase ?? null)
  }

  /** Where it was on a day; null before it began. */
  plaatsOp(dag: Dag): Plaats | null {
    return waardeOp(this.plaatsen, dag)
  }

  /** Phases that a change could bring it into now. */
  get volgendeFasen(): readonly Fase[] {
    return this.fasen === null ? [] : volgendeFasen(this.fasen.waarde.fase, this.fasen.eerder?.waarde.fase ?? null)
  }

  /** First day on which it has stopped; OPEN_EIND while it goes on. */
  get tot(): Dag {
    return this.fasen?.waarde.fase === 'GESTOPT' ? this.fasen.sinds : OPEN_EIND
  }

  /** True when it had begun and not stopped. */
  bestaatOp(dag: Dag): boolean {
    const fase = this.faseOp(dag)
    return fase !== null && fase !== 'GESTOPT'
  }

  /** True when it had begun, also when it had stopped since: for who wants to see those too. */
  begonnenOp(dag: Dag): boolean {
    return this.faseOp(dag) !== null
  }
}
