// SPDX-License-Identifier: EUPL-1.2

import { coldStart } from './distributed/cold-start.ts'
import { idle } from './distributed/idle.ts'
import { passed, passedByOther } from './distributed/passed.ts'
import { spreadCommands, unrelayedCommands } from './distributed/spread-commands.ts'
import { writers } from './distributed/writers.ts'
import type { Subject } from './figure.ts'
import { append } from './figures/append.ts'
import { commands } from './figures/commands.ts'
import { full } from './figures/full.ts'
import { page } from './figures/page.ts'
import { query } from './figures/query.ts'
import { heap, replay, startUp } from './figures/view.ts'
import { visible } from './figures/visible.ts'

/** Everything that is measured of the embedded platform, in this order. */
export const SUBJECTS: readonly Subject[] = [commands, append, replay, heap, startUp, visible, query, full, page]

/** The same of the distributed platform. */
export const DISTRIBUTED: readonly Subject[] = [
  passed,
  passedByOther,
  spreadCommands,
  unrelayedCommands,
  writers,
  idle,
  coldStart
]
