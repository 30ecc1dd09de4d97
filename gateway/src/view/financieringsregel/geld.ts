// SPDX-License-Identifier: EUPL-1.2
import { GEWIST } from '@naober/contracts'
import { type ProgrammaCode, regelingMetCode } from '@naober/contracts/referentie/regelingen'
import type { Dag } from '../kern/day.ts'
import type { Financieringsregel, Ontvanger } from './rij.ts'

/** What these sums do not say. */
export const GELD_VOORBEHOUD =
  'Alleen geld dat hier is vastgelegd. Het zegt niet of de kosten gedekt zijn: de exploitatie is nog niet aangesloten.'

/** Some money added up. Once and yearly are never added to each other. Source: F3, see docs/bronnen.md. */
export interface Som {
  readonly aantal: number
  readonly perJaar: number
  readonly eenmalig: number
}

/** Adds up. */
export const som = (regels: readonly Financieringsregel[]): Som => ({
  aantal: regels.length,
  perJaar: regels.reduce((totaal, { perJaar }) => totaal + perJaar, 0),
  eenmalig: regels.reduce((totaal, { eenmalig }) => totaal + eenmalig, 0)
})

/** Money on record that runs on a day, somewhere. */
export interface Geldbeeld {
  readonly dag: Dag
  readonly regels: readonly Financieringsregel[]
}

export const geldbeeld = (regels: readonly Financieringsregel[], dag: Dag): Geldbeeld => ({
  dag,
  regels: regels.filter((regel) => regel.looptOp(dag))
})

/** A part of the money, by what its rules have in common. */
export interface Deel<K> extends Som {
  readonly sleutel: K
}

/** Divides the money; the largest part per year first. */
export const verdeeld = <K>({ regels }: Geldbeeld, sleutelVan: (regel: Financieringsregel) => K): readonly Deel<K>[] =>
  [...Map.groupBy(regels, sleutelVan)]
    .map(([sleutel, deel]) => ({ sleutel, ...som(deel) }))
    .sort((een, ander) => ander.perJaar - een.perJaar || ander.eenmalig - een.eenmalig)

/**
 * Part of the yearly money that stays without anybody deciding so, between 0 and 1; null where nothing comes each
 * year. Source: C63, see docs/bronnen.md.
 */
export const structureelAandeel = ({ regels }: Geldbeeld): number | null => {
  const { perJaar } = som(regels)
  return perJaar === 0 ? null : som(regels.filter(({ duur }) => duur === 'STRUCTUREEL')).perJaar / perJaar
}

/** Days before and after the end of money within which what continues it begins. Source: eigen keuze. */
const RONDOM = 31

/** Whether other money on record takes over where this ends: by the same way, from the same financier. */
const gaatVerder = (regel: Financieringsregel, van: Iterable<Financieringsregel>): boolean =>
  [...van].some(
    (ander) =>
      !ander.vergissing &&
      ander.duur !== 'EENMALIG' &&
      ander.doel === regel.doel &&
      ander.regeling === regel.regeling &&
      ander.financier === regel.financier &&
      programmaVan(ander) === programmaVan(regel) &&
      ander.laatsteDag > regel.laatsteDag &&
      Math.abs(ander.vanaf - regel.laatsteDag) <= RONDOM
  )

/**
 * What has its last day at most so many days ahead, as the warning reckons, so that other has to be looked for: not what
 * comes once, nor what goes on by other money of who has it. First to end first.
 */
export const looptAf = ({ regels, dag }: Geldbeeld, dagen: number): readonly Financieringsregel[] =>
  regels
    .filter(
      (regel) =>
        regel.laatsteDag - dag <= dagen &&
        regel.duur !== 'EENMALIG' &&
        !gaatVerder(regel, regel.ontvanger?.geld ?? regels)
    )
    .sort((een, ander) => een.laatsteDag - ander.laatsteDag || (een.id < ander.id ? -1 : 1))

/** What hangs on a programme: who loses what when it ends, and what that is of all that they have. */
export interface Hangt extends Som {
  readonly ontvanger: Ontvanger
  /** What it has by this programme on that day, wherever that counts. */
  readonly inAlles: Som
  /** All that it has on that day, this programme included. */
  readonly vanAlles: Som
  /** What it has on that day besides this programme, wherever that counts. */
  readonly rest: Som
}

export interface Programmageld extends Som {
  /** Null of a programme that no table knows. */
  readonly code: ProgrammaCode | null
  readonly naam: string
  /** First and last day on which a part of it ends. */
  readonly eersteEinde: Dag
  readonly laatsteEinde: Dag
  readonly hangt: readonly Hangt[]
}

/** A local programme is known by its name alone, however it is written; a text that was taken back names none. */
const programmaVan = ({ programma, lokaalProgramma }: Financieringsregel): string | null => {
  if (programma !== null) return programma
  const naam = lokaalProgramma?.tekst
  return naam === undefined || naam === GEWIST ? null : naam.trim().toLocaleLowerCase('nl')
}

/** The programmes by which money comes, with what falls when each of them ends. Source: F38, see docs/bronnen.md. */
export const programmas = ({ regels, dag }: Geldbeeld): readonly Programmageld[] =>
  [...Map.groupBy(regels, programmaVan)]
    .flatMap(([sleutel, deel]) => (sleutel === null ? [] : [programmageld(sleutel, deel, dag)]))
    .sort((een, ander) => een.eersteEinde - ander.eersteEinde || (een.naam < ander.naam ? -1 : 1))

const programmageld = (sleutel: string, regels: readonly Financieringsregel[], dag: Dag): Programmageld => {
  const einden = regels.map(({ laatsteDag }) => laatsteDag)
  const code = regels[0]?.programma ?? null
  return {
    ...som(regels),
    code,
    naam: (code === null ? regels[0]?.lokaalProgramma?.tekst : regelingMetCode(code)?.naam) ?? '',
    eersteEinde: Math.min(...einden),
    laatsteEinde: Math.max(...einden),
    hangt: [...Map.groupBy(regels, ({ ontvanger }) => ontvanger)].flatMap(([ontvanger, deel]) => {
      if (ontvanger === null) return []
      const alles = geldbeeld(ontvanger.geld, dag).regels
      const { hiervan = [], anders = [] } = Object.groupBy(alles, (regel) =>
        programmaVan(regel) === sleutel ? 'hiervan' : 'anders'
      )
      return [{ ontvanger, ...som(deel), inAlles: som(hiervan), vanAlles: som(alles), rest: som(anders) }]
    })
  }
}
