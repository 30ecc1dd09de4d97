// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { foldedWords } from './fold.ts'
import { type Answer, type Entry, numberOf, type Question } from './messages.ts'
import { WordIndex } from './word-index.ts'

const [GEMEENTE, WIJK, BUURT, ANDERE, NAAST] = [0, 1, 2, 3, 4]
const [INITIATIEF, PARTIJ] = [5, 6]
const TODAY = 20_000

/** A point some km east of another. */
const east = (km: number) => [52_600_000 + km * 147_000, 522_000_000] as const

let index: WordIndex
let last = 0
const put = (name: string, over: Partial<Entry> & { kind?: number } = {}): number => {
  const { kind = INITIATIEF, ...rest } = over
  const id = rest.id ?? numberOf(kind, ++last)
  index.put({ name, places: [BUURT], fresh: null, until: TODAY + 1, ...rest, id })
  return id
}
const questionOf = (text: string): Question => ({
  text,
  kinds: null,
  area: null,
  freshFrom: null,
  today: TODAY,
  order: 'BEST',
  from: null,
  skip: 0,
  take: 20
})
const ask = (text: string, over: Partial<Question> = {}) => index.ask({ ...questionOf(text), ...over })
const idsOf = (text: string, over: Partial<Question> = {}) => ask(text, over).placed.ids

beforeEach(() => {
  index = new WordIndex()
  for (const area of [
    [GEMEENTE, -1, 'Baarn', east(0)],
    [WIJK, GEMEENTE, 'Wijk 01', null],
    [BUURT, WIJK, 'Pekingbuurt', east(5)],
    [ANDERE, WIJK, 'Oosterhei', east(7)],
    [NAAST, WIJK, 'De Hoek', east(5.1)]
  ] as const) {
    index.area(area)
  }
})

describe('folding', () => {
  it.each([
    ['Café', ['cafe']],
    ['de coördinatie van het', ['coordinatie']],
    ['ĲSSELMEER-dijk', ['ijsselmeer', 'dijk']],
    ["foto's van 's avonds", ['foto', 'avonds']],
    ['s Hertogenbosch', ['hertogenbosch']],
    ["'s-Hertogenbosch", ['hertogenbosch']],
    ['!?', []]
  ])('%s is looked up as %j', (text, words) => {
    expect(foldedWords(text)).toEqual(words)
  })

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = foldedWords(text)
        expect(foldedWords(words.join(' '))).toEqual(words)
      })
    )
  })
})

describe('the index finds, as Dutch puts words together and bends them,', () => {
  it.each([
    ['repaircafe', 'Repair Café'],
    ['repair cafe', 'Het Repaircafé'],
    ['repair ca', 'Het Repaircafé'],
    ['eetclubs', 'Eetclub'],
    ['eetclub', 'Onze eetclubs'],
    ['wandelgroep', 'Wandelen met de groep'],
    ['wandelgroepen', 'De groep die wandelt en wandelen wil'],
    ['wandelen met de groep', 'Wandelgroep'],
    ['dorpshuis', 'Huis van het dorp'],
    ['club', 'De Eetclub'],
    ['koor', 'Buurtkoren'],
    ['huizen', 'Het Buurthuis'],
    ['brieven', 'Een brief aan de buurt'],
    ['wandelen', 'Wandelclub'],
    ["foto's", 'Fotoclub']
  ])('by %j: %s', (text, name) => {
    const id = put(name)
    put('Moestuin')
    expect(ask(text)).toMatchObject({ wider: false, placed: { ids: [id] } })
  })

  it.each([
    ['koor', 'Decor'],
    ['wandelgroep', 'Wandelen'],
    ['tafel', 'Stafels']
  ])('by %j not: %s', (text, name) => {
    put(name)
    expect(idsOf(text)).toEqual([])
  })

  it('the word itself before its plural, that before what is a kind of it, and no place by the end of its name', () => {
    const kind = put('Buurtclub')
    const plural = put('Clubs')
    const word = put('Club')
    expect(idsOf('club')).toEqual([word, plural, kind])
    expect(idsOf('buurt')).toEqual([kind])
  })

  it('nothing any more by a part of a word that is gone', () => {
    const id = put('Eetclub')
    put('Zwemmen', { id })
    index.tidy()
    expect(idsOf('club')).toEqual([])
  })
})

