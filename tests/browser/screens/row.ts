// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'

/** A screen in one state. */
export interface State {
  /** Its address. */
  readonly at: string
  /** What is on the page once it stands there, as a selector. */
  readonly shows: string
  /** What somebody does to come to this state from its address. */
  readonly first?: (page: Page) => Promise<unknown>
}

/** One screen, and how to come to each of its states. */
export interface Row {
  /** Its folder in `gateway/web/src/schermen`. */
  readonly screen: string
  /** What it is called where a test fails, and the name of its picture; more rows may be of one folder. */
  readonly name: string
  /** What one sees there, under its picture. */
  readonly tells: string
  /** Which demo person looks; left out for a visitor. */
  readonly as?: string
  /** With nothing in it; a form as it opens. */
  readonly empty: State
  /** With much in it, as in its picture; a form with every field, and a form with faults. */
  readonly full: readonly [State, ...State[]]
  /** Where it asks something that stays without an answer. */
  readonly error: string
  /** True: it has a picture on a phone too; a state: of that, where a phone shows something else first. */
  readonly onPhone?: boolean | State
}
