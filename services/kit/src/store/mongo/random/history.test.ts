// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import type { CommitEvents } from '../../commit.ts'
import { commitOf, event, one } from '../../contract/samples.ts'
import { History, judgeAnswers, judgeLog, type Told } from './history.ts'

const [a, b] = [one('s', 1), one('s', 2)]
const log: CommitEvents[] = [a, b].map((commit, i) => ({ ...commit, position: i + 1 }))
const told = (...others: Told[]): History => {
  const history = new History()
  history.told.push({ commit: a }, { commit: b }, ...others)
  return history
}

it('finds nothing wrong with a log that agrees with what was told', () => {
  expect(judgeLog(log)).toEqual([])
  const history = told(
    { id: a.commandId, kind: 'STORED', position: 1 },
    { id: b.commandId, kind: 'UNKNOWN', position: 0 }
  )
  expect(judgeAnswers(log, history)).toEqual([])
  expect(history.open()).toEqual([b])
})

it.each<[string, CommitEvents[]]>([
  ['has a hole', log.map((commit) => ({ ...commit, position: commit.position * 2 - 1 }))],
  ['goes back in time', log.map((commit) => ({ ...commit, at: 1_000 - commit.position }))],
  ['skips a version', log.map((commit) => ({ ...commit, events: b.events }))],
  [
    'rests on what had moved',
    [...log, { ...commitOf([event('t', 1, { rustOp: ['u@1', 's@2'] })]), position: 3 } as CommitEvents]
  ]
])('sees a log that %s', (_, bad) => {
  expect(judgeLog(bad)).not.toEqual([])
})

it.each<[string, CommitEvents[], Told[]]>([
  ['was told stored and is not there', log.slice(0, 1), [{ id: b.commandId, kind: 'STORED', position: 2 }]],
  ['was told stored elsewhere', log, [{ id: b.commandId, kind: 'KNOWN', position: 1 }]],
  ['was told of a conflict and is there', log, [{ id: b.commandId, kind: 'CONFLICT', position: 0 }]],
  ['is there twice', [...log, { ...log[1], position: 3 } as CommitEvents], []],
  ['is there and was never sent', [...log, { ...one('t', 1), position: 3 }], []],
  ['is there otherwise than it was sent', log.map((commit) => ({ ...commit, events: a.events })), []]
])('sees a command that %s', (_, bad, answers) => {
  expect(judgeAnswers(bad, told(...answers))).not.toEqual([])
})
