// SPDX-License-Identifier: EUPL-1.2
import {
  Activiteit,
  activiteitAfgelast,
  activiteitGepland,
  activiteitVerplaatst
} from '@naober/contracts/initiatieven/activiteit'
import { Gebied } from '@naober/contracts/initiatieven/gebied'
import { GetekendGebied, gebiedGetekend } from '@naober/contracts/initiatieven/getekend-gebied'
import { faseGewijzigd, Initiatief, initiatiefGewijzigd } from '@naober/contracts/initiatieven/initiatief'
import { keerAfgelast, keerVerplaatst, Reeks, reeksGepland } from '@naober/contracts/initiatieven/reeks'
import { answerErrors } from '@naober/kit/http/errors'
import { dateOf, dayOf } from '@naober/kit/time/days'
import { momentOf } from '@naober/kit/time/local-start'
import fc from 'fast-check'
import Fastify, { type FastifyInstance } from 'fastify'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Initiatieven } from '../view/initiatief.ts'
import { dagVan } from '../view/kern/day.ts'
import { Agenda } from '../view/ontmoeting/keer.ts'
import { tijdVan } from '../view/ontmoeting/rij.ts'
import type { Overzicht } from '../view/overzicht.ts'
import { type Deel, Proeflog } from '../view/testing/log.ts'
import { gestart, inBuurt, indeling, overzichtVan, uuid, VIERKANT } from '../view/testing/wereld.ts'
import { agendaRoutes, agendaTekst } from './agenda.ts'
import { standVan } from './stand.ts'

const [KOOR, REEKS, ETEN, HOEK] = [uuid(1), uuid(2), uuid(3), uuid(4)]
const VANDAAG = dagVan('2026-03-01')

const verteld = { initiatiefId: KOOR, gebied: inBuurt('BU03080102'), wijze: 'GEORGANISEERD' as const }
type Gepland = Parameters<typeof reeksGepland>[0]

const DAGELIJKS = { frequentie: 'DAGELIJKS' as const, om: 1, weekdagen: [], maandelijksOp: null }

const reeks = (anders: Partial<Gepland> = {}) =>
  reeksGepland({
    ...verteld,
    naam: 'Repetitie; elke week',
    omschrijving: "Zingen,\nmet z'n allen",
    waar: 'Zaal "Noord", achterin',
    dag: '2026-01-06',
    tijd: '19:30',
    duurMinuten: 90,
    herhaling: { frequentie: 'WEKELIJKS', om: 1, weekdagen: ['DI'], maandelijksOp: null },
    laatste: '2026-12-31',
    overslaan: [],
    ...anders
  })

const wereld = (...delen: Deel[]): Overzicht => {
  const log = new Proeflog()
  log.commit([Initiatief, KOOR, gestart('Koor', '2019-01-01', inBuurt('BU03080102'))])
  for (const deel of delen) log.commit(deel)
  const overzicht = overzichtVan(log.commits)
  overzicht.verwacht('initiatieven', log.positie, 0)
  return overzicht
}

const tekstVan = (overzicht: Overzicht): string => {
  const koor = overzicht.tabel(Initiatieven).haal(KOOR)
  return agendaTekst({ naam: 'Koor', rijen: [...koor.activiteiten, ...koor.reeksen] }, VANDAAG, standVan(overzicht))
}

