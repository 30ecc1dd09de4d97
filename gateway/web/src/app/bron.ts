// SPDX-License-Identifier: EUPL-1.2

export type Luisteraar = () => void

/** One value outside React that components can follow with `useSyncExternalStore`. */
export interface Bron<T> {
  readonly lees: () => T
  readonly zet: (waarde: T) => void
  readonly volg: (luisteraar: Luisteraar) => () => void
}

/** Makes a source that begins with `waarde`. Setting the same value again wakes nobody. */
export function maakBron<T>(waarde: T): Bron<T> {
  const luisteraars = new Set<Luisteraar>()
  return {
    lees: () => waarde,
    zet: (nieuw) => {
      if (Object.is(nieuw, waarde)) return
      waarde = nieuw
      for (const luisteraar of luisteraars) luisteraar()
    },
    volg: (luisteraar) => {
      luisteraars.add(luisteraar)
      return () => luisteraars.delete(luisteraar)
    }
  }
}
