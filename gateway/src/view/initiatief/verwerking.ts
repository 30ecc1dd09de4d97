// SPDX-License-Identifier: EUPL-1.2

import { type Initiatief as Contract, Initiatiefsoort } from '@naober/contracts/initiatieven/initiatief'
import type { Gebiedsplaats } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { geldVolgt } from '../financieringsregel/volgt.ts'
import { type Gebied, Gebieden, type Plaats } from '../gebied.ts'
import { GetekendGebied } from '../getekend-gebied.ts'
import { Codes } from '../kern/codes.ts'
import { type Dag, dagVanMoment, OPEN_EIND } from '../kern/day.ts'
import { metErbij, opIdErbij } from '../kern/lists.ts'
import type { Tabel } from '../kern/tabel.ts'
import { Tekst, tekstVan } from '../kern/text.ts'
import { voegIn } from '../kern/timeline.ts'
import type { VerwerkingVan } from '../kern/verwerking.ts'
import type { Overzicht } from '../overzicht.ts'
import { Partij } from '../partij/rij.ts'
import { Verbinding } from '../verbinding.ts'
import { Betrokkene } from './betrokkene.ts'
import { BEGINFASEN, fasemoment, zonderLaatste } from './fasemoment.ts'
import { Netwerk, uitkomstenVan, Wonen } from './kenmerken.ts'
import { Opmerking, Voorstel } from './meedenken.ts'
import { Mandaat, Openstelling, Overdracht } from './naar-buiten.ts'
import type { Initiatief } from './rij.ts'

const SOORTEN = new Codes(Initiatiefsoort)

/** A person or a partij, as events name it: one of the two is not null. */
interface Wezen {
  readonly persoonId: string | null
  readonly partijId: string | null
}

