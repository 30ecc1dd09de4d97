// SPDX-License-Identifier: EUPL-1.2

/** What began to fill a log and has not finished. */
export type Filling = 'VERHUIZING' | 'HERSTEL'

const WAY_FORWARD: Readonly<Record<Filling, string>> = {
  VERHUIZING: 'een verhuizing is begonnen en niet klaar. Voer die opnieuw uit.',
  HERSTEL: 'een herstel is begonnen en niet klaar. Voer dat opnieuw uit, met --overschrijf.'
}

/** Why a log is not opened yet, and what to do; `what` begins a sentence and names the place. */
export const unfinished = (what: string, by: Filling): string => `${what} is nog niet gevuld: ${WAY_FORWARD[by]}`

/** Why commits or records that belong to no log are not opened, and what to do. `what` of them there are, in words. */
export const withoutLog = (told: string, what: string): string =>
  `In de database ${told} staan ${what} zonder logboek: zij is maar voor een deel teruggezet of geleegd. Zet haar heel terug, of zet een backup terug met naober herstel --overschrijf.`
