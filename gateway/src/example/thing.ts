// SPDX-License-Identifier: EUPL-1.2
import type { Gebeurtenis } from '@naober/contracts'

/** What happened to one thing, in one commit. */
export type Thing = readonly [soort: { readonly naam: string }, id: string, ...gebeurtenissen: readonly Gebeurtenis[]]
