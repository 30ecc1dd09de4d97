// SPDX-License-Identifier: EUPL-1.2

/**
 * Which of the initiatieven that changed have come while somebody reads a list of which not every page is there: as many
 * as the count grew, the youngest ids first (they begin with the time).
 */
export function komendeIds(
  gemeld: readonly string[],
  getoond: ReadonlySet<string>,
  gegroeid: number
): readonly string[] {
  const buiten = gemeld.filter((id) => !getoond.has(id)).sort()
  return gegroeid > 0 ? buiten.slice(-gegroeid) : []
}
