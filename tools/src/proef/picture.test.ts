// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { Kafka, Mongo } from '../../engines/engine.ts'
import { pictureOf } from './picture.ts'
import type { Supervised } from './supervised.ts'
import type { Topology } from './topology.ts'

const stands = (address: string) => ({ address, stop: async () => {} })

const supervised = (name: string, pid: number | undefined): Supervised => ({
  ...stands(`http://127.0.0.1/${name}`),
  name,
  pid: () => pid,
  lives: () => 1,
  output: () => '',
  signal: () => {},
  ready: async () => {}
})

test('tells of every process its address, its number and the folder by which it is operated', () => {
  const topology: Topology = {
    front: stands('http://127.0.0.1:4000'),
    services: new Map([['initiatieven', stands('http://127.0.0.1:4010')]]),
    serviceProcesses: [supervised('initiatieven-1', 11), supervised('initiatieven-2', undefined)],
    gatewayProcesses: [supervised('gateway-1', 13)],
    folderOf: (name) => `/proef/${name}`,
    serviceKey: '',
    stop: async () => {}
  }
  const mongo: Mongo = { source: 'local', url: 'mongodb://een', stop: async () => {} }
  const kafka: Kafka = { source: 'local', brokers: 'een:9092', stop: async () => {} }
  const lines = pictureOf(topology, mongo, kafka).split('\n')
  expect(lines[0]).toBe('Naober draait op http://127.0.0.1:4000/ (Ctrl-C stopt)')
  for (const line of [
    /├ initiatieven-1 +http:\S+ +pid 11 +--data \/proef\/initiatieven-1$/,
    /├ initiatieven-2 +http:\S+ +pid – +--data \/proef\/initiatieven-2$/,
    /├ gateway-1 +http:\S+ +pid 13 +--data \/proef\/gateway-1$/,
    / {2}MongoDB +mongodb:\/\/een/,
    / {2}Kafka +een:9092/
  ])
    expect(lines.filter((one) => line.test(one))).toHaveLength(1)
})
