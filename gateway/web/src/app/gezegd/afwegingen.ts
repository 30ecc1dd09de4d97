// SPDX-License-Identifier: EUPL-1.2
import type { AfwegingdeelFragment } from '../../gql/graphql.ts'
import { getal } from '../../onderdelen/datum.ts'
import { geteld } from '../../onderdelen/geteld.ts'
import { alledaagseZaken, burenhulp, is, middelen } from '../../onderdelen/woorden.nl.ts'

const OVER: Readonly<Record<AfwegingdeelFragment['punt'], string>> = {
  SOORT: 'the same kind',
  HULP: 'the same kind of help',
  ALLEDAAGSE_ZAAK: 'the same everyday matter',
  GEBIED: 'the same place',
  PERIODE: 'the same days',
  GRENS: 'the same'
}

/** What both share, by its code: the same word as elsewhere on the page. */
const gedeeld = (wat: string | null): string | undefined => {
  if (wat === null) return undefined
  if (is(middelen, wat)) return middelen[wat].toLowerCase()
  if (is(burenhulp, wat)) return burenhulp[wat].toLowerCase()
  return is(alledaagseZaken, wat) ? alledaagseZaken[wat].toLowerCase() : undefined
}

const afstand = (meters: number | null): string =>
  meters === null || meters < 100 ? '' : ` (about ${getal(Math.round(meters / 100) / 10)} km as the crow flies)`

/** In English: one point, as a part of a sentence that follows "because". */
export function punt({ punt, grond, wat, maat }: AfwegingdeelFragment): string {
  switch (grond) {
    case 'ZELFDE':
      return `both are about ${gedeeld(wat) ?? OVER[punt]}`
    case 'ANDERS':
      return `it is not about ${OVER[punt]}`
    case 'NIET_GEZEGD':
      return `it is not known of both whether it is about ${OVER[punt]}`
    case 'ZELFDE_GETEKEND_GEBIED':
      return 'both are in the same drawn area'
    case 'ZELFDE_BUURT':
      return 'both are in the same neighbourhood'
    case 'ZELFDE_WIJK':
      return `both are in the same district${afstand(maat)}`
    case 'HELE_GEMEENTE':
      return 'one of the two is for the whole municipality'
    case 'ANDERE_INDELING':
      return `nobody can say whether they are in one district, as their places are of different years${afstand(maat)}`
    case 'ANDERE_WIJK':
      return `they are in different districts of one municipality${afstand(maat)}`
    case 'ANDERE_GEMEENTE':
      return 'they are in different municipalities'
    case 'OVERLAPT':
      return `they share ${geteld(maat ?? 0, 'day', 'days')}`
    case 'OVERLAPT_NIET':
      return 'their days do not meet'
    case 'BIJ_DE_GRENS':
      return 'neighbours do this less often for each other, so agree on what you do and do not'
  }
}

const samen = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} and ${delen.at(-1)}`

/** In English: the whole explanation. What counted, then what did not, then what asks care. */
export function omdat(punten: readonly AfwegingdeelFragment[]): string {
  const van = (oordeel: AfwegingdeelFragment['oordeel']) => punten.filter((een) => een.oordeel === oordeel).map(punt)
  const [mee, tegen, niet, letOp] = [van('TELT_MEE'), van('TELT_TEGEN'), van('TELT_NIET'), van('LET_OP')]
  return [
    tegen.length > 0 ? `They do not fit, because ${samen(tegen)}.` : `They fit, because ${samen(mee)}.`,
    ...(tegen.length > 0 && mee.length > 0 ? [`What does count: ${samen(mee)}.`] : []),
    ...(niet.length > 0 ? [`Did not count: ${samen(niet)}.`] : []),
    ...(letOp.length > 0 ? [`Take care: ${samen(letOp)}.`] : [])
  ].join(' ')
}
