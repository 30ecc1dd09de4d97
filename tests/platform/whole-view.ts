// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { graphql } from './client.ts'
import { LISTS, type List } from './lists.ts'

interface Page {
  readonly nodes: readonly unknown[]
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
}

/** The most that a page may hold. */
const MOST = 100
/** A busy gateway is asked again after this. */
const AGAIN_MS = 250
/** What a node names is told of too. */
const LEVELS = 1

/** A page of a list, with all that is said of what is on it. */
export const pageOf = ({ naam, node }: List): string =>
  `query ($first: Int, $after: String) { lijst: ${naam}(first: $first, after: $after) { nodes { ${node(LEVELS)} } pageInfo { endCursor hasNextPage } } }`

/** Everything the view says of everything there is, list by list and page by page. Throws where it answers an error. */
export const wholeView = async (base: string): Promise<readonly unknown[]> => {
  const all: unknown[] = []
  for (const list of LISTS) all.push(...(await wholeList(base, pageOf(list))))
  return all
}

const wholeList = async (base: string, query: string): Promise<readonly unknown[]> => {
  const all: unknown[] = []
  let [first, after]: [number, string | null] = [MOST, null]
  for (let more = true; more; ) {
    const { data, errors } = await graphql(base, query, { first, after })
    if (errors?.some(({ extensions }) => extensions?.code === 'DRUK')) {
      await pause(AGAIN_MS)
      continue
    }
    const tooMuch = errors?.find(({ extensions }) => extensions?.code === 'TE_GROOT')
    if (tooMuch && first > 1) {
      // Some things say so much that a whole page of them may not be asked at once.
      first = Math.floor(first / 2)
      continue
    }
    if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('\n'))
    const { nodes, pageInfo } = data.lijst as Page
    all.push(...nodes)
    after = pageInfo.endCursor
    more = pageInfo.hasNextPage
  }
  return all
}
