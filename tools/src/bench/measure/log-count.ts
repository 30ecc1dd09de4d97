// SPDX-License-Identifier: EUPL-1.2
import { openSqlite } from '@naober/kit/store/sqlite'

const PAGE = 5_000

/** How many commits of an actor a stopped platform left in its file, and where the last of all is. Throws for a hole. */
export const countCommits = async (path: string, actor: string): Promise<{ count: number; lastPosition: number }> => {
  const onFatal = (error: Error): never => {
    throw error
  }
  const store = openSqlite({ path, dienst: 'initiatieven', create: false, onFatal })
  let [count, lastPosition] = [0, 0]
  for (;;) {
    const page = await store.events.readEvents(lastPosition, PAGE)
    for (const { position, commandId } of page) {
      if (position !== lastPosition + 1) throw new Error(`the log has ${position} after ${lastPosition}`)
      lastPosition = position
      if (commandId.endsWith(`/${actor}`)) count++
    }
    if (page.length < PAGE) break
  }
  await store.close()
  return { count, lastPosition }
}
