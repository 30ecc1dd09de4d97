// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  ELEMENT_NIET_VERDWENEN,
  neemVerdwijningTerug,
  verdwijningTeruggenomen
} from '@naober/contracts/initiatieven/element'
import { beslis } from '@naober/kit/command/decider'

export const besluitNeemVerdwijningTerug = beslis(neemVerdwijningTerug, (_opdracht, { verdwenen }) =>
  verdwenen === null ? weiger(ELEMENT_NIET_VERDWENEN) : [verdwijningTeruggenomen({})]
)
