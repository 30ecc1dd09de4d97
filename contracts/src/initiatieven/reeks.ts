// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import {
  aggregaat,
  beheert,
  Datum,
  eenVan,
  gebeurtenis,
  Id,
  leegbaar,
  ONOMKEERBAAR,
  opdracht,
  optioneel,
  verzameling,
  weigering,
  wisopdracht
} from '../kern/index.ts'
import { bijInitiatief } from './initiatief.ts'
import { INITIATIEF_GESTOPT, NIETS_GEWIJZIGD } from './regels/bestaan.ts'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN } from './regels/datums.ts'
import { GEBIED_KLOPT_NIET } from './regels/gebiedskeuze.ts'
import { DuurMinuten, Herhaling, Herhalingskeuze, Kloktijd } from './regels/herhaling.ts'
import * as regel from './regels/ontmoeting.ts'

/** Most occurrences of a series. */
export const MEESTE_KEREN = 400

/** What is otherwise with one occurrence. It is named by its original day, whatever happened to it since. */
export interface Keer {
  readonly keer: string
  readonly fase: regel.Activiteitfase
  /** When it is now; as the series says while it was not moved. */
  readonly dag: string
  readonly tijd: string
  readonly duurMinuten: number
  readonly aantal: number | null
  /** The day on which it was called off. */
  readonly afgelastOp: string | null
  readonly reden: string | null
}

export interface ReeksStaat extends regel.Verteld {
  /** Local day and time in Europe/Amsterdam of the first occurrence; all begin at this time of the clock. */
  readonly dag: string
  readonly tijd: string
  readonly duurMinuten: number
  readonly herhaling: Herhaling
  /** No occurrence falls after this day. */
  readonly laatste: string
  /** Days of the rule on which there is none. */
  readonly overslaan: readonly string[]
  /** Only those with which something is otherwise. */
  readonly keren: readonly Keer[]
  /** Its occurrences were called off because it never was to be. */
  readonly vergissing: boolean
}

const wanneer = { dag: Datum, tijd: Kloktijd, duurMinuten: DuurMinuten }
const Overslaan = verzameling(Datum, MEESTE_KEREN)
const Keer = Type.String({ format: 'date', description: 'De dag waarop deze keer volgens de reeks zou zijn' })

export const reeksGepland = gebeurtenis('ReeksGepland', {
  openheid: 'OPENBAAR',
  doc: 'An initiatief plans a series: a first day, a time of the clock in the Netherlands, a rule and a last day',
  velden: { ...regel.vastgelegd, ...wanneer, herhaling: Herhaling, laatste: Datum, overslaan: Overslaan }
})

export const reeksGewijzigd = gebeurtenis('ReeksGewijzigd', {
  openheid: 'OPENBAAR',
  doc: 'A series is told otherwise; absent is unchanged, null is cleared',
  velden: regel.teWijzigen
})

export const reekseindeGewijzigd = gebeurtenis('ReekseindeGewijzigd', {
  openheid: 'OPENBAAR',
  doc: 'A series that still runs ends earlier or later',
  velden: { laatste: Datum }
})

export const overslaanGewijzigd = gebeurtenis('OverslaanGewijzigd', {
  openheid: 'OPENBAAR',
  doc: 'The days that a series skips are these',
  velden: { overslaan: Overslaan }
})

export const keerVerplaatst = gebeurtenis('KeerVerplaatst', {
  openheid: 'OPENBAAR',
  doc: 'One occurrence of a series gets another moment; it keeps its original day as its name',
  velden: { keer: Datum, ...wanneer }
})

export const keerGehouden = gebeurtenis('KeerGehouden', {
  openheid: 'OPENBAAR',
  doc: 'One occurrence of a series went ahead, and so many came; a later count replaces an earlier one',
  velden: { keer: Datum, aantal: regel.Geteld },
  naarBuiten: regel.zonderKleineOpkomst
})

export const keerAfgelast = gebeurtenis('KeerAfgelast', {
  openheid: 'OPENBAAR',
  doc: 'One occurrence of a series does not go ahead, or did not',
  velden: { keer: Datum, reden: leegbaar(regel.Reden), vergissing: optioneel(regel.Vergissing), op: Datum }
})

