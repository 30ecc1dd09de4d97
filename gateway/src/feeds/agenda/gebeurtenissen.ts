// SPDX-License-Identifier: EUPL-1.2
import { momentOf } from '@naober/kit/time/local-start'
import { type ICalEventData, ICalEventStatus } from 'ical-generator'
import { Activiteit } from '../../view/activiteit.ts'
import type { Initiatief } from '../../view/initiatief/rij.ts'
import { type Dag, datumVan } from '../../view/kern/day.ts'
import type { Keer, Moment } from '../../view/ontmoeting/keer.ts'
import { type Ontmoeting, tijdVan } from '../../view/ontmoeting/rij.ts'
import { Reeks } from '../../view/reeks/rij.ts'
import { AMSTERDAM, inUtc, isEenduidig, opDeKlok, verzetdagen } from './tijdzone.ts'

/** What is planned as events of a calendar: one, or a series with its exceptions. `stamp`: as of when it is told. */
export const gebeurtenissenVan = (rij: Ontmoeting, stamp: Date): readonly ICalEventData[] => {
  if (rij.vergissing || rij.initiatief?.vergissing) return [ingetrokken(rij, stamp)]
  if (rij instanceof Reeks) return vanReeks(rij, stamp)
  return rij instanceof Activiteit && !naStop(rij.initiatief, rij.dag)
    ? [{ ...verteld(rij, stamp, rij.fase === 'AFGELAST'), ...wanneer(rij) }]
    : []
}

/**
 * A series as its rule; what was moved or called off as an event of its own beside it, by its original start. So is
 * what is on while the clock is changed: readers of calendars do not agree on that hour.
 */
const vanReeks = (reeks: Reeks, stamp: Date): readonly ICalEventData[] => {
  const { rrule, dag, minuut, duur } = reeks
  const laatste = reeks.laatsteOpen
  if (rrule === null || laatste < dag) return []
  const begin = eersteGewone(reeks, laatste)
  const los = [...uitzonderingenVan(reeks, laatste, stamp), ...vreemdeUren(reeks, laatste, stamp)]
  if (begin === null) return los.map(opZichzelf)
  const regels = [`RRULE:${rrule};UNTIL=${inUtc(momentOf(datumVan(laatste), '23:59'))}`]
  const zonder = reeks.overslaan.filter((keer) => keer >= begin && keer <= laatste)
  if (zonder.length > 0)
    regels.push(`EXDATE;TZID=${AMSTERDAM}:${zonder.map((keer) => kaal({ dag: keer, minuut })).join()}`)
  return [
    { ...verteld(reeks, stamp, false), ...opDeWand({ dag: begin, minuut, duur }), repeating: regels.join('\r\n') },
    ...los.map((een) => (een.keer < begin ? opZichzelf(een) : een.event))
  ]
}

/** One occurrence that is told apart from its series. */
interface Los {
  readonly keer: Dag
  readonly event: ICalEventData
}

/** Outside its series: a series cannot begin while the clock is changed, for all of it would last as long as that one. */
const opZichzelf = ({ keer, event }: Los): ICalEventData => ({
  ...event,
  id: `${event.id}-${datumVan(keer)}`,
  repeating: null
})

/** The first day of a series on which it is not on while the clock is changed; null where there is none. */
const eersteGewone = (reeks: Reeks, laatste: Dag): Dag | null => {
  const { minuut, duur, dag } = reeks
  if (isGewoon({ dag, minuut, duur })) return dag
  const later = reeks.dagenNa(dag + 1, laatste + 1)
  return later.find((een) => isGewoon({ dag: een, minuut, duur })) ?? null
}

const uitzonderingenVan = (reeks: Reeks, laatste: Dag, stamp: Date): readonly Los[] =>
  reeks.uitzonderingen.flatMap((een) => {
    const keren: Keer[] = []
    reeks.verzamel(een.dag, een.dag + 1, keren)
    const bestaat = een.keer <= laatste && keren.some(({ keer }) => keer === een.keer)
    if (!bestaat || naStop(reeks.initiatief, een.dag)) return []
    const event = { ...verteld(reeks, stamp, een.afgelast), ...wanneer(een), ...inPlaatsVan(reeks, een.keer) }
    return [{ keer: een.keer, event }]
  })

