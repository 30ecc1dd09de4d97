// SPDX-License-Identifier: EUPL-1.2
import type { Ontmoetingswijze } from '@naober/contracts/initiatieven/regels/ontmoeting'
import type { Plaats } from '../gebied.ts'
import type { Initiatief } from '../initiatief/rij.ts'
import { type Dag, OPEN_EIND } from '../kern/day.ts'
import { Rij } from '../kern/rij.ts'
import { GEEN_TEKST, type Tekst } from '../kern/text.ts'
import type { Keer } from './keer.ts'

/** What an activiteit and a series have in common: what is told of it, and when it (first) begins. */
export abstract class Ontmoeting extends Rij {
  initiatief: Initiatief | null = null
  naam = GEEN_TEKST
  omschrijving: Tekst | null = null
  waar: Tekst | null = null
  wijze: Ontmoetingswijze | null = null
  plaats: Plaats | null = null
  /** Local day, OPEN_EIND while only referred to; minutes since midnight on the clock in the Netherlands. */
  dag: Dag = OPEN_EIND
  minuut = 0
  /** In minutes. */
  duur = 0
  /** True of what was recorded by mistake: it never was to be. Calendars are told that it is off. */
  abstract readonly vergissing: boolean

  /** First day after all of it; LANG_GELEDEN of what was called off altogether. */
  abstract get voorbijOp(): Dag

  /** The first day from this one on that something of it falls on; null where none does. */
  abstract eersteVanaf(dag: Dag): Dag | null

  /** Adds what falls on the days `[van, tot)`. */
  abstract verzamel(van: Dag, tot: Dag, keren: Keer[]): void
}

/** Minutes since midnight of `HH:MM`. */
export const minuutVan = (tijd: string): number => Number(tijd.slice(0, 2)) * 60 + Number(tijd.slice(3, 5))

/** `HH:MM` of minutes since midnight. */
export const tijdVan = (minuut: number): string =>
  `${String(Math.floor(minuut / 60)).padStart(2, '0')}:${String(minuut % 60).padStart(2, '0')}`
