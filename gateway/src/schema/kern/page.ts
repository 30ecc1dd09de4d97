// SPDX-License-Identifier: EUPL-1.2
import { invalid, violation } from '@naober/kit/errors/problem'
import { eersteNa } from '../../view/kern/sorted.ts'
import { fold } from './fold.ts'
import { args } from './kind.ts'

/** Most elements of a list in one answer. */
export const MOST = 100
/** How many there are when nobody says. */
export const DEFAULT = 20

export interface PageArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** What `pageInfo` tells. */
export interface Pageable {
  /** There is a next page. */
  readonly meer: boolean
  /** There is something before it. */
  readonly verder: boolean
  /** What the cursors of its first and last element are made of; null where there is none. */
  readonly begin: string | null
  readonly einde: string | null
}

/** A part of a list, with where it lies. */
export class Page<D> implements Pageable {
  readonly delen: readonly D[]
  /** What the cursor of each of them is made of. */
  readonly sleutels: readonly string[]
  readonly meer: boolean
  readonly verder: boolean
  readonly #lijst: Iterable<D>
  readonly #past: (deel: D) => boolean

  constructor(
    delen: readonly D[],
    { sleutels, meer, verder }: Pick<Page<D>, 'sleutels' | 'meer' | 'verder'>,
    lijst: Iterable<D>,
    past: (deel: D) => boolean
  ) {
    this.delen = delen
    this.sleutels = sleutels
    this.meer = meer
    this.verder = verder
    this.#lijst = lijst
    this.#past = past
  }

  get begin(): string | null {
    return this.sleutels[0] ?? null
  }

  get einde(): string | null {
    return this.sleutels.at(-1) ?? null
  }

