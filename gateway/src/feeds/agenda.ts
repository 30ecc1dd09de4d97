// SPDX-License-Identifier: EUPL-1.2
import { isGebiedCode, niveauVan } from '@naober/contracts/geografie'
import { TechnicalError } from '@naober/kit/errors/problem'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import ical from 'ical-generator'
import { Activiteiten } from '../view/activiteit.ts'
import { Gebieden } from '../view/gebied.ts'
import { Initiatieven } from '../view/initiatief.ts'
import { type Dag, dagVanMoment } from '../view/kern/day.ts'
import type { Ontmoeting } from '../view/ontmoeting/rij.ts'
import type { Overzicht } from '../view/overzicht.ts'
import { Reeks } from '../view/reeks/rij.ts'
import { Reeksen } from '../view/reeks.ts'
import { gebeurtenissenVan } from './agenda/gebeurtenissen.ts'
import { AMSTERDAM, VTIMEZONE } from './agenda/tijdzone.ts'
import { bewaarbaar, OPEN } from './open-data.ts'
import type { Stand } from './stand.ts'

/** How long what has been stays in a calendar, days. */
const GEWEEST = 92

/** A calendar program asks anew after so many seconds. */
const VERNIEUW = 3_600

/** Whose calendar it is, and what is in it. */
interface Agenda {
  readonly naam: string
  readonly rijen: readonly Ontmoeting[]
}

/** GET /open/v1/initiatief/{id}.ics, and the same of a buurt, wijk or gemeente by its code: calendars to subscribe to. */
export const agendaRoutes = (app: FastifyInstance, overzicht: Overzicht): void => {
  for (const soort of ['initiatief', 'buurt', 'wijk', 'gemeente'] as const) {
    app.get(`${OPEN}/${soort}/:bestand`, (request: FastifyRequest<{ Params: { bestand: string } }>, reply) => {
      const { bestand } = request.params
      const id = bestand.endsWith('.ics') ? bestand.slice(0, -'.ics'.length) : ''
      const agenda = soort === 'initiatief' ? vanInitiatief(id, overzicht) : vanGebied(soort, id, overzicht)
      if (agenda === null) throw new TechnicalError('ONBEKEND')
      const vandaag = dagVanMoment(Date.now())
      return bewaarbaar(request, reply, overzicht, `${id} ${vandaag}`, 'text/calendar; charset=utf-8', async (stand) =>
        agendaTekst(agenda, vandaag, stand)
      )
    })
  }
}

const vanInitiatief = (id: string, overzicht: Overzicht): Agenda | null => {
  const initiatief = overzicht.tabel(Initiatieven).get(id)
  if (!initiatief?.bekend) return null
  // Who subscribed keeps an old copy of what is not found: of a mistake is told that all of it is off.
  const naam = initiatief.vergissing ? 'Ingetrokken' : initiatief.naam.tekst
  return { naam, rijen: [...initiatief.activiteiten, ...initiatief.reeksen] }
}

const vanGebied = (soort: string, code: string, overzicht: Overzicht): Agenda | null => {
  const gebied = isGebiedCode(code) && niveauVan(code) === soort.toUpperCase() && overzicht.tabel(Gebieden).get(code)
  if (!gebied) return null
  return {
    naam: gebied.naam || code,
    rijen: [...overzicht.tabel(Activiteiten).inGebied(gebied), ...overzicht.tabel(Reeksen).inGebied(gebied)]
  }
}

/** The calendar as iCalendar (RFC 5545). Series go as rules, so that a reader makes their occurrences by itself. */
export const agendaTekst = ({ naam, rijen }: Agenda, vandaag: Dag, { tot }: Stand): string => {
  const stamp = new Date(tot ?? 0)
  const vanaf = vandaag - GEWEEST
  const actueel = rijen.filter((rij) => rij.bekend && (rij instanceof Reeks ? rij.laatsteDag : rij.dag) >= vanaf)
  return ical({
    name: naam,
    prodId: { company: 'Naober', product: 'naober', language: 'NL' },
    ttl: VERNIEUW,
    timezone: { name: null, generator: (zone) => (zone === AMSTERDAM ? VTIMEZONE : null) },
    events: actueel.flatMap((rij) => gebeurtenissenVan(rij, stamp))
  }).toString()
}