export const keerGaatDoor = gebeurtenis('KeerGaatDoor', {
  openheid: 'OPENBAAR',
  doc: 'Calling one occurrence off was taken back',
  velden: { keer: Datum }
})

/** Asking for a room, for all occurrences or for one, will be further events of this stream. */
export const Reeks = aggregaat<ReeksStaat>()({
  naam: 'Reeks',
  meervoud: 'reeksen',
  dienst: 'initiatieven',
  id: Id,
  gebeurtenissen: [
    reeksGepland,
    reeksGewijzigd,
    reekseindeGewijzigd,
    overslaanGewijzigd,
    keerVerplaatst,
    keerGehouden,
    keerAfgelast,
    keerGaatDoor
  ],
  toon: (staat) => ({ ...staat, keren: staat.keren.map(regel.zonderKleineOpkomst) }),
  hoortBij: bijInitiatief,
  ingetrokken: { ...regel.intrekking, door: 'KeerAfgelast' },
  doc: 'Iets dat een initiatief steeds weer doet, op vaste dagen en een vaste tijd'
})

export const BEGIN_NIET_IN_REEKS = weigering('BEGIN_NIET_IN_REEKS', {
  uitleg: 'De eerste dag past niet bij de herhaling.',
  weg: 'Neem de weekdag van de eerste dag op in de herhaling, of kies een andere eerste dag.',
  bron: 'eigen keuze'
})

export const REEKS_TE_LANG = weigering('REEKS_TE_LANG', {
  uitleg: 'Een reeks duurt hoogstens 24 maanden en telt hoogstens 400 keren.',
  weg: 'Kies een eerder einde. Plan daarna een nieuwe reeks.',
  bron: 'eigen keuze'
})

export const REEKS_VOORBIJ = weigering('REEKS_VOORBIJ', {
  uitleg: 'Deze reeks is afgelopen. Wat geweest is, verandert niet meer.',
  weg: 'Plan een nieuwe reeks.',
  bron: 'eigen keuze'
})

export const REEKS_WAS_VERGISSING = weigering('REEKS_WAS_VERGISSING', {
  uitleg: 'Deze reeks is ingetrokken, omdat zij er bij vergissing stond.',
  weg: 'Komt zij er toch? Laat dan eerst een keer doorgaan, of plan een nieuwe reeks.',
  bron: 'eigen keuze'
})

export const KEER_ONBEKEND = weigering('KEER_ONBEKEND', {
  uitleg: 'Op deze dag heeft de reeks geen keer.',
  weg: 'Noem de dag waarop deze keer volgens de reeks zou zijn, ook als zij verplaatst is.',
  bron: 'eigen keuze'
})

/** Plans something that comes back. The rule itself does not change afterwards: end the series and plan another. */
export const planReeks = opdracht('planReeks', Reeks, {
  doc: 'Plan iets dat steeds terugkomt: elke dag, week of maand, hoogstens 24 maanden',
  nieuw: true,
  velden: {
    ...regel.bijInitiatief,
    ...regel.verteld,
    ...wanneer,
    herhaling: Herhalingskeuze,
    einde: eenVan({ opDatum: Datum, naAantal: Type.Integer({ minimum: 1, maximum: MEESTE_KEREN }) }),
    overslaan: optioneel(Overslaan)
  },
  ook: regel.metInitiatief,
  rollen: regel.PLANNERS,
  mag: (wie, _opdracht, { initiatief }, bij) => regel.plant(wie, initiatief, bij),
  weigeringen: [
    INITIATIEF_GESTOPT,
    GEBIED_KLOPT_NIET,
    DATUM_VOOR_BEGIN,
    regel.TE_VER_VOORUIT,
    BEGIN_NIET_IN_REEKS,
    REEKS_TE_LANG,
    KEER_ONBEKEND
  ],
  herstel: ({ initiatief }, _voor, id) => ({ opdracht: 'lasReeksAf', id, velden: { initiatief, vergissing: true } })
})

