// SPDX-License-Identifier: EUPL-1.2
import type { Actor, ElkAggregaat, Opdrachtcontract, OpdrachtVan, Weigeringsregel } from '@naober/contracts'
import type { eerder } from '@naober/kit/command/scenario'
import { describe, expect, it } from 'vitest'
import { gegeven } from './voorbeelden.ts'

type Verleden = ReturnType<typeof eerder>

/** One way to meet a refusal: what happened before, the command, and the rule that says no. */
export interface Geval {
  readonly contract: Opdrachtcontract
  readonly regel: Weigeringsregel
  readonly toets: () => void
}

export const geval = <C extends Opdrachtcontract>(
  regel: Weigeringsregel,
  contract: C,
  id: string,
  velden: OpdrachtVan<C>,
  verleden: readonly Verleden[],
  door: Actor = { id: 'proef', rollen: [] }
): Geval => ({
  contract,
  regel,
  toets: () =>
    gegeven(...verleden)
      .als(contract, id, velden)
      .door(door)
      .danGeweigerd(regel)
})

/** Tests each case, and that no refusal of any command on the aggregate is left without one. */
export const elkeWeigering = (aggregaat: ElkAggregaat, gevallen: readonly Geval[]): void => {
  describe(`no refusal of ${aggregaat.naam} without a case`, () => {
    for (const { contract, regel, toets } of gevallen) it(`${contract.naam} meets ${regel.code}`, toets)

    it('is left out', () => {
      const genoemd = aggregaat.opdrachten.flatMap(({ naam, weigeringen }) =>
        weigeringen.map(({ code }) => `${naam} ${code}`)
      )
      const getoetst = gevallen.map(({ contract, regel }) => `${contract.naam} ${regel.code}`)
      expect([...new Set(getoetst)].sort()).toEqual(genoemd.sort())
    })
  })
}
