// SPDX-License-Identifier: EUPL-1.2
import { wijzigElement } from '@naober/contracts/initiatieven/element'
import { legFinancieringVast } from '@naober/contracts/initiatieven/financieringsregel'
import { ElementRef } from '../element.ts'
import { vertelWatKan } from '../kern/mogelijk.ts'
import { legtGeldVast, schrijft } from './geld-voor.ts'

vertelWatKan(ElementRef, [
  [wijzigElement, (wie, rij, dag) => rij.bestaatOp(dag) && schrijft(wie, rij)],
  [legFinancieringVast, legtGeldVast(schrijft)]
])
