// SPDX-License-Identifier: EUPL-1.2
import { gemeenteVan } from '../../geografie.ts'
import { beheert, isZelf, type Rol, type Samenhang, type Verwijzing, type Wie } from '../../kern/index.ts'
import {
  type Financieringsdoel,
  type Financieringsduur,
  type ProgrammaCode,
  type RegelingCode,
  regelingMetCode
} from '../../referentie/regelingen.ts'
import { type ElementStaat, onderhoudt } from '../element.ts'
import {
  alsSchrijver,
  bijInitiatief,
  type InitiatiefStaat,
  metInitiatief,
  schrijftErvoor,
  type VanInitiatief
} from '../initiatief.ts'
import { isVanPartij, Partij, type Partijdeel, type PartijStaat, schrijftPartij } from '../partij.ts'
import type { Gebiedsplaats, InGemeente } from '../regels/gebiedskeuze.ts'
import type { Eindreden } from './gebeurtenissen.ts'

export interface FinancieringsregelStaat {
  readonly id: string
  readonly fase: 'LOPEND' | 'AFGELOPEN'
  readonly regeling: RegelingCode
  readonly programma: ProgrammaCode | null
  readonly lokaalProgramma: string | null
  readonly doel: Financieringsdoel
  readonly duur: Financieringsduur
  /** In cents: for the whole period where it is EENMALIG or TIJDELIJK, else for each year. */
  readonly bedrag: number
  readonly omschrijving: string | null
  /** For what it is: one of the three is not null. */
  readonly initiatiefId: string | null
  readonly elementId: string | null
  readonly partijId: string | null
  /** Who pays, as far as known. */
  readonly financierId: string | null
  readonly gebied: Gebiedsplaats
  readonly vanaf: string
  /** Last day; null of what is STRUCTUREEL. */
  readonly laatste: string | null
  readonly op: string
  readonly afgelopen: { readonly op: string; readonly reden: Eindreden } | null
  /** The last day for which was warned that it comes near. */
  readonly gewaarschuwdVoor: string | null
  /** Day of the last thing happening to it. */
  readonly laatst: string
  readonly vastleggerId: string | null
}

export const VASTLEGGERS = [
  'bewoner-initiatief',
  'arrangeur',
  'gemeente',
  'partner',
  'beheerder'
] as const satisfies readonly Rol[]

interface Betrokkenen {
  readonly initiatief: InitiatiefStaat | null
  readonly element: ElementStaat | null
  readonly partij: PartijStaat | null
  readonly financier: PartijStaat | null
}

/**
 * The gemeente where the money goes to: of an initiatief or element where that is, whatever place was chosen for the
 * money; of a partij the one that was chosen, where the partij works there.
 */
const gemeenteHier = (
  gekozen: string | undefined,
  { initiatief, element, partij, financier }: Betrokkenen
): string | undefined => {
  const daar = initiatief?.gebied.gemeente ?? element?.gebied.gemeente
  if (daar !== undefined) return daar
  const { werkgebied = [] } = partij ?? financier ?? {}
  const werktHier = werkgebied.length === 0 || werkgebied.some((code) => gemeenteVan(code) === gekozen)
  return werktHier ? gekozen : undefined
}

/**
 * Who puts money on record: who receives it, who pays it, the gemeente where it goes to, and the beheerder. Source: E2,
 * C53, see docs/bronnen.md.
 */
export const legtVast = (
  wie: Wie,
  gekozen: string | undefined,
  { initiatief, element, partij, financier }: Betrokkenen,
  bij: Samenhang
): boolean => {
  const hier = gemeenteHier(gekozen, { initiatief, element, partij, financier })
  return (
    beheert(wie, hier) ||
    (hier !== undefined && wie.is('gemeente', hier)) ||
    (initiatief !== null && alsSchrijver(wie, initiatief, bij)) ||
    (element !== null && onderhoudt(wie, element, bij)) ||
    (partij !== null && schrijftPartij(wie, partij)) ||
    (financier !== null && schrijftPartij(wie, financier))
  )
}

/** Money, as far as it tells who keeps it. */
export type Financieringsdeel = Pick<FinancieringsregelStaat, 'vastleggerId'> &
  VanInitiatief &
  InGemeente & { readonly financier: Partijdeel | null }

/** Declares to whom it belongs: the initiatief that it is for, and who pays. */
export const geldHoortBij = (regel: FinancieringsregelStaat): readonly Verwijzing[] => [
  ...bijInitiatief(regel),
  { aggregaat: Partij, id: regel.financierId }
]

/** Money with the initiatief that it is for and who pays it. */
export const metFinancier = (regel: FinancieringsregelStaat, bij: Samenhang): Financieringsdeel => ({
  ...metInitiatief(regel, bij),
  financier: bij.staatVan(Partij, regel.financierId)
})

/**
 * Who keeps it: who put it on record, who writes the initiatief that it is for, the people of who pays, and the
 * beheerder: a gemeente never edits what others wrote. Source: C53, E2, see docs/bronnen.md.
 */
export const houdtBij = (wie: Wie, regel: Financieringsdeel): boolean =>
  beheert(wie, regel.gebied.gemeente) ||
  isZelf(wie, regel.vastleggerId) ||
  schrijftErvoor(wie, regel) ||
  isVanPartij(wie, regel.financier)

/** What to mind about money of this kind, in Dutch. Source: B25, C62, C63, F35, see docs/bronnen.md. */
export const waarschuwingenBij = ({
  regeling,
  doel,
  duur
}: Pick<FinancieringsregelStaat, 'regeling' | 'doel' | 'duur'>): readonly string[] => {
  const rij = regelingMetCode(regeling)
  return [
    ...(rij?.nietVoor.includes(doel)
      ? [`${rij.naam}: niet bedoeld voor vastgoed, wel voor wat daar gebeurt.`]
      : rij !== undefined && rij.doelen.length > 0 && !rij.doelen.includes(doel)
        ? [`De bron noemt dit doel niet bij: ${rij.naam}.`]
        : []),
    ...(rij?.stand === 'GESLOTEN' ? [`${rij.naam}: volgens de bron gesloten voor nieuwe aanvragen.`] : []),
    ...(duur === 'TIJDELIJK' || duur === 'EENMALIG'
      ? ['Tijdelijk of eenmalig geld brengt iets op gang, en draagt het niet.']
      : []),
    ...(duur === 'JAARLIJKS' ? ['Over dit geld wordt elk jaar opnieuw besloten.'] : [])
  ]
}

/** What a viewer may see: who put it on record is only for those who keep it. */
export const toonFinancieringsregel = (regel: FinancieringsregelStaat, wie: Wie, bij: Samenhang): object => ({
  ...regel,
  vastleggerId: houdtBij(wie, metFinancier(regel, bij)) ? regel.vastleggerId : null,
  waarschuwingen: waarschuwingenBij(regel)
})
