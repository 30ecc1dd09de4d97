// SPDX-License-Identifier: EUPL-1.2
import { idVan, wieIs } from '@naober/contracts'
import { expect, it } from 'vitest'
import { CommandHandler } from '../command/handler.ts'
import { derivedId } from '../command/ids.ts'
import { MemoryEvents } from '../store/memory/events.ts'
import { MemoryLog } from '../store/memory/log.ts'
import { MemoryRecords } from '../store/memory/records.ts'
import { gestort, heropenPot, kas, openPot, Pot, sluitPot, stort } from '../testing/pot.ts'
import { AL_ZO, reactie } from './definition.ts'
import { reactionConsumer } from './reactions.ts'

const BEHEERDER = wieIs({ id: 'beheerder-1', rollen: [{ rol: 'beheerder', voor: [] }] })

/** Closes the pot after each deposit; that it is closed already is what it wanted. */
const sluitNaStorting = reactie({
  naam: 'sluit-na-storting',
  op: gestort,
  vanaf: 'BEGIN',
  opdrachten: async (_data, { stream }) => [{ contract: sluitPot, id: idVan(stream), velden: {}, doel: 'slot' }],
  weigeringen: {
    POT_GESLOTEN: AL_ZO,
    ONBEKEND: (data) => ({ aggregaat: Pot, id: POT, gebeurtenis: gestort(data) }),
    NIET_TOEGESTAAN: (data) => ({ aggregaat: Pot, id: POT, gebeurtenis: gestort(data) })
  }
})
const POT = derivedId('pot', 1)

it('a refusal that tells that it is so already stores nothing, and the next event is answered', async () => {
  const log = new MemoryLog()
  const [events, records] = [new MemoryEvents(log), new MemoryRecords()]
  const { gedragingen } = kas
  const handler = new CommandHandler({ events, records, gedragingen, clock: () => log.commits.length })
  const send = (contract: Parameters<CommandHandler['handle']>[0]['contract'], fields: Record<string, unknown> = {}) =>
    handler.handle({
      contract,
      fields,
      id: contract === openPot ? null : POT,
      opdrachtId: contract === openPot ? POT : derivedId(`${log.commits.length}`, 1),
      wie: BEHEERDER,
      expectedVersion: null,
      trace: null
    })
  await send(openPot, { naam: 'Potje' })
  await send(stort, { bedrag: 1 })
  await send(sluitPot)
  const { apply } = reactionConsumer({
    reactie: sluitNaStorting,
    handler,
    events,
    records,
    logId: () => 'log',
    projectionsAt: async () => {},
    alarm: (reason) => expect.unreachable(reason)
  })
  const deposit = log.commits.slice(1, 2)
  await apply(deposit)
  expect(log.commits).toHaveLength(3)
  await send(heropenPot)
  await apply(deposit)
  expect(log.commits.at(-1)?.events.map(({ type }) => type)).toEqual(['PotGesloten'])
})
