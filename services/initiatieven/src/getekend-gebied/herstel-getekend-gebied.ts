// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  GEBIED_NIET_INGETROKKEN,
  getekendGebiedHersteld,
  herstelGetekendGebied
} from '@naober/contracts/initiatieven/getekend-gebied'
import { beslis } from '@naober/kit/command/decider'

export const besluitHerstelGetekendGebied = beslis(herstelGetekendGebied, (_opdracht, gebied) =>
  gebied.ingetrokkenOp === null ? weiger(GEBIED_NIET_INGETROKKEN) : [getekendGebiedHersteld({})]
)