export const wijzigReeks = opdracht('wijzigReeks', Reeks, {
  doc: 'Vertel iets anders over een reeks: naam, omschrijving, waar, spontaan of georganiseerd',
  velden: { ...regel.bijInitiatief, ...regel.teWijzigen },
  ook: regel.metInitiatief,
  rollen: regel.PLANNERS,
  mag: (wie, _opdracht, { initiatief }, bij) => regel.plant(wie, initiatief, bij),
  weigeringen: [regel.ANDER_INITIATIEF, NIETS_GEWIJZIGD],
  herstel: ({ initiatief, naam, omschrijving, waar, wijze }, { zelf }, id) => ({
    opdracht: 'wijzigReeks',
    id,
    velden: {
      initiatief,
      ...(naam !== undefined && { naam: zelf.naam }),
      ...(omschrijving !== undefined && { omschrijving: zelf.omschrijving }),
      ...(waar !== undefined && { waar: zelf.waar }),
      ...(wijze !== undefined && { wijze: zelf.wijze })
    }
  })
})

/** Lets a series end earlier or later. What has been stays as it was, so only from today on, and while it runs. */
export const wijzigReekseinde = opdracht('wijzigReekseinde', Reeks, {
  doc: 'Laat een reeks eerder of later eindigen',
  velden: { ...regel.bijInitiatief, laatste: Datum },
  ook: regel.metInitiatief,
  rollen: regel.PLANNERS,
  mag: (wie, _opdracht, { initiatief }, bij) => regel.plant(wie, initiatief, bij),
  weigeringen: [
    regel.ANDER_INITIATIEF,
    REEKS_WAS_VERGISSING,
    INITIATIEF_GESTOPT,
    REEKS_VOORBIJ,
    regel.DAG_VOORBIJ,
    DATUM_VOOR_BEGIN,
    REEKS_TE_LANG,
    regel.AL_GEWEEST,
    NIETS_GEWIJZIGD
  ],
  herstel: ({ initiatief }, { zelf: { laatste } }, id) => ({
    opdracht: 'wijzigReekseinde',
    id,
    velden: { initiatief, laatste }
  })
})

/** Says on which days of the rule there is none; all of them at once. Days that have been stay as they are. */
export const wijzigOverslaan = opdracht('wijzigOverslaan', Reeks, {
  doc: 'Zeg welke dagen een reeks overslaat, bijvoorbeeld in de vakantie',
  velden: { ...regel.bijInitiatief, overslaan: Overslaan },
  ook: regel.metInitiatief,
  rollen: regel.PLANNERS,
  mag: (wie, _opdracht, { initiatief }, bij) => regel.plant(wie, initiatief, bij),
  weigeringen: [regel.ANDER_INITIATIEF, REEKS_WAS_VERGISSING, KEER_ONBEKEND, regel.AL_GEWEEST, NIETS_GEWIJZIGD],
  herstel: ({ initiatief }, { zelf: { overslaan } }, id) => ({
    opdracht: 'wijzigOverslaan',
    id,
    velden: { initiatief, overslaan: [...overslaan] }
  })
})

/** The commands on one occurrence are about that, out of the series. */
const deKeer = ({ keer }: { readonly keer: string }, { tijd, duurMinuten, keren }: Partial<ReeksStaat>): object =>
  tijd === undefined || duurMinuten === undefined || keren === undefined
    ? {}
    : keerVan({ tijd, duurMinuten, keren }, keer)

export const verplaatsKeer = opdracht('verplaatsKeer', Reeks, {
  doc: 'Geef een keer van een reeks die nog moet beginnen een ander moment',
  velden: { ...regel.bijInitiatief, keer: Keer, ...wanneer },
  ook: regel.metInitiatief,
  rollen: regel.PLANNERS,
  mag: (wie, _opdracht, { initiatief }, bij) => regel.plant(wie, initiatief, bij),
  weigeringen: [
    regel.ANDER_INITIATIEF,
    KEER_ONBEKEND,
    regel.AL_AFGELAST,
    regel.IS_DOORGEGAAN,
    regel.AL_GEWEEST,
    regel.DAG_VOORBIJ,
    regel.TE_VER_VOORUIT,
    NIETS_GEWIJZIGD
  ],
  deel: deKeer,
  herstel: ({ initiatief, keer }, { zelf }, id) => {
    const { dag, tijd, duurMinuten } = keerVan(zelf, keer)
    return { opdracht: 'verplaatsKeer', id, velden: { initiatief, keer, dag, tijd, duurMinuten } }
  }
})

