// SPDX-License-Identifier: EUPL-1.2
import { taal } from '../../app/taal.ts'

/** An amount as it is typed, in cents: `1.250,50` and `1250.50` alike; null for what is no amount. */
export function centenVan(tekst: string): number | null {
  const kaal = tekst.replace(/[€\s]/g, '')
  const delen = /^(\d{1,3}(?:[.,]?\d{3})*|\d+)(?:[.,](\d{1,2}))?$/.exec(kaal)
  if (!delen?.[1]) return null
  return Number(delen[1].replace(/[.,]/g, '')) * 100 + Number((delen[2] ?? '').padEnd(2, '0'))
}

const euro = new Intl.NumberFormat({ nl: 'nl-NL', en: 'en-GB' }[taal], { style: 'currency', currency: 'EUR' })

/** Cents as money: `€ 1.250,50`. */
export const inEuro = (centen: number): string => euro.format(centen / 100)
