// SPDX-License-Identifier: EUPL-1.2
import { notifyManager, type Query, type QueryClient } from '@tanstack/react-query'
import { dingenIn } from './dingen.ts'
import { meld } from './gemeld.ts'
import { hoor } from './stand.ts'
import type { Bericht } from './stroom.ts'

/** Two rounds of asking again lie at least this far apart, however many notes come in. */
const RUST = 400

/**
 * What a query says of itself in `meta`: `telt` when it lists or counts what is in an area, so that a new thing touches
 * it too; `vast` when no note touches it (boundaries).
 */
export interface Kenmerk extends Record<string, unknown> {
  readonly telt?: boolean
  readonly vast?: boolean
}

/** True when a note about one of these things touches this query; `null`: anything may have changed. */
export function isGeraakt(query: Pick<Query, 'meta' | 'state'>, ids: ReadonlySet<string> | null): boolean {
  const { telt, vast }: Kenmerk = query.meta ?? {}
  if (vast) return false
  if (ids === null || telt) return true
  const dingen = dingenIn(query.state.data)
  return [...ids].some((id) => dingen.has(id))
}

/** Whether its first answer is still under way: of such a question nobody knows yet of which things it will speak. */
const isOnderweg = ({ state }: Query): boolean => state.fetchStatus === 'fetching' && state.data === undefined

/**
 * Asks all that is shown anew, because somebody else looks now. A first answer that is under way was asked as who looked
 * before: that one is dropped, and so is what is kept of screens that are not shown now.
 */
export const vraagAllesOpnieuw = (client: QueryClient): Promise<void> =>
  notifyManager.batch(() => {
    const vanWieKijkt = ({ queryKey }: Query) => queryKey[0] !== 'demo'
    void client.cancelQueries({ predicate: (query) => vanWieKijkt(query) && isOnderweg(query) })
    client.removeQueries({ predicate: vanWieKijkt, type: 'inactive' })
    return client.invalidateQueries({ predicate: vanWieKijkt })
  })

/** Whether somebody asked for more of a list, and that is under way. */
const haaltMeer = ({ state }: Query): boolean =>
  state.fetchStatus === 'fetching' && state.fetchMeta?.fetchMore !== undefined

/** Asks these anew. More of a list that somebody asked for comes first: asking anew calls it off, and it never came. */
async function ververs(client: QueryClient, raakt: (query: Query) => boolean): Promise<void> {
  const eerstMeer = client.getQueryCache().findAll({ predicate: (query) => haaltMeer(query) && raakt(query) })
  const daarna = async (query: Query) => {
    await query.fetch().catch(() => undefined)
    await client.invalidateQueries({ queryKey: query.queryKey, exact: true })
  }
  await Promise.all([
    client.invalidateQueries({ predicate: (query) => !eerstMeer.includes(query) && raakt(query) }),
    ...eerstMeer.map(daarna)
  ])
}

/**
 * From here on another place is followed: nobody tells any more what changes in what is kept of others, so that is asked
 * anew once it is shown.
 */
export const volgtAnders = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ type: 'inactive', refetchType: 'none', predicate: ({ meta }) => !meta?.vast })

/** How long a next command waits at most until the page shows the one before, ms. */
const TONEN = 3_000

let getoond: Promise<unknown> = Promise.resolve()

/** Asks anew what this tab may have changed by a command, and keeps what it shows until then. */
export function vraagNaBesluit(client: QueryClient): Promise<unknown> {
  const gevraagd = ververs(client, ({ meta }) => !meta?.vast)
  // One turn more: by then what came is on the page.
  const klaar = gevraagd.then(() => new Promise((toon) => setTimeout(toon)))
  getoond = Promise.race([klaar, new Promise((genoeg) => setTimeout(genoeg, TONEN))])
  return getoond
}

/** Until the page shows what this tab decided last: what is sent before that speaks of how it was. */
export const totGetoond = (): Promise<unknown> => getoond

/** Makes the receiver of notes: it gathers them and asks again what they touch, never a second time while asking. */
export function maakVerversing(client: QueryClient): (bericht: Bericht) => void {
  let wachtend: Set<string> | null = new Set()
  let bezig = false

  /** What was asked before a note came can be answered without it: then it is asked once more. */
  const straks = async (query: Query, ids: ReadonlySet<string> | null) => {
    const gelukt = await query.fetch().then(
      () => true,
      () => false
    )
    if (gelukt && isGeraakt(query, ids)) await client.invalidateQueries({ queryKey: query.queryKey, exact: true })
  }

  const vraagOpnieuw = async () => {
    bezig = true
    while (wachtend === null || wachtend.size > 0) {
      const ids: ReadonlySet<string> | null = wachtend
      wachtend = new Set()
      const rust = new Promise((klaar) => setTimeout(klaar, RUST))
      for (const query of client.getQueryCache().findAll({ predicate: isOnderweg })) void straks(query, ids)
      await ververs(client, (query) => isGeraakt(query, ids))
      await rust
    }
    bezig = false
  }

  return (bericht) => {
    hoor(bericht.alsVan)
    meld(bericht.notities)
    if (bericht.opnieuw) wachtend = null
    else for (const { id } of bericht.notities) wachtend?.add(id)
    if (!bezig) void vraagOpnieuw()
  }
}
