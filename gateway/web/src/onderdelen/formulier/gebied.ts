// SPDX-License-Identifier: EUPL-1.2
import type { StartplekQuery } from '../../gql/graphql.ts'

export type Startplek = NonNullable<StartplekQuery['gemeente']>

/** Stands for the whole gemeente in a list of buurten. */
export const HEEL = 'heel'

/** The buurten of a gemeente to choose from, the whole gemeente first. */
export const buurtkeuzen = (gemeente: Startplek, heel: string): Readonly<Record<string, string>> => ({
  [HEEL]: heel,
  ...Object.fromEntries(gemeente.wijken.flatMap((wijk) => wijk.buurten).map(({ code, naam }) => [code, naam]))
})

/** The place that was chosen, as commands take it. */
export const gebiedVan = (gemeente: Startplek, jaar: number, buurt: string) => ({
  gemeente: gemeente.code,
  jaar,
  ...(buurt !== HEEL && { buurt })
})

/** The name of a gemeente, or of a wijk or buurt in it; its code where it has none with this. */
export function naamVan(gemeente: Startplek, code: string): string {
  const { wijken } = gemeente
  const gebieden = [gemeente, ...wijken, ...wijken.flatMap(({ buurten }) => buurten)]
  return gebieden.find((gebied) => gebied.code === code)?.naam ?? code
}