  /** All that fits the filter, on every page. Looks at the whole list, so only when asked. */
  aantal(): number {
    let aantal = 0
    for (const deel of this.#lijst) if (this.#past(deel)) aantal++
    return aantal
  }
}

interface WithId {
  readonly id: string
}

/**
 * The page that `first` and `after` ask for, of a list in order of id: its cursors stay right whatever is added or
 * taken away. Throws ONGELDIG for a size out of bounds or a cursor that is not ours.
 */
export const pageById = <D extends WithId>(
  lijst: readonly D[],
  { first, after }: PageArgs,
  past: (deel: D) => boolean
): Page<D> => {
  const delen: D[] = []
  const size = sizeOf(first)
  let meer = false
  for (let i = after == null ? 0 : eersteNa(lijst, keyOf(after)); i < lijst.length; i++) {
    const deel = lijst[i]
    if (deel === undefined || !past(deel)) continue
    if (delen.length === size) {
      meer = true
      break
    }
    delen.push(deel)
  }
  const info = { sleutels: delen.map(({ id }) => id), meer, verder: after != null }
  return new Page(delen, info, lijst, past)
}

/** Between a name and an id in a cursor: it stands in neither, and before all that does. */
const TUSSEN = '\0'

/**
 * The same in order of name, and of id where names are alike. A cursor is name and id, so it stays right whatever is
 * added, taken away or called otherwise. Looks at the whole list, and keeps no more of it than the page.
 */
export const pageByName = <D extends WithId>(
  lijst: Iterable<D>,
  { first, after }: PageArgs,
  past: (deel: D) => boolean,
  naamVan: (deel: D) => string
): Page<D> => {
  const size = sizeOf(first)
  const na = after == null ? null : keyOf(after)
  if (na !== null && !na.includes(TUSSEN)) throw invalid(violation('/after', 'CURSOR_ANDERE_VOLGORDE'))
  const gevonden: { readonly deel: D; readonly sleutel: string }[] = []
  let meer = false
  for (const deel of lijst) {
    if (!past(deel)) continue
    const sleutel = `${fold(naamVan(deel).trim())}${TUSSEN}${deel.id}`
    if (na !== null && sleutel <= na) continue
    if (gevonden.length === size) {
      meer = true
      const laatste = gevonden.at(-1)
      if (laatste === undefined || sleutel > laatste.sleutel) continue
      gevonden.pop()
    }
    const plek = gevonden.findIndex((een) => een.sleutel > sleutel)
    gevonden.splice(plek < 0 ? gevonden.length : plek, 0, { deel, sleutel })
  }
  const info = { sleutels: gevonden.map(({ sleutel }) => sleutel), meer, verder: na !== null }
  return new Page(
    gevonden.map(({ deel }) => deel),
    info,
    lijst,
    past
  )
}

/** Something in order of id that is made while it is read, and can go on after an id. */
interface Walk<D> extends Iterable<D> {
  na(id: string): Iterable<D>
}

/** The same of what is made while it is read: no more than the page, and the one after it. */
export const pageAlong = <D extends WithId>(
  walk: Walk<D>,
  { first, after }: PageArgs,
  past: (deel: D) => boolean
): Page<D> => {
  const delen: D[] = []
  const size = sizeOf(first)
  let meer = false
  for (const deel of after == null ? walk : walk.na(keyOf(after))) {
    if (!past(deel)) continue
    if (delen.length === size) {
      meer = true
      break
    }
    delen.push(deel)
  }
  const info = { sleutels: delen.map(({ id }) => id), meer, verder: after != null }
  return new Page(delen, info, walk, past)
}

/**
 * The same of a list that only grows at its end: a cursor is a place in it. `past` leaves parts out; `nieuwsteEerst`
 * begins at the end.
 */
export const pageByPlace = <D>(
  lijst: readonly D[],
  { first, after }: PageArgs,
  past: (deel: D) => boolean,
  nieuwsteEerst = false
): Page<D> => {
  const delen: D[] = []
  const size = sizeOf(first)
  const stap = nieuwsteEerst ? -1 : 1
  const sleutels: string[] = []
  let meer = false
  let plek = after == null ? (nieuwsteEerst ? lijst.length - 1 : 0) : placeOf(after) + stap
  for (; plek >= 0 && plek < lijst.length; plek += stap) {
    const deel = lijst[plek]
    if (deel === undefined || !past(deel)) continue
    if (delen.length === size) {
      meer = true
      break
    }
    sleutels.push(String(plek))
    delen.push(deel)
  }
  const info = { sleutels, meer, verder: after != null }
  return new Page(delen, info, lijst, past)
}

const sizeOf = (first: number | null | undefined): number => {
  if (first == null) return DEFAULT
  if (first >= 0 && first <= MOST) return first
  throw invalid(violation('/first', 'TUSSEN', { van: 0, tot: MOST }))
}

export const cursorOf = (key: string): string => Buffer.from(`na:${key}`).toString('base64url')

const keyOf = (cursor: string): string => {
  const tekst = Buffer.from(cursor, 'base64url').toString()
  if (tekst.startsWith('na:')) return tekst.slice(3)
  throw invalid(violation('/after', 'GEEN_CURSOR'))
}

const placeOf = (cursor: string): number => {
  const plek = Number(keyOf(cursor))
  if (Number.isSafeInteger(plek) && plek >= 0) return plek
  throw invalid(violation('/after', 'GEEN_CURSOR'))
}

/** Arguments of a page. */
export const pageArgs = args((t) => ({
  first: t.int({ description: `Hoeveel, hoogstens ${MOST}. Zonder: ${DEFAULT}.` }),
  after: t.string({ description: 'Verder na deze cursor.' })
}))

/** What is below a page costs as often as there are elements on it. */
export const pagePrice = ({ first }: PageArgs) => ({
  field: 1,
  multiplier: Math.min(Math.max(first ?? DEFAULT, 1), MOST)
})

/** A list that may have to be looked through from end to end, all of the Netherlands: what that costs beside its page. */
export const searchPrice = (page: PageArgs) => ({ ...pagePrice(page), field: 5_000 })
