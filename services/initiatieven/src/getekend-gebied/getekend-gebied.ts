// SPDX-License-Identifier: EUPL-1.2
import { idVan } from '@naober/contracts'
import { GetekendGebied, wisGetekendGebiedTekst } from '@naober/contracts/initiatieven/getekend-gebied'
import { gedrag } from '@naober/kit/command/decider'
import { wisbesluit } from '@naober/kit/command/wisbesluit'
import { besluitHerstelGetekendGebied } from './herstel-getekend-gebied.ts'
import { besluitTekenGebied } from './teken-gebied.ts'
import { besluitTrekGetekendGebiedIn } from './trek-getekend-gebied-in.ts'
import { besluitWijzigGetekendGebied } from './wijzig-getekend-gebied.ts'

export const gedragVanGetekendGebied = gedrag(GetekendGebied, {
  evolueer: {
    GebiedGetekend: (_staat, getekend, { stream }) => ({
      ...getekend,
      id: idVan(stream),
      tekenaarId: null,
      ingetrokkenOp: null
    }),
    TekenaarVastgelegd: (staat, { persoonId }) => ({ ...staat, tekenaarId: persoonId }),
    GetekendGebiedGewijzigd: (staat, wijziging) => ({ ...staat, ...wijziging }),
    GetekendGebiedIngetrokken: (staat, { op }) => ({ ...staat, ingetrokkenOp: op }),
    GetekendGebiedHersteld: (staat) => ({ ...staat, ingetrokkenOp: null })
  },
  besluiten: [
    besluitTekenGebied,
    besluitWijzigGetekendGebied,
    besluitTrekGetekendGebiedIn,
    besluitHerstelGetekendGebied,
    wisbesluit(wisGetekendGebiedTekst)
  ]
})
