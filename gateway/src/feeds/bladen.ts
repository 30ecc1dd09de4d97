// SPDX-License-Identifier: EUPL-1.2
import type { Blad } from './blad.ts'
import { ELEMENTEN } from './bladen/elementen.ts'
import { INITIATIEVEN } from './bladen/initiatieven.ts'
import { ACTIVITEITEN, REEKSEN } from './bladen/ontmoetingen.ts'
import { PARTIJEN } from './bladen/partijen.ts'

/** Every kind that is handed out as a table, in the order in which they refer to each other. */
export const BLADEN: readonly Blad[] = [PARTIJEN, INITIATIEVEN, ELEMENTEN, ACTIVITEITEN, REEKSEN]

/** The table with this name, or undefined. */
export const bladMetNaam = (naam: string): Blad | undefined => BLADEN.find((een) => een.naam === naam)
