// SPDX-License-Identifier: EUPL-1.2
import { graphql } from './client.ts'

interface Page {
  readonly nodes: readonly unknown[]
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
}

const QUERIES = [
  'query ($after: String) { lijst: initiatieven(first: 100, after: $after) { nodes { id naam doel fase versie gestartOp leden { aantal } verbindingen { aantal } geschiedenis(first: 5) { nodes { soort positie woorden } } } pageInfo { endCursor hasNextPage } } }',
  'query ($after: String) { lijst: partijen(first: 100, after: $after) { nodes { id naam versie actief vertrokkenOp lidmaatschappen(first: 20) { aantal nodes { functie van tot } } geschiedenis(first: 5) { nodes { soort positie woorden } } } pageInfo { endCursor hasNextPage } } }'
]

/** Everything the view says of every initiatief and every partij, page by page. Throws where it answers an error. */
export const wholeView = async (base: string): Promise<readonly unknown[]> => {
  const all: unknown[] = []
  for (const query of QUERIES) {
    let after: string | null = null
    for (let more = true; more; ) {
      const { data, errors } = await graphql(base, query, { after })
      if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('\n'))
      const { nodes, pageInfo } = data.lijst as Page
      all.push(...nodes)
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
  }
  return all
}
