// SPDX-License-Identifier: EUPL-1.2

export type Pijl = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

/** A place on the map that the arrow keys can stand on. */
export interface Plek {
  readonly code: string
  readonly midden: readonly [x: number, y: number]
}

/** Where each arrow leads from each place; no entry: the arrow leads nowhere from there. */
export type Stappen = ReadonlyMap<string, Partial<Readonly<Record<Pijl, string>>>>

const richtingen: Readonly<Record<Pijl, readonly [dx: number, dy: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0]
}

export const isPijl = (toets: string): toets is Pijl => toets in richtingen

/** The nearest place that lies more in this direction than beside it. */
function naaste(van: Plek, plekken: readonly Plek[], [dx, dy]: readonly [number, number]): string | undefined {
  let gevonden: string | undefined
  let kortst = Number.POSITIVE_INFINITY
  for (const { code, midden } of plekken) {
    const [x, y] = [midden[0] - van.midden[0], midden[1] - van.midden[1]]
    const vooruit = x * dx + y * dy
    const opzij = Math.abs(x * dy) + Math.abs(y * dx)
    if (vooruit <= 0 || opzij > vooruit) continue
    const afstand = vooruit + opzij * 2
    if (afstand < kortst) [kortst, gevonden] = [afstand, code]
  }
  return gevonden
}

function naarNaaste(plekken: readonly Plek[]): Stappen {
  return new Map(
    plekken.map((plek) => {
      const stappen: Partial<Record<Pijl, string>> = {}
      for (const [pijl, richting] of Object.entries(richtingen)) {
        const code = naaste(plek, plekken, richting)
        if (isPijl(pijl) && code !== undefined) stappen[pijl] = code
      }
      return [plek.code, stappen]
    })
  )
}

/** Left and right along all places from west to east, up and down from north to south. */
function opVolgorde(plekken: readonly Plek[]): Stappen {
  const stappen = new Map<string, Partial<Record<Pijl, string>>>(plekken.map(({ code }) => [code, {}]))
  const rijg = (as: 0 | 1, terug: Pijl, verder: Pijl) => {
    const rij = [...plekken].sort((een, ander) => een.midden[as] - ander.midden[as] || (een.code < ander.code ? -1 : 1))
    rij.forEach(({ code }, i) => {
      const volgende = rij[i + 1]
      const eigen = stappen.get(code)
      if (volgende === undefined || eigen === undefined) return
      eigen[verder] = volgende.code
      const zijne = stappen.get(volgende.code)
      if (zijne) zijne[terug] = code
    })
  }
  rijg(0, 'ArrowLeft', 'ArrowRight')
  rijg(1, 'ArrowUp', 'ArrowDown')
  return stappen
}

/** How many places can be reached from this one by arrows alone. */
function bereik(stappen: Stappen, van: string): number {
  const bezocht = new Set([van])
  for (const code of bezocht) for (const buur of Object.values(stappen.get(code) ?? {})) bezocht.add(buur)
  return bezocht.size
}

/**
 * Where the arrow keys lead on this map. From every place every other can be reached: by the nearest place in the
 * direction of the arrow where that reaches all, else along the places in order.
 */
export function stappenOver(plekken: readonly Plek[]): Stappen {
  const stappen = naarNaaste(plekken)
  const allesBereikt = plekken.every(({ code }) => bereik(stappen, code) === plekken.length)
  return allesBereikt ? stappen : opVolgorde(plekken)
}
