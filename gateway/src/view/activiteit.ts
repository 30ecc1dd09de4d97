// SPDX-License-Identifier: EUPL-1.2
import { Activiteit as Contract } from '@naober/contracts/initiatieven/activiteit'
import { KLEINSTE_GROEP, toonbaarAantal } from '@naober/contracts/initiatieven/regels/kleine-groep'
import { Activiteitfase } from '@naober/contracts/initiatieven/regels/ontmoeting'
import { afloop, GEPLAND } from './activiteit/afloop.ts'
import type { Initiatief } from './initiatief/rij.ts'
import { Codes } from './kern/codes.ts'
import { type Dag, dagVan, LANG_GELEDEN } from './kern/day.ts'
import { opIdErbij } from './kern/lists.ts'
import { type Tekst, tekstVan } from './kern/text.ts'
import type { Lezer, Schrijver } from './kern/velden.ts'
import type { VerwerkingVan } from './kern/verwerking.ts'
import { Keer } from './ontmoeting/keer.ts'
import { minuutVan, Ontmoeting } from './ontmoeting/rij.ts'
import { Ontmoetingstabel } from './ontmoeting/tabel.ts'

const FASEN = new Codes(Activiteitfase)

/** Something that an initiatief does once. */
export class Activiteit extends Ontmoeting {
  afloop = GEPLAND

  get fase(): Activiteitfase {
    return this.afloop.fase
  }

  /** How many came; null while nobody told, and where the number would point at them. */
  get aantal(): number | null {
    return this.afloop.aantal
  }

  /** Why it was called off. */
  get reden(): Tekst | null {
    return this.afloop.reden
  }

  get vergissing(): boolean {
    return this.afloop.vergissing
  }

  get voorbijOp(): Dag {
    return this.fase === 'AFGELAST' ? LANG_GELEDEN : this.dag + 1
  }

  eersteVanaf(dag: Dag): Dag | null {
    return this.dag >= dag && !this.vergissing ? this.dag : null
  }

  verzamel(van: Dag, tot: Dag, keren: Keer[]): void {
    if (this.dag >= van && this.dag < tot && !this.vergissing) keren.push(new Keer(this, this.dag, this, this))
  }
}

/** All that is done once. */
export class Activiteiten extends Ontmoetingstabel<Activiteit> {
  readonly aggregaat = Contract
  readonly rijklasse = Activiteit

  readonly verwerking: VerwerkingVan<typeof Contract, Activiteit> = {
    ActiviteitGepland: (rij, data, { versie }) => {
      this.plan(rij, data, versie)
      return data.dag
    },
    ActiviteitGewijzigd: (rij, data, { versie }) => {
      this.wijzig(rij, data, versie)
      return null
    },
    ActiviteitVerplaatst: (rij, data) => {
      rij.dag = dagVan(data.dag)
      rij.minuut = minuutVan(data.tijd)
      rij.duur = data.duurMinuten
      this.raakInitiatief(rij)
      return data.dag
    },
    ActiviteitGehouden: (rij, data) => {
      const aantal = toonbaarAantal(data.aantal)
      rij.afloop = afloop('DOORGEGAAN', aantal, rij.reden, rij.vergissing)
      this.raakInitiatief(rij)
      return aantal === null ? null : String(aantal)
    },
    ActiviteitAfgelast: (rij, { reden, vergissing = false }, { versie }) => {
      rij.afloop = afloop('AFGELAST', rij.aantal, tekstVan(reden, versie, '/reden'), vergissing)
      this.raakInitiatief(rij)
      return vergissing ? 'VERGISSING' : null
    },
    ActiviteitGaatDoor: (rij) => {
      rij.afloop = afloop('GEPLAND', rij.aantal)
      this.raakInitiatief(rij)
      return null
    }
  }

  readonly woorden = {
    ActiviteitGepland: (dag: string | null) => `Gepland voor ${dag}`,
    ActiviteitGewijzigd: () => 'Anders verteld',
    ActiviteitVerplaatst: (dag: string | null) => `Verplaatst naar ${dag}`,
    ActiviteitGehouden: (aantal: string | null) =>
      aantal === null
        ? `Doorgegaan, met minder dan ${KLEINSTE_GROEP} mensen`
        : `Doorgegaan, met zoveel mensen: ${aantal}`,
    ActiviteitAfgelast: (vergissing: string | null) =>
      vergissing === null ? 'Afgelast' : 'Ingetrokken: het stond er bij vergissing',
    ActiviteitGaatDoor: () => 'Gaat toch door'
  }

  protected maak(id: string): Activiteit {
    return new Activiteit(this, id)
  }

  protected legBij(initiatief: Initiatief, rij: Activiteit): void {
    initiatief.activiteiten = opIdErbij(initiatief.activiteiten, rij)
  }

  override bewaar(rij: Activiteit, uit: Schrijver): void {
    super.bewaar(rij, uit)
    uit.plat(rij.vergissing)
    uit.plat(rij.fase)
    uit.plat(rij.aantal)
    uit.tekst(rij.reden)
  }

  override laad(rij: Activiteit, van: Lezer): void {
    super.laad(rij, van)
    const vergissing = van.janee()
    rij.afloop = afloop(FASEN.lees(van.woord()) ?? 'GEPLAND', van.getalOfNiets(), van.tekst(), vergissing)
  }
}
