// SPDX-License-Identifier: EUPL-1.2
import { derivedId } from '@naober/kit/command/ids'
import { dateOf } from '@naober/kit/time/days'
import type { Dag } from '../../view/kern/day.ts'
import { tijdVan } from '../../view/ontmoeting/rij.ts'
import type { Reeks } from '../../view/reeks/rij.ts'
import type { Schedule } from './soorten.ts'

const ALLE_DAGEN = 'MO,TU,WE,TH,FR,SA,SU'

/**
 * A series as a schedule, while it goes on. HSDS knows weeks and months: what comes each day comes on every day of the
 * week, and what comes every so many days cannot be told.
 */
export const roosterVan = (reeks: Reeks, dienst: string, op: Dag): readonly Schedule[] => {
  const { herhaling, rrule, laatsteDag, dag, minuut, duur } = reeks
  if (rrule === null || herhaling === null || laatsteDag < op || reeks.afgelast) return []
  if (herhaling.frequentie === 'DAGELIJKS' && herhaling.om > 1) return []
  const delen = new Map(rrule.split(';').map((deel) => [deel.split('=')[0] ?? '', deel.split('=')[1] ?? '']))
  const byday = herhaling.frequentie === 'DAGELIJKS' ? ALLE_DAGEN : delen.get('BYDAY')
  const bymonthday = delen.get('BYMONTHDAY')
  return [
    {
      id: derivedId(`hsds/rooster/${reeks.id}`, Date.UTC(2026, 0, 1)),
      service_id: dienst,
      freq: herhaling.frequentie === 'MAANDELIJKS' ? 'MONTHLY' : 'WEEKLY',
      interval: herhaling.om,
      wkst: 'MO',
      ...(byday !== undefined && { byday }),
      ...(bymonthday !== undefined && { bymonthday }),
      dtstart: dateOf(dag),
      until: dateOf(laatsteDag),
      opens_at: tijdVan(minuut),
      closes_at: tijdVan((minuut + duur) % 1_440),
      description: reeks.naam.tekst
    }
  ]
}
