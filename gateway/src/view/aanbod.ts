// SPDX-License-Identifier: EUPL-1.2
import { Aanbod as Contract } from '@naober/contracts/initiatieven/aanbod'
import type { Initiatief } from './initiatief/rij.ts'
import { opIdErbij } from './kern/lists.ts'
import type { VerwerkingVan } from './kern/verwerking.ts'
import { Aanbod, Behoefte } from './oproep/rij.ts'
import { Oproeptabel } from './oproep/tabel.ts'
import type { Partij } from './partij/rij.ts'

export { Aanbod }

/** All that is offered. */
export class Aanbiedingen extends Oproeptabel<Aanbod> {
  readonly aggregaat = Contract
  readonly rijklasse = Aanbod

  readonly verwerking: VerwerkingVan<typeof Contract, Aanbod> = {
    AanbodGeplaatst: (rij, data, { versie, dag }) => this.plaats(rij, data, versie, dag),
    AanbiederVastgelegd: (rij, { persoonId }) => {
      rij.plaatserId = persoonId
      return null
    },
    AanbodGewijzigd: (rij, data, { versie }) => {
      this.wijzig(rij, data, versie)
      return null
    },
    AanbodVoorgesteld: (_rij, { behoefteId }) => this.overzicht.van(Behoefte).haal(behoefteId),
    AanbodGekoppeld: (rij, { behoefteId, blijftOpen }, { dag }) => {
      if (!blijftOpen) this.zetFase(rij, 'GEKOPPELD', dag)
      return this.overzicht.van(Behoefte).haal(behoefteId)
    },
    AanbodAfgewezen: (_rij, { behoefteId }) => this.overzicht.van(Behoefte).haal(behoefteId),
    AanbodVrijgekomen: (rij, { behoefteId, weerOpen }, { dag }) => {
      if (weerOpen) this.zetFase(rij, 'OPEN', dag)
      return this.overzicht.van(Behoefte).haal(behoefteId)
    },
    AanbodVervallen: (rij, { reden }, { dag }) => this.verval(rij, reden, dag),
    AanbodHeropend: (rij, { laatste }, { dag }) => {
      this.heropen(rij, laatste, dag)
      return null
    }
  }

  readonly woorden = {
    AanbodGeplaatst: () => 'Aangeboden',
    AanbiederVastgelegd: () => 'Vastgelegd wie dit aanbood',
    AanbodGewijzigd: () => 'Aanbod gewijzigd',
    AanbodVoorgesteld: (behoefte: string | null) => `Voorgesteld bij ${behoefte}`,
    AanbodGekoppeld: (behoefte: string | null) => `Gekoppeld aan ${behoefte}`,
    AanbodAfgewezen: (behoefte: string | null) => `Niet gekoppeld aan ${behoefte}`,
    AanbodVrijgekomen: (behoefte: string | null) => `Toch niet gekoppeld aan ${behoefte}`,
    AanbodVervallen: (reden: string | null) =>
      reden === 'VERLOPEN' ? 'De laatste dag is voorbij' : 'Wordt niet meer aangeboden',
    AanbodHeropend: () => 'Opnieuw aangeboden'
  }

  protected maak(id: string): Aanbod {
    return new Aanbod(this, id)
  }

  label(rij: Aanbod): string {
    return this.ingetrokken(rij) ? 'een ingetrokken aanbod' : rij.wat.tekst || 'een onbekend aanbod'
  }

  protected legBij(namens: Initiatief | Partij, rij: Aanbod): void {
    namens.aanbiedingen = opIdErbij(namens.aanbiedingen, rij)
  }
}
