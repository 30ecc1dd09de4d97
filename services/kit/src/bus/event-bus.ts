// SPDX-License-Identifier: EUPL-1.2
import type { CommitEvents } from '../store/commit.ts'

/** A commit as it travels: of which service and which log. */
export interface Delivery {
  readonly dienst: string
  readonly logId: string
  readonly commit: CommitEvents
}

/**
 * Hands commits on. It may repeat, delay, reorder or lose them: readers put that right from the change feed.
 */
export interface EventBus {
  publish(deliveries: readonly Delivery[]): Promise<void>
  /** Called per batch; returns the function that ends the subscription. */
  subscribe(dienst: string, listener: (deliveries: readonly Delivery[]) => void): () => void
  close(): Promise<void>
}
