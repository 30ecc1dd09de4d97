// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { readSettings } from '../start/settings.ts'
import { isGood, linesOf, runTopics } from './command.ts'

const difference = { what: 'retention.ms', is: '-1', shouldBe: '518400000', corrected: true }

it('says of each topic what was found and done', () => {
  const topic = 'naober.alfa.v1'
  expect(linesOf({ topic, found: 'MADE', differences: [] })).toEqual(['naober.alfa.v1  gemaakt'])
  expect(linesOf({ topic, found: 'PRESENT', differences: [] })).toEqual(['naober.alfa.v1  in orde'])
  expect(linesOf({ topic, found: 'MISSING', differences: [] })).toEqual(['naober.alfa.v1  ontbreekt'])
  expect(linesOf({ topic, found: 'PRESENT', differences: [difference] })).toEqual([
    'naober.alfa.v1  bijgesteld',
    '  retention.ms was -1, nu 518400000'
  ])
  expect(linesOf({ topic, found: 'PRESENT', differences: [{ ...difference, corrected: false }] })).toEqual([
    'naober.alfa.v1  wijkt af',
    '  retention.ms was -1, hoort 518400000 te zijn'
  ])
})

it('holds a topic for good when nothing is left to be put right', () => {
  expect(isGood({ topic: 't', found: 'PRESENT', differences: [difference] })).toBe(true)
  expect(isGood({ topic: 't', found: 'PRESENT', differences: [{ ...difference, corrected: false }] })).toBe(false)
  expect(isGood({ topic: 't', found: 'MISSING', differences: [] })).toBe(false)
})

it('asks for Kafka', async () => {
  await expect(runTopics(readSettings({}, {}), true)).rejects.toThrow('Zonder Kafka zijn er geen topics')
})
