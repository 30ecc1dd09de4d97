// SPDX-License-Identifier: EUPL-1.2
import type { StartplekQuery } from '../../gql/graphql.ts'

export type Startplek = NonNullable<StartplekQuery['gemeente']>

/** Stands for the whole gemeente in a list of buurten. */
export const HEEL = 'heel'

/** The places of a gemeente to choose from, the whole gemeente first; each wijk as a whole stands above its buurten. */
export const buurtkeuzen = (gemeente: Startplek, heel: (naam: string) => string): Readonly<Record<string, string>> => ({
  [HEEL]: heel(gemeente.naam),
  ...Object.fromEntries(
    gemeente.wijken.flatMap((wijk) => [
      [wijk.code, heel(wijk.naam)],
      ...wijk.buurten.map(({ code, naam }) => [code, naam])
    ])
  )
})

/** The choice that stands for a place: itself, or the whole where it is a gemeente. */
export const keuzeBij = (code: string): string => (code.startsWith('GM') || code === '' ? HEEL : code)

/** The place that was chosen, as commands take it. */
export const gebiedVan = (gemeente: Startplek, jaar: number, gekozen: string) => ({
  gemeente: gemeente.code,
  jaar,
  ...(gekozen.startsWith('WK') && { wijk: gekozen }),
  ...(gekozen.startsWith('BU') && { buurt: gekozen })
})

/** The name of a gemeente, or of a wijk or buurt in it; its code where it has none with this. */
export function naamVan(gemeente: Startplek, code: string): string {
  const { wijken } = gemeente
  const gebieden = [gemeente, ...wijken, ...wijken.flatMap(({ buurten }) => buurten)]
  return gebieden.find((gebied) => gebied.code === code)?.naam ?? code
}
