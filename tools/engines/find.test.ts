// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { leftAside } from './find.ts'

it.each([
  [{}, null],
  [{ MONGODB_URL: '' }, null],
  [{ KAFKA_BROKERS: 'k:9092' }, 'KAFKA_BROKERS telt niet: met --data worden eigen engines gestart.'],
  [
    { MONGODB_URL: 'mongodb://m', KAFKA_BROKERS: 'k:9092' },
    'MONGODB_URL en KAFKA_BROKERS tellen niet: met --data worden eigen engines gestart.'
  ]
])('says which addresses a folder leaves aside: %j', (env, said) => {
  expect(leftAside(env)).toBe(said)
})
