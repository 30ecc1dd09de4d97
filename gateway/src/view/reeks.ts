// SPDX-License-Identifier: EUPL-1.2
import { Reeks as Contract } from '@naober/contracts/initiatieven/reeks'
import { Frequentie, MaandelijksOp, Weekdag } from '@naober/contracts/initiatieven/regels/herhaling'
import type { Initiatief } from './initiatief/rij.ts'
import { Codes } from './kern/codes.ts'
import { type Dag, dagVan } from './kern/day.ts'
import { opIdErbij } from './kern/lists.ts'
import { type Tekst, tekstVan } from './kern/text.ts'
import type { Lezer, Schrijver } from './kern/velden.ts'
import type { VerwerkingVan } from './kern/verwerking.ts'
import { minuutVan } from './ontmoeting/rij.ts'
import { Ontmoetingstabel } from './ontmoeting/tabel.ts'
import { eenHerhaling } from './reeks/herhaling.ts'
import { Reeks, Uitzondering } from './reeks/rij.ts'

export { Reeks }

const FREQUENTIES = new Codes(Frequentie)
const WEEKDAGEN = new Codes(Weekdag)
const MAANDELIJKS = new Codes(MaandelijksOp)

interface Anders {
  readonly moment?: { readonly dag: Dag; readonly minuut: number; readonly duur: number }
  readonly afgelast?: boolean
  readonly reden?: Tekst | null
}

/** All that comes back. */
export class Reeksen extends Ontmoetingstabel<Reeks> {
  readonly aggregaat = Contract
  readonly rijklasse = Reeks

  readonly verwerking: VerwerkingVan<typeof Contract, Reeks> = {
    ReeksGepland: (rij, data, { versie }) => {
      rij.herhaling = eenHerhaling(data.herhaling)
      rij.laatsteDag = dagVan(data.laatste)
      rij.overslaan = data.overslaan.map(dagVan)
      this.plan(rij, data, versie)
      return data.dag
    },
    ReeksGewijzigd: (rij, data, { versie }) => {
      this.wijzig(rij, data, versie)
      return null
    },
    ReekseindeGewijzigd: (rij, { laatste }) => {
      rij.laatsteDag = dagVan(laatste)
      this.raakInitiatief(rij)
      return laatste
    },
    OverslaanGewijzigd: (rij, { overslaan }) => {
      rij.overslaan = overslaan.map(dagVan)
      this.raakInitiatief(rij)
      return null
    },
    KeerVerplaatst: (rij, { keer, dag, tijd, duurMinuten }) => {
      const moment = { dag: dagVan(dag), minuut: minuutVan(tijd), duur: duurMinuten }
      this.#met(rij, dagVan(keer), { moment })
      return keer
    },
    KeerGehouden: (rij, { keer, aantal }) => {
      rij.gehouden = rij.metTelling(dagVan(keer), aantal)
      this.raakInitiatief(rij)
      return keer
    },
    KeerAfgelast: (rij, { keer, reden, vergissing = false }, { versie }) => {
      rij.vergissing ||= vergissing
      this.#met(rij, dagVan(keer), { afgelast: true, reden: tekstVan(reden, versie, '/reden') })
      return vergissing ? 'VERGISSING' : keer
    },
    KeerGaatDoor: (rij, { keer }) => {
      rij.vergissing = false
      this.#met(rij, dagVan(keer), { afgelast: false, reden: null })
      return keer
    }
  }

  readonly woorden = {
    ReeksGepland: (dag: string | null) => `Reeks gepland vanaf ${dag}`,
    ReeksGewijzigd: () => 'Anders verteld',
    ReekseindeGewijzigd: (dag: string | null) => `De laatste dag is nu ${dag}`,
    OverslaanGewijzigd: () => 'Slaat andere dagen over',
    KeerVerplaatst: (keer: string | null) => `De keer van ${keer} verplaatst`,
    KeerGehouden: (keer: string | null) => `De keer van ${keer} ging door`,
    KeerAfgelast: (keer: string | null) =>
      keer === 'VERGISSING' ? 'Ingetrokken: het stond er bij vergissing' : `De keer van ${keer} afgelast`,
    KeerGaatDoor: (keer: string | null) => `De keer van ${keer} gaat toch door`
  }

  protected maak(id: string): Reeks {
    return new Reeks(this, id)
  }

  /** Something is otherwise with one occurrence; what is again as the series says is not kept. */
  #met(rij: Reeks, keer: Dag, { moment, afgelast, reden }: Anders): void {
    const nu = rij.uitzondering(keer)
    const waar = moment ?? nu ?? { dag: keer, minuut: rij.minuut, duur: rij.duur }
    const af = afgelast ?? nu?.afgelast ?? false
    const rest = rij.uitzonderingen.filter((een) => een !== nu)
    const zoalsDeReeks = !af && waar.dag === keer && waar.minuut === rij.minuut && waar.duur === rij.duur
    const waarom = reden === undefined ? (nu?.reden ?? null) : reden
    rij.uitzonderingen = zoalsDeReeks ? rest : [...rest, new Uitzondering(keer, waar, af, waarom)]
    this.raakInitiatief(rij)
  }

  protected legBij(initiatief: Initiatief, rij: Reeks): void {
    initiatief.reeksen = opIdErbij(initiatief.reeksen, rij)
  }

  override bewaar(rij: Reeks, uit: Schrijver): void {
    super.bewaar(rij, uit)
    uit.plat(rij.vergissing)
    uit.misschien(rij.herhaling, ({ frequentie, om, weekdagen, maandelijksOp }) => {
      uit.plat(frequentie)
      uit.plat(om)
      uit.lijst(weekdagen, (dag) => uit.plat(dag))
      uit.plat(maandelijksOp)
    })
    uit.plat(rij.laatsteDag)
    uit.lijst(rij.overslaan, (dag) => uit.plat(dag))
    uit.lijst(rij.uitzonderingen, ({ keer, dag, minuut, duur, afgelast, reden }) => {
      uit.plat(keer)
      uit.plat(dag)
      uit.plat(minuut)
      uit.plat(duur)
      uit.plat(afgelast)
      uit.tekst(reden)
    })
    uit.lijst(rij.gehouden, (een) => uit.plat(een))
  }

  override laad(rij: Reeks, van: Lezer): void {
    super.laad(rij, van)
    rij.vergissing = van.janee()
    rij.herhaling = van.misschien(() =>
      eenHerhaling({
        frequentie: FREQUENTIES.lees(van.woord()) ?? 'WEKELIJKS',
        om: van.getal(),
        weekdagen: van.lijst(() => WEEKDAGEN.lees(van.woord()) ?? 'MA'),
        maandelijksOp: MAANDELIJKS.lees(van.woordOfNiets())
      })
    )
    rij.laatsteDag = van.getal()
    rij.overslaan = van.lijst(() => van.getal())
    rij.uitzonderingen = van.lijst(() => {
      const keer = van.getal()
      const moment = { dag: van.getal(), minuut: van.getal(), duur: van.getal() }
      return new Uitzondering(keer, moment, van.janee(), van.tekst())
    })
    rij.gehouden = van.lijst(() => van.getal())
  }
}
