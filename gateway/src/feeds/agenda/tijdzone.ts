// SPDX-License-Identifier: EUPL-1.2

export const AMSTERDAM = 'Europe/Amsterdam'

/** The zone as iCalendar wants it (RFC 5545, 3.6.5): the rule of the European Union since 1996. */
export const VTIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${AMSTERDAM}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE'
].join('\r\n')

const klok = new Intl.DateTimeFormat('sv-SE', { timeZone: AMSTERDAM, dateStyle: 'short', timeStyle: 'medium' })

/** A moment (ms since the epoch) as the clock in the Netherlands has it, `YYYY-MM-DDTHH:MM:SS`. */
export const opDeKlok = (moment: number): string => klok.format(moment).replace(' ', 'T')

/** A moment in UTC as iCalendar writes it. */
export const inUtc = (moment: number): string => `${new Date(moment).toISOString().replace(/[-:]|\.\d{3}/g, '')}`

const UUR = 3_600_000

/** Whether the clock shows this moment's time once: not so in the hour that autumn repeats. */
export const isEenduidig = (moment: number): boolean => {
  const tijd = opDeKlok(moment)
  return opDeKlok(moment + UUR) !== tijd && opDeKlok(moment - UUR) !== tijd
}

const DAG = 86_400_000

/** Days since 1970-01-01 of the last Sunday of March and of October. */
const VERZET: readonly number[] = Array.from({ length: 200 }, (_, i) => {
  const laatste = Date.UTC(2000 + (i >> 1), i % 2 === 0 ? 3 : 10, 0)
  return laatste / DAG - new Date(laatste).getUTCDay()
})

/** The days in `[van, tot]` on which the clock is changed. */
export const verzetdagen = (van: number, tot: number): readonly number[] =>
  VERZET.filter((dag) => dag >= van && dag <= tot)
