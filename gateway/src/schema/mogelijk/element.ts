// SPDX-License-Identifier: EUPL-1.2
import { voorWie, type Wie } from '@naober/contracts'
import {
  beantwoordKloptNiet,
  bevestigElement,
  meldElementVerdwenen,
  meldKloptNiet,
  neemVerdwijningTerug,
  trekKloptNietIn,
  verplaatsElement,
  wijzigElement
} from '@naober/contracts/initiatieven/element'
import { legFinancieringVast } from '@naober/contracts/initiatieven/financieringsregel'
import type { Element } from '../../view/element.ts'
import { OPEN_EIND } from '../../view/kern/day.ts'
import { ElementRef } from '../element.ts'
import { vertelWatKan } from '../kern/mogelijk.ts'
import { legtGeldVast, schrijft } from './geld-voor.ts'

const isEr = ({ tot }: Element) => tot === OPEN_EIND
const heeftGemeld = (wie: Wie, rij: Element) =>
  rij.meldingen.some(({ door, uitkomst }) => uitkomst === null && door === voorWie(wie))

vertelWatKan(ElementRef, [
  [wijzigElement, (wie, rij) => isEr(rij) && schrijft(wie, rij)],
  [bevestigElement, (_wie, rij) => isEr(rij)],
  [verplaatsElement, (wie, rij) => isEr(rij) && schrijft(wie, rij)],
  [meldElementVerdwenen, (wie, rij) => isEr(rij) && schrijft(wie, rij)],
  [neemVerdwijningTerug, (wie, rij) => !isEr(rij) && schrijft(wie, rij)],
  [meldKloptNiet, (wie, rij) => !schrijft(wie, rij) && !heeftGemeld(wie, rij)],
  [trekKloptNietIn, heeftGemeld],
  [beantwoordKloptNiet, (wie, rij) => rij.openMeldingen.length > 0 && schrijft(wie, rij)],
  [legFinancieringVast, legtGeldVast(schrijft)]
])
