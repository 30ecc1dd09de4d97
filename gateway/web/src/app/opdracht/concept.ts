// SPDX-License-Identifier: EUPL-1.2

/** What somebody had typed and not sent, as this device keeps it. */
export interface Concept<V> {
  readonly waarden: V
  /** The command id that was made when the form opened: a form that comes back still sends once. */
  readonly opdrachtId: string
  readonly op: Date
  /** Address of the page with the form. */
  readonly pad: string
}

const VOORAF = 'naober.concept.'
const BEWAAR_DAGEN = 30

/** Where a draft is kept: apart for each person, so that nobody else at this device reads it. */
const plaats = (wie: string, sleutel: string) => `${VOORAF}${wie}/${sleutel}`

/** True for values that fit a form with these: the same fields, each of the same sort. */
const past = <V extends object>(waarden: unknown, leeg: V): waarden is V =>
  typeof waarden === 'object' &&
  waarden !== null &&
  Object.entries(leeg).every(
    ([naam, waarde]) =>
      typeof Reflect.get(waarden, naam) === typeof waarde &&
      Array.isArray(Reflect.get(waarden, naam)) === Array.isArray(waarde)
  )

function lees(waar: string, nu: Date): Concept<unknown> | null {
  const gelezen: unknown = JSON.parse(localStorage.getItem(waar) ?? 'null')
  if (typeof gelezen !== 'object' || gelezen === null) return null
  if (!('waarden' in gelezen && 'opdrachtId' in gelezen && 'op' in gelezen && 'pad' in gelezen)) return null
  const { waarden, opdrachtId, op, pad } = gelezen
  if (typeof opdrachtId !== 'string' || typeof op !== 'number' || typeof pad !== 'string') return null
  return isOud(op, nu) ? null : { waarden, opdrachtId, op: new Date(op), pad }
}

const isOud = (op: number, nu: Date): boolean => nu.getTime() - op > BEWAAR_DAGEN * 86_400_000

/** Deletes what anybody typed at this device more than thirty days ago and never sent. */
export function ruimConceptenOp(nu = new Date()): void {
  try {
    for (const waar of Object.keys(localStorage))
      if (waar.startsWith(VOORAF) && lees(waar, nu) === null) localStorage.removeItem(waar)
  } catch {
    // A browser that keeps nothing has nothing to delete.
  }
}

/**
 * The draft of a form, or null: there is none, it is older than thirty days, or the form has changed since. What was
 * typed before logging in goes to who logs in.
 *
 * @param wie id of who looks, '' for nobody
 * @param leeg the values of the empty form
 */
export function leesConcept<V extends object>(
  wie: string,
  sleutel: string,
  leeg: V,
  nu = new Date()
): Concept<V> | null {
  try {
    const concept = lees(plaats(wie, sleutel), nu) ?? lees(plaats('', sleutel), nu)
    if (concept === null) return null
    const { waarden } = concept
    return past(waarden, leeg) ? { ...concept, waarden } : null
  } catch {
    return null
  }
}

export function bewaarConcept<V>(wie: string, sleutel: string, { op, ...rest }: Concept<V>): void {
  try {
    if (vertrokken.has(wie)) return
    localStorage.setItem(plaats(wie, sleutel), JSON.stringify({ ...rest, op: op.getTime() }))
    if (wie !== '') localStorage.removeItem(plaats('', sleutel))
  } catch {
    // A browser that keeps nothing keeps no drafts.
  }
}

export function wisConcept(wie: string, sleutel: string): void {
  try {
    for (const een of new Set([wie, ''])) localStorage.removeItem(plaats(een, sleutel))
  } catch {
    // Nothing was kept.
  }
}

const vanWie = (wie: string): readonly string[] =>
  Object.keys(localStorage).filter((waar) => waar.startsWith(plaats(wie, '')))

/** All drafts of somebody, the last first. */
export function conceptenVan(wie: string, nu = new Date()): readonly Concept<unknown>[] {
  try {
    return vanWie(wie)
      .flatMap((waar) => lees(waar, nu) ?? [])
      .sort((een, ander) => ander.op.getTime() - een.op.getTime())
  } catch {
    return []
  }
}

/** Who left; a form that still closes keeps nothing of theirs any more. */
const vertrokken = new Set<string>()

/** Forgets all that somebody typed and did not send: they left this device. */
export function vergeetConcepten(wie: string): void {
  vertrokken.add(wie)
  try {
    for (const waar of vanWie(wie)) localStorage.removeItem(waar)
  } catch {
    // Nothing was kept.
  }
}

/** Somebody is back: their drafts are kept again. */
export const verwelkom = (wie: string): unknown => vertrokken.delete(wie)
