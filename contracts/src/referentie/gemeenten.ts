// SPDX-License-Identifier: EUPL-1.2
import Type, { type Static } from 'typebox'
import { GemeenteCode as Code, type GemeenteCode, isGemeenteCode, isVoorbeeldGemeente } from '../geografie.ts'
import { lijst } from '../kern/velden.ts'
import { GEMEENTEN_PER_PROVINCIE } from './gemeenten.data.ts'
import { metCode, rijMetCode } from './rij.ts'

/** A gemeente of the Netherlands. */
export const Gemeente = rijMetCode(Code, {
  provincie: Type.String({ minLength: 1 }),
  /** Names by which people also look for it. */
  andereNamen: lijst(Type.String({ minLength: 1 }), 5)
})
export type Gemeente = Readonly<Static<typeof Gemeente>>

/**
 * The list does not tell its year. It holds Voorne aan Zee (GM1992, formed on 1 January 2023) and has the same 342
 * codes as a map of the gemeenten of 2023; so this is the division in force since that day.
 */
const PEILDATUM = '2023-01-01'
/** First year of the division that is known here. Gemeenten that merge keep one of these codes, or this list is behind. */
export const INDELING_SINDS = 2023
const BRON = { verwijzing: 'Gemeentelijst van Gijs6/gemeentle (Unlicense); codes van het CBS' }

const ANDERE_NAMEN: Readonly<Record<string, string[]>> = {
  GM0518: ["'s-Gravenhage"],
  GM0796: ['Den Bosch']
}

const lees =
  (provincie: string) =>
  ([code, naam]: [string, string]): Gemeente => {
    if (!isGemeenteCode(code)) throw new Error(`${code} is no code of a gemeente`)
    const andereNamen = ANDERE_NAMEN[code] ?? []
    return { code, naam, provincie, andereNamen, bron: BRON, peildatum: PEILDATUM, status: 'BESTAAT' }
  }

/** The 342 gemeenten, by code. */
export const GEMEENTEN: readonly Gemeente[] = Object.entries(GEMEENTEN_PER_PROVINCIE)
  .flatMap(([provincie, gemeenten]) => Object.entries(gemeenten).map(lees(provincie)))
  .sort((een, ander) => (een.code < ander.code ? -1 : 1))

/** The gemeente with this code, or undefined. */
export const gemeenteMetCode: (code: GemeenteCode) => Gemeente | undefined = metCode(GEMEENTEN)

/**
 * Whether a gemeente with this code was there in a year, or is there now; an invented one for examples always is. Of
 * years before the division that this table holds, nobody here knows which there were: then a code is taken as it is.
 */
export const gemeenteBestaat = (code: GemeenteCode, jaar = INDELING_SINDS): boolean =>
  jaar < INDELING_SINDS || isVoorbeeldGemeente(code) || gemeenteMetCode(code) !== undefined

/** A name without case, accents and punctuation: `Súdwest-Fryslân` and `sudwest fryslan` are one. */
const klank = (naam: string) =>
  naam
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

const opNaam = new Map(
  GEMEENTEN.flatMap((gemeente) => [gemeente.naam, ...gemeente.andereNamen].map((naam) => [klank(naam), gemeente]))
)

/** The gemeente with this name, however it is spelled; undefined where no or more than one gemeente is meant (Bergen). */
export const gemeenteMetNaam = (naam: string): Gemeente | undefined => opNaam.get(klank(naam))
