// SPDX-License-Identifier: EUPL-1.2
import { fault } from '@naober/kit/errors/faults'
import { CellError } from '../koppeling/cells.ts'

type Unknown = 'GEMEENTE_NIET_BEKEND' | 'WIJK_ONBEKEND' | 'BUURT_ONBEKEND' | 'BUURT_NIET_IN_WIJK_ONBEKEND'
type Meant = 'GEMEENTE_BEDOELD' | 'WIJK_BEDOELD' | 'BUURT_BEDOELD' | 'BUURT_NIET_IN_WIJK_BEDOELD'

/** A name that nothing has: with the names that it could be, where there are. */
export const notThere = (namen: readonly string[], unknown: Unknown, meant: Meant): CellError =>
  new CellError(namen.length === 0 ? fault(unknown) : fault(meant, { namen }))
