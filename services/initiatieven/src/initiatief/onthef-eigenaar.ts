// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  eigenaarOntheven,
  GEEN_EIGENAAR,
  isZelfde,
  LAATSTE_EIGENAAR,
  onthefEigenaar,
  wezenVan
} from '@naober/contracts/initiatieven/initiatief'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin } from '../datums.ts'

export const besluitOnthefEigenaar = beslis(onthefEigenaar, ({ eigenaar, tot }, staat, { vandaag, wie }) => {
  const wezen = wezenVan(eigenaar)
  const gevonden = staat.eigenaren.find((een) => isZelfde(een, wezen))
  if (!gevonden) return weiger(GEEN_EIGENAAR)
  if (staat.eigenaren.length === 1) return weiger(LAATSTE_EIGENAAR)
  const aanleiding = wie.is('systeem') ? ({ aanleiding: 'PARTIJ_VERTROKKEN' } as const) : {}
  return (
    inToekomst(tot, vandaag) ?? voorBegin(tot, gevonden.van) ?? [eigenaarOntheven({ ...wezen, tot, ...aanleiding })]
  )
})
