// SPDX-License-Identifier: EUPL-1.2
import {
  aggregaat,
  beheert,
  Datum,
  eenVan,
  gebeurtenis,
  Id,
  leegbaar,
  ook,
  opdracht,
  optioneel,
  type Samenhang,
  VrijeTekst,
  type Wie,
  weigering,
  wisopdracht
} from '../kern/index.ts'
import { eigenaarOfBeheerder, Initiatief, type InitiatiefStaat, schrijftOfBeheert } from './initiatief.ts'
import { Partij, type PartijStaat, schrijftPartij } from './partij.ts'
import { INITIATIEF_GESTOPT, PARTIJ_NOG_NIET_ER, PARTIJ_VERTROKKEN } from './regels/bestaan.ts'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE } from './regels/datums.ts'
import { Verbindingssoort } from './regels/verbindingssoort.ts'

export * from './regels/verbindingssoort.ts'

export interface VerbindingStaat {
  readonly id: string
  readonly fase: 'GELEGD' | 'VERBROKEN'
  readonly soort: Verbindingssoort
  /** Id of the initiatief where it begins. */
  readonly vanInitiatiefId: string
  /** Id of the other end: one of the two is not null. */
  readonly naarInitiatiefId: string | null
  readonly naarPartijId: string | null
  readonly arrangementId: string | null
  readonly toelichting: string | null
  readonly van: string
  readonly tot: string | null
}

export const verbindingGelegd = gebeurtenis('VerbindingGelegd', {
  openheid: 'OPENBAAR',
  doc: 'Two initiatieven, or an initiatief and a partij, are connected from this day on; maybe by an arrangement',
  velden: {
    soort: Verbindingssoort,
    vanInitiatiefId: Id,
    naarInitiatiefId: leegbaar(Id),
    naarPartijId: leegbaar(Id),
    arrangementId: leegbaar(Id),
    toelichting: leegbaar(VrijeTekst(500)),
    van: Datum
  }
})

export const verbindingVerbroken = gebeurtenis('VerbindingVerbroken', {
  openheid: 'OPENBAAR',
  doc: 'The verbinding ended; `tot` is the first day without it',
  velden: { tot: Datum, toelichting: leegbaar(VrijeTekst(500)) }
})

export const Verbinding = aggregaat<VerbindingStaat>()({
  naam: 'Verbinding',
  meervoud: 'verbindingen',
  dienst: 'initiatieven',
  id: Id,
  gebeurtenissen: [verbindingGelegd, verbindingVerbroken],
  toon: (staat) => staat,
  hoortBij: ({ vanInitiatiefId, naarInitiatiefId, naarPartijId }) => [
    { aggregaat: Initiatief, id: vanInitiatiefId },
    { aggregaat: Initiatief, id: naarInitiatiefId },
    { aggregaat: Partij, id: naarPartijId }
  ],
  doc: 'Een verbinding tussen twee initiatieven, of tussen een initiatief en een partij'
})

export const VERBINDING_MET_ZICHZELF = weigering('VERBINDING_MET_ZICHZELF', {
  uitleg: 'Een initiatief kan niet met zichzelf verbonden zijn.',
  weg: 'Kies een ander initiatief of een partij.',
  bron: 'eigen keuze'
})

export const AL_VERBONDEN = weigering('AL_VERBONDEN', {
  uitleg: 'Deze twee zijn al op deze manier verbonden.',
  weg: 'Kies een andere soort verbinding, of verbreek eerst de oude.',
  bron: 'eigen keuze'
})

export const AL_VERBROKEN = weigering('AL_VERBROKEN', {
  uitleg: 'Deze verbinding is al verbroken.',
  bron: 'eigen keuze'
})

export const ANDERE_EINDEN = weigering('ANDERE_EINDEN', {
  uitleg: 'Deze verbinding ligt tussen twee andere.',
  weg: 'Noem de twee die de verbinding nu heeft.',
  bron: 'eigen keuze'
})

type Einde = { readonly initiatiefId: string } | { readonly partijId: string }
interface Einden {
  readonly begin: string
  readonly einde: Einde
}

const einden = { begin: Id, einde: eenVan({ initiatiefId: Id, partijId: Id }) }

