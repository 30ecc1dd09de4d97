// SPDX-License-Identifier: EUPL-1.2
import Type, { type Static } from 'typebox'
import { keuze, leegbaar, lijst } from '../../kern/velden.ts'
import { peildatumVan } from '../documenten.ts'
import { type Bron, Peildatum, rij } from '../rij.ts'

const tekst = Type.String({ minLength: 1 })

/** What money is for. Building and furnishing are kept apart from what comes back each year. Source: F3, see docs/bronnen.md. */
export const Financieringsdoel = keuze('VASTGOED', 'INRICHTING', 'EXPLOITATIE', 'ACTIVITEIT', 'FUNCTIE', 'WIJKSCAN')
export type Financieringsdoel = Static<typeof Financieringsdoel>

/** How long money lasts. TIJDELIJK starts things and does not carry them. Source: C62, C63, see docs/bronnen.md. */
export const Financieringsduur = keuze('EENMALIG', 'TIJDELIJK', 'JAARLIJKS', 'STRUCTUREEL')
export type Financieringsduur = Static<typeof Financieringsduur>

/** What a source of money is: a programme of many measures, a scheme to apply to, a standing budget, or a contribution. */
export const Regelingsoort = keuze('PROGRAMMA', 'REGELING', 'BUDGET', 'BIJDRAGE')

/**
 * How the source speaks of it, on its reference date. LOOPT: as something to draw on. AANGEKONDIGD: it is to come.
 * GESLOTEN: not open to applications. BEEINDIGD: it ended. VOORSTEL: an idea. AFGEWEZEN: asked for and refused.
 */
export const Regelingstand = keuze('LOOPT', 'AANGEKONDIGD', 'GESLOTEN', 'BEEINDIGD', 'VOORSTEL', 'AFGEWEZEN')
export type Regelingstand = Static<typeof Regelingstand>

/** Where money for the sociale basis comes from, or does not. */
export const Regeling = rij({
  /** Rule id in docs/bronnen.md. */
  regel: tekst,
  soort: Regelingsoort,
  stand: Regelingstand,
  /** What the source says that it pays; empty where it does not say. */
  doelen: lijst(Financieringsdoel, 6),
  /** What the source says that it does not pay. */
  nietVoor: lijst(Financieringsdoel, 6),
  /** Null where the source does not say, or it differs. */
  duur: leegbaar(Financieringsduur),
  voorwaarde: leegbaar(tekst),
  /** When it ended; null for what did not, or where no document says. */
  einde: leegbaar(Peildatum)
})
export type Regeling = Readonly<Static<typeof Regeling>>

type Rest = Pick<Regeling, 'regel' | 'bron'> &
  Partial<Pick<Regeling, 'stand' | 'doelen' | 'nietVoor' | 'duur' | 'voorwaarde' | 'einde'>>

/** Makes the rows of one kind; what is left out is what the documents do not say. */
export const rijenVan =
  (soort: Regeling['soort']) =>
  (code: string, naam: string, { bron, ...rest }: Rest): Regeling => ({
    code,
    naam,
    soort,
    stand: 'LOOPT',
    doelen: [],
    nietVoor: [],
    duur: null,
    voorwaarde: null,
    einde: null,
    ...rest,
    bron,
    peildatum: datumVan(bron),
    status: rest.stand === 'VOORSTEL' || rest.stand === 'AANGEKONDIGD' ? 'ONDERZOEK' : 'GENOEMD'
  })

const datumVan = ({ document }: Bron): string | null => (document === undefined ? null : peildatumVan(document))
