// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { mongoAddress } from './address.ts'

it.each([
  ['mongodb://h', 'naober_vouchers', 'mongodb://h/naober_vouchers'],
  ['mongodb://h:27017/', 'naober_vouchers', 'mongodb://h:27017/naober_vouchers'],
  ['mongodb://h/proef1', 'proef1_vouchers', 'mongodb://h/proef1_vouchers'],
  ['mongodb://a:1,b:2/proef%201?replicaSet=rs0', 'proef 1_vouchers', 'mongodb://a:1,b:2/proef 1_vouchers'],
  ['mongodb+srv://jan:ge@heim@h/?authSource=admin', 'naober_vouchers', 'mongodb+srv://h/naober_vouchers']
])('%s holds the database %s, told of as %s', (url, name, told) => {
  expect(mongoAddress(url, 'vouchers')).toEqual({ url, name, told })
})

it.each(['', 'http://h', 'mongodb://', 'h:27017'])('%j is no address of MongoDB', (url) => {
  expect(mongoAddress(url, 'vouchers')).toBeUndefined()
})
