// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { stableJson } from './made-file.ts'
import { cell, codes, table } from './markdown.ts'

test('JSON is the same text whatever the order of its keys; lists keep theirs', () => {
  const text = stableJson({ b: [{ d: 1, c: null }, 2], a: 'x' })
  expect(text).toBe(stableJson({ a: 'x', b: [{ c: null, d: 1 }, 2] }))
  expect(text).toBe('{\n  "a": "x",\n  "b": [\n    {\n      "c": null,\n      "d": 1\n    },\n    2\n  ]\n}\n')
})

test('nothing in a cell breaks its table', () => {
  expect(
    table(
      ['a', 'b'],
      [
        [cell('een | twee\ndrie \\|'), codes(['X', 'Y'])],
        ['', codes([])]
      ]
    )
  ).toBe('| a | b |\n| --- | --- |\n| een \\| twee drie \\\\\\| | `X`, `Y` |\n|  | – |')
})
