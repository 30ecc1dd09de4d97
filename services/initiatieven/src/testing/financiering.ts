// SPDX-License-Identifier: EUPL-1.2
import type { Gebeurtenis, GebeurtenisVan } from '@naober/contracts'
import {
  Financieringsregel,
  type FinancieringsregelStaat,
  financieringsvastleggerVastgelegd,
  financieringVastgelegd
} from '@naober/contracts/initiatieven/financieringsregel'
import { eerder } from '@naober/kit/command/scenario'
import type { Trekking } from './trekking.ts'
import { BAARN, D2, KOOR, STAD, WELZIJN } from './voorbeelden.ts'
import type { Beeld } from './wereld.ts'

export const GELD = '01977bd0-0000-7000-8000-000000000091'

type Geld = GebeurtenisVan<typeof financieringVastgelegd>['data']
export const isToegezegd = (anders: Partial<Geld> = {}) =>
  financieringVastgelegd({
    regeling: 'WMO',
    programma: null,
    lokaalProgramma: null,
    doel: 'ACTIVITEIT',
    duur: 'JAARLIJKS',
    bedrag: 400_000,
    omschrijving: null,
    initiatiefId: KOOR,
    elementId: null,
    partijId: null,
    financierId: STAD,
    gebied: { ...BAARN, getekendGebiedId: null },
    vanaf: '2026-01-01',
    laatste: '2026-12-31',
    op: D2,
    ...anders
  })

/** What the gemeente gives the choir each year, with what happened to it since. */
export const hetGeld = (anders: Partial<Geld> = {}, ...sindsdien: Gebeurtenis[]) =>
  eerder(
    Financieringsregel,
    GELD,
    isToegezegd(anders),
    financieringsvastleggerVastgelegd({ persoonId: 'gea' }),
    ...sindsdien
  )

const een = <T>(keuzen: readonly [T, ...T[]], getal: number): T => keuzen[getal % keuzen.length] ?? keuzen[0]
type Maak = (trekking: Trekking, op: string, beeld: Beeld) => Readonly<Record<string, unknown>>

/** How the fields of the commands on money come from a draw. */
export const FINANCIERINGSVELDEN: Readonly<Record<string, Maak>> = {
  legFinancieringVast: ({ keus, ander }, op) => ({
    voor: een<object>([{ initiatiefId: KOOR }, { partijId: WELZIJN }], keus),
    regeling: een(['WMO', 'FONDSEN_EN_PROJECTGELD', 'GEBRUIKSBIJDRAGE', 'LANDELIJKE_REGELING'], ander),
    doel: 'ACTIVITEIT',
    duur: een(['JAARLIJKS', 'TIJDELIJK', 'STRUCTUREEL'], ander),
    bedrag: keus % 7 === 6 ? 0 : 100_000,
    ...(keus % 3 === 0 && { financierId: STAD }),
    ...(keus % 2 === 1 && { gebied: { gemeente: 'GM0308', jaar: 2024 } }),
    vanaf: '2025-07-01',
    ...(ander % 3 !== 2 && { laatste: een(['2026-06-30', '2025-12-31'], keus) }),
    op
  }),
  wijzigFinanciering: ({ keus }) => ({
    bedrag: een([100_000, 125_000, 90_000], keus),
    ...(keus % 2 === 0 && { lokaalProgramma: 'Samen sterk', programma: 'GALA_SPUK' }),
    ...(keus % 5 === 0 && { laatste: '2026-09-30' })
  }),
  beeindigFinanciering: ({ keus, ander }, op) => ({
    reden: een(['STOPGEZET', 'OPGEBRUIKT', 'VERGISSING'], keus),
    op: ander % 2 === 0 ? op : '2027-01-01'
  }),
  hervatFinanciering: ({ keus }, op) => ({ ...(keus % 3 !== 0 && { laatste: '2026-08-31' }), op }),
  waarschuwVoorEinde: (_t, _op, beeld) => ({
    laatste: (beeld.staat(Financieringsregel, GELD) as FinancieringsregelStaat | null)?.laatste ?? '2026-06-30'
  }),
  laatFinancieringAflopen: () => ({})
}
