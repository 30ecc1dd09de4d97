// SPDX-License-Identifier: EUPL-1.2
import { Datum, gebeurtenis, Id, keuze, leegbaar, optioneel, PersoonId, Tijdstip } from '../../kern/index.ts'
import { Rijcode } from '../../referentie/rij.ts'
import { Gebiedsplaats } from '../regels/gebiedskeuze.ts'
import { Kant, Verbindingssoort } from '../regels/verbindingssoort.ts'
import { Fase, Stopreden } from './fasen.ts'
import {
  Doel,
  Functie,
  Initiatiefnaam,
  Initiatiefsoort,
  Overgenomen,
  Toelichting,
  Uitkomsten,
  VastgelegdeNetwerkkenmerken,
  VastgelegdeWoonkenmerken
} from './kenmerken.ts'

export const initiatiefGestart = gebeurtenis('InitiatiefGestart', {
  openheid: 'OPENBAAR',
  doc: 'An initiatief began as an idea; `op` is the day in the world, which may lie long before it was recorded',
  velden: {
    soort: Initiatiefsoort,
    naam: Initiatiefnaam,
    doel: Doel,
    op: Datum,
    gebied: Gebiedsplaats,
    uitkomsten: Uitkomsten,
    netwerk: leegbaar(VastgelegdeNetwerkkenmerken),
    wonen: leegbaar(VastgelegdeWoonkenmerken),
    overgenomen: optioneel(Overgenomen)
  }
})

export const initiatiefGewijzigd = gebeurtenis('InitiatiefGewijzigd', {
  openheid: 'OPENBAAR',
  doc: 'Something about the initiatief changed; absent is unchanged',
  velden: {
    naam: optioneel(Initiatiefnaam),
    doel: optioneel(Doel),
    uitkomsten: optioneel(Uitkomsten),
    netwerk: optioneel(VastgelegdeNetwerkkenmerken),
    wonen: optioneel(VastgelegdeWoonkenmerken)
  }
})

export const initiatiefVerplaatst = gebeurtenis('InitiatiefVerplaatst', {
  openheid: 'OPENBAAR',
  doc: 'The initiatief is somewhere else from this day on',
  velden: { gebied: Gebiedsplaats, op: Datum }
})

export const faseGewijzigd = gebeurtenis('FaseGewijzigd', {
  openheid: 'OPENBAAR',
  doc: 'The initiatief went to another phase; trouble names its belemmering, a stop its reason',
  velden: {
    van: Fase,
    naar: Fase,
    op: Datum,
    belemmering: leegbaar(Rijcode),
    reden: leegbaar(Stopreden),
    opgegaanIn: leegbaar(Id),
    toelichting: leegbaar(Toelichting)
  }
})

export const faseTeruggenomen = gebeurtenis('FaseTeruggenomen', {
  openheid: 'OPENBAAR',
  doc: 'The last change of phase was a mistake: it never was, and the phase before it goes on',
  velden: { van: Fase, naar: Fase, op: Datum }
})

export const initiatiefVernieuwd = gebeurtenis('InitiatiefVernieuwd', {
  openheid: 'OPENBAAR',
  doc: 'The initiatief renewed itself: a stopped one starts again, one in trouble goes on where it was',
  velden: { van: Fase, naar: Fase, op: Datum, aanleiding: Toelichting }
})

export const initiatiefOvergedragen = gebeurtenis('InitiatiefOvergedragen', {
  openheid: 'OPENBAAR',
  doc: 'The initiatief was handed over: to a partij, or to a person; in which function, the new owner tells',
  velden: { partijId: leegbaar(Id), op: Datum }
})

export const eigenaarAangewezen = gebeurtenis('EigenaarAangewezen', {
  openheid: 'INTERN',
  doc: 'A person or a partij owns the initiatief, and may therefore write it',
  velden: { persoonId: leegbaar(PersoonId), partijId: leegbaar(Id), functie: Functie, van: Datum }
})

export const eigenaarOntheven = gebeurtenis('EigenaarOntheven', {
  openheid: 'INTERN',
  doc: 'A person or a partij owns the initiatief no more; maybe because the partij left',
  velden: {
    persoonId: leegbaar(PersoonId),
    partijId: leegbaar(Id),
    tot: Datum,
    aanleiding: optioneel(keuze('PARTIJ_VERTROKKEN'))
  }
})

export const mandaatVastgelegd = gebeurtenis('MandaatVastgelegd', {
  openheid: 'OPENBAAR',
  doc: 'Which function speaks for the initiatief, on whose behalf, and how these are consulted; replaces the one before',
  velden: { woordvoerder: Functie, namens: Toelichting, raadpleging: Toelichting, op: Datum }
})

export const mandaatIngetrokken = gebeurtenis('MandaatIngetrokken', {
  openheid: 'OPENBAAR',
  doc: 'Nobody speaks for the initiatief any more',
  velden: { op: Datum }
})