describe('the index finds', () => {
  it.each([
    'eettafel',
    'EETTAFEL',
    'eettafle',
    'eettafl',
    'eet',
    'cafe',
    'café eettafel',
    'de eettafel',
    'eettafel baarn'
  ])('by %j', (text) => {
    const id = put('De Eettafel van Café Samen')
    put('Moestuin', { places: [ANDERE] })
    expect(idsOf(text)).toEqual([id])
  })

  it('a name before a place, and an exact word before a misspelt one', () => {
    const place = put('Tuin', { places: [BUURT] })
    const name = put('Peking', { places: [ANDERE] })
    expect(idsOf('peking')).toEqual([name, place])
    const wrong = put('Zandloper')
    const right = put('Landloper')
    expect(idsOf('landloper')).toEqual([right, wrong])
  })

  it('what has some of the words where nothing has all, and says so', () => {
    const id = put('Eettafel')
    expect(ask('eettafel zwembad')).toMatchObject({ wider: true, placed: { ids: [id] } })
    expect(ask('zwembad')).toMatchObject({ wider: false, placed: { total: 0 }, placeless: { total: 0 } })
    expect(ask('')).toMatchObject({ placed: { total: 0 } })
  })

  it('in an area and what lies in it; what has no place apart', () => {
    const here = put('Tuin')
    const there = put('Tuin', { places: [ANDERE] })
    const both = put('Tuin', { places: [ANDERE, BUURT] })
    const nowhere = put('Tuin', { places: [] })
    expect(new Set(idsOf('tuin', { area: BUURT }))).toEqual(new Set([here, both]))
    expect(new Set(idsOf('tuin', { area: GEMEENTE }))).toEqual(new Set([here, there, both]))
    expect(ask('tuin', { area: BUURT }).placeless).toEqual({ ids: [nowhere], total: 1 })
    expect(ask('tuin').placeless).toEqual({ ids: [nowhere], total: 1 })
  })

  it('of a kind, and counts per kind', () => {
    const tuin = put('Tuin')
    const partij = put('Tuin', { kind: PARTIJ, places: [] })
    expect(ask('tuin', { kinds: [PARTIJ] })).toMatchObject({ placed: { total: 0 }, placeless: { ids: [partij] } })
    expect(idsOf('tuin', { kinds: [INITIATIEF] })).toEqual([tuin])
    expect(new Map(ask('tuin').perKind)).toEqual(
      new Map([
        [INITIATIEF, 1],
        [PARTIJ, 1]
      ])
    )
  })

  it('what is fresh enough, and the freshest first', () => {
    const old = put('Tuin', { fresh: 100 })
    const fresh = put('Tuin', { fresh: 300 })
    const unknown = put('Tuin')
    expect(idsOf('tuin', { order: 'FRESHEST' })).toEqual([fresh, old, unknown])
    expect(idsOf('tuin', { freshFrom: 200 })).toEqual([fresh])
  })

  it('what is over after all that is not, however well it fits or fresh it is', () => {
    const over = put('Tuin', { fresh: 300, until: TODAY })
    const there = put('Tuin van de hele buurt', { fresh: 100 })
    for (const order of ['BEST', 'FRESHEST'] as const) {
      expect(idsOf('tuin', { order })).toEqual([there, over])
      expect(idsOf('tuin', { order, today: TODAY - 1 })).toEqual([over, there])
    }
  })

  it('the nearest first, and among what is as near what fits best; what is over and what has no place as ever', () => {
    const far = put('Tuin', { places: [ANDERE] })
    const both = put('Moestuin', { places: [ANDERE, BUURT] })
    const fits = put('Tuin', { places: [BUURT] })
    const around = put('Tuin', { places: [WIJK] })
    const beside = put('Tuin', { places: [NAAST] })
    const over = put('Tuin', { places: [BUURT], until: TODAY })
    const nowhere = put('Tuin', { places: [] })
    const near = ask('tuin', { order: 'NEAREST', from: BUURT })
    expect(near.placed.ids).toEqual([fits, both, beside, far, around, over])
    expect(near.placeless.ids).toEqual([nowhere])
    expect(ask('tuin', { order: 'NEAREST', from: WIJK }).placed.ids[0]).toBe(around)
  })

  it('in parts that together are all', () => {
    const all = Array.from({ length: 7 }, () => put('Tuin'))
    const parts = [0, 3, 6].flatMap((skip) => idsOf('tuin', { skip, take: 3 }))
    expect(new Set(parts)).toEqual(new Set(all))
    expect(parts).toHaveLength(7)
  })
})

