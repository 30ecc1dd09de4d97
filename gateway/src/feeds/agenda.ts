// SPDX-License-Identifier: EUPL-1.2
import { isGebiedCode, niveauVan } from '@naober/contracts/geografie'
import { TechnicalError } from '@naober/kit/errors/problem'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import ical from 'ical-generator'
import { ontmoetingenIn } from '../view/dekking/ontmoetingen.ts'
import { type Gebied, Gebieden } from '../view/gebied.ts'
import { GetekendeGebieden } from '../view/getekend-gebied.ts'
import { Initiatieven } from '../view/initiatief.ts'
import { type Dag, dagVanMoment } from '../view/kern/day.ts'
import type { Ontmoeting } from '../view/ontmoeting/rij.ts'
import type { Overzicht } from '../view/overzicht.ts'
import { Reeks } from '../view/reeks/rij.ts'
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

/** Finds whose calendar has this id or code; null where there is none. */
type Vind = (id: string, overzicht: Overzicht, vandaag: Dag) => Agenda | null

const vanInitiatief: Vind = (id, overzicht) => {
  const initiatief = overzicht.tabel(Initiatieven).get(id)
  if (!initiatief?.bekend) return null
  // Who subscribed keeps an old copy of what is not found: of a mistake is told that all of it is off.
  const naam = initiatief.vergissing ? 'Ingetrokken' : initiatief.naam.tekst
  return { naam, rijen: [...initiatief.activiteiten, ...initiatief.reeksen] }
}

const opNiveau =
  (niveau: Gebied['niveau']): Vind =>
  (code, overzicht, vandaag) => {
    const gebied = isGebiedCode(code) && niveauVan(code) === niveau && overzicht.tabel(Gebieden).get(code)
    return gebied ? { naam: gebied.naam || code, rijen: ontmoetingenIn(overzicht, gebied, vandaag) } : null
  }

const vanGetekend: Vind = (id, overzicht, vandaag) => {
  const gebied = overzicht.tabel(GetekendeGebieden).get(id)
  return gebied?.bekend ? { naam: gebied.naam.tekst, rijen: ontmoetingenIn(overzicht, gebied, vandaag) } : null
}

/** Who have a calendar, by their word in its address. */
const AGENDAS: Readonly<Record<string, Vind>> = {
  initiatief: vanInitiatief,
  buurt: opNiveau('BUURT'),
  wijk: opNiveau('WIJK'),
  gemeente: opNiveau('GEMEENTE'),
  gebied: vanGetekend
}

/** GET /open/v1/initiatief/{id}.ics, and of a place that way: calendars to subscribe to. */
export const agendaRoutes = (app: FastifyInstance, overzicht: Overzicht): void => {
  for (const [soort, vind] of Object.entries(AGENDAS)) {
    app.get(`${OPEN}/${soort}/:bestand`, (request: FastifyRequest<{ Params: { bestand: string } }>, reply) => {
      const { bestand } = request.params
      const id = bestand.endsWith('.ics') ? bestand.slice(0, -'.ics'.length) : ''
      const vandaag = dagVanMoment(Date.now())
      const agenda = vind(id, overzicht, vandaag)
      if (agenda === null) throw new TechnicalError('ONBEKEND')
      return bewaarbaar(request, reply, overzicht, `${id} ${vandaag}`, 'text/calendar; charset=utf-8', async (stand) =>
        agendaTekst(agenda, vandaag, stand)
      )
    })
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
