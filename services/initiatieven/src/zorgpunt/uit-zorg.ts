// SPDX-License-Identifier: EUPL-1.2
import { isGeweigerd, voorWie } from '@naober/contracts'
import { uiterVastgelegd, uitZorg, zorgGeuit } from '@naober/contracts/initiatieven/zorgpunt'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst } from '../datums.ts'
import { waarVan } from '../waar.ts'

export const besluitUitZorg = beslis(uitZorg, (opdracht, { initiatief }, { vandaag, wie }) => {
  const nee = inToekomst(opdracht.op, vandaag)
  if (nee) return nee
  const waar = waarVan(opdracht.gebied, initiatief)
  if (isGeweigerd(waar)) return waar
  const { waarover, zorg, haakje = null, initiatiefId = null, op } = opdracht
  return {
    zelf: [
      zorgGeuit({ waarover, zorg, haakje, initiatiefId, gebied: waar.gebied, op }),
      uiterVastgelegd({ persoonId: voorWie(wie) })
    ]
  }
})
