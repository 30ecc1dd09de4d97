// SPDX-License-Identifier: EUPL-1.2
import {
  aggregaat,
  beheert,
  Datum,
  gebeurtenis,
  Id,
  leegbaar,
  ONOMKEERBAAR,
  opdracht,
  optioneel,
  wisopdracht
} from '../kern/index.ts'
import { bijInitiatief } from './initiatief.ts'
import { INITIATIEF_GESTOPT, NIETS_GEWIJZIGD } from './regels/bestaan.ts'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN } from './regels/datums.ts'
import { GEBIED_KLOPT_NIET } from './regels/gebiedskeuze.ts'
import { DuurMinuten, Kloktijd } from './regels/herhaling.ts'
import * as regel from './regels/ontmoeting.ts'

export interface ActiviteitStaat extends regel.Verteld {
  /** Local day and time in Europe/Amsterdam at which it begins. */
  readonly dag: string
  readonly tijd: string
  readonly duurMinuten: number
  readonly fase: regel.Activiteitfase
  /** How many came; only of one that went ahead. */
  readonly aantal: number | null
  /** The day on which it was called off. */
  readonly afgelastOp: string | null
  /** Why it was called off. */
  readonly reden: string | null
  /** It was called off because it never was to be. */
  readonly vergissing: boolean
}

const wanneer = { dag: Datum, tijd: Kloktijd, duurMinuten: DuurMinuten }

export const activiteitGepland = gebeurtenis('ActiviteitGepland', {
  openheid: 'OPENBAAR',
  doc: 'An initiatief plans an activiteit, on a day and at a time of the clock in the Netherlands',
  velden: { ...regel.vastgelegd, ...wanneer }
})

export const activiteitGewijzigd = gebeurtenis('ActiviteitGewijzigd', {
  openheid: 'OPENBAAR',
  doc: 'An activiteit is told otherwise; absent is unchanged, null is cleared',
  velden: regel.teWijzigen
})

export const activiteitVerplaatst = gebeurtenis('ActiviteitVerplaatst', {
  openheid: 'OPENBAAR',
  doc: 'An activiteit that had yet to begin gets another moment',
  velden: wanneer
})

export const activiteitGehouden = gebeurtenis('ActiviteitGehouden', {
  openheid: 'OPENBAAR',
  doc: 'An activiteit went ahead, and so many came; a later count replaces an earlier one',
  velden: { aantal: regel.Geteld },
  naarBuiten: regel.zonderKleineOpkomst
})

export const activiteitAfgelast = gebeurtenis('ActiviteitAfgelast', {
  openheid: 'OPENBAAR',
  doc: 'An activiteit does not go ahead, or did not',
  velden: { reden: leegbaar(regel.Reden), vergissing: optioneel(regel.Vergissing), op: Datum }
})

export const activiteitGaatDoor = gebeurtenis('ActiviteitGaatDoor', {
  openheid: 'OPENBAAR',
  doc: 'Calling an activiteit off was taken back',
  velden: {}
})

/** Asking for a room and the answer to it will be further events of this stream, beside the words of `waar`. */
export const Activiteit = aggregaat<ActiviteitStaat>()({
  naam: 'Activiteit',
  meervoud: 'activiteiten',
  dienst: 'initiatieven',
  id: Id,
  gebeurtenissen: [
    activiteitGepland,
    activiteitGewijzigd,
    activiteitVerplaatst,
    activiteitGehouden,
    activiteitAfgelast,
    activiteitGaatDoor
  ],
  toon: regel.zonderKleineOpkomst,
  hoortBij: bijInitiatief,
  ingetrokken: { ...regel.intrekking, door: 'ActiviteitAfgelast' },
  doc: 'Iets dat een initiatief een keer doet, op een dag en een tijd'
})

/** Plans something once; also records afterwards what happened by chance. Source: A48, see docs/bronnen.md. */
export const planActiviteit = opdracht('planActiviteit', Activiteit, {
  doc: 'Plan een activiteit van een initiatief, of leg vast wat er spontaan was',
  nieuw: true,
  velden: { ...regel.bijInitiatief, ...regel.verteld, ...wanneer },
  ook: regel.metInitiatief,
  rollen: regel.PLANNERS,
  mag: (wie, _opdracht, { initiatief }, bij) => regel.plant(wie, initiatief, bij),
  weigeringen: [INITIATIEF_GESTOPT, GEBIED_KLOPT_NIET, DATUM_VOOR_BEGIN, regel.TE_VER_VOORUIT],
  herstel: ({ initiatief }, _voor, id) => ({
    opdracht: 'lasActiviteitAf',
    id,
    velden: { initiatief, vergissing: true }
  })
})

