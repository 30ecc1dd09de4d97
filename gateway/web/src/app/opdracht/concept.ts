// SPDX-License-Identifier: EUPL-1.2

/** What somebody had typed and not sent, as this device keeps it. */
export interface Concept<V> {
  readonly waarden: V
  /** The command id that was made when the form opened: a form that comes back still sends once. */
  readonly opdrachtId: string
  readonly op: Date
}

const VOORAF = 'naober.concept.'
const BEWAAR_DAGEN = 30

/** True for values that fit a form with these: the same fields, each of the same sort. */
const past = <V extends object>(waarden: unknown, leeg: V): waarden is V =>
  typeof waarden === 'object' &&
  waarden !== null &&
  Object.entries(leeg).every(
    ([naam, waarde]) =>
      typeof Reflect.get(waarden, naam) === typeof waarde &&
      Array.isArray(Reflect.get(waarden, naam)) === Array.isArray(waarde)
  )

/**
 * The draft of a form, or null: there is none, it is older than thirty days, or the form has changed since.
 *
 * @param leeg the values of the empty form
 */
export function leesConcept<V extends object>(sleutel: string, leeg: V, nu = new Date()): Concept<V> | null {
  try {
    const gelezen: unknown = JSON.parse(localStorage.getItem(VOORAF + sleutel) ?? 'null')
    if (typeof gelezen !== 'object' || gelezen === null) return null
    if (!('waarden' in gelezen && 'opdrachtId' in gelezen && 'op' in gelezen)) return null
    const { waarden, opdrachtId, op } = gelezen
    if (!past(waarden, leeg) || typeof opdrachtId !== 'string' || typeof op !== 'number') return null
    return nu.getTime() - op > BEWAAR_DAGEN * 86_400_000 ? null : { waarden, opdrachtId, op: new Date(op) }
  } catch {
    return null
  }
}

export function bewaarConcept<V>(sleutel: string, { waarden, opdrachtId, op }: Concept<V>): void {
  try {
    localStorage.setItem(VOORAF + sleutel, JSON.stringify({ waarden, opdrachtId, op: op.getTime() }))
  } catch {
    // A browser that keeps nothing keeps no drafts.
  }
}

export function wisConcept(sleutel: string): void {
  try {
    localStorage.removeItem(VOORAF + sleutel)
  } catch {
    // Nothing was kept.
  }
}
