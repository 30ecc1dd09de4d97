// SPDX-License-Identifier: EUPL-1.2
import type { CommitEvents } from '../store/commit.ts'

/** A commit as it travels: of which service and which log. */
export interface Delivery {
  readonly dienst: string
  readonly logId: string
  readonly commit: CommitEvents
  /** W3C traceparent of the decision; absent where the way there does not carry it. */
  readonly trace?: string | null
}

/** Hears deliveries; never waited for. What it throws is its own affair and reaches neither publisher nor others. */
export type DeliveryListener = (deliveries: readonly Delivery[]) => void

/** The half of a bus that readers need. */
export interface DeliverySource {
  /** Called per batch; returns the function that ends the subscription. */
  subscribe(dienst: string, listener: DeliveryListener): () => void
  /** Whether what is handed on reaches here now; absent: that is not known. */
  hears?(dienst: string): boolean
}

/**
 * Hands commits on. It may repeat, delay, reorder or lose them: readers put that right from the change feed.
 */
export interface EventBus extends DeliverySource {
  /** Resolves when the bus has them, without waiting for any subscriber. Rejects on a closed bus. */
  publish(deliveries: readonly Delivery[]): Promise<void>
  /** Ends all subscriptions; safe to repeat. */
  close(): Promise<void>
}
