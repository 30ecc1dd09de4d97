// SPDX-License-Identifier: EUPL-1.2
import { beheert, type Wie } from '@naober/contracts'
import {
  Ondersteuningsvraag as Contract,
  NietGehonoreerdReden,
  Ondersteuningssoort
} from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { SteunpuntCode } from '@naober/contracts/referentie/steunpunten'
import { type Gebied, Gebieden } from './gebied.ts'
import { schrijftErvoor } from './initiatief/publiek.ts'
import { Initiatief } from './initiatief/rij.ts'
import { Codes } from './kern/codes.ts'
import { dagVanMoment } from './kern/day.ts'
import { opIdErbij } from './kern/lists.ts'
import { BEHEER, EIGENAAR, GEMEENTE, PUBLIEK } from './kern/rij.ts'
import { Tabel } from './kern/tabel.ts'
import { GEEN_TEKST, Tekst } from './kern/text.ts'
import { Beginstappen, voegIn } from './kern/timeline.ts'
import type { Lezer, Schrijver } from './kern/velden.ts'
import type { VerwerkingVan } from './kern/verwerking.ts'
import { Ondersteuningsvraag, Route, type Vraagfase, Vraagfasen } from './ondersteuningsvraag/rij.ts'

export { Ondersteuningsvraag }

const SOORTEN = new Codes(Ondersteuningssoort)
const REDENEN = new Codes(NietGehonoreerdReden)
const STEUNPUNTEN = new Codes(SteunpuntCode)
const FASEN = new Codes(Vraagfasen)
const BEGINFASEN = new Beginstappen<Vraagfase>()

/** All questions for support. */
export class Ondersteuningsvragen extends Tabel<Ondersteuningsvraag> {
  readonly aggregaat = Contract
  readonly rijklasse = Ondersteuningsvraag
  readonly #gebieden = this.overzicht.tabel(Gebieden)

  readonly verwerking: VerwerkingVan<typeof Contract, Ondersteuningsvraag> = {
    OndersteuningGevraagd: (rij, data, { versie, dag, at }) => {
      rij.vastgelegdOp = dagVanMoment(at)
      rij.soort = SOORTEN.een(data.soort)
      rij.vraag = new Tekst(data.vraag, versie, '/vraag')
      rij.bedrag = data.bedrag
      rij.initiatief = this.overzicht.van(Initiatief).haal(data.initiatiefId)
      rij.gebied = this.#gebieden.plaats(data.gebied, null).gebied
      rij.routes = voegIn(rij.routes, dag, new Route(null, null))
      rij.fasen = voegIn(rij.fasen, dag, 'GESTELD', BEGINFASEN)
      this.overzicht.raakStil(rij.initiatief)
      this.overzicht.raakStil(rij.gebied)
      this.indexeer(rij)
      return rij.soort
    },
    VragerVastgelegd: (rij, { persoonId }) => {
      rij.vragerId = persoonId
      return null
    },
    OndersteuningOpgepakt: (rij, data, { versie, dag }) => {
      rij.behandelaar = new Tekst(data.functie, versie, '/functie')
      rij.fasen = voegIn(rij.fasen, dag, 'OPGEPAKT')
      return null
    },
    OndersteuningDoorgeleid: (rij, data, { versie, dag }) => {
      const steunpunt = data.steunpunt === null ? null : STEUNPUNTEN.een(data.steunpunt)
      rij.behandelaar = null
      rij.routes = voegIn(rij.routes, dag, new Route(steunpunt, new Tekst(data.reden, versie, '/reden')))
      rij.fasen = voegIn(rij.fasen, dag, 'DOORGELEID')
      return steunpunt
    },
    OndersteuningBeantwoord: (rij, data, { versie, dag }) => {
      rij.antwoord = new Tekst(data.antwoord, versie, '/antwoord')
      rij.toegekend = data.bedrag
      rij.tot = dag
      rij.fasen = voegIn(rij.fasen, dag, 'BEANTWOORD')
      return null
    },
    OndersteuningNietGehonoreerd: (rij, data, { versie, dag }) => {
      rij.antwoord = new Tekst(data.toelichting, versie, '/toelichting')
      rij.reden = REDENEN.een(data.reden)
      rij.tot = dag
      rij.fasen = voegIn(rij.fasen, dag, 'NIET_GEHONOREERD')
      return rij.reden
    },
    OndersteuningIngetrokken: (rij, _data, { dag }) => {
      rij.tot = dag
      rij.fasen = voegIn(rij.fasen, dag, 'INGETROKKEN')
      return null
    }
  }

