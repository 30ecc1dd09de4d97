// SPDX-License-Identifier: EUPL-1.2

interface MetId {
  readonly id: string
}

/** Index of the first element with an id greater than `id`: where a page after it begins. O(log n). */
export const eersteNa = (lijst: readonly MetId[], id: string): number => {
  let [laag, hoog] = [0, lijst.length]
  while (laag < hoog) {
    const midden = (laag + hoog) >>> 1
    const element = lijst[midden]
    if (element !== undefined && element.id <= id) laag = midden + 1
    else hoog = midden
  }
  return laag
}

/** Adds to a list that is kept in order of id; once. Ids begin with their time, so this is nearly always a push. */
export const voegOpIdIn = <E extends MetId>(lijst: E[], nieuw: E): void => {
  const laatste = lijst[lijst.length - 1]
  if (laatste === undefined || laatste.id < nieuw.id) {
    lijst.push(nieuw)
    return
  }
  const plek = eersteNa(lijst, nieuw.id)
  if (lijst[plek - 1] !== nieuw) lijst.splice(plek, 0, nieuw)
}
