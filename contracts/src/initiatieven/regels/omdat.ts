// SPDX-License-Identifier: EUPL-1.2
import type { Afweging, Koppelpunt } from './past-bij-elkaar.ts'

const OVER: Readonly<Partial<Record<Koppelpunt, string>>> = {
  SOORT: 'hetzelfde middel',
  HULP: 'dezelfde soort hulp',
  ALLEDAAGSE_ZAAK: 'dezelfde alledaagse zaak'
}

/** What two sides share, in words that follow "het bij beide gaat om". */
const GEDEELD: Readonly<Partial<Record<string, string>>> = {
  RUIMTE: 'een ruimte',
  HANDEN: 'handen',
  KENNIS: 'kennis',
  SPULLEN: 'spullen',
  GELD: 'geld',
  NETWERK: 'een netwerk',
  OOGJE_IN_HET_ZEIL: 'een oogje in het zeil',
  GEZELSCHAP: 'gezelschap',
  KENNIS_OF_ADVIES: 'kennis of advies',
  PLANTEN_POST_DIEREN: 'planten, post of dieren',
  VERVOER: 'vervoer',
  KLUSJES: 'klusjes',
  UITLENEN: 'iets lenen',
  HUISHOUDEN: 'het huishouden',
  BEGELEIDING_ARTS: 'meegaan naar de arts',
  ADMINISTRATIE: 'administratie',
  REGELEN_VAN_VOORZIENINGEN: 'het regelen van voorzieningen',
  MAALTIJD: 'de maaltijd',
  BOODSCHAPPEN: 'boodschappen'
}

const afstand = (meters: number | null): string => {
  if (meters === null || meters < 100) return ''
  const km = (Math.round(meters / 100) / 10).toLocaleString('nl-NL')
  return ` (hemelsbreed ongeveer ${km} km)`
}

/** One point in Dutch, as a part of a sentence that follows "omdat" or "niet omdat". */
export const punt = ({ punt, grond, wat, maat }: Afweging): string => {
  const over = OVER[punt] ?? ''
  switch (grond) {
    case 'ZELFDE':
      return `het bij beide gaat om ${(wat !== null && GEDEELD[wat]) || over}`
    case 'ANDERS':
      return `het niet om ${over} gaat`
    case 'NIET_GEZEGD':
      return `niet van beide bekend is of het om ${over} gaat`
    case 'ZELFDE_GETEKEND_GEBIED':
      return 'beide in hetzelfde getekende gebied zijn'
    case 'ZELFDE_BUURT':
      return 'beide in dezelfde buurt zijn'
    case 'ZELFDE_WIJK':
      return `beide in dezelfde wijk zijn${afstand(maat)}`
    case 'HELE_GEMEENTE':
      return 'een van de twee voor de hele gemeente geldt'
    case 'ANDERE_INDELING':
      return `niet te zeggen is of zij in dezelfde wijk zijn, want hun plek is van een ander jaar${afstand(maat)}`
    case 'ANDERE_WIJK':
      return `zij in verschillende wijken van dezelfde gemeente zijn${afstand(maat)}`
    case 'ANDERE_GEMEENTE':
      return 'zij in verschillende gemeenten zijn'
    case 'OVERLAPT':
      return maat === 1 ? 'zij een dag samenvallen' : `zij ${maat} dagen samenvallen`
    case 'OVERLAPT_NIET':
      return 'de dagen niet samenvallen'
    case 'BIJ_DE_GRENS':
      return 'dit doen buren minder vaak voor elkaar, spreek af wat wel en niet'
  }
}

const samen = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`

/**
 * The whole explanation in Dutch: what counted, then what did not, then what asks care.
 * `Past bij elkaar, omdat het om hetzelfde middel gaat en beide in dezelfde buurt zijn.`
 */
export const omdat = (afwegingen: readonly Afweging[]): string => {
  const van = (oordeel: Afweging['oordeel']) => afwegingen.filter((een) => een.oordeel === oordeel).map(punt)
  const [mee, tegen, niet, letOp] = [van('TELT_MEE'), van('TELT_TEGEN'), van('TELT_NIET'), van('LET_OP')]
  const hoofd =
    tegen.length > 0 ? `Past niet bij elkaar, omdat ${samen(tegen)}.` : `Past bij elkaar, omdat ${samen(mee)}.`
  return [
    hoofd,
    ...(tegen.length > 0 && mee.length > 0 ? [`Wel telt mee dat ${samen(mee)}.`] : []),
    ...(niet.length > 0 ? [`Telde niet mee: dat ${samen(niet)}.`] : []),
    ...(letOp.length > 0 ? [`Let op: ${samen(letOp)}.`] : [])
  ].join(' ')
}