export const wijzigActiviteit = opdracht('wijzigActiviteit', Activiteit, {
  doc: 'Vertel iets anders over een activiteit: naam, omschrijving, waar, spontaan of georganiseerd',
  velden: { ...regel.bijInitiatief, ...regel.teWijzigen },
  ook: regel.metInitiatief,
  rollen: regel.PLANNERS,
  mag: (wie, _opdracht, { initiatief }, bij) => regel.plant(wie, initiatief, bij),
  weigeringen: [regel.ANDER_INITIATIEF, NIETS_GEWIJZIGD],
  herstel: ({ initiatief, naam, omschrijving, waar, wijze }, { zelf }, id) => ({
    opdracht: 'wijzigActiviteit',
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

export const verplaatsActiviteit = opdracht('verplaatsActiviteit', Activiteit, {
  doc: 'Geef een activiteit die nog moet beginnen een ander moment, een andere plek, of allebei',
  velden: { ...regel.bijInitiatief, ...wanneer, waar: regel.teWijzigen.waar },
  ook: regel.metInitiatief,
  rollen: regel.PLANNERS,
  mag: (wie, _opdracht, { initiatief }, bij) => regel.plant(wie, initiatief, bij),
  weigeringen: [
    regel.ANDER_INITIATIEF,
    regel.AL_AFGELAST,
    regel.IS_DOORGEGAAN,
    regel.AL_GEWEEST,
    regel.DAG_VOORBIJ,
    regel.TE_VER_VOORUIT,
    NIETS_GEWIJZIGD
  ],
  herstel: ({ initiatief, waar }, { zelf }, id) => {
    const { dag, tijd, duurMinuten } = zelf
    const moment = { dag, tijd, duurMinuten }
    return {
      opdracht: 'verplaatsActiviteit',
      id,
      velden: { initiatief, ...moment, ...(waar !== undefined && { waar: zelf.waar }) }
    }
  }
})

export const meldActiviteitGehouden = opdracht('meldActiviteitGehouden', Activiteit, {
  doc: 'Leg vast dat een activiteit doorging en hoeveel mensen er waren',
  velden: { ...regel.bijInitiatief, aantal: regel.Opkomst },
  ook: regel.metInitiatief,
  rollen: regel.TELLERS,
  mag: (wie, _opdracht, { initiatief }, bij) => regel.telt(wie, initiatief, bij),
  weigeringen: [regel.ANDER_INITIATIEF, regel.AL_AFGELAST, regel.NOG_NIET_GEWEEST, NIETS_GEWIJZIGD],
  herstel: ONOMKEERBAAR('wat geweest is, is geweest; geef bij een vergissing het juiste aantal op')
})

export const lasActiviteitAf = opdracht('lasActiviteitAf', Activiteit, {
  doc: 'Las een activiteit af',
  velden: { ...regel.bijInitiatief, ...regel.afgelasting, reden: optioneel(regel.Reden) },
  ook: regel.metInitiatief,
  rollen: regel.PLANNERS,
  mag: (wie, _opdracht, { initiatief }, bij) => regel.plant(wie, initiatief, bij),
  weigeringen: [regel.ANDER_INITIATIEF, regel.AL_AFGELAST, regel.IS_DOORGEGAAN, DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN],
  herstel: ({ initiatief }, _voor, id) => ({ opdracht: 'laatActiviteitDoorgaan', id, velden: { initiatief } })
})

export const laatActiviteitDoorgaan = opdracht('laatActiviteitDoorgaan', Activiteit, {
  doc: 'Draai het aflassen van een activiteit terug',
  velden: regel.bijInitiatief,
  ook: regel.metInitiatief,
  rollen: regel.PLANNERS,
  mag: (wie, _opdracht, { initiatief }, bij) => regel.plant(wie, initiatief, bij),
  weigeringen: [regel.ANDER_INITIATIEF, regel.NIET_AFGELAST, INITIATIEF_GESTOPT],
  herstel: ({ initiatief }, { zelf: { reden, vergissing, afgelastOp } }, id) => ({
    opdracht: 'lasActiviteitAf',
    id,
    velden: {
      initiatief,
      ...(reden !== null && { reden }),
      ...(vergissing && { vergissing }),
      ...(afgelastOp !== null && { op: afgelastOp })
    }
  })
})

export const wisActiviteitTekst = wisopdracht(Activiteit, {
  rollen: ['beheerder'],
  mag: (wie, { gebied }) => beheert(wie, gebied.gemeente)
})
