// SPDX-License-Identifier: EUPL-1.2
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { readSettings } from '../start/settings.ts'
import { placeFrom, placeOf } from './place.ts'

it('a place is a folder, or an address of MongoDB', () => {
  expect(placeFrom('data')).toEqual({ kind: 'FOLDER', path: resolve('data') })
  const url = 'mongodb://iemand:geheim@db:27017/proef?replicaSet=rs0'
  expect(placeFrom(url)).toEqual({ kind: 'MONGODB', url })
  expect(placeFrom('mongodb+srv://db')).toEqual({ kind: 'MONGODB', url: 'mongodb+srv://db' })
})

it.each(['mongo://db', 'http://db', 'mongodb://', 'mongodb:/db', 'mongodb:db', ''])('%j is no place', (text) => {
  expect(() => placeFrom(text)).toThrow('is geen map, en ook geen adres dat met mongodb://')
})

it('without a place it is that of the settings', () => {
  expect(placeOf(readSettings({ data: '/srv/naober' }, {}))).toEqual({ kind: 'FOLDER', path: '/srv/naober' })
  const settings = readSettings({ data: '/srv/naober' }, { NAOBER_MONGODB: 'mongodb://db' })
  expect(placeOf(settings)).toEqual({ kind: 'MONGODB', url: 'mongodb://db' })
})
