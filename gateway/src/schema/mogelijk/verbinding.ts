// SPDX-License-Identifier: EUPL-1.2
import type { Wie } from '@naober/contracts'
import { isUitgenodigd } from '@naober/contracts/initiatieven/initiatief'
import { verbreekVerbinding } from '@naober/contracts/initiatieven/verbinding'
import { Initiatief } from '../../view/initiatief/rij.ts'
import type { Partij } from '../../view/partij/rij.ts'
import { vertelWatKan } from '../kern/mogelijk.ts'
import { VerbindingRef } from '../verbinding.ts'
import { schrijft } from './geld-voor.ts'

const schrijftEinde = (wie: Wie, einde: Initiatief | Partij | null): boolean =>
  einde !== null && (schrijft(wie, einde) || (einde instanceof Initiatief && isUitgenodigd(wie, einde)))

vertelWatKan(VerbindingRef, [
  [
    verbreekVerbinding,
    (wie, rij, dag) => rij.bestaatOp(dag) && (schrijftEinde(wie, rij.begin) || schrijftEinde(wie, rij.einde))
  ]
])
