// SPDX-License-Identifier: EUPL-1.2
import { GemeenteCode } from '../geografie.ts'
import {
  aggregaat,
  beheert,
  Datum,
  gebeurtenis,
  Id,
  isZelf,
  keuze,
  leegbaar,
  ONOMKEERBAAR,
  opdracht,
  optioneel,
  PersoonId,
  type Static,
  VrijeTekst,
  verzameling,
  type Wie,
  weigering,
  wisopdracht
} from '../kern/index.ts'
import { Vlak } from '../vlak.ts'
import { BUITEN_NEDERLAND, RING_NIET_GESLOTEN } from './gebied.ts'
import { NIETS_GEWIJZIGD } from './regels/bestaan.ts'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN } from './regels/datums.ts'
import { GEMEENTE_ONBEKEND } from './regels/gebiedskeuze.ts'

/** EIGEN: drawn by residents, because borders are arbitrary. Source: A2, C34, see docs/bronnen.md. */
export const SoortGetekendGebied = keuze('EIGEN', 'DORP', 'REGIO')
const Naam = VrijeTekst(120)
const Toelichting = VrijeTekst(500)

export interface GetekendGebiedStaat {
  readonly id: string
  readonly soort: Static<typeof SoortGetekendGebied>
  readonly naam: string
  readonly toelichting: string | null
  readonly gemeenten: readonly string[]
  readonly grens: Vlak
  readonly op: string
  readonly tekenaarId: string | null
  readonly ingetrokkenOp: string | null
}

export const gebiedGetekend = gebeurtenis('GebiedGetekend', {
  openheid: 'OPENBAAR',
  doc: 'An area was drawn that the division of the gemeente does not know',
  velden: {
    soort: SoortGetekendGebied,
    naam: Naam,
    toelichting: leegbaar(Toelichting),
    gemeenten: verzameling(GemeenteCode, 60, 1),
    grens: Vlak,
    op: Datum
  }
})

export const tekenaarVastgelegd = gebeurtenis('TekenaarVastgelegd', {
  openheid: 'INTERN',
  doc: 'Who drew the area, and may therefore change it',
  velden: { persoonId: PersoonId }
})

export const getekendGebiedGewijzigd = gebeurtenis('GetekendGebiedGewijzigd', {
  openheid: 'OPENBAAR',
  doc: 'A drawn area got another name, explanation or boundary; absent is unchanged, null is cleared',
  velden: { naam: optioneel(Naam), toelichting: optioneel(leegbaar(Toelichting)), grens: optioneel(Vlak) }
})

export const getekendGebiedIngetrokken = gebeurtenis('GetekendGebiedIngetrokken', {
  openheid: 'OPENBAAR',
  doc: 'A drawn area is no longer used; what lies in it stays where it is',
  velden: { op: Datum }
})

export const getekendGebiedHersteld = gebeurtenis('GetekendGebiedHersteld', {
  openheid: 'OPENBAAR',
  doc: 'A drawn area that was withdrawn is used again',
  velden: {}
})

export const GetekendGebied = aggregaat<GetekendGebiedStaat>()({
  naam: 'GetekendGebied',
  meervoud: 'getekende-gebieden',
  dienst: 'initiatieven',
  id: Id,
  gebeurtenissen: [
    gebiedGetekend,
    tekenaarVastgelegd,
    getekendGebiedGewijzigd,
    getekendGebiedIngetrokken,
    getekendGebiedHersteld
  ],
  toon: (staat, wie) => (magWijzigen(wie, staat) ? staat : { ...staat, tekenaarId: null }),
  doc: 'Een gebied dat bewoners zelf tekenen, een dorp of een regio'
})

export const GEBIED_INGETROKKEN = weigering('GEBIED_INGETROKKEN', {
  uitleg: 'Dit getekende gebied is ingetrokken.',
  weg: 'Herstel het gebied eerst, of teken een nieuw gebied.',
  bron: 'eigen keuze'
})

