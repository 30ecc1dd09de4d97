// SPDX-License-Identifier: EUPL-1.2
import type { KeerrijFragment, PlanReeksHerhalingInvoer, VorigekeerFragment } from '../../gql/graphql.ts'
import { dagenLater, dagenTussen } from '../../onderdelen/datum.ts'

const JAAR_IN_WEKEN = 364
const WEEK = 7

/** Something of last year that can be planned again, with the days that are proposed for it. */
export interface Opnieuw extends Pick<VorigekeerFragment, 'naam' | 'omschrijving' | 'tijd' | 'duurMinuten' | 'waar'> {
  /** Of the activiteit or the series of last year. */
  readonly id: string
  readonly wijze: NonNullable<VorigekeerFragment['wijze']>
  /** When it was last year: its first day, and of a series its last. */
  readonly was: readonly [eerste: string, laatste: string]
  readonly keren: number
  readonly dag: string
  /** How a series comes back, and until when; null for what is once. */
  readonly reeks: { readonly herhaling: PlanReeksHerhalingInvoer; readonly laatste: string } | null
}

/** The same day of the week in this year, at most a few days from the same date. */
export const zelfdeWeekdagIn = (jaar: string, dag: string): string => {
  const later = dagenLater(dag, JAAR_IN_WEKEN)
  return later.startsWith(jaar) ? later : dagenLater(later, WEEK)
}

type Dit = Pick<KeerrijFragment, 'naam' | 'dag' | 'fase' | 'reeks'>

/**
 * What an initiatief did last year and has not planned for this year, by day. What is planned this year stands for the
 * one of that name nearest to it; what would lie before `nu` is not offered.
 */
export function opnieuwIn(
  jaar: string,
  vorig: readonly VorigekeerFragment[],
  dit: readonly Dit[],
  nu: string
): readonly Opnieuw[] {
  const perDing = new Map<string, VorigekeerFragment[]>()
  for (const keer of vorig) {
    const id = keer.reeks?.id ?? keer.activiteit?.id
    if (id === undefined || keer.fase === 'AFGELAST') continue
    perDing.set(id, [...(perDing.get(id) ?? []), keer])
  }
  const over = new Map(
    [...perDing].flatMap(([id, keren]) => {
      const gevonden = dit.some(({ reeks }) => reeks?.id === id) ? null : vanKeren(id, keren, jaar, nu)
      return gevonden ? [[id, gevonden] as const] : []
    })
  )
  for (const keer of eersteKeren(dit)) {
    if (keer.reeks && perDing.has(keer.reeks.id)) continue
    const [naaste] = [...over.values()]
      .filter(({ naam, reeks }) => naam === keer.naam && (reeks === null) === (keer.reeks === null))
      .sort((een, ander) => ver(een.dag, keer.dag) - ver(ander.dag, keer.dag))
    if (naaste) over.delete(naaste.id)
  }
  return [...over.values()].sort((een, ander) => (een.dag < ander.dag ? -1 : 1))
}

const ver = (een: string, ander: string): number => Math.abs(dagenTussen(een, ander))

/** What is planned this year: what is once, and of each series the first time. */
function eersteKeren(dit: readonly Dit[]): readonly Dit[] {
  const reeksen = new Set<string>()
  return dit.filter(({ fase, reeks }) => {
    if (fase === 'AFGELAST') return false
    if (reeks === null) return true
    const isNieuw = !reeksen.has(reeks.id)
    reeksen.add(reeks.id)
    return isNieuw
  })
}

/** One thing of last year; null where none of its days is still to come. */
function vanKeren(id: string, keren: readonly VorigekeerFragment[], jaar: string, nu: string): Opnieuw | null {
  const [eerste] = keren
  const dagen = keren.map(({ dag }) => zelfdeWeekdagIn(jaar, dag)).filter((dag) => dag >= nu)
  const [dag, laatste] = [dagen[0], dagen.at(-1)]
  if (!eerste || dag === undefined || laatste === undefined) return null
  const { naam, omschrijving, tijd, duurMinuten, waar, wijze, reeks } = eerste
  if (reeks && !reeks.herhaling) return null
  return {
    id,
    naam,
    omschrijving,
    tijd,
    duurMinuten,
    waar,
    wijze: wijze ?? 'GEORGANISEERD',
    was: [eerste.dag, keren.at(-1)?.dag ?? eerste.dag],
    keren: keren.length,
    dag,
    reeks: reeks?.herhaling ? { herhaling: herhalingVan(reeks.herhaling), laatste } : null
  }
}

/** As commands take it. What comes on one day of the week does so on that of its first day, whichever that becomes. */
const herhalingVan = ({
  frequentie,
  om,
  weekdagen,
  maandelijksOp
}: NonNullable<NonNullable<VorigekeerFragment['reeks']>['herhaling']>): PlanReeksHerhalingInvoer => ({
  frequentie,
  om,
  ...(weekdagen.length > 1 && { weekdagen }),
  ...(maandelijksOp && { maandelijksOp })
})