/** The streams of both ends: what is decided about one rests on both. */
const beideEinden = {
  begin: ook(Initiatief, ({ begin }: Einden) => begin),
  initiatief: ook(Initiatief, ({ einde }: Einden) => ('initiatiefId' in einde ? einde.initiatiefId : null)),
  partij: ook(Partij, ({ einde }: Einden) => ('partijId' in einde ? einde.partijId : null))
}

interface Staten {
  readonly begin: InitiatiefStaat
  readonly initiatief: InitiatiefStaat | null
  readonly partij: PartijStaat | null
}

/** Either side lays a verbinding, and either side ends it. Source: domain, Who may what. */
const hoortBijEenEinde = (wie: Wie, { begin, initiatief, partij }: Staten, bij: Samenhang): boolean =>
  wie.is('systeem') ||
  schrijftOfBeheert(wie, begin, bij) ||
  (initiatief !== null && schrijftOfBeheert(wie, initiatief, bij)) ||
  (partij !== null && schrijftPartij(wie, partij))

const AAN_EEN_EINDE = ['bewoner-initiatief', 'partner', 'arrangeur', 'gemeente', 'beheerder', 'systeem'] as const

/** Connects two initiatieven, or an initiatief and a partij, from a day on. Source: A29, A85, see docs/bronnen.md. */
export const legVerbinding = opdracht('legVerbinding', Verbinding, {
  doc: 'Verbind een initiatief met een ander initiatief of met een partij',
  nieuw: true,
  velden: {
    ...einden,
    soort: Verbindingssoort,
    van: Datum,
    arrangementId: optioneel(Id),
    toelichting: optioneel(VrijeTekst(500))
  },
  ook: beideEinden,
  rollen: AAN_EEN_EINDE,
  mag: (wie, _verbinding, staten, bij) => hoortBijEenEinde(wie, staten, bij),
  weigeringen: [
    VERBINDING_MET_ZICHZELF,
    AL_VERBONDEN,
    INITIATIEF_GESTOPT,
    PARTIJ_VERTROKKEN,
    PARTIJ_NOG_NIET_ER,
    DATUM_IN_TOEKOMST,
    DATUM_VOOR_BEGIN,
    DATUM_VOOR_VORIGE
  ],
  herstel: ({ begin, einde, van }, _voor, id) => ({
    opdracht: 'verbreekVerbinding',
    id,
    velden: { begin, einde, tot: van }
  })
})

/** Ends a verbinding. The command names both ends, because it is written down at both. */
export const verbreekVerbinding = opdracht('verbreekVerbinding', Verbinding, {
  doc: 'Leg vast dat een verbinding er niet meer is',
  velden: { ...einden, tot: Datum, toelichting: optioneel(VrijeTekst(500)) },
  ook: beideEinden,
  rollen: AAN_EEN_EINDE,
  mag: (wie, _opdracht, staten, bij) => hoortBijEenEinde(wie, staten, bij),
  weigeringen: [AL_VERBROKEN, ANDERE_EINDEN, DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN],
  herstel: ({ begin, einde, tot }, { zelf }) => ({
    opdracht: 'legVerbinding',
    id: null,
    velden: {
      begin,
      einde,
      soort: zelf.soort,
      van: tot,
      ...(zelf.arrangementId !== null && { arrangementId: zelf.arrangementId }),
      ...(zelf.toelichting !== null && { toelichting: zelf.toelichting })
    }
  })
})

/** Who owns an end, where what stands there may be about them; and the beheerder of where that end is. */
const bezitEenEinde = (wie: Wie, verbinding: VerbindingStaat, bij: Samenhang): boolean => {
  const initiatieven = [verbinding.vanInitiatiefId, verbinding.naarInitiatiefId]
  const partij = bij.staatVan(Partij, verbinding.naarPartijId)
  return (
    beheert(wie) ||
    (partij !== null && schrijftPartij(wie, partij)) ||
    initiatieven.some((id) => {
      const initiatief = bij.staatVan(Initiatief, id)
      return initiatief !== null && eigenaarOfBeheerder(wie, initiatief, bij)
    })
  )
}

export const wisVerbindingTekst = wisopdracht(Verbinding, {
  rollen: ['bewoner-initiatief', 'partner', 'gemeente', 'beheerder'],
  mag: bezitEenEinde
})
