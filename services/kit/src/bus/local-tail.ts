// SPDX-License-Identifier: EUPL-1.2
import type { EventBus } from './event-bus.ts'
import type { FeedSource } from './feed-source.ts'
import type { OnListenerFault } from './subscribers.ts'

/**
 * The relay of the embedded platform: hands on what a store appended, at once. It may lose a batch when the process
 * ends; readers find it in the change feed. Returns the function that ends it.
 */
export const startLocalTail = (
  dienst: string,
  source: FeedSource,
  bus: EventBus,
  onFault: OnListenerFault
): (() => void) =>
  source.onAppended((commits) => {
    const { logId } = source.identity()
    bus.publish(commits.map((commit) => ({ dienst, logId, commit }))).catch(onFault)
  })
