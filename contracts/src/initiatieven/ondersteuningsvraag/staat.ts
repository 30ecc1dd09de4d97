// SPDX-License-Identifier: EUPL-1.2
import { beheert, type Rol, type Samenhang, type Static, type Wie } from '../../kern/index.ts'
import type { SteunpuntCode } from '../../referentie/steunpunten.ts'
import { metInitiatief, schrijftErvoor, type VanInitiatief } from '../initiatief.ts'
import type { Gebiedsplaats, InGemeente } from '../regels/gebiedskeuze.ts'
import type { Ondersteuningssoort } from './gebeurtenissen.ts'

/** Where a question lay, from a day on: with the gemeente, or with a steunpunt. */
export interface Route {
  /** Null: the gemeente. */
  readonly steunpunt: SteunpuntCode | null
  readonly van: string
}

export interface OndersteuningsvraagStaat {
  readonly id: string
  readonly fase: 'GESTELD' | 'OPGEPAKT' | 'DOORGELEID' | 'BEANTWOORD' | 'NIET_GEHONOREERD' | 'INGETROKKEN'
  readonly soort: Static<typeof Ondersteuningssoort>
  readonly initiatiefId: string
  /** Where the initiatief was when it asked; its gemeente is asked first. */
  readonly gebied: Gebiedsplaats
  readonly vraag: string
  readonly bedrag: number | null
  readonly op: string
  /** The day on which it was recorded here, whatever day who asked it says that it was asked. */
  readonly vastgelegdOp: string
  /** Never empty; the last one is now. */
  readonly routes: readonly Route[]
  /** Day of the last thing that happened to it. */
  readonly laatst: string
  readonly vragerId: string | null
}

export const isAfgesloten = ({ fase }: OndersteuningsvraagStaat): boolean =>
  fase === 'BEANTWOORD' || fase === 'NIET_GEHONOREERD' || fase === 'INGETROKKEN'

interface Ligging {
  readonly routes: readonly Pick<Route, 'steunpunt'>[]
}

/** The steunpunt where it lies; null while it lies with the gemeente. */
export const steunpuntVan = ({ routes }: Ligging): Route['steunpunt'] => routes.at(-1)?.steunpunt ?? null

/** Who may deal with a question: its gemeente, an arrangeur there, who asked it, and the beheerder. */
export const BEHANDELAARS = [
  'gemeente',
  'arrangeur',
  'bewoner-initiatief',
  'partner',
  'beheerder'
] as const satisfies readonly Rol[]

const isVanGemeente = (wie: Wie, { gebied }: InGemeente): boolean => wie.is('gemeente', gebied.gemeente)

/** The initiatief that asks: who writes it now, whoever put the question; and the beheerder. */
export const vraagtZelf = (wie: Wie, vraag: VanInitiatief & InGemeente): boolean =>
  beheert(wie, vraag.gebied.gemeente) || schrijftErvoor(wie, vraag)

/**
 * Who answers: its gemeente while it lies there. A steunpunt has no account here, so who asks, or an arrangeur of the
 * gemeente, writes down what it answered. Source: B41, 1:223-229, see docs/bronnen.md.
 */
export const behandelt = (wie: Wie, vraag: VanInitiatief & InGemeente & Ligging): boolean =>
  beheert(wie, vraag.gebied.gemeente) ||
  (steunpuntVan(vraag) === null
    ? isVanGemeente(wie, vraag)
    : schrijftErvoor(wie, vraag) || wie.is('arrangeur', vraag.gebied.gemeente))

/** Who sends it on. */
export const leidtDoor = (wie: Wie, vraag: VanInitiatief & InGemeente): boolean =>
  vraagtZelf(wie, vraag) || isVanGemeente(wie, vraag) || wie.is('arrangeur', vraag.gebied.gemeente)

/** What a viewer may see: who put the question is only for the initiatief and the beheerder. */
export const toonOndersteuningsvraag = (vraag: OndersteuningsvraagStaat, wie: Wie, bij: Samenhang): object =>
  vraagtZelf(wie, metInitiatief(vraag, bij)) ? vraag : { ...vraag, vragerId: null }