export const lidToegetreden = gebeurtenis('LidToegetreden', {
  openheid: 'INTERN',
  doc: 'A person or a partij became a member; of a partij its own stream tells it openly',
  velden: { persoonId: leegbaar(PersoonId), partijId: leegbaar(Id), functie: Functie, van: Datum }
})

export const lidVertrokken = gebeurtenis('LidVertrokken', {
  openheid: 'INTERN',
  doc: 'A person or a partij is a member no more, from this day on',
  velden: {
    persoonId: leegbaar(PersoonId),
    partijId: leegbaar(Id),
    tot: Datum,
    aanleiding: keuze('BEEINDIGD', 'PARTIJ_VERTROKKEN')
  }
})

export const netwerkOpengesteld = gebeurtenis('NetwerkOpengesteld', {
  openheid: 'OPENBAAR',
  doc: 'The network welcomes new people: for whom, and how they come in; replaces the opening before',
  velden: { voorWie: leegbaar(Toelichting), hoe: leegbaar(Toelichting), op: Datum }
})

export const netwerkGesloten = gebeurtenis('NetwerkGesloten', {
  openheid: 'OPENBAAR',
  doc: 'The network takes in nobody for now',
  velden: { op: Datum }
})

export const bevestigingGevraagd = gebeurtenis('BevestigingGevraagd', {
  openheid: 'OPENBAAR',
  doc: 'The initiatief was silent for long, and is asked whether it still stands',
  velden: { stilSinds: Tijdstip, op: Datum }
})

export const initiatiefBevestigd = gebeurtenis('InitiatiefBevestigd', {
  openheid: 'OPENBAAR',
  doc: 'Somebody who belongs to the initiatief confirmed that it still stands as it is described',
  velden: { op: Datum }
})

export const opmerkingGeplaatst = gebeurtenis('OpmerkingGeplaatst', {
  openheid: 'INTERN',
  doc: 'Somebody remarked something to the owners; it changes nothing',
  velden: {
    opmerkingId: Id,
    door: PersoonId,
    als: keuze('BEWONER', 'ARRANGEUR', 'GEMEENTE', 'PARTNER', 'BEHEERDER'),
    tekst: Doel,
    op: Datum
  }
})

export const opmerkingIngetrokken = gebeurtenis('OpmerkingIngetrokken', {
  openheid: 'INTERN',
  doc: 'Who made the remark took it back',
  velden: { opmerkingId: Id, op: Datum }
})

export const voorstelGedaan = gebeurtenis('VoorstelGedaan', {
  openheid: 'INTERN',
  doc: 'Somebody who may not write proposes a change to the owners',
  velden: {
    voorstelId: Id,
    door: PersoonId,
    toelichting: Doel,
    naam: leegbaar(Initiatiefnaam),
    doel: leegbaar(Doel),
    op: Datum
  }
})

export const voorstelAangenomen = gebeurtenis('VoorstelAangenomen', {
  openheid: 'INTERN',
  doc: 'The owners took a proposal over; what changed stands in the event beside it',
  velden: { voorstelId: Id, op: Datum }
})

export const voorstelAfgewezen = gebeurtenis('VoorstelAfgewezen', {
  openheid: 'INTERN',
  doc: 'The owners declined a proposal',
  velden: { voorstelId: Id, reden: leegbaar(Toelichting), op: Datum }
})

export const voorstelIngetrokken = gebeurtenis('VoorstelIngetrokken', {
  openheid: 'INTERN',
  doc: 'Who made the proposal took it back',
  velden: { voorstelId: Id, op: Datum }
})

export const arrangeurUitgenodigd = gebeurtenis('ArrangeurUitgenodigd', {
  openheid: 'INTERN',
  doc: 'An arrangeur may write along, without ever becoming an owner',
  velden: { persoonId: PersoonId, op: Datum }
})

export const uitnodigingIngetrokken = gebeurtenis('UitnodigingIngetrokken', {
  openheid: 'INTERN',
  doc: 'An arrangeur may write along no more',
  velden: { persoonId: PersoonId, op: Datum }
})

export const initiatiefVerbonden = gebeurtenis('InitiatiefVerbonden', {
  openheid: 'OPENBAAR',
  doc: 'A verbinding with another initiatief or a partij was laid',
  velden: {
    verbindingId: Id,
    soort: Verbindingssoort,
    kant: Kant,
    initiatiefId: leegbaar(Id),
    partijId: leegbaar(Id),
    van: Datum
  }
})

export const initiatiefOntkoppeld = gebeurtenis('InitiatiefOntkoppeld', {
  openheid: 'OPENBAAR',
  doc: 'A verbinding with another initiatief or a partij ended',
  velden: { verbindingId: Id, tot: Datum }
})
