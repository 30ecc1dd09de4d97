// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { etagVan } from './stand.ts'

const stand = { tot: null, posities: [{ dienst: 'initiatieven', logId: 'l', positie: 7 }] }

test('a cache that has an answer of other code asks for it anew', () => {
  const etag = etagVan(stand, 'activiteiten.csv', 'code')
  expect(etagVan(stand, 'activiteiten.csv', 'code')).toBe(etag)
  expect(etagVan(stand, 'activiteiten.csv', 'other code')).not.toBe(etag)
})