/** What each event does to an initiatief. `leg` lists it under an area. */
export const verwerkingVan = (
  overzicht: Overzicht,
  leg: (initiatief: Initiatief, gebied: Gebied) => void
): VerwerkingVan<typeof Contract, Initiatief> => {
  const gebieden = overzicht.tabel(Gebieden)

  /** What an area answers changes with what lies in it. */
  const raakGebied = (gebied: Gebied): void => {
    for (let hier: Gebied | null = gebied; hier !== null; hier = hier.ouder) overzicht.raakStil(hier)
  }

  /** Counts of the areas where it was change with its phase. */
  const raakGebieden = (rij: Initiatief): void => {
    for (let stap = rij.plaatsen; stap !== null; stap = stap.eerder) raakGebied(stap.waarde.gebied)
  }

  /** What belongs to it answers with who keeps it and whether it goes on: who looks at that is told too. */
  const raakWatErbijHoort = (rij: Initiatief): void => {
    for (const lijst of [
      rij.behoeften,
      rij.aanbiedingen,
      rij.vragen,
      rij.belemmeringen,
      rij.zorgpunten,
      rij.voorbeelden,
      rij.verbindingen,
      rij.activiteiten,
      rij.reeksen
    ])
      for (const een of lijst) overzicht.raak(een)
    geldVolgt(overzicht, rij)
  }

  /** Sets the phases. With a mistake, or its end, what is tied to it answers otherwise too. */
  const zetFasen = (rij: Initiatief, fasen: Initiatief['fasen']): void => {
    const wasVergissing = rij.vergissing
    rij.fasen = fasen
    raakGebieden(rij)
    raakWatErbijHoort(rij)
    if (rij.vergissing === wasVergissing) return
    for (const { partij } of [...rij.eigenaren, ...rij.leden]) if (partij !== null) overzicht.raakStil(partij)
    for (const verbinding of rij.verbindingen) {
      overzicht.raakStil(verbinding)
      const overkant = verbinding.overkant(rij)
      if (overkant !== null) overzicht.raakStil(overkant)
    }
  }

  let partijen: Tabel<Partij> | null = null
  const partijOfNiets = (id: string | null): Partij | null => {
    if (id === null) return null
    partijen ??= overzicht.van(Partij)
    return partijen.haal(id)
  }

  const plaats = (rij: Initiatief, keuze: Gebiedsplaats, dag: Dag): Plaats => {
    if (rij.plaatsen !== null) raakGebied(rij.plaatsen.waarde.gebied)
    const getekend = keuze.getekendGebiedId === null ? null : overzicht.van(GetekendGebied).haal(keuze.getekendGebiedId)
    const hier = gebieden.plaats(keuze, getekend)
    rij.plaatsen = voegIn(rij.plaatsen, dag, hier)
    leg(rij, hier.gebied)
    raakGebied(hier.gebied)
    geldVolgt(overzicht, rij)
    return hier
  }

  const wie = ({ persoonId, partijId }: Wezen): string | Partij => {
    const een = persoonId ?? partijOfNiets(partijId)
    if (een === null) throw new TypeError('neither a person nor a partij')
    return een
  }

  const beeindig = (laatste: Betrokkene | null, wezen: Wezen, dag: Dag, doorVertrek: boolean): Partij | null => {
    const gezocht = wie(wezen)
    for (let een = laatste; een !== null; een = een.eerder) {
      if (een.wie !== gezocht || een.tot !== OPEN_EIND) continue
      een.tot = dag
      een.doorVertrek = doorVertrek
    }
    if (typeof gezocht === 'string') return null
    overzicht.raakStil(gezocht)
    return gezocht
  }

  return {
    InitiatiefGestart: (rij, data, { versie, dag, at }) => {
      rij.soort = SOORTEN.een(data.soort)
      rij.naam = new Tekst(data.naam, versie, '/naam')
      rij.doel = new Tekst(data.doel, versie, '/doel')
      rij.uitkomsten = uitkomstenVan(data.uitkomsten)
      rij.netwerk = Netwerk.van(data.netwerk, versie)
      rij.wonen = Wonen.van(data.wonen, versie)
      rij.overgenomen = data.overgenomen ?? false
      rij.fasen = voegIn(rij.fasen, dag, fasemoment('IDEE', null, null, null, null), BEGINFASEN)
      rij.geregistreerdOp = dagVanMoment(at)
      plaats(rij, data.gebied, dag)
      return rij.soort
    },
    InitiatiefGewijzigd: (rij, data, { versie }) => {
      if (data.naam !== undefined) rij.naam = new Tekst(data.naam, versie, '/naam')
      if (data.doel !== undefined) rij.doel = new Tekst(data.doel, versie, '/doel')
      if (data.uitkomsten !== undefined) rij.uitkomsten = uitkomstenVan(data.uitkomsten)
      if (data.netwerk !== undefined) rij.netwerk = Netwerk.van(data.netwerk, versie)
      if (data.wonen !== undefined) rij.wonen = Wonen.van(data.wonen, versie)
      return null
    },
    InitiatiefVerplaatst: (rij, data, { dag }) => plaats(rij, data.gebied, dag).gebied,
    FaseGewijzigd: (rij, data, { versie, dag }) => {
      const opgegaanIn = partijOfNiets(data.opgegaanIn)
      const toelichting = tekstVan(data.toelichting, versie, '/toelichting')
      const moment = fasemoment(data.naar, data.belemmering, data.reden, opgegaanIn, toelichting)
      zetFasen(rij, voegIn(rij.fasen, dag, moment, BEGINFASEN))
      return moment.reden === 'VERGISSING' ? moment.reden : moment.fase
    },
    FaseTeruggenomen: (rij, data) => {
      zetFasen(rij, zonderLaatste(rij.fasen, data.van))
      return data.naar
    },
    InitiatiefVernieuwd: (rij, data, { versie, dag }) => {
      rij.vernieuwingen = voegIn(rij.vernieuwingen, dag, new Tekst(data.aanleiding, versie, '/aanleiding'))
      const moment = fasemoment(data.naar, null, null, null, null)
      if (data.van !== data.naar) zetFasen(rij, voegIn(rij.fasen, dag, moment, BEGINFASEN))
      return null
    },
    InitiatiefOvergedragen: (rij, data, { dag }) => {
      const partij = partijOfNiets(data.partijId)
      rij.overdrachten = voegIn(rij.overdrachten, dag, new Overdracht(partij, null))
      return partij
    },
    EigenaarAangewezen: (rij, data, { versie, dag }) => {
      const een = new Betrokkene(rij, wie(data), data.functie, versie, dag, rij.laatsteEigenaar)
      rij.laatsteEigenaar = een
      for (let stap = rij.overdrachten; stap !== null; stap = stap.eerder) stap.waarde.functie ??= een.functie
      raakWatErbijHoort(rij)
      const { partij } = een
      if (partij === null) return null
      overzicht.raakStil(partij)
      partij.eigendommen = opIdErbij(partij.eigendommen, een)
      return partij
    },
    EigenaarOntheven: (rij, data, { dag }) => {
      raakWatErbijHoort(rij)
      return beeindig(rij.laatsteEigenaar, data, dag, data.aanleiding === 'PARTIJ_VERTROKKEN')
    },
    MandaatVastgelegd: (rij, data, { versie, dag }) => {
      const mandaat = new Mandaat(
        new Tekst(data.woordvoerder, versie, '/woordvoerder'),
        new Tekst(data.namens, versie, '/namens'),
        new Tekst(data.raadpleging, versie, '/raadpleging')
      )
      rij.mandaten = voegIn(rij.mandaten, dag, mandaat)
      return null
    },
    MandaatIngetrokken: (rij, _data, { dag }) => {
      rij.mandaten = voegIn<Mandaat | null>(rij.mandaten, dag, null)
      return null
    },
    LidToegetreden: (rij, data, { versie, dag }) => {
      const een = new Betrokkene(rij, wie(data), data.functie, versie, dag, rij.laatsteLid)
      rij.laatsteLid = een
      const { partij } = een
      if (partij === null) return null
      overzicht.raakStil(partij)
      partij.lidmaatschappen = opIdErbij(partij.lidmaatschappen, een)
      return partij
    },
    LidVertrokken: (rij, data, { dag }) => beeindig(rij.laatsteLid, data, dag, data.aanleiding === 'PARTIJ_VERTROKKEN'),
    NetwerkOpengesteld: (rij, data, { versie, dag }) => {
      const opening = new Openstelling(tekstVan(data.voorWie, versie, '/voorWie'), tekstVan(data.hoe, versie, '/hoe'))
      rij.openstellingen = voegIn(rij.openstellingen, dag, opening)
      return null
    },
    NetwerkGesloten: (rij, _data, { dag }) => {
      rij.openstellingen = voegIn<Openstelling | null>(rij.openstellingen, dag, null)
      return null
    },
    BevestigingGevraagd: (rij, _data, { dag }) => {
      rij.bevestigingGevraagdOp = laatsteVan(rij.bevestigingGevraagdOp, dag)
      return null
    },
    InitiatiefBevestigd: (rij, _data, { dag }) => {
      rij.bevestigdOp = laatsteVan(rij.bevestigdOp, dag)
      return null
    },
    OpmerkingGeplaatst: (rij, data, { versie, dag }) => {
      const tekst = new Tekst(data.tekst, versie, '/tekst')
      rij.opmerkingen = metErbij(rij.opmerkingen, new Opmerking(data.opmerkingId, data.door, data.als, tekst, dag))
      return null
    },
    OpmerkingIngetrokken: (rij, data) => {
      rij.opmerkingen = rij.opmerkingen.filter(({ id }) => id !== data.opmerkingId)
      return null
    },
    VoorstelGedaan: (rij, data, { versie, dag }) => {
      const voorstel = new Voorstel(
        data.voorstelId,
        data.door,
        new Tekst(data.toelichting, versie, '/toelichting'),
        tekstVan(data.naam, versie, '/naam'),
        tekstVan(data.doel, versie, '/doel'),
        dag
      )
      rij.voorstellen = metErbij(rij.voorstellen, voorstel)
      return null
    },
    VoorstelAangenomen: (rij, data, { dag }) => {
      for (const een of rij.voorstellen) if (een.id === data.voorstelId) een.beslis('AANGENOMEN', dag)
      return null
    },
    VoorstelAfgewezen: (rij, data, { versie, dag }) => {
      const reden = tekstVan(data.reden, versie, '/reden')
      for (const een of rij.voorstellen) if (een.id === data.voorstelId) een.beslis('AFGEWEZEN', dag, reden)
      return null
    },
    VoorstelIngetrokken: (rij, data, { dag }) => {
      for (const een of rij.voorstellen) if (een.id === data.voorstelId) een.beslis('INGETROKKEN', dag)
      return null
    },
    ArrangeurUitgenodigd: (rij, data) => {
      raakWatErbijHoort(rij)
      if (!rij.arrangeurs.includes(data.persoonId)) rij.arrangeurs = metErbij(rij.arrangeurs, data.persoonId)
      return null
    },
    UitnodigingIngetrokken: (rij, data) => {
      raakWatErbijHoort(rij)
      rij.arrangeurs = rij.arrangeurs.filter((id) => id !== data.persoonId)
      return null
    },
    InitiatiefVerbonden: (rij, data) =>
      data.initiatiefId === null ? partijOfNiets(data.partijId) : rij.tabel.haal(data.initiatiefId),
    InitiatiefOntkoppeld: (rij, data) => overzicht.van(Verbinding).get(data.verbindingId)?.overkant(rij) ?? null
  }
}

/** A confirmation that was recorded late does not make the thing older. */
const laatsteVan = (eerder: Dag | null, dag: Dag): Dag => (eerder === null ? dag : Math.max(eerder, dag))
