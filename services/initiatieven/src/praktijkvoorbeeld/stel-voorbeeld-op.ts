// SPDX-License-Identifier: EUPL-1.2
import { isGeweigerd, voorWie } from '@naober/contracts'
import {
  opstellerVastgelegd,
  stelVoorbeeldOp,
  voorbeeldOpgesteld
} from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { beslis } from '@naober/kit/command/decider'
import { eersteOnbekendeCode } from '../belemmering/code.ts'
import { inToekomst } from '../datums.ts'
import { gekozenPlaats } from '../waar.ts'

/** An example from elsewhere may be of no place. */
export const besluitStelVoorbeeldOp = beslis(stelVoorbeeldOp, (opdracht, { initiatief }, { vandaag, wie }) => {
  const nee = eersteOnbekendeCode(opdracht.belemmeringen) ?? inToekomst(opdracht.op, vandaag)
  if (nee) return nee
  const { gebied: keuze, vindplaats = null, initiatiefId = null, ...rest } = opdracht
  const waar = keuze === undefined ? { gebied: initiatief?.gebied ?? null } : gekozenPlaats(keuze)
  if (isGeweigerd(waar)) return waar
  return {
    zelf: [
      voorbeeldOpgesteld({ ...rest, vindplaats, initiatiefId, gebied: waar.gebied }),
      opstellerVastgelegd({ persoonId: voorWie(wie) })
    ]
  }
})
