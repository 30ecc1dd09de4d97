// SPDX-License-Identifier: EUPL-1.2
import type { Gebeurtenis, GebeurtenisVan } from '@naober/contracts'
import { Aanbod, aanbiederVastgelegd, aanbodGeplaatst } from '@naober/contracts/initiatieven/aanbod'
import { Behoefte, behoefteGeplaatst, behoefteplaatserVastgelegd } from '@naober/contracts/initiatieven/behoefte'
import { eerder } from '@naober/kit/command/scenario'
import type { Trekking } from './trekking.ts'
import { BAARN, D2, KOOR, WELZIJN } from './voorbeelden.ts'
import type { Beeld } from './wereld.ts'

export const ZAAL_GEZOCHT = '01977bd0-0000-7000-8000-000000000081'
export const ZAAL = '01977bd0-0000-7000-8000-000000000082'
export const AANBIEDINGEN = [ZAAL, '01977bd0-0000-7000-8000-000000000083'] as const

type Oproep = GebeurtenisVan<typeof behoefteGeplaatst>['data']
const zaal: Oproep = {
  soort: 'RUIMTE',
  hulp: null,
  alledaagseZaak: null,
  wat: 'Een zaal om te oefenen',
  omschrijving: null,
  initiatiefId: null,
  partijId: null,
  gebied: { ...BAARN, getekendGebiedId: null },
  vanaf: D2,
  laatste: '2026-12-31',
  op: D2
}

export const isGezocht = (anders: Partial<Oproep> = {}) => behoefteGeplaatst({ ...zaal, initiatiefId: KOOR, ...anders })
export const isAangeboden = (anders: Partial<Oproep> = {}) =>
  aanbodGeplaatst({ ...zaal, wat: 'Een zaal na zessen', partijId: WELZIJN, ...anders })

/** The choir of Anna looks for a room. */
export const deBehoefte = (anders: Partial<Oproep> = {}, ...sindsdien: Gebeurtenis[]) =>
  eerder(Behoefte, ZAAL_GEZOCHT, isGezocht(anders), behoefteplaatserVastgelegd({ persoonId: 'anna' }), ...sindsdien)

/** Welzijn has one, and Wies keeps that. */
export const hetAanbod = (anders: Partial<Oproep> = {}, ...sindsdien: Gebeurtenis[]) =>
  eerder(Aanbod, ZAAL, isAangeboden(anders), aanbiederVastgelegd({ persoonId: 'wies' }), ...sindsdien)

const een = <T>(keuzen: readonly [T, ...T[]], getal: number): T => keuzen[getal % keuzen.length] ?? keuzen[0]
type Maak = (trekking: Trekking, op: string, beeld: Beeld) => Readonly<Record<string, unknown>>

const plaats: Maak = ({ keus, ander }, op) => ({
  soort: een(['RUIMTE', 'RUIMTE', 'HANDEN'], keus),
  ...(keus % 3 === 2 && ander % 2 === 0 && { hulp: een(['KLUSJES', 'ADMINISTRATIE', 'VERPLEGING'], ander) }),
  wat: 'Een zaal',
  ...(ander % 4 === 1 && { namens: een<object>([{ initiatiefId: KOOR }, { partijId: WELZIJN }], keus) }),
  gebied: { gemeente: 'GM0308', jaar: 2024 },
  laatste: een(['2027-01-01', '2027-06-30', '2025-06-30'], ander),
  op
})
const wijzig: Maak = ({ keus }) => ({
  wat: `Een zaal ${keus % 3}`,
  ...(keus % 2 === 0 && { omschrijving: 'Met piano', alledaagseZaak: 'MAALTIJD', laatste: '2027-03-31' })
})
/** Mostly on a day that has yet to come: else few would live to be coupled. */
const sluit: Maak = ({ keus, ander }, op) => ({
  reden: een(['NIET_MEER_NODIG', 'ANDERS_OPGELOST', 'VERGISSING'], keus),
  op: ander % 3 === 0 ? op : '2027-01-01'
})
const heropen: Maak = ({ ander }, op) => ({ laatste: een(['2027-05-01', '2027-10-31'], ander), op })

/** Mostly the one that stands so, else any. */
const bij =
  (stand: string | null): Maak =>
  ({ ding, keus }, op, beeld) => {
    const staat = beeld.staat(Behoefte, ZAAL_GEZOCHT) as {
      koppelingen: readonly { aanbodId: string; stand: string }[]
    } | null
    const zo = staat?.koppelingen.find((koppeling) => koppeling.stand === stand)?.aanbodId
    return {
      aanbodId: zo ?? een(AANBIEDINGEN, ding),
      ...(stand === 'VOORGESTELD' && keus % 2 === 0 && { blijftOpen: true }),
      op
    }
  }
const zonderBlijft =
  (maak: Maak): Maak =>
  (...alles) => {
    const { blijftOpen: _blijftOpen, ...rest } = maak(...alles)
    return rest
  }

/** How the fields of the commands on behoeften and aanbod come from a draw. */
export const OPROEPVELDEN: Readonly<Record<string, Maak>> = {
  plaatsBehoefte: plaats,
  wijzigBehoefte: wijzig,
  trekBehoefteIn: sluit,
  heropenBehoefte: heropen,
  laatBehoefteVervallen: () => ({}),
  stelKoppelingVoor: bij(null),
  meldKoppelingGelukt: bij('VOORGESTELD'),
  wijsKoppelingAf: zonderBlijft(bij('VOORGESTELD')),
  neemKoppelingTerug: bij('GELUKT'),
  plaatsAanbod: plaats,
  wijzigAanbod: wijzig,
  trekAanbodIn: sluit,
  heropenAanbod: heropen,
  laatAanbodVervallen: () => ({})
}
