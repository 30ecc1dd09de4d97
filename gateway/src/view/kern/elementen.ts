// SPDX-License-Identifier: EUPL-1.2
import type { Dag } from './day.ts'
import type { Rij } from './rij.ts'
import type { Gebiedsrij, Tabel } from './tabel.ts'

/** The eight kinds of element of the sociale basisinfrastructuur. Source: A1, see docs/bronnen.md. */
export const ELEMENTSOORTEN = [
  'INFORMELE_DIENST',
  'FORMELE_DIENST',
  'FYSIEKE_VOORZIENING',
  'ICT_VOORZIENING',
  'ONTMOETINGSPLEK',
  'VERBINDINGSPERSOON',
  'NETWERK',
  'AFSPRAAK'
] as const
export type Elementsoort = (typeof ELEMENTSOORTEN)[number]

/** Kinds of which only a part is counted: the functions are, the arrangeurs are kept by a service that is not connected. */
export const DEELS_AANGESLOTEN: readonly Elementsoort[] = ['VERBINDINGSPERSOON']

/** How many there are of a kind; null: no writer of it is connected yet, which is not the same as none. */
export type Telling = Readonly<Record<Elementsoort, number | null>>

/** Counts the eight kinds in an area on a day. */
export const tel = (tabellen: readonly Tabel<Rij>[], gebied: Gebiedsrij, dag: Dag): Telling =>
  telRijen(
    tabellen,
    (tabel) => tabel.inGebied(gebied),
    (tabel, rij) => tabel.telt(rij, gebied, dag)
  )

/** The same of rows that were found in another way, each counted where it stands. */
export const telWaar = (
  tabellen: readonly Tabel<Rij>[],
  dag: Dag,
  rijenVan: (tabel: Tabel<Rij>) => readonly Rij[]
): Telling =>
  telRijen(tabellen, rijenVan, (tabel, rij) => {
    const waar = tabel.staanplaats(rij, dag)
    return waar === null ? null : tabel.telt(rij, waar.gebied, dag)
  })

const telRijen = (
  tabellen: readonly Tabel<Rij>[],
  rijenVan: (tabel: Tabel<Rij>) => readonly Rij[],
  als: (tabel: Tabel<Rij>, rij: Rij) => Elementsoort | null
): Telling => {
  const telling: Record<Elementsoort, number | null> = {
    INFORMELE_DIENST: null,
    FORMELE_DIENST: null,
    FYSIEKE_VOORZIENING: null,
    ICT_VOORZIENING: null,
    ONTMOETINGSPLEK: null,
    VERBINDINGSPERSOON: null,
    NETWERK: null,
    AFSPRAAK: null
  }
  for (const tabel of tabellen) {
    if (tabel.elementsoorten.length === 0) continue
    for (const soort of tabel.elementsoorten) telling[soort] ??= 0
    for (const rij of rijenVan(tabel)) {
      const soort = als(tabel, rij)
      if (soort !== null) telling[soort] = (telling[soort] ?? 0) + 1
    }
  }
  return telling
}
