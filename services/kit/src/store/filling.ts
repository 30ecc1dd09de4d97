// SPDX-License-Identifier: EUPL-1.2

/** What began to fill a log and has not finished. */
export type Filling = 'VERHUIZING' | 'HERSTEL'

const WAY_FORWARD: Readonly<Record<Filling, string>> = {
  VERHUIZING: 'een verhuizing is begonnen en niet klaar. Voer die opnieuw uit.',
  HERSTEL: 'een herstel is begonnen en niet klaar. Voer dat opnieuw uit, met --overschrijf.'
}

/** Why a log is not opened yet, and what to do; `what` begins a sentence and names the place. */
export const unfinished = (what: string, by: Filling): string => `${what} is nog niet gevuld: ${WAY_FORWARD[by]}`
