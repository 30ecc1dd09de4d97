// SPDX-License-Identifier: EUPL-1.2
import type { Wie } from '@naober/contracts'
import { Initiatief as Contract, Initiatiefsoort } from '@naober/contracts/initiatieven/initiatief'
import { Gebied, Plaats } from './gebied.ts'
import { GetekendGebied } from './getekend-gebied.ts'
import { laadBetrokkenen } from './initiatief/betrokkene.ts'
import { BEGINFASEN, Fasemoment } from './initiatief/fasemoment.ts'
import { laadUitkomsten, Netwerk, Wonen } from './initiatief/kenmerken.ts'
import { Opmerking, Voorstel } from './initiatief/meedenken.ts'
import { Mandaat, Openstelling, Overdracht } from './initiatief/naar-buiten.ts'
import { publiekVan } from './initiatief/publiek.ts'
import { Initiatief } from './initiatief/rij.ts'
import { verwerkingVan } from './initiatief/verwerking.ts'
import { woorden } from './initiatief/woorden.ts'
import { Codes } from './kern/codes.ts'
import type { Dag } from './kern/day.ts'
import type { Elementsoort } from './kern/elementen.ts'
import { opIdErbij } from './kern/lists.ts'
import { Tabel, type Zoekbaar } from './kern/tabel.ts'
import { GEEN_TEKST } from './kern/text.ts'
import type { Lezer, Schrijver } from './kern/velden.ts'
import { Partij } from './partij/rij.ts'

export { Initiatief }

const SOORTEN = new Codes(Initiatiefsoort)

/** All initiatieven. */
export class Initiatieven extends Tabel<Initiatief> {
  readonly aggregaat = Contract
  readonly rijklasse = Initiatief
  readonly woorden = woorden
  readonly verwerking = verwerkingVan(this.overzicht, (rij, gebied) => this.leg(rij, gebied))
  override readonly elementsoorten: readonly Elementsoort[] = ['NETWERK']

  protected maak(id: string): Initiatief {
    return new Initiatief(this, id)
  }

  override ingetrokken({ vergissing }: Initiatief): boolean {
    return vergissing
  }

  label(initiatief: Initiatief): string {
    return initiatief.vergissing ? 'een ingetrokken initiatief' : initiatief.naam.tekst || 'een onbekend initiatief'
  }

  override zoekbaar({ naam, plaatsen, versOp, tot, vergissing }: Initiatief): Zoekbaar | null {
    if (vergissing) return null
    const gebied = plaatsen?.waarde.gebied
    return { naam: naam.tekst, plekken: gebied === undefined ? [] : [gebied], versOp, tot }
  }

  publiek(wie: Wie, initiatief: Initiatief): number {
    return publiekVan(wie, initiatief)
  }

  gebiedenVan(initiatief: Initiatief): readonly Gebied[] {
    return initiatief.gebieden
  }

  override staanplaats(initiatief: Initiatief, dag: Dag): Plaats | null {
    return initiatief.plaatsOp(dag)
  }

  override telt(initiatief: Initiatief, gebied: Gebied, dag: Dag): Elementsoort | null {
    const hier = initiatief.bestaatOp(dag) && initiatief.plaatsOp(dag)?.gebied.ligtIn(gebied) === true
    return hier ? 'NETWERK' : null
  }

  bewaar(rij: Initiatief, uit: Schrijver): void {
    uit.plat(rij.soort)
    uit.tekst(rij.naam)
    uit.tekst(rij.doel)
    uit.lijst(rij.uitkomsten, (een) => uit.plat(een))
    Netwerk.bewaar(rij.netwerk, uit)
    Wonen.bewaar(rij.wonen, uit)
    uit.plat(rij.overgenomen)
    uit.lijn(rij.plaatsen, ({ gebied, jaar, getekend }) => {
      uit.rij(gebied)
      uit.plat(jaar)
      uit.rij(getekend)
    })
    uit.lijn(rij.fasen, (moment) => moment.bewaar(uit))
    uit.lijn(rij.mandaten, (mandaat) => uit.misschien(mandaat, (een) => een.bewaar(uit)))
    uit.lijn(rij.openstellingen, (openstelling) => uit.misschien(openstelling, (een) => een.bewaar(uit)))
    uit.lijn(rij.overdrachten, (overdracht) => overdracht.bewaar(uit))
    uit.lijn(rij.vernieuwingen, (aanleiding) => uit.tekst(aanleiding))
    uit.lijst(rij.eigenaren, (een) => een.bewaar(uit))
    uit.lijst(rij.leden, (een) => een.bewaar(uit))
    uit.lijst(rij.arrangeurs, (een) => uit.plat(een))
    uit.lijst(rij.opmerkingen, (een) => een.bewaar(uit))
    uit.lijst(rij.voorstellen, (een) => een.bewaar(uit))
    uit.plat(rij.geregistreerdOp)
    uit.plat(rij.bevestigdOp)
    uit.plat(rij.bevestigingGevraagdOp)
  }

  laad(rij: Initiatief, van: Lezer): void {
    const [gebieden, getekende] = [this.overzicht.van(Gebied), this.overzicht.van(GetekendGebied)]
    const partijen = this.overzicht.van(Partij)
    rij.soort = SOORTEN.lees(van.woordOfNiets())
    rij.naam = van.tekst() ?? GEEN_TEKST
    rij.doel = van.tekst() ?? GEEN_TEKST
    rij.uitkomsten = laadUitkomsten(van)
    rij.netwerk = Netwerk.laad(van)
    rij.wonen = Wonen.laad(van)
    rij.overgenomen = van.janee()
    rij.plaatsen = van.lijn(() => {
      const [gebied, jaar, getekend] = [van.rij(gebieden), van.getal(), van.rijOfNiets(getekende)]
      return getekend === null ? gebied.plaats(jaar) : new Plaats(gebied, jaar, getekend)
    })
    rij.fasen = van.lijn(() => Fasemoment.laad(van, partijen), BEGINFASEN)
    rij.mandaten = van.lijn(() => van.misschien(() => Mandaat.laad(van)))
    rij.openstellingen = van.lijn(() => van.misschien(() => Openstelling.laad(van)))
    rij.overdrachten = van.lijn(() => Overdracht.laad(van, partijen))
    rij.vernieuwingen = van.lijn(() => van.tekst() ?? GEEN_TEKST)
    rij.laatsteEigenaar = laadBetrokkenen(rij, partijen, van)
    rij.laatsteLid = laadBetrokkenen(rij, partijen, van)
    rij.arrangeurs = van.lijst(() => van.woord())
    rij.opmerkingen = van.lijst(() => Opmerking.laad(van))
    rij.voorstellen = van.lijst(() => Voorstel.laad(van))
    rij.geregistreerdOp = van.getalOfNiets()
    rij.bevestigdOp = van.getalOfNiets()
    rij.bevestigingGevraagdOp = van.getalOfNiets()
  }

  indexeer(rij: Initiatief): void {
    for (let stap = rij.plaatsen; stap !== null; stap = stap.eerder) this.leg(rij, stap.waarde.gebied)
    for (const een of rij.eigenaren) if (een.partij) een.partij.eigendommen = opIdErbij(een.partij.eigendommen, een)
    for (const een of rij.leden) if (een.partij) een.partij.lidmaatschappen = opIdErbij(een.partij.lidmaatschappen, een)
  }
}
