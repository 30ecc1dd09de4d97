// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { afterAll, expect, it } from 'vitest'
import { kafkaConnectionOf } from './kafka-settings.ts'
import { readSettings, StartError } from './settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'naober-'))
const ca = rootCertificates[0] ?? ''
writeFileSync(join(folder, 'ca.pem'), ca)
writeFileSync(join(folder, 'geen.pem'), 'geen certificaat')
afterAll(() => rmSync(folder, { recursive: true }))

const connection = (env: Record<string, string>) => kafkaConnectionOf(readSettings({}, env))
const LOGIN = { NAOBER_KAFKA: 'k:9093', NAOBER_KAFKA_GEBRUIKER: 'naober', NAOBER_KAFKA_WACHTWOORD: 'geheim' }

it('is nothing without Kafka', () => {
  expect(connection({})).toBeNull()
})

it('takes brokers, and what stands before the topics', () => {
  expect(connection({ NAOBER_KAFKA: 'a.example:9092,127.0.0.1:9093' })).toEqual({
    brokers: ['a.example:9092', '127.0.0.1:9093'],
    prefix: '',
    tls: null,
    sasl: null
  })
  expect(connection({ NAOBER_KAFKA: 'a:9092/proef1' })?.prefix).toBe('proef1.')
})

it('takes TLS with the usual authorities or with one of its own, and a login', () => {
  expect(connection({ NAOBER_KAFKA: 'k:9093', NAOBER_KAFKA_TLS: 'ja' })?.tls).toEqual({ ca: null })
  expect(connection({ ...LOGIN, NAOBER_KAFKA_TLS: join(folder, 'ca.pem') })).toMatchObject({
    tls: { ca },
    sasl: { mechanism: 'scram-sha-512', username: 'naober', password: 'geheim' }
  })
  expect(connection({ ...LOGIN, NAOBER_KAFKA_TLS: 'ja', NAOBER_KAFKA_MECHANISME: 'plain' })?.sasl?.mechanism).toBe(
    'plain'
  )
})

it.for([
  [{ NAOBER_KAFKA: 'zonder-poort' }, /NAOBER_KAFKA 'zonder-poort' moet de vorm/],
  [{ NAOBER_KAFKA: 'k:9092', NAOBER_KAFKA_MECHANISME: 'gssapi' }, /moet een van plain/],
  [{ NAOBER_OIN: '123' }, /20 cijfers/],
  [{ NAOBER_KAFKA_TLS: 'ja' }, /NAOBER_KAFKA zegt niet waar/],
  [{ NAOBER_KAFKA: 'k:9092', NAOBER_KAFKA_GEBRUIKER: 'naober' }, /horen bij elkaar/],
  [{ ...LOGIN, NAOBER_KAFKA_MECHANISME: 'plain' }, /zet NAOBER_KAFKA_TLS erbij/],
  [{ ...LOGIN, NAOBER_KAFKA_TLS: join(folder, 'weg.pem') }, /weg\.pem is dat niet/],
  [{ ...LOGIN, NAOBER_KAFKA_TLS: join(folder, 'geen.pem') }, /geen\.pem is dat niet/]
] as [Record<string, string>, RegExp][])('refuses %o', ([env, sentence]) => {
  expect(() => connection(env)).toThrow(StartError)
  expect(() => connection(env)).toThrow(sentence)
})
