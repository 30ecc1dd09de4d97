// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import { ONOMKEERBAAR, opdracht, optioneel } from '../../kern/index.ts'
import { INITIATIEF_GESTOPT, NIETS_GEWIJZIGD } from '../regels/bestaan.ts'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN } from '../regels/datums.ts'
import * as regel from '../regels/ontmoeting.ts'
import { Reeks } from './aggregaat.ts'
import { wanneer } from './gebeurtenissen.ts'
import { keerVan, type ReeksStaat } from './staat.ts'
import { KEER_ONBEKEND } from './weigeringen.ts'

const Keer = Type.String({ format: 'date', description: 'De dag waarop deze keer volgens de reeks zou zijn' })

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
