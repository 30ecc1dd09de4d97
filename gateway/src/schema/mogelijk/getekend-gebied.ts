// SPDX-License-Identifier: EUPL-1.2
import {
  herstelGetekendGebied,
  trekGetekendGebiedIn,
  wijzigGetekendGebied
} from '@naober/contracts/initiatieven/getekend-gebied'
import { OPEN_EIND } from '../../view/kern/day.ts'
import { GetekendGebiedRef } from '../getekend-gebied.ts'
import { vertelWatKan } from '../kern/mogelijk.ts'
import { schrijft } from './geld-voor.ts'

vertelWatKan(GetekendGebiedRef, [
  [wijzigGetekendGebied, (wie, rij) => rij.ingetrokkenOp === OPEN_EIND && schrijft(wie, rij)],
  [trekGetekendGebiedIn, (wie, rij) => rij.ingetrokkenOp === OPEN_EIND && schrijft(wie, rij)],
  [herstelGetekendGebied, (wie, rij) => rij.ingetrokkenOp !== OPEN_EIND && schrijft(wie, rij)]
])
