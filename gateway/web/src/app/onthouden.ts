// SPDX-License-Identifier: EUPL-1.2

/** Where this device last looked. */
export interface Onthouden {
  readonly pad: string
  readonly plaats: string
}

const sleutel = 'naober.plaats'

/** The last place, or null: never here, or the browser keeps nothing. */
export function laatstePlaats(): Onthouden | null {
  try {
    const waarde: unknown = JSON.parse(localStorage.getItem(sleutel) ?? 'null')
    if (typeof waarde !== 'object' || waarde === null || !('pad' in waarde) || !('plaats' in waarde)) return null
    const { pad, plaats } = waarde
    const isVanOns = typeof pad === 'string' && /^\/(?:gemeente|wijk|buurt|gebied)\/[\w-]+$/.test(pad)
    return isVanOns && typeof plaats === 'string' ? { pad, plaats } : null
  } catch {
    return null
  }
}

export function onthoudPlaats(plaats: Onthouden): void {
  try {
    localStorage.setItem(sleutel, JSON.stringify(plaats))
  } catch {
    // A browser that keeps nothing only costs a click next time.
  }
}

/** The code of the gemeente, wijk or buurt where this device last looked; null for a drawn area, or none. */
export const laatsteGebied = (): string | null =>
  /^\/(?:gemeente|wijk|buurt)\/(\w+)$/.exec(laatstePlaats()?.pad ?? '')?.[1] ?? null