const vreemdeUren = (reeks: Reeks, laatste: Dag, stamp: Date): readonly Los[] => {
  const keren: Keer[] = []
  for (const dag of verzetdagen(reeks.dag - 1, laatste + 1))
    reeks.verzamel(Math.max(dag - 1, reeks.dag), Math.min(dag, laatste) + 1, keren)
  return keren
    .filter(({ keer, moment }) => reeks.uitzondering(keer) === undefined && !isGewoon(moment))
    .map(({ keer, moment }) => {
      return { keer, event: { ...verteld(reeks, stamp, false), ...wanneer(moment), ...inPlaatsVan(reeks, keer) } }
    })
}

/**
 * The original start as a line of its own: it has the zone of the series, also where the event is told in UTC. The
 * second line, which says what holds anyway, keeps the library from taking the first for a rule.
 */
const inPlaatsVan = ({ minuut }: Reeks, keer: Dag) => ({
  repeating: `RECURRENCE-ID;TZID=${AMSTERDAM}:${kaal({ dag: keer, minuut })}\r\nTRANSP:OPAQUE`
})

/** Of what was withdrawn no more than that: who had it in a calendar has to lose it. */
const ingetrokken = (rij: Ontmoeting, stamp: Date): ICalEventData => ({
  ...kenmerken(rij, stamp),
  ...wanneer(rij),
  summary: 'Afgelast',
  status: ICalEventStatus.CANCELLED
})

const kenmerken = (rij: Ontmoeting, stamp: Date) => ({
  id: `${rij.id}@naober`,
  stamp,
  // A calendar takes over what it has already only where this rises: also when only its initiatief changed.
  sequence: rij.versie - 1 + Math.max(0, (rij.initiatief?.versie ?? 1) - 1)
})

const verteld = (rij: Ontmoeting, stamp: Date, afgelast: boolean) => {
  const delen = [rij.omschrijving?.tekst, rij.initiatief === null ? null : `Van: ${rij.initiatief.naam.tekst}`]
  return {
    ...kenmerken(rij, stamp),
    summary: afgelast ? `Afgelast: ${rij.naam.tekst}` : rij.naam.tekst,
    description: delen.filter(Boolean).join('\n\n'),
    location: rij.waar?.tekst ?? rij.plaats?.gebied.naam ?? null,
    status: afgelast ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED
  }
}

/** On the clock in the Netherlands; in UTC where that leaves room for doubt. */
const wanneer = (moment: Moment) => {
  if (isGewoon(moment)) return opDeWand(moment)
  const begin = beginVan(moment)
  return { start: new Date(begin), end: new Date(begin + moment.duur * MINUUT) }
}

/** As the clock on the wall would have it if it were never changed: what a rule goes on from. */
const opDeWand = (moment: Moment) => ({ start: lokaal(moment), end: lokaalEinde(moment), timezone: AMSTERDAM })

const MINUUT = 60_000

const beginVan = ({ dag, minuut }: Pick<Moment, 'dag' | 'minuut'>): number => momentOf(datumVan(dag), tijdVan(minuut))

/** Begins and ends at a time that the clock shows once, and is not on when it is changed. */
const isGewoon = (moment: Moment): boolean => {
  const begin = beginVan(moment)
  const einde = begin + moment.duur * MINUUT
  const opTijd = opDeKlok(begin) === lokaal(moment) && opDeKlok(einde) === lokaalEinde(moment)
  return opTijd && isEenduidig(begin) && isEenduidig(einde)
}

const lokaal = ({ dag, minuut }: Pick<Moment, 'dag' | 'minuut'>): string => `${datumVan(dag)}T${tijdVan(minuut)}:00`

const lokaalEinde = ({ dag, minuut, duur }: Moment): string => {
  const einde = minuut + duur
  return lokaal({ dag: dag + Math.floor(einde / 1_440), minuut: einde % 1_440 })
}

/** The same without signs, as lines of iCalendar have it. */
const kaal = (moment: Pick<Moment, 'dag' | 'minuut'>): string => lokaal(moment).replace(/[-:]/g, '')

const naStop = (initiatief: Initiatief | null, dag: Dag): boolean => initiatief?.faseOp(dag) === 'GESTOPT'
