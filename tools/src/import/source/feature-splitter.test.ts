// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { FeatureSplitter, SplitError } from './feature-splitter.ts'

const features = ['{"a":"} \\" ] é","b":[1,{"c":[]}]}', '{}', '{"type":"Feature","features":[{}]}']
const collection = `{"crs":{"x":[1]}, "features" : [ ${features.join(' ,\n')} ],"links":[{"rel":"next"}]}`

const splitIn = (text: string, size: number) => {
  const splitter = new FeatureSplitter()
  const bytes = Buffer.from(text)
  const found: string[] = []
  for (let at = 0; at < bytes.length; at += size) found.push(...splitter.split(bytes.subarray(at, at + size)))
  return { splitter, found }
}

describe('FeatureSplitter', () => {
  test.each([1, 2, 3, 7, 10_000])('gives the same features however the text is cut (%i bytes)', (size) => {
    const { splitter, found } = splitIn(collection, size)
    expect(found).toEqual(features)
    expect(splitter.complete).toBe(true)
    expect(JSON.parse(splitter.outside())).toEqual({ crs: { x: [1] }, features: [], links: [{ rel: 'next' }] })
  })

  test('knows the members before the features while these are still coming', () => {
    const { splitter } = splitIn('{"crs":1,"features":[{"half":', 4)
    expect(JSON.parse(splitter.outside())).toEqual({ crs: 1, features: [] })
    expect(splitter.complete).toBe(false)
  })

  test('is not complete when a string never ends', () => {
    expect(splitIn('{"features":[],"a":"b}', 5).splitter.complete).toBe(false)
  })

  test.each([
    ['[]]', 'haak'],
    ['{"features":[ 1 ]}', 'tussen de features'],
    ['{"features":[ "a" ]}', 'tussen de features'],
    [`{"a":"${'x'.repeat(5_000_000)}"}`, 'geen lijst']
  ])('refuses what cannot be a list of features', (text, why) => {
    expect(() => splitIn(text, 1_000_000)).toThrow(SplitError)
    expect(() => splitIn(text, 1_000_000)).toThrow(why)
  })
})
