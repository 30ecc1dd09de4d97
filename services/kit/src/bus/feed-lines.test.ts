// SPDX-License-Identifier: EUPL-1.2
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { exampleCommits } from './example-commits.ts'
import { decodeLine, encodeCommit, encodeHead, encodeTot, wholeLines } from './feed-lines.ts'
import { gather } from './gather.ts'

const position = fc.nat()
const event = fc.record({
  stream: fc.string({ unit: 'binary' }),
  version: position,
  type: fc.string(),
  v: position,
  data: fc.dictionary(fc.string(), fc.jsonValue()).map((data): object => JSON.parse(JSON.stringify(data)))
})
const commit = fc.record({
  position,
  at: position,
  commandId: fc.string({ unit: 'binary' }),
  depth: position,
  events: fc.array(event)
})

const inPieces = async function* (bytes: Uint8Array, cuts: readonly number[]) {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length]
  for (let index = 1; index < places.length; index += 1) yield bytes.subarray(places[index - 1], places[index])
}
const collect = async (pieces: AsyncIterable<Uint8Array>) => (await gather(wholeLines(pieces))).flat()

describe('a line of the change feed', () => {
  test.prop([commit])('brings a commit over as it was, on one line', (given) => {
    const line = encodeCommit(given)
    expect(line.indexOf('\n')).toBe(line.length - 1)
    expect(decodeLine(line)).toEqual({ kind: 'COMMIT', commit: given })
  })

  it('has the form that others read', () => {
    const given = { position: 7, at: 8, commandId: 'a/b', depth: 1 }
    const events = [{ stream: 's', version: 2, type: 'geteld', v: 1, data: { n: 3 } }]
    expect(encodeCommit({ ...given, events })).toBe(
      '{"c":7,"at":8,"id":"a/b","d":1,"e":[["s",2,"geteld",1,{"n":3}]]}\n'
    )
    expect(encodeTot(9)).toBe('{"tot":9}\n')
    expect(encodeHead({ logId: 'l', parent: null }, { logId: 'l', position: 9, commandId: 'c' })).toBe(
      '{"log":{"logId":"l","parent":null},"einde":{"logId":"l","position":9,"commandId":"c"}}\n'
    )
  })

  it('tells the log and where it ends, and how far was looked', () => {
    const log = { logId: 'b', parent: { logId: 'a', position: 3 } }
    const einde = { logId: 'b', position: 5, commandId: 'x/y' }
    expect(decodeLine(encodeHead(log, einde))).toEqual({ kind: 'HEAD', log, einde })
    expect(decodeLine(encodeTot(12))).toEqual({ kind: 'TOT', position: 12 })
  })

  it.each([
    '',
    '{}',
    'null',
    '[1]',
    '{"tot":-1}',
    '{"tot":"3"}',
    '{"c":1,"at":1,"id":"x","d":0}',
    '{"c":1,"at":1,"id":"x","d":0,"e":[["s",1,"t",1]]}',
    '{"c":1,"at":1,"id":"x","d":0,"e":[["s",1,"t",1,null]]}',
    '{"c":1.5,"at":1,"id":"x","d":0,"e":[]}',
    '{"log":{"logId":"a","parent":{}},"einde":{"logId":"a","position":0,"commandId":""}}'
  ])('is refused when it is something else: %s', (line) => {
    expect(() => decodeLine(line)).toThrow()
  })

  it('may have members that are not known yet', () => {
    expect(decodeLine('{"tot":3,"later":true}')).toEqual({ kind: 'TOT', position: 3 })
  })
})

describe('text in pieces', () => {
  const text = exampleCommits(1, 6).map(encodeCommit).join('')

  test.prop([fc.array(fc.nat())])('gives the same lines wherever it is cut, also inside a letter', async (cuts) => {
    const bytes = new TextEncoder().encode(text)
    expect(await collect(inPieces(bytes, cuts))).toEqual(text.trimEnd().split('\n'))
  })

  it('that ends in the middle of a line is refused', async () => {
    const bytes = new TextEncoder().encode(text.slice(0, -3))
    await expect(collect(inPieces(bytes, []))).rejects.toThrow('middle of a line')
  })
})