it('answers a question whatever was asked before', () => {
  const tuin = Array.from({ length: 30 }, () => put('Tuin'))
  const eettafel = put('Eettafel', { places: [] })
  ask('tuin eettafel')
  expect(ask('tuin').placed.total).toBe(tuin.length)
  expect(ask('eettafel')).toMatchObject({ placed: { total: 0 }, placeless: { ids: [eettafel] }, wider: false })
  expect(ask('zwembad').perKind).toEqual([])
})

it('forgets what was renamed, moved or taken away', () => {
  const id = put('Tuin', { fresh: 5 })
  put('Zwemmen', { id, places: [] })
  expect(ask('tuin')).toMatchObject({ placed: { total: 0 }, placeless: { total: 0 } })
  expect(ask('zwemmen', { freshFrom: 1 }).placeless.total).toBe(0)
  expect(ask('zwemmen').placeless.ids).toEqual([id])
  index.drop(id)
  index.drop(id)
  expect(ask('zwemmen').placeless.total).toBe(0)
  expect(index.size).toBe(0)
})

it('keeps no word of what was taken back once it is tidied, and finds the rest as before', () => {
  const id = put('Tuin van Wilhelmina')
  const other = put('Eettafel van Wim')
  put('Tuin', { id })
  expect(index.words()).toContain('wilhelmina')
  expect(index.tidy()).toBe(true)
  expect(index.words()).toEqual(['eettafel', 'tuin', 'wim'])
  expect([idsOf('tuin'), idsOf('wim')]).toEqual([[id], [other]])
  expect(index.tidy()).toBe(false)
})

it('finds the same after any changes as when it was filled at once', () => {
  // Not in the same order: how rare a word is counts what is gone until it is cleared away.
  const found = ({ placed, placeless }: Answer) => [placed, placeless].map(({ ids, total }) => [total, [...ids].sort()])
  const change = fc.record({
    id: fc.nat(5),
    name: fc.constantFrom('Tuin', 'Eettafel', 'Tuin eettafel', 'Zwemmen'),
    places: fc.constantFrom([], [BUURT], [ANDERE], [BUURT, ANDERE]),
    fresh: fc.constantFrom(null, 100, 200),
    until: fc.constantFrom(TODAY - 1, TODAY + 1),
    gone: fc.boolean()
  })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      const changed = new WordIndex(0)
      const filled = new WordIndex()
      const there = new Map<number, Entry>()
      for (const one of [changed, filled]) one.area([BUURT, -1, 'Pekingbuurt', null])
      for (const { gone, ...entry } of changes) {
        there.delete(entry.id)
        if (gone) changed.drop(entry.id)
        else {
          changed.put(entry)
          there.set(entry.id, entry)
        }
      }
      for (const entry of there.values()) filled.put(entry)
      expect(changed.size).toBe(filled.size)
      for (const text of ['tuin', 'eettafel tuin', 'peking']) {
        const question = questionOf(text)
        const [one, other] = [changed.ask(question), filled.ask(question)]
        expect(found(one)).toEqual(found(other))
      }
    })
  )
})
