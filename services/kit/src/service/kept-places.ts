// SPDX-License-Identifier: EUPL-1.2
import type { KeptPlace } from '../store/copy/restored.ts'
import { CURSORS } from './consumer.ts'
import { QUARANTINE } from './quarantine.ts'

/** Where a service keeps places in its log: they go along when a log becomes one of its own. */
export const KEPT_PLACES: readonly KeptPlace[] = [
  { collection: CURSORS, log: 'logId', position: 'position' },
  { collection: QUARANTINE, log: 'log', position: 'positie' }
]
