// SPDX-License-Identifier: EUPL-1.2
import { beheert, isZelf, type Rol, type Samenhang, type Verwijzing, type Wie } from '../../kern/index.ts'
import { bijInitiatief, isEigenaar, metInitiatief, schrijftErvoor, type VanInitiatief } from '../initiatief.ts'
import type { Gebiedsplaats, InGemeente } from '../regels/gebiedskeuze.ts'
import type { Plaatssoort, Uitkomst, Voorbeeldsoort } from './gebeurtenissen.ts'

export interface Toepassing {
  readonly toepassingId: string
  readonly initiatiefId: string | null
  readonly gebied: Gebiedsplaats
  readonly toelichting: string | null
  readonly op: string
  readonly toepasserId: string | null
  readonly uitkomst: { readonly uitkomst: Uitkomst; readonly lessen: string; readonly op: string } | null
}

export interface PraktijkvoorbeeldStaat {
  readonly id: string
  readonly fase: 'CONCEPT' | 'GEPUBLICEERD' | 'INGETROKKEN'
  readonly titel: string
  readonly soort: Voorbeeldsoort
  readonly plaatsen: readonly Plaatssoort[]
  /** Codes in the reference table. */
  readonly belemmeringen: readonly string[]
  readonly aanpak: string
  readonly succes: string
  readonly dilemma: string
  readonly vindplaats: string | null
  /** Whose example it is; null: of who drafted it. */
  readonly initiatiefId: string | null
  readonly gebied: Gebiedsplaats | null
  readonly op: string
  readonly gepubliceerdOp: string | null
  readonly toepassingen: readonly Toepassing[]
  readonly opstellerId: string | null
}

/** Everybody who is known may draft an example, and tell what became of one. Source: C49, see docs/bronnen.md. */
export const KENNERS = [
  'bewoner-initiatief',
  'arrangeur',
  'gemeente',
  'partner',
  'beheerder'
] as const satisfies readonly Rol[]

/**
 * It belongs to the initiatief that it tells of; what a command says of one applying of it, to the initiatief that
 * applied it. Not to all who ever did: a decision about one of them rests on none of the others.
 */
export const voorbeeldHoortBij = (
  voorbeeld: Pick<PraktijkvoorbeeldStaat, 'initiatiefId' | 'toepassingen'>,
  velden: { readonly toepassingId?: unknown }
): readonly Verwijzing[] => [
  ...bijInitiatief(voorbeeld),
  ...voorbeeld.toepassingen.filter(({ toepassingId }) => toepassingId === velden.toepassingId).flatMap(bijInitiatief)
]

/** Who drafted it, who writes its initiatief, and the beheerder. */
export const schrijftVoorbeeld = (
  wie: Wie,
  voorbeeld: Pick<PraktijkvoorbeeldStaat, 'opstellerId'> &
    VanInitiatief & { readonly gebied: InGemeente['gebied'] | null }
): boolean =>
  beheert(wie, voorbeeld.gebied?.gemeente) || isZelf(wie, voorbeeld.opstellerId) || schrijftErvoor(wie, voorbeeld)

/**
 * Who publishes, and takes back: the owner of the initiatief that it tells of; of an example without one who drafted
 * it. Nobody else tells the story of an initiatief. Source: A3, C53, see docs/bronnen.md.
 */
export const isEigenaarVan = (
  wie: Wie,
  { opstellerId, initiatief }: Pick<PraktijkvoorbeeldStaat, 'opstellerId'> & VanInitiatief
): boolean => (initiatief === null ? isZelf(wie, opstellerId) : isEigenaar(wie, initiatief))

/** Who applied it, who writes the initiatief that did, and the beheerder. */
export const pasteToe = (
  wie: Wie,
  { toepasserId, initiatief, gebied }: Pick<Toepassing, 'toepasserId'> & VanInitiatief & InGemeente
): boolean => beheert(wie, gebied.gemeente) || isZelf(wie, toepasserId) || schrijftErvoor(wie, { initiatief })

/** What a viewer may see: of what is not published nothing but that it is there; people never but oneself. */
export const toonVoorbeeld = (voorbeeld: PraktijkvoorbeeldStaat, wie: Wie, bij: Samenhang): object => {
  const schrijver = schrijftVoorbeeld(wie, metInitiatief(voorbeeld, bij))
  if (voorbeeld.fase !== 'GEPUBLICEERD' && !schrijver) return { id: voorbeeld.id, fase: voorbeeld.fase }
  return {
    ...voorbeeld,
    opstellerId: schrijver ? voorbeeld.opstellerId : null,
    toepassingen: voorbeeld.toepassingen.map((een) => ({
      ...een,
      toepasserId: pasteToe(wie, metInitiatief(een, bij)) ? een.toepasserId : null
    }))
  }
}