export const GEBIED_NIET_INGETROKKEN = weigering('GEBIED_NIET_INGETROKKEN', {
  uitleg: 'Dit getekende gebied is niet ingetrokken. Er valt niets te herstellen.',
  bron: 'eigen keuze'
})

export const GRENS_KRUIST_ZICHZELF = weigering('GRENS_KRUIST_ZICHZELF', {
  uitleg: 'De grens kruist zichzelf.',
  weg: 'Ga hoek voor hoek om het gebied heen, in de volgorde waarin u erlangs zou lopen.',
  bron: 'eigen keuze'
})

const TEKENAARS = ['bewoner-initiatief', 'arrangeur', 'gemeente', 'partner', 'beheerder'] as const
const magWijzigen = (wie: Wie, staat: GetekendGebiedStaat) =>
  beheert(wie, ...staat.gemeenten) || isZelf(wie, staat.tekenaarId)

/** Draws an area of one's own. Source: C34, see docs/bronnen.md. */
export const tekenGebied = opdracht('tekenGebied', GetekendGebied, {
  doc: 'Teken een eigen gebied, een dorp of een regio',
  nieuw: true,
  velden: {
    soort: SoortGetekendGebied,
    naam: Naam,
    toelichting: optioneel(Toelichting),
    gemeenten: verzameling(GemeenteCode, 60, 1),
    grens: Vlak,
    op: Datum
  },
  rollen: TEKENAARS,
  mag: () => true,
  weigeringen: [GEMEENTE_ONBEKEND, RING_NIET_GESLOTEN, BUITEN_NEDERLAND, GRENS_KRUIST_ZICHZELF, DATUM_IN_TOEKOMST],
  herstel: (teken, _voor, id) => ({ opdracht: 'trekGetekendGebiedIn', id, velden: { op: teken.op } })
})

export const wijzigGetekendGebied = opdracht('wijzigGetekendGebied', GetekendGebied, {
  doc: 'Geef een getekend gebied een andere naam, toelichting of grens',
  velden: { naam: optioneel(Naam), toelichting: optioneel(leegbaar(Toelichting)), grens: optioneel(Vlak) },
  rollen: TEKENAARS,
  mag: (wie, _wijziging, staat) => magWijzigen(wie, staat),
  weigeringen: [GEBIED_INGETROKKEN, RING_NIET_GESLOTEN, BUITEN_NEDERLAND, GRENS_KRUIST_ZICHZELF, NIETS_GEWIJZIGD],
  herstel: (wijziging, voor, id) => ({
    opdracht: 'wijzigGetekendGebied',
    id,
    velden: {
      ...(wijziging.naam !== undefined && { naam: voor.naam }),
      ...(wijziging.toelichting !== undefined && { toelichting: voor.toelichting }),
      ...(wijziging.grens !== undefined && { grens: voor.grens })
    }
  })
})

export const trekGetekendGebiedIn = opdracht('trekGetekendGebiedIn', GetekendGebied, {
  doc: 'Trek een getekend gebied in',
  velden: { op: Datum },
  rollen: TEKENAARS,
  mag: (wie, _opdracht, staat) => magWijzigen(wie, staat),
  weigeringen: [GEBIED_INGETROKKEN, DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN],
  herstel: (_opdracht, _voor, id) => ({ opdracht: 'herstelGetekendGebied', id, velden: {} })
})

export const herstelGetekendGebied = opdracht('herstelGetekendGebied', GetekendGebied, {
  doc: 'Gebruik een ingetrokken getekend gebied weer',
  velden: {},
  rollen: TEKENAARS,
  mag: (wie, _opdracht, staat) => magWijzigen(wie, staat),
  weigeringen: [GEBIED_NIET_INGETROKKEN],
  herstel: (_opdracht, voor, id) =>
    voor.ingetrokkenOp === null
      ? ONOMKEERBAAR('het gebied was niet ingetrokken')
      : { opdracht: 'trekGetekendGebiedIn', id, velden: { op: voor.ingetrokkenOp } }
})

export const wisGetekendGebiedTekst = wisopdracht(GetekendGebied, { rollen: TEKENAARS, mag: magWijzigen })
