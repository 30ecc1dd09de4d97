// SPDX-License-Identifier: EUPL-1.2
import type { Subject } from './figure.ts'
import { append } from './figures/append.ts'
import { commands } from './figures/commands.ts'
import { query } from './figures/query.ts'
import { heap, replay, startUp } from './figures/view.ts'
import { visible } from './figures/visible.ts'

/** Everything that is measured, in this order. */
export const SUBJECTS: readonly Subject[] = [commands, append, replay, heap, startUp, visible, query]
