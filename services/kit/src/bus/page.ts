// SPDX-License-Identifier: EUPL-1.2
import type { CommitEvents } from '../store/commit.ts'

/** Throws unless the page begins right after a position and has no holes. */
export const demandNoHoles = (page: readonly CommitEvents[], after: number): void => {
  let expected = after + 1
  for (const { position } of page) {
    if (position !== expected) throw new Error(`the change feed has ${position} where ${expected} belongs`)
    expected += 1
  }
}

/** Commits above a position, of a page without holes. */
export const following = (page: readonly CommitEvents[], after: number): readonly CommitEvents[] => {
  const first = page[0]
  return first === undefined || first.position > after ? page : page.slice(after - first.position + 1)
}
