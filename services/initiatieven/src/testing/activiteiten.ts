// SPDX-License-Identifier: EUPL-1.2
import type { Gebeurtenis, GebeurtenisVan } from '@naober/contracts'
import { Activiteit, type ActiviteitStaat, activiteitGepland } from '@naober/contracts/initiatieven/activiteit'
import { Reeks, type ReeksStaat, reeksGepland } from '@naober/contracts/initiatieven/reeks'
import { eerder } from '@naober/kit/command/scenario'
import type { Trekking } from './trekking.ts'
import { BAARN, KOOR, TUIN } from './voorbeelden.ts'
import type { Beeld } from './wereld.ts'

export const ACTIVITEIT = '01977bd0-0000-7000-8000-000000000061'
export const REEKS = '01977bd0-0000-7000-8000-000000000062'

/** What the choir tells of its evenings. */
export const vanHetKoor = {
  initiatiefId: KOOR,
  naam: 'Open repetitie',
  omschrijving: null,
  waar: 'Het Anker',
  gebied: { ...BAARN, getekendGebiedId: null },
  wijze: 'GEORGANISEERD'
} as const

/** In the future of the scenario's first of June 2026, and in its past. */
export const STRAKS = { dag: '2026-06-11', tijd: '19:30', duurMinuten: 120 } as const
export const VOORHEEN = { ...STRAKS, dag: '2026-05-28' } as const

type Plan = GebeurtenisVan<typeof activiteitGepland>['data']
export const isGepland = (anders: Partial<Plan> = {}) => activiteitGepland({ ...vanHetKoor, ...STRAKS, ...anders })
export const deAvond = (anders: Partial<Plan>, ...sindsdien: Gebeurtenis[]) =>
  eerder(Activiteit, ACTIVITEIT, isGepland(anders), ...sindsdien)

/** Every Thursday from the seventh of May to the thirtieth of July 2026, but for one: 9 July. */
type Reeksplan = GebeurtenisVan<typeof reeksGepland>['data']
export const isReeks = (anders: Partial<Reeksplan> = {}) =>
  reeksGepland({
    ...vanHetKoor,
    dag: '2026-05-07',
    tijd: '19:30',
    duurMinuten: 120,
    herhaling: { frequentie: 'WEKELIJKS', om: 1, weekdagen: ['DO'], maandelijksOp: null },
    laatste: '2026-07-30',
    overslaan: ['2026-07-09'],
    ...anders
  })
export const deReeks = (...sindsdien: Gebeurtenis[]) => eerder(Reeks, REEKS, isReeks(), ...sindsdien)

const een = <T>(keuzen: readonly [T, ...T[]], getal: number): T => keuzen[getal % keuzen.length] ?? keuzen[0]

/** Mostly the initiatief that it is of, sometimes another. */
const van = (staat: unknown, { dag, ander }: Trekking): string =>
  (dag % 9 === 0 ? null : (staat as ActiviteitStaat | ReeksStaat | null)?.initiatiefId) ?? een([KOOR, TUIN], ander)

type Maak = (trekking: Trekking, op: string, beeld: Beeld) => Readonly<Record<string, unknown>>
const bijActiviteit = (trekking: Trekking, beeld: Beeld) => ({
  initiatief: van(beeld.staat(Activiteit, ACTIVITEIT), trekking)
})
const bijReeks = (trekking: Trekking, beeld: Beeld) => ({ initiatief: van(beeld.staat(Reeks, REEKS), trekking) })

/** Mondays: one that has been, and three to come. */
const KEREN = ['2025-12-29', '2026-01-19', '2026-02-02', '2026-03-02'] as const
const bijKeer = (trekking: Trekking, beeld: Beeld) => ({
  ...bijReeks(trekking, beeld),
  keer: een(KEREN, trekking.ander)
})
const anderMoment = (keus: number) => ({
  dag: een(['2026-02-02', '2026-02-05', '2026-03-03'], keus),
  tijd: een(['20:00', '10:30'], keus),
  duurMinuten: 90
})
const anderVerhaal = (keus: number) => ({
  naam: `Avond ${keus % 3}`,
  ...(keus % 2 === 0 && { omschrijving: null, waar: 'Buiten' })
})

