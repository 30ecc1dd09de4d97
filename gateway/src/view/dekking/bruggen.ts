// SPDX-License-Identifier: EUPL-1.2

/** A connection between two things; `naam` is null where it could not be named as weak. */
export interface Lijn<K, N> {
  readonly een: K
  readonly ander: K
  readonly naam: N | null
}

/** A connection that alone holds two parts together, with the weight of the lighter part. */
export interface Brug<N> {
  readonly naam: N
  readonly lichtste: number
}

/** A thing on the way: when it was first met, and the earliest that can be reached without the way it was met by. */
interface Knoop<N> {
  readonly wegen: Weg<N>[]
  gewicht: number
  nr: number
  laag: number
  via: Weg<N> | null
  volgende: number
}
interface Weg<N> {
  readonly een: Knoop<N>
  readonly ander: Knoop<N>
  readonly naam: N | null
}

const overkant = <N>(weg: Weg<N>, kant: Knoop<N>): Knoop<N> => (weg.een === kant ? weg.ander : weg.een)

const knopenVan = <K, N>(lijnen: readonly Lijn<K, N>[], weegt: (ding: K) => number): readonly Knoop<N>[] => {
  const knopen = new Map<K, Knoop<N>>()
  const knoop = (ding: K): Knoop<N> => {
    const bekend = knopen.get(ding)
    if (bekend !== undefined) return bekend
    const nieuw = { wegen: [], gewicht: weegt(ding), nr: -1, laag: -1, via: null, volgende: 0 }
    knopen.set(ding, nieuw)
    return nieuw
  }
  for (const { een, ander, naam } of lijnen) {
    const weg = { een: knoop(een), ander: knoop(ander), naam }
    weg.een.wegen.push(weg)
    weg.ander.wegen.push(weg)
  }
  return [...knopen.values()]
}

/** Walks one part of the network from a thing on, deep first; weights add up towards the beginning. Answers all met. */
const loopLangs = <N>(begin: Knoop<N>, eerste: number): readonly Knoop<N>[] => {
  const gezien = [begin]
  begin.nr = begin.laag = eerste
  const pad = [begin]
  for (let hier = pad.at(-1); hier !== undefined; hier = pad.at(-1)) {
    const weg = hier.wegen[hier.volgende++]
    if (weg === undefined) {
      pad.pop()
      if (hier.via === null) continue
      const terug = overkant(hier.via, hier)
      terug.laag = Math.min(terug.laag, hier.laag)
      terug.gewicht += hier.gewicht
      continue
    }
    if (weg === hier.via) continue
    const daar = overkant(weg, hier)
    if (daar.nr >= 0) hier.laag = Math.min(hier.laag, daar.nr)
    else {
      daar.via = weg
      daar.nr = daar.laag = eerste + gezien.length
      gezien.push(daar)
      pad.push(daar)
    }
  }
  return gezien
}

/**
 * The connections that alone hold two parts of a network together: without it they would know nothing of each other.
 * In time linear in the size of the network.
 */
export const bruggenIn = <K, N>(lijnen: readonly Lijn<K, N>[], weegt: (ding: K) => number): readonly Brug<N>[] => {
  const bruggen: Brug<N>[] = []
  let teller = 0
  for (const begin of knopenVan(lijnen, weegt)) {
    if (begin.nr >= 0) continue
    const deel = loopLangs(begin, teller)
    teller += deel.length
    for (const { via, nr, laag, gewicht } of deel)
      if (via !== null && via.naam !== null && laag === nr)
        bruggen.push({ naam: via.naam, lichtste: Math.min(gewicht, begin.gewicht - gewicht) })
  }
  return bruggen
}
