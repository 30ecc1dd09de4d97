// SPDX-License-Identifier: EUPL-1.2
import type { Blad } from './blad.ts'
import { BELEMMERINGEN } from './bladen/belemmeringen.ts'
import { AMBASSADEURS, EIGENAREN, LEDEN } from './bladen/betrokkenen.ts'
import { CIJFERS, INDICATORREEKSEN } from './bladen/cijfers.ts'
import { ELEMENTEN } from './bladen/elementen.ts'
import { FINANCIERINGSREGELS } from './bladen/financieringsregels.ts'
import { GETEKENDE_GEBIEDEN } from './bladen/getekende-gebieden.ts'
import { INITIATIEVEN } from './bladen/initiatieven.ts'
import { FASEN, MANDATEN, OPENSTELLINGEN, OVERDRACHTEN, PLEKKEN } from './bladen/levensloop.ts'
import { ONDERSTEUNINGSVRAGEN, ROUTES } from './bladen/ondersteuningsvragen.ts'
import { ACTIVITEITEN, KEREN, REEKSEN } from './bladen/ontmoetingen.ts'
import { AANBIEDINGEN, BEHOEFTEN, KOPPELINGEN } from './bladen/oproepen.ts'
import { PARTIJEN } from './bladen/partijen.ts'
import { PRAKTIJKVOORBEELDEN, TOEPASSINGEN } from './bladen/praktijkvoorbeelden.ts'
import { VERBINDINGEN } from './bladen/verbindingen.ts'
import { TOEZEGGINGEN, ZORGPUNTEN } from './bladen/zorgpunten.ts'

/** Everything that is handed out as a table, in the order in which they refer to each other. */
export const BLADEN: readonly Blad[] = [
  GETEKENDE_GEBIEDEN,
  PARTIJEN,
  INITIATIEVEN,
  FASEN,
  PLEKKEN,
  OPENSTELLINGEN,
  MANDATEN,
  OVERDRACHTEN,
  EIGENAREN,
  LEDEN,
  AMBASSADEURS,
  VERBINDINGEN,
  ELEMENTEN,
  ACTIVITEITEN,
  REEKSEN,
  KEREN,
  BEHOEFTEN,
  AANBIEDINGEN,
  KOPPELINGEN,
  ONDERSTEUNINGSVRAGEN,
  ROUTES,
  FINANCIERINGSREGELS,
  BELEMMERINGEN,
  ZORGPUNTEN,
  TOEZEGGINGEN,
  PRAKTIJKVOORBEELDEN,
  TOEPASSINGEN,
  INDICATORREEKSEN,
  CIJFERS
]
