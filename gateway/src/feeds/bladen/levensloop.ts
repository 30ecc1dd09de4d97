// SPDX-License-Identifier: EUPL-1.2
import type { Plaats } from '../../view/gebied.ts'
import type { Fasemoment } from '../../view/initiatief/fasemoment.ts'
import type { Mandaat, Openstelling, Overdracht } from '../../view/initiatief/naar-buiten.ts'
import type { Initiatief } from '../../view/initiatief/rij.ts'
import { Initiatieven } from '../../view/initiatief.ts'
import { type Dag, datumVan } from '../../view/kern/day.ts'
import type { Periode, Stap } from '../../view/kern/timeline.ts'
import { type Blad, blad, datumOfLeeg, gebiedVan, type Kolom, perioden, plaatskolommen } from '../blad.ts'

type Deel<T> = Periode<T> & { readonly rij: Initiatief }

interface Loop<T> {
  readonly naam: string
  readonly doc: string
  readonly lijn: (rij: Initiatief) => Stap<T | null> | null
  readonly kolommen: readonly Kolom<Deel<T>>[]
}

/** What held of an initiatief one after the other: a line for each, from its first day to the first day without it. */
const loop = <T>({ naam, doc, lijn, kolommen }: Loop<T>): Blad =>
  blad<Initiatief, Deel<T>>({
    naam,
    doc,
    tabel: Initiatieven,
    kolommen: [
      { naam: 'initiatief', lees: ({ rij }) => rij.id },
      ...kolommen,
      { naam: 'van', lees: ({ van }) => datumVan(van) },
      { naam: 'tot', lees: ({ tot }) => datumOfLeeg(tot) }
    ],
    regels: (rij, op) => gezegd(rij, lijn(rij), op),
    gebieden: ({ rij }, op) => gebiedVan(rij.plaatsOp(op))
  })

/** A step without a value is an end, no line. */
const gezegd = <T>(rij: Initiatief, lijn: Stap<T | null> | null, op: Dag): readonly Deel<T>[] =>
  perioden(rij, lijn, op).flatMap(({ waarde, ...rest }) => (waarde === null ? [] : [{ ...rest, waarde }]))

export const FASEN = loop<Fasemoment>({
  naam: 'fasen',
  doc: 'In welke fasen een initiatief was, en waarom',
  lijn: (rij) => rij.fasen,
  kolommen: [
    { naam: 'fase', lees: ({ waarde }) => waarde.fase },
    { naam: 'belemmering', lees: ({ waarde }) => waarde.belemmering },
    { naam: 'reden', lees: ({ waarde }) => waarde.reden },
    { naam: 'opgegaanIn', lees: ({ waarde }) => waarde.opgegaanIn?.id ?? null },
    { naam: 'toelichting', lees: ({ waarde }) => waarde.toelichting?.tekst ?? null }
  ]
})

export const PLEKKEN = loop<Plaats>({
  naam: 'plekken',
  doc: 'Waar een initiatief zit en eerder zat',
  lijn: (rij) => rij.plaatsen,
  kolommen: plaatskolommen<Deel<Plaats>>(({ waarde }) => waarde)
})

export const OPENSTELLINGEN = loop<Openstelling>({
  naam: 'openstellingen',
  doc: 'Wanneer een initiatief open stond, voor wie en hoe',
  lijn: (rij) => rij.openstellingen,
  kolommen: [
    { naam: 'voorWie', lees: ({ waarde }) => waarde.voorWie?.tekst ?? null },
    { naam: 'hoe', lees: ({ waarde }) => waarde.hoe?.tekst ?? null }
  ]
})

export const MANDATEN = loop<Mandaat>({
  naam: 'mandaten',
  doc: 'Wie namens een initiatief spreekt of sprak',
  lijn: (rij) => rij.mandaten,
  kolommen: [
    { naam: 'woordvoerder', lees: ({ waarde }) => waarde.woordvoerder.tekst },
    { naam: 'namens', lees: ({ waarde }) => waarde.namens.tekst },
    { naam: 'raadpleging', lees: ({ waarde }) => waarde.raadpleging.tekst }
  ]
})

export const OVERDRACHTEN = loop<Overdracht>({
  naam: 'overdrachten',
  doc: 'Aan wie een initiatief is overgedragen',
  lijn: (rij) => rij.overdrachten,
  kolommen: [
    { naam: 'aan.partijId', lees: ({ waarde }) => waarde.partij?.id ?? null },
    { naam: 'functie', lees: ({ waarde }) => waarde.functie?.tekst ?? null }
  ]
})
