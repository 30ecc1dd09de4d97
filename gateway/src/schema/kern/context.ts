// SPDX-License-Identifier: EUPL-1.2
import type { Wie } from '@naober/contracts'
import type { Commands } from '../../commands.ts'
import type { Search } from '../../search/search.ts'
import type { Dag } from '../../view/kern/day.ts'
import type { Overzicht } from '../../view/overzicht.ts'
import type { Followers } from './followers.ts'

/** What every field may look at besides its parent: the view, who asks, and what day it is. */
export interface QueryContext {
  readonly overzicht: Overzicht
  /** Words of names and places. */
  readonly search: Pick<Search, 'ask'>
  readonly wie: Wie
  readonly vandaag: Dag
  /** Where mutations go. */
  readonly commands: Commands
  /** Where subscriptions are kept. */
  readonly followers: Followers
  /** Bearer token of who asks, handed on with a command; null for the public. */
  readonly token: string | null
  /** W3C traceparent, or null. */
  readonly trace: string | null
  /** IP address of who asks. */
  readonly adres: string
  /** Throws NIET_INGELOGD when the token does not hold any more. */
  readonly holds: () => Promise<void>
  /** Calls this once the answer is over, in whatever way. */
  readonly atEnd: (end: () => unknown) => void
}
