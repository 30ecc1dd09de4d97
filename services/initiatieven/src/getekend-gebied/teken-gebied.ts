// SPDX-License-Identifier: EUPL-1.2
import { voorWie } from '@naober/contracts'
import { gebiedGetekend, tekenaarVastgelegd, tekenGebied } from '@naober/contracts/initiatieven/getekend-gebied'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst } from '../datums.ts'
import { gemeentefout } from '../waar.ts'
import { tekenfout } from './tekenfout.ts'

export const besluitTekenGebied = beslis(tekenGebied, (tekening, _staat, { vandaag, wie }) => {
  const nee =
    gemeentefout(tekening.gemeenten, Number(tekening.op.slice(0, 4))) ??
    tekenfout(tekening.naam, tekening.grens) ??
    inToekomst(tekening.op, vandaag)
  return (
    nee ?? [
      gebiedGetekend({ ...tekening, toelichting: tekening.toelichting ?? null }),
      tekenaarVastgelegd({ persoonId: voorWie(wie) })
    ]
  )
})