export const meldKeerGehouden = opdracht('meldKeerGehouden', Reeks, {
  doc: 'Leg vast dat een keer van een reeks doorging en hoeveel mensen er waren',
  velden: { ...regel.bijInitiatief, keer: Keer, aantal: regel.Opkomst },
  ook: regel.metInitiatief,
  rollen: regel.TELLERS,
  mag: (wie, _opdracht, { initiatief }, bij) => regel.telt(wie, initiatief, bij),
  weigeringen: [regel.ANDER_INITIATIEF, KEER_ONBEKEND, regel.AL_AFGELAST, regel.NOG_NIET_GEWEEST, NIETS_GEWIJZIGD],
  deel: deKeer,
  herstel: ONOMKEERBAAR('wat geweest is, is geweest; geef bij een vergissing het juiste aantal op')
})

export const lasKeerAf = opdracht('lasKeerAf', Reeks, {
  doc: 'Las een keer van een reeks af',
  velden: { ...regel.bijInitiatief, keer: Keer, op: regel.afgelasting.op, reden: optioneel(regel.Reden) },
  ook: regel.metInitiatief,
  rollen: regel.PLANNERS,
  mag: (wie, _opdracht, { initiatief }, bij) => regel.plant(wie, initiatief, bij),
  weigeringen: [
    regel.ANDER_INITIATIEF,
    KEER_ONBEKEND,
    regel.AL_AFGELAST,
    regel.IS_DOORGEGAAN,
    DATUM_IN_TOEKOMST,
    DATUM_VOOR_BEGIN
  ],
  deel: deKeer,
  herstel: ({ initiatief, keer }, _voor, id) => ({
    opdracht: 'laatKeerDoorgaan',
    id,
    velden: { initiatief, keer }
  })
})

/** Calls off all of a series that did not go ahead: what is called off before stays as it was told. */
export const lasReeksAf = opdracht('lasReeksAf', Reeks, {
  doc: 'Las alle keren van een reeks af die niet doorgingen',
  velden: { ...regel.bijInitiatief, ...regel.afgelasting, reden: optioneel(regel.Reden) },
  ook: regel.metInitiatief,
  rollen: regel.PLANNERS,
  mag: (wie, _opdracht, { initiatief }, bij) => regel.plant(wie, initiatief, bij),
  weigeringen: [regel.ANDER_INITIATIEF, regel.AL_AFGELAST, regel.IS_DOORGEGAAN, DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN],
  herstel: ONOMKEERBAAR('wie het hoorde, rekent er niet meer op; laat de keren doorgaan die er toch zijn')
})

export const laatKeerDoorgaan = opdracht('laatKeerDoorgaan', Reeks, {
  doc: 'Draai het aflassen van een keer van een reeks terug',
  velden: { ...regel.bijInitiatief, keer: Keer },
  ook: regel.metInitiatief,
  rollen: regel.PLANNERS,
  mag: (wie, _opdracht, { initiatief }, bij) => regel.plant(wie, initiatief, bij),
  weigeringen: [regel.ANDER_INITIATIEF, KEER_ONBEKEND, regel.NIET_AFGELAST, INITIATIEF_GESTOPT],
  deel: deKeer,
  herstel: ({ initiatief, keer }, { zelf }, id) => {
    // One that goes ahead makes the whole series no mistake: it is the whole series that is one again.
    const { reden, afgelastOp } = keerVan(zelf, keer)
    const hoe = { ...(reden !== null && { reden }), ...(afgelastOp !== null && { op: afgelastOp }) }
    if (zelf.vergissing) return { opdracht: 'lasReeksAf', id, velden: { initiatief, vergissing: true, ...hoe } }
    return { opdracht: 'lasKeerAf', id, velden: { initiatief, keer, ...hoe } }
  }
})

export const wisReeksTekst = wisopdracht(Reeks, {
  rollen: ['beheerder'],
  mag: (wie, { gebied }) => beheert(wie, gebied.gemeente)
})

/** How an occurrence stands: what is otherwise with it, or else what the series says. */
export const keerVan = (
  { tijd, duurMinuten, keren }: Pick<ReeksStaat, 'tijd' | 'duurMinuten' | 'keren'>,
  keer: string
): Keer =>
  keren.find((een) => een.keer === keer) ?? {
    keer,
    fase: 'GEPLAND',
    dag: keer,
    tijd,
    duurMinuten,
    aantal: null,
    afgelastOp: null,
    reden: null
  }