  readonly woorden = {
    OndersteuningGevraagd: () => 'Ondersteuning gevraagd',
    VragerVastgelegd: () => 'Vastgelegd wie het vroeg',
    OndersteuningOpgepakt: () => 'Opgepakt',
    OndersteuningDoorgeleid: (steunpunt: string | null) =>
      steunpunt === null ? 'Terug naar de gemeente' : `Doorgeleid naar ${steunpunt}`,
    OndersteuningBeantwoord: () => 'Beantwoord',
    OndersteuningNietGehonoreerd: () => 'Niet gehonoreerd',
    OndersteuningIngetrokken: () => 'Ingetrokken'
  }

  protected maak(id: string): Ondersteuningsvraag {
    return new Ondersteuningsvraag(this, id)
  }

  label({ initiatief }: Ondersteuningsvraag): string {
    return `een vraag van ${initiatief?.tabel.label(initiatief) ?? 'een onbekend initiatief'}`
  }

  publiek(wie: Wie, { initiatief, gebied }: Ondersteuningsvraag): number {
    return (
      PUBLIEK |
      (schrijftErvoor(wie, initiatief) ? EIGENAAR : 0) |
      (gebied !== null && wie.is('gemeente', gebied.gemeente.code) ? GEMEENTE : 0) |
      (beheert(wie, gebied?.gemeente.code) ? BEHEER : 0)
    )
  }

  gebiedenVan({ gebied }: Ondersteuningsvraag): readonly Gebied[] {
    return gebied === null ? [] : [gebied]
  }

  bewaar(rij: Ondersteuningsvraag, uit: Schrijver): void {
    uit.plat(rij.soort)
    uit.tekst(rij.vraag)
    uit.plat(rij.bedrag)
    uit.rij(rij.initiatief)
    uit.rij(rij.gebied)
    uit.lijn(rij.routes, ({ steunpunt, reden }) => {
      uit.plat(steunpunt)
      uit.tekst(reden)
    })
    uit.lijn(rij.fasen, (fase) => uit.plat(fase))
    uit.tekst(rij.behandelaar)
    uit.tekst(rij.antwoord)
    uit.plat(rij.toegekend)
    uit.plat(rij.reden)
    uit.plat(rij.tot)
    uit.plat(rij.vastgelegdOp)
    uit.plat(rij.vragerId)
  }

  laad(rij: Ondersteuningsvraag, van: Lezer): void {
    rij.soort = SOORTEN.lees(van.woordOfNiets())
    rij.vraag = van.tekst() ?? GEEN_TEKST
    rij.bedrag = van.getalOfNiets()
    rij.initiatief = van.rijOfNiets(this.overzicht.van(Initiatief))
    rij.gebied = van.rijOfNiets(this.#gebieden)
    rij.routes = van.lijn(() => new Route(STEUNPUNTEN.lees(van.woordOfNiets()), van.tekst()))
    rij.fasen = van.lijn(() => FASEN.lees(van.woordOfNiets()) ?? 'GESTELD', BEGINFASEN)
    rij.behandelaar = van.tekst()
    rij.antwoord = van.tekst()
    rij.toegekend = van.getalOfNiets()
    rij.reden = REDENEN.lees(van.woordOfNiets())
    rij.tot = van.getal()
    rij.vastgelegdOp = van.getal()
    rij.vragerId = van.woordOfNiets()
  }

  indexeer(rij: Ondersteuningsvraag): void {
    if (rij.gebied !== null) this.leg(rij, rij.gebied)
    if (rij.initiatief !== null) rij.initiatief.vragen = opIdErbij(rij.initiatief.vragen, rij)
  }
}