/** When what happens, as a reader of calendars that is not ours understands it: its own zones and recurrence. */
const gelezen = (tekst: string): readonly string[] => {
  const agenda = new ICAL.Component(ICAL.parse(tekst))
  for (const zone of agenda.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const events = agenda.getAllSubcomponents('vevent').map((een) => new ICAL.Event(een))
  const keren: string[] = []
  const zet = (event: ICAL.Event, begin: ICAL.Time, einde: ICAL.Time): void => {
    if (event.component.getFirstPropertyValue('status') === 'CANCELLED') return
    keren.push(`${begin.toJSDate().toISOString()} ${(einde.toUnixTime() - begin.toUnixTime()) / 60}`)
  }
  for (const event of events.filter((een) => !een.isRecurrenceException())) {
    if (!event.isRecurring()) {
      zet(event, event.startDate, event.endDate)
      continue
    }
    for (const ander of events)
      if (ander.isRecurrenceException() && ander.uid === event.uid) event.relateException(ander)
    const loper = event.iterator()
    for (let keer = loper.next(); keer; keer = loper.next()) {
      const { item, startDate, endDate } = event.getOccurrenceDetails(keer)
      zet(item, startDate, endDate)
    }
  }
  return keren.sort()
}

/** The same as the view tells it. */
const getoond = (overzicht: Overzicht): readonly string[] => {
  const koor = overzicht.tabel(Initiatieven).haal(KOOR)
  return [...new Agenda([...koor.activiteiten, ...koor.reeksen], 0, dagVan('2032-01-01'))]
    .filter(({ stand }) => stand.fase !== 'AFGELAST')
    .map(({ moment }) => {
      const begin = momentOf(dateOf(moment.dag), tijdVan(moment.minuut))
      return `${new Date(begin).toISOString()} ${moment.duur}`
    })
    .sort()
}

describe('a calendar', () => {
  test('of a weekly series is the same hour on the clock through both changes of it', () => {
    const overzicht = wereld([Reeks, REEKS, reeks()])
    const keren = gelezen(tekstVan(overzicht))
    expect(keren).toEqual(getoond(overzicht))
    expect(keren).toHaveLength(52)
    expect(keren).toEqual(
      expect.arrayContaining([
        '2026-03-24T18:30:00.000Z 90',
        '2026-03-31T17:30:00.000Z 90',
        '2026-10-20T17:30:00.000Z 90',
        '2026-10-27T18:30:00.000Z 90'
      ])
    )
  })

  test('has what was moved, called off and skipped as the view has it', () => {
    const overzicht = wereld(
      [Reeks, REEKS, reeks({ overslaan: ['2026-02-17', '2026-04-28'] })],
      [Reeks, REEKS, keerVerplaatst({ keer: '2026-03-31', dag: '2026-04-01', tijd: '20:00', duurMinuten: 60 })],
      [Reeks, REEKS, keerVerplaatst({ keer: '2026-10-27', dag: '2026-10-25', tijd: '02:30', duurMinuten: 60 })],
      [Reeks, REEKS, keerAfgelast({ op: '2026-06-01', keer: '2026-05-05', reden: 'Vrij' })],
      [
        Activiteit,
        ETEN,
        activiteitGepland({
          ...verteld,
          naam: 'Eten',
          omschrijving: null,
          waar: null,
          dag: '2026-03-29',
          tijd: '02:30',
          duurMinuten: 30
        })
      ]
    )
    const tekst = tekstVan(overzicht)
    const keren = gelezen(tekst)
    expect(keren).toEqual(getoond(overzicht))
    expect(keren).toHaveLength(52 - 2 - 1 + 1)
    expect(tekst).toContain('SUMMARY:Afgelast: Repetitie\\; elke week')
  })

  test('of any rule has the occurrences of the view, whatever the clock does', () => {
    const dagen = fc.integer({ min: dayOf('2025-12-01'), max: dayOf('2026-11-30') })
    const frequentie = fc.constantFrom('DAGELIJKS', 'WEKELIJKS', 'MAANDELIJKS')
    fc.assert(
      fc.property(
        dagen,
        frequentie,
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('02:30', '19:30', '00:00', '01:45'),
        (dag, hoe, om, tijd) => {
          const eerste = dateOf(dag)
          const regel = {
            frequentie: hoe,
            om,
            weekdagen: [],
            maandelijksOp: hoe === 'MAANDELIJKS' ? ('DATUM' as const) : null
          }
          const plan = reeks({ dag: eerste, tijd, herhaling: regel, laatste: dateOf(dag + 300) })
          const overzicht = wereld([Reeks, REEKS, plan])
          expect(gelezen(tekstVan(overzicht))).toEqual(getoond(overzicht))
        }
      ),
      { numRuns: 60 }
    )
  }, 60_000)

  test.each([
    ['2026-03-29', '02:30'],
    ['2026-10-25', '02:30'],
    ['2026-03-28', '23:30'],
    ['2026-10-24', '23:30']
  ])('of a series that begins while the clock is changed, on %s at %s', (dag, tijd) => {
    for (const laatste of [dag, '2026-10-25', '2026-12-01']) {
      const overzicht = wereld([Reeks, REEKS, reeks({ dag, tijd, duurMinuten: 240, herhaling: DAGELIJKS, laatste })])
      expect(gelezen(tekstVan(overzicht))).toEqual(getoond(overzicht))
    }
  })

  test('ends where the initiatief stopped, and leaves out what is long gone', () => {
    const gestopt = faseGewijzigd({
      van: 'IDEE',
      naar: 'GESTOPT',
      op: '2026-06-02',
      belemmering: null,
      reden: 'EIGEN_KEUZE',
      opgegaanIn: null,
      toelichting: null
    })
    const overzicht = wereld([Reeks, REEKS, reeks()], [Initiatief, KOOR, gestopt])
    const keren = gelezen(tekstVan(overzicht))
    expect(keren.at(-1)).toBe('2026-05-26T17:30:00.000Z 90')
    expect(keren).toEqual(getoond(overzicht))
    expect(gelezen(tekstVan(wereld([Reeks, REEKS, reeks({ dag: '2025-01-07', laatste: '2025-09-30' })])))).toEqual([])
  })

  test('keeps its texts, says what is off, and is the same until something is decided', () => {
    const eten = activiteitGepland({
      ...verteld,
      naam: 'Eten',
      omschrijving: null,
      waar: null,
      dag: '2026-03-10',
      tijd: '18:00',
      duurMinuten: 60
    })
    const overzicht = wereld(
      [Reeks, REEKS, reeks()],
      [Activiteit, ETEN, eten],
      [Activiteit, ETEN, activiteitAfgelast({ op: '2026-06-01', reden: null })]
    )
    const tekst = tekstVan(overzicht)
    expect(tekstVan(overzicht)).toBe(tekst)
    expect(tekst).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r$/m)
    const events = new ICAL.Component(ICAL.parse(tekst)).getAllSubcomponents('vevent').map((een) => new ICAL.Event(een))
    expect(events.map(({ summary, description, location }) => [summary, description, location])).toEqual([
      ['Afgelast: Eten', 'Van: Koor', null],
      ['Repetitie; elke week', "Zingen,\nmet z'n allen\n\nVan: Koor", 'Zaal "Noord", achterin']
    ])
  })
})

