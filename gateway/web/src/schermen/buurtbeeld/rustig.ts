// SPDX-License-Identifier: EUPL-1.2

interface MetId {
  readonly id: string
}

/**
 * A list that somebody is reading: rows stay where they are, changes show in place, and what came or went waits until
 * the reader asks for it.
 */
export interface Rustig<R extends MetId> {
  /** Which question it answers; another question begins anew. */
  readonly vraag: string
  readonly getoond: readonly R[]
  /** The list as it is now. */
  readonly nu: readonly R[]
  /** Rows that came, or changed, while reading. */
  readonly nieuw: ReadonlySet<string>
}

const idsIn = (rijen: readonly MetId[]) => new Set(rijen.map(({ id }) => id))
const gelijk = (een: unknown, ander: unknown) => JSON.stringify(een) === JSON.stringify(ander)

/**
 * Takes in the list as it is now. `eerder` is null for the first answer. What the reader just added (`eigen`) does not
 * wait: it stands first, marked.
 */
export function neemOp<R extends MetId>(
  eerder: Rustig<R> | null,
  vraag: string,
  nu: readonly R[],
  eigen: string | null = null
): Rustig<R> {
  if (eerder === null || eerder.vraag !== vraag)
    return voorop({ vraag, getoond: nu, nu, nieuw: new Set<string>() }, eigen)
  const opId = new Map(nu.map((rij) => [rij.id, rij]))
  const nieuw = new Set(eerder.nieuw)
  const getoond = eerder.getoond.map((rij) => {
    const zelf = opId.get(rij.id)
    if (zelf && !gelijk(zelf, rij)) nieuw.add(rij.id)
    return zelf ?? rij
  })
  return voorop({ vraag, getoond, nu, nieuw }, eigen)
}

/** Puts the row of this id first, once. */
function voorop<R extends MetId>(lijst: Rustig<R>, eigen: string | null): Rustig<R> {
  const rij = lijst.nu.find(({ id }) => id === eigen)
  if (!rij || lijst.nieuw.has(rij.id)) return lijst
  const rest = lijst.getoond.filter(({ id }) => id !== rij.id)
  return { ...lijst, getoond: [rij, ...rest], nieuw: new Set([...lijst.nieuw, rij.id]) }
}

/** How many rows came or went since the reader last looked. */
export function wachtend({ getoond, nu }: Rustig<MetId>): number {
  const [voor, na] = [idsIn(getoond), idsIn(nu)]
  return [...na].filter((id) => !voor.has(id)).length + [...voor].filter((id) => !na.has(id)).length
}

/** Shows the list as it is now: what came stands first, marked; what stayed keeps its order. */
export function toonNu<R extends MetId>(lijst: Rustig<R>): Rustig<R> {
  const [voor, na] = [idsIn(lijst.getoond), idsIn(lijst.nu)]
  const gekomen = lijst.nu.filter(({ id }) => !voor.has(id)).reverse()
  const gebleven = lijst.getoond.filter(({ id }) => na.has(id))
  return { ...lijst, getoond: [...gekomen, ...gebleven], nieuw: new Set([...lijst.nieuw, ...idsIn(gekomen)]) }
}
