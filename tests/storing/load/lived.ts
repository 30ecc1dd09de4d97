// SPDX-License-Identifier: EUPL-1.2
import type { History } from '../../platform/history.ts'
import type { Client } from './commands.ts'

/** What is said of a command that follows on one that was refused. */
const NOT_THERE = ['NIET_TOEGESTAAN', 'ONBEKEND', 'BESTAAT_AL']

/** Sends commands of every kind there is, as they were accepted in histories; some a rule refuses here. */
export const livedClient = (history: History): Client => ({
  next: async () => {
    const { contract, ...command } = await history.next()
    const refusals = [...NOT_THERE, ...contract.weigeringen.map(({ code }) => code)]
    return { command: { ...command, opdracht: contract.naam }, done: () => {}, refusals }
  }
})
