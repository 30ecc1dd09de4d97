// SPDX-License-Identifier: EUPL-1.2
import { vraagVast } from '../../app/client.ts'
import { gemeenteVan } from '../../app/plek.ts'
import type { BuurtbeeldQueryVariables } from '../../gql/graphql.ts'
import { BuurtbeeldDocument, GrenzenDocument } from '../../gql/operaties/schermen-buurtbeeld-buurtbeeld.ts'

type Keuze = Pick<BuurtbeeldQueryVariables, 'filter' | 'elementen' | 'metElementen'>

/** What is counted where the address chooses nothing. */
export const ZONDER_KEUZE = { filter: {}, elementen: {}, metElementen: false } as const satisfies Keuze

/** A gemeente with the counts of all its wijken and buurten. */
export const beeldVraag = (gemeente: string, keuze: Keuze, op: string | null) =>
  [BuurtbeeldDocument, { gemeente, ...keuze, op }, { telt: true }] as const

/** The boundaries of its buurten. */
export const grenzenVraag = (gemeente: string) => [GrenzenDocument, { gemeente }, { vast: true }] as const

const PLEK = /^\/(?:gemeente|wijk|buurt)\/((?:GM|WK|BU)\d+)\/?$/

/** Asks what the Buurtbeeld at this address shows first, before the code of that screen is there. */
export function vraagVooruit({ pathname, search }: { pathname: string; search: string }): void {
  const code = PLEK.exec(pathname)?.[1]
  if (code === undefined) return
  const gemeente = gemeenteVan(code)
  if (search === '') vraagVast(...beeldVraag(gemeente, ZONDER_KEUZE, null))
  vraagVast(...grenzenVraag(gemeente))
}
