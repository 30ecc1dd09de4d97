// SPDX-License-Identifier: EUPL-1.2
import { idVan } from '@naober/contracts'
import {
  type Fasemoment,
  type Initiatief,
  type InitiatiefStaat,
  isZelfde,
  type Voorstel
} from '@naober/contracts/initiatieven/initiatief'
import type { EventMeta, Evolutie } from '@naober/kit/command/decider'

/** A change by which the initiatief itself lets hear from it: it starts its silence anew. */
const teken = (
  staat: InitiatiefStaat,
  { at }: EventMeta,
  wijziging: Partial<InitiatiefStaat> = {}
): InitiatiefStaat => ({
  ...staat,
  ...wijziging,
  laatsteTeken: at
})

const moment = (fase: Fasemoment['fase'], op: string): Fasemoment => ({
  fase,
  op,
  belemmering: null,
  reden: null,
  opgegaanIn: null,
  toelichting: null
})

const zonderVoorstel = (voorstellen: readonly Voorstel[], voorstelId: string) =>
  voorstellen.filter((een) => een.voorstelId !== voorstelId)

/**
 * What each event does to an initiatief. Remarks and proposals of others, the platform's own question, and what the
 * other end of a verbinding or a leaving partij did, are no signs of life.
 */
export const evolutie: Evolutie<typeof Initiatief> = {
  InitiatiefGestart: (_staat, gestart, { stream, at }) => ({
    ...gestart,
    id: idVan(stream),
    gebiedSinds: gestart.op,
    fasen: [moment('IDEE', gestart.op)],
    eigenaren: [],
    voormaligeEigenaren: [],
    arrangeurs: [],
    leden: [],
    mandaat: null,
    mandaatSinds: null,
    openstelling: null,
    openstellingSinds: null,
    opmerkingen: [],
    voorstellen: [],
    verbindingen: [],
    bevestigdOp: null,
    laatsteTeken: at,
    gevraagdOp: null
  }),
  InitiatiefGewijzigd: (staat, wijziging, meta) => teken(staat, meta, wijziging),
  InitiatiefVerplaatst: (staat, { gebied, op }, meta) => teken(staat, meta, { gebied, gebiedSinds: op }),
  FaseGewijzigd: (staat, { van: _van, naar, ...stap }, meta) =>
    teken(staat, meta, { fasen: [...staat.fasen, { fase: naar, ...stap }] }),
  FaseTeruggenomen: (staat, _terug, meta) => teken(staat, meta, { fasen: staat.fasen.slice(0, -1) }),
  InitiatiefVernieuwd: (staat, { van, naar, op }, meta) =>
    teken(staat, meta, van === naar ? {} : { fasen: [...staat.fasen, moment(naar, op)] }),
  InitiatiefOvergedragen: (staat, _overdracht, meta) => teken(staat, meta),
  EigenaarAangewezen: (staat, eigenaar, meta) => teken(staat, meta, { eigenaren: [...staat.eigenaren, eigenaar] }),
  EigenaarOntheven: (staat, { tot, aanleiding, ...wezen }, meta) => {
    const over = staat.eigenaren.filter((een) => isZelfde(een, wezen)).map((een) => ({ ...een, tot }))
    const nu = {
      eigenaren: staat.eigenaren.filter((een) => !isZelfde(een, wezen)),
      voormaligeEigenaren: [...staat.voormaligeEigenaren, ...over]
    }
    return aanleiding === 'PARTIJ_VERTROKKEN' ? { ...staat, ...nu } : teken(staat, meta, nu)
  },
  MandaatVastgelegd: (staat, mandaat, meta) => teken(staat, meta, { mandaat, mandaatSinds: mandaat.op }),
  MandaatIngetrokken: (staat, { op }, meta) => teken(staat, meta, { mandaat: null, mandaatSinds: op }),
  LidToegetreden: (staat, lid, meta) => teken(staat, meta, { leden: [...staat.leden, { ...lid, tot: null }] }),
  LidVertrokken: (staat, { tot, aanleiding, ...wezen }, meta) => {
    const leden = staat.leden.map((lid) => (lid.tot === null && isZelfde(lid, wezen) ? { ...lid, tot } : lid))
    return aanleiding === 'PARTIJ_VERTROKKEN' ? { ...staat, leden } : teken(staat, meta, { leden })
  },
  NetwerkOpengesteld: (staat, openstelling, meta) =>
    teken(staat, meta, { openstelling, openstellingSinds: openstelling.op }),
  NetwerkGesloten: (staat, { op }, meta) => teken(staat, meta, { openstelling: null, openstellingSinds: op }),
  BevestigingGevraagd: (staat, _vraag, { at }) => ({ ...staat, gevraagdOp: at }),
  InitiatiefBevestigd: (staat, { op }, meta) => teken(staat, meta, { bevestigdOp: op }),
  OpmerkingGeplaatst: (staat, opmerking) => ({ ...staat, opmerkingen: [...staat.opmerkingen, opmerking] }),
  OpmerkingIngetrokken: (staat, { opmerkingId }) => ({
    ...staat,
    opmerkingen: staat.opmerkingen.filter((een) => een.opmerkingId !== opmerkingId)
  }),
  VoorstelGedaan: (staat, voorstel) => ({ ...staat, voorstellen: [...staat.voorstellen, voorstel] }),
  VoorstelAangenomen: (staat, { voorstelId }, meta) =>
    teken(staat, meta, { voorstellen: zonderVoorstel(staat.voorstellen, voorstelId) }),
  VoorstelAfgewezen: (staat, { voorstelId }, meta) =>
    teken(staat, meta, { voorstellen: zonderVoorstel(staat.voorstellen, voorstelId) }),
  VoorstelIngetrokken: (staat, { voorstelId }) => ({
    ...staat,
    voorstellen: zonderVoorstel(staat.voorstellen, voorstelId)
  }),
  ArrangeurUitgenodigd: (staat, { persoonId }, meta) =>
    teken(staat, meta, { arrangeurs: [...staat.arrangeurs, persoonId] }),
  UitnodigingIngetrokken: (staat, { persoonId }, meta) =>
    teken(staat, meta, { arrangeurs: staat.arrangeurs.filter((een) => een !== persoonId) }),
  InitiatiefVerbonden: (staat, verbinding) => ({
    ...staat,
    verbindingen: [...staat.verbindingen, { ...verbinding, tot: null }]
  }),
  InitiatiefOntkoppeld: (staat, { verbindingId, tot }) => ({
    ...staat,
    verbindingen: staat.verbindingen.map((een) => (een.verbindingId === verbindingId ? { ...een, tot } : een))
  })
}