describe('a calendar that was read before', () => {
  const eten = activiteitGepland({
    ...verteld,
    naam: 'Eten',
    omschrijving: null,
    waar: null,
    dag: '2026-03-10',
    tijd: '18:00',
    duurMinuten: 60
  })
  const gepland: Deel[] = [
    [Activiteit, ETEN, eten],
    [Reeks, REEKS, reeks()]
  ]
  /** The sequence of each event, by what tells it apart. */
  const volgorde = (...daarna: Deel[]) =>
    Object.fromEntries(
      new ICAL.Component(ICAL.parse(tekstVan(wereld(...gepland, ...daarna))))
        .getAllSubcomponents('vevent')
        .map((een) => {
          const keer = een.getFirstPropertyValue('recurrence-id')
          return [`${een.getFirstPropertyValue('uid')} ${keer ?? ''}`, een.getFirstPropertyValue('sequence')]
        })
    )

  test('hears of what was moved or told otherwise since: its sequence rises', () => {
    const [vanEten, vanReeks] = [`${ETEN}@naober `, `${REEKS}@naober `]
    expect(volgorde()).toEqual({ [vanEten]: 0, [vanReeks]: 0 })
    const verplaatst = activiteitVerplaatst({ dag: '2026-03-12', tijd: '18:00', duurMinuten: 60 })
    expect(volgorde([Activiteit, ETEN, verplaatst])).toEqual({ [vanEten]: 1, [vanReeks]: 0 })
    const andereNaam = initiatiefGewijzigd({ naam: 'Buurtkoor' })
    expect(volgorde([Initiatief, KOOR, andereNaam])).toEqual({ [vanEten]: 1, [vanReeks]: 1 })
    const [weg, terug] = ['20:00', '20:30'].map((tijd) =>
      keerVerplaatst({ keer: '2026-03-31', dag: '2026-04-01', tijd, duurMinuten: 60 })
    ) as [ReturnType<typeof keerVerplaatst>, ReturnType<typeof keerVerplaatst>]
    const keer = `${vanReeks}2026-03-31T19:30:00`
    expect(volgorde([Reeks, REEKS, weg])).toEqual({ [vanEten]: 0, [vanReeks]: 1, [keer]: 1 })
    expect(volgorde([Reeks, REEKS, weg], [Reeks, REEKS, terug])).toMatchObject({ [vanReeks]: 2, [keer]: 2 })
  })
})

describe('the address of a calendar', () => {
  let app: FastifyInstance
  beforeAll(async () => {
    app = Fastify()
    answerErrors(app)
    const getekend = { soort: 'EIGEN', naam: 'Onze hoek', toelichting: null, gemeenten: ['GM0308' as const] } as const
    agendaRoutes(
      app,
      wereld(
        [Gebied, 'GM0308-2024', indeling(2024, ['BU03080102'])],
        [
          GetekendGebied,
          HOEK,
          gebiedGetekend({ ...getekend, gemeenten: ['GM0308'], grens: VIERKANT, op: '2025-01-01' })
        ],
        [Reeks, REEKS, reeks({ dag: '2026-11-03', laatste: '2027-06-01' })]
      )
    )
    await app.ready()
  })
  afterAll(() => app.close())
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.inject({ method: 'GET', url: `/open/v1/${path}`, headers })

  test.each([`initiatief/${KOOR}`, 'buurt/BU03080102', 'wijk/WK030801', 'gemeente/GM0308', `gebied/${HOEK}`])(
    '%s.ics can be subscribed to',
    async (path) => {
      const answer = await get(`${path}.ics`)
      expect(answer.statusCode).toBe(200)
      expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8')
      expect(gelezen(answer.body).length).toBeGreaterThan(10)
      const etag = String(answer.headers.etag)
      expect((await get(`${path}.ics`, { 'if-none-match': etag })).statusCode).toBe(304)
    }
  )

  test.each([
    `initiatief/${uuid(9)}.ics`,
    'initiatief/x.ics',
    'buurt/GM0308.ics',
    'gebied/GM0308.ics',
    `gebied/${uuid(9)}.ics`,
    'buurt/BU99999999.ics',
    `initiatief/${KOOR}`
  ])('%s is not there', async (path) => {
    expect((await get(path)).statusCode).toBe(404)
  })
})