/** How the fields of the commands on activiteiten and reeksen come from a draw. */
export const ACTIVITEITVELDEN: Readonly<Record<string, Maak>> = {
  planActiviteit: ({ keus, ander }) => ({
    initiatief: een([KOOR, TUIN], ander),
    naam: 'Avond',
    wijze: een(['SPONTAAN', 'GEORGANISEERD'], keus),
    ...(keus % 3 === 0 && { gebied: { gemeente: 'GM0308', jaar: 2024 } }),
    dag: een(['2025-12-30', '2026-02-01', '2029-01-01'], keus),
    tijd: '19:30',
    duurMinuten: 60
  }),
  wijzigActiviteit: (trekking, _op, beeld) => ({ ...bijActiviteit(trekking, beeld), ...anderVerhaal(trekking.keus) }),
  verplaatsActiviteit: (trekking, _op, beeld) => ({
    ...bijActiviteit(trekking, beeld),
    ...anderMoment(trekking.keus),
    ...(trekking.ander % 2 === 0 && { waar: 'Buiten' })
  }),
  meldActiviteitGehouden: (trekking, _op, beeld) => ({ ...bijActiviteit(trekking, beeld), aantal: trekking.keus }),
  lasActiviteitAf: (trekking, op, beeld) => ({
    ...bijActiviteit(trekking, beeld),
    ...(trekking.ander % 3 === 0 && { op }),
    ...(trekking.keus % 2 === 0 && { reden: 'Regen' })
  }),
  laatActiviteitDoorgaan: (trekking, _op, beeld) => bijActiviteit(trekking, beeld),
  planReeks: ({ keus, ander }) => ({
    initiatief: een([KOOR, TUIN], ander),
    naam: 'Elke maandag',
    wijze: 'GEORGANISEERD',
    dag: '2025-12-29',
    tijd: '19:30',
    duurMinuten: 60,
    herhaling: { frequentie: 'WEKELIJKS', ...(keus % 3 === 0 && { weekdagen: ['MA', 'DO'] }) },
    einde: een<object>([{ opDatum: '2026-12-28' }, { naAantal: 20 }, { naAantal: 300 }], ander),
    ...(keus % 2 === 0 && { overslaan: ['2026-01-26'] })
  }),
  wijzigReeks: (trekking, _op, beeld) => ({ ...bijReeks(trekking, beeld), ...anderVerhaal(trekking.keus) }),
  wijzigReekseinde: (trekking, _op, beeld) => ({
    ...bijReeks(trekking, beeld),
    laatste: een(['2026-06-29', '2026-08-31', '2025-12-30', '2028-06-05'], trekking.keus)
  }),
  wijzigOverslaan: (trekking, _op, beeld) => ({
    ...bijReeks(trekking, beeld),
    overslaan: een<readonly string[]>([[], ['2026-01-26'], ['2026-02-09', '2026-02-16'], ['2025-12-29']], trekking.keus)
  }),
  verplaatsKeer: (trekking, _op, beeld) => ({ ...bijKeer(trekking, beeld), ...anderMoment(trekking.keus) }),
  meldKeerGehouden: (trekking, _op, beeld) => ({ ...bijKeer(trekking, beeld), aantal: trekking.keus }),
  lasKeerAf: (trekking, op, beeld) => ({
    ...bijKeer(trekking, beeld),
    ...(trekking.ander % 3 === 0 && { op }),
    ...(trekking.keus % 2 === 0 && { reden: 'Regen' })
  }),
  lasReeksAf: (trekking, _op, beeld) => bijReeks(trekking, beeld),
  laatKeerDoorgaan: (trekking, _op, beeld) => bijKeer(trekking, beeld)
}
