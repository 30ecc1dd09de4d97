// SPDX-License-Identifier: EUPL-1.2
import type { Wie } from '@naober/contracts'
import { Verbinding as Contract, Verbindingssoort } from '@naober/contracts/initiatieven/verbinding'
import type { Gebied } from './gebied.ts'
import { Initiatief } from './initiatief/rij.ts'
import { Codes } from './kern/codes.ts'
import { type Dag, OPEN_EIND } from './kern/day.ts'
import { opIdErbij } from './kern/lists.ts'
import { Rij } from './kern/rij.ts'
import { Tabel } from './kern/tabel.ts'
import { type Tekst, tekstVan } from './kern/text.ts'
import type { Lezer, Schrijver } from './kern/velden.ts'
import type { VerwerkingVan } from './kern/verwerking.ts'
import { Partij } from './partij/rij.ts'

const SOORTEN = new Codes(Verbindingssoort)

/** A dated connection between two initiatieven, or an initiatief and a partij: an edge of the network. */
export class Verbinding extends Rij {
  soort: Verbindingssoort | null = null
  /** Where it begins. */
  begin: Initiatief | null = null
  einde: Initiatief | Partij | null = null
  arrangementId: string | null = null
  toelichting: Tekst | null = null
  /** Why it ended. */
  slot: Tekst | null = null
  /** Holds in `[van, tot)`; OPEN_EIND: not laid yet, or still holding. */
  van: Dag = OPEN_EIND
  tot: Dag = OPEN_EIND

  /** True where an end was recorded by mistake: what never was is tied to nothing. */
  get vergissing(): boolean {
    return [this.begin, this.einde].some((einde) => einde instanceof Initiatief && einde.vergissing)
  }

  bestaatOp(dag: Dag): boolean {
    return this.van <= dag && dag < this.tot && !this.vergissing
  }

  /** What stands at the other end, seen from one end. */
  overkant(kant: Initiatief | Partij): Initiatief | Partij | null {
    return this.begin === kant ? this.einde : this.begin
  }
}

/** All verbindingen. */
export class Verbindingen extends Tabel<Verbinding> {
  readonly aggregaat = Contract
  readonly rijklasse = Verbinding

  readonly verwerking: VerwerkingVan<typeof Contract, Verbinding> = {
    VerbindingGelegd: (verbinding, data, { versie, dag }) => {
      const initiatieven = this.overzicht.van(Initiatief)
      verbinding.soort = SOORTEN.een(data.soort)
      verbinding.begin = initiatieven.haal(data.vanInitiatiefId)
      if (data.naarInitiatiefId !== null) verbinding.einde = initiatieven.haal(data.naarInitiatiefId)
      else if (data.naarPartijId !== null) verbinding.einde = this.overzicht.van(Partij).haal(data.naarPartijId)
      verbinding.arrangementId = data.arrangementId
      verbinding.toelichting = tekstVan(data.toelichting, versie, '/toelichting')
      verbinding.van = dag
      this.#raakEinden(verbinding)
      this.indexeer(verbinding)
      return verbinding.soort
    },
    VerbindingVerbroken: (verbinding, data, { versie, dag }) => {
      verbinding.tot = dag
      verbinding.slot = tekstVan(data.toelichting, versie, '/toelichting')
      this.#raakEinden(verbinding)
      return verbinding.soort
    }
  }

  readonly woorden = {
    VerbindingGelegd: () => 'Verbinding gelegd',
    VerbindingVerbroken: () => 'Verbinding verbroken'
  }

  protected maak(id: string): Verbinding {
    return new Verbinding(this, id)
  }

  override ingetrokken({ vergissing }: Verbinding): boolean {
    return vergissing
  }

  label({ begin, einde }: Verbinding): string {
    return `${begin?.tabel.label(begin) ?? ''} – ${einde?.tabel.label(einde) ?? ''}`
  }

  override getoondBij({ begin }: Verbinding): Initiatief | null {
    return begin
  }

  /** As much as at either end. */
  publiek(wie: Wie, { begin, einde }: Verbinding): number {
    return (begin?.tabel.publiek(wie, begin) ?? 1) | (einde?.tabel.publiek(wie, einde) ?? 1)
  }

  gebiedenVan({ begin, einde }: Verbinding): readonly Gebied[] {
    return [...(begin?.gebieden ?? []), ...(einde?.gebieden ?? [])]
  }

  bewaar(verbinding: Verbinding, uit: Schrijver): void {
    const { begin, einde } = verbinding
    uit.plat(verbinding.soort)
    uit.rij(begin)
    uit.rij(einde instanceof Initiatief ? einde : null)
    uit.rij(einde instanceof Initiatief ? null : einde)
    uit.plat(verbinding.arrangementId)
    uit.tekst(verbinding.toelichting)
    uit.tekst(verbinding.slot)
    uit.plat(verbinding.van)
    uit.plat(verbinding.tot)
  }

  laad(verbinding: Verbinding, van: Lezer): void {
    const [initiatieven, partijen] = [this.overzicht.van(Initiatief), this.overzicht.van(Partij)]
    verbinding.soort = SOORTEN.lees(van.woordOfNiets())
    verbinding.begin = van.rijOfNiets(initiatieven)
    const [initiatief, partij] = [van.rijOfNiets(initiatieven), van.rijOfNiets(partijen)]
    verbinding.einde = initiatief ?? partij
    verbinding.arrangementId = van.woordOfNiets()
    verbinding.toelichting = van.tekst()
    verbinding.slot = van.tekst()
    verbinding.van = van.getal()
    verbinding.tot = van.getal()
  }

  indexeer(verbinding: Verbinding): void {
    for (const einde of [verbinding.begin, verbinding.einde]) {
      if (einde !== null) einde.verbindingen = opIdErbij(einde.verbindingen, verbinding)
    }
  }

  /** Both ends answer with it; they hear of it by an event of their own, or may still be open references. */
  #raakEinden({ begin, einde }: Verbinding): void {
    if (begin !== null) this.overzicht.raakStil(begin)
    if (einde !== null) this.overzicht.raakStil(einde)
  }
}
