// SPDX-License-Identifier: EUPL-1.2
import { fc, test } from '@fast-check/vitest'
import { describe, expect, vi } from 'vitest'
import { createFaultyLocalBus } from '../bus/faulty-local.ts'
import { uuidv7 } from '../command/ids.ts'
import type { Commit } from '../store/commit.ts'
import { KasHouse } from '../testing/kas-house.ts'

const DAG = 86_400_000

type Act =
  | { readonly kind: 'STORT'; readonly pot: number; readonly bedrag: number }
  | { readonly kind: 'BOEK'; readonly van: number; readonly naar: number; readonly bedrag: number }
  | { readonly kind: 'TIJD'; readonly dagen: number }
  | { readonly kind: 'CRASH' }

const pot = fc.integer({ min: 0, max: 3 })
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('STORT' as const), pot, bedrag: fc.integer({ min: 1, max: 9 }) })
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('BOEK' as const),
      van: pot,
      naar: pot,
      bedrag: fc.integer({ min: 1, max: 9 })
    })
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('TIJD' as const), dagen: fc.integer({ min: 1, max: 40 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('CRASH' as const) }) }
)

/** Runs bursts of acts at once; a crash kills the process in the middle of its burst. Answers who was told yes. */
const play = async (house: KasHouse, bursts: readonly (readonly Act[])[]) => {
  const potten: string[] = []
  for (const naam of ['a', 'b', 'c', 'd']) potten.push(String((await house.send('openPot', null, { naam })).body.id))
  const accepted: string[] = []
  for (const burst of bursts) {
    let crashed: () => void = () => {}
    const crash = new Promise<void>((resolve) => {
      crashed = resolve
    })
    const sent = burst.map(async (een) => {
      const opdrachtId = uuidv7(house.time.now)
      if (een.kind === 'TIJD') return house.time.move(een.dagen * DAG)
      if (een.kind === 'CRASH') {
        await Promise.resolve()
        house.crash()
        return crashed()
      }
      const answer =
        een.kind === 'STORT'
          ? await house.send('stort', potten[een.pot] ?? '', { bedrag: een.bedrag }, opdrachtId)
          : await house.send(
              'boekOver',
              potten[een.van] ?? '',
              { naarId: potten[een.naar] ?? '', bedrag: een.bedrag },
              opdrachtId
            )
      expect([200, 422]).toContain(answer.status)
      if (answer.status === 200) accepted.push(opdrachtId)
    })
    if (burst.some(({ kind }) => kind === 'CRASH')) {
      await crash
      await house.start()
    } else await Promise.all(sent)
  }
  return accepted
}

const SIGNS_OF_LIFE = ['PotGeopend', 'Gestort', 'Afgeboekt', 'Bijgeboekt', 'Herinnerd']

/** When each pot was last touched, ms since the epoch. */
const lastTimes = (commits: readonly Commit[], types: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    commits.flatMap(({ at, events }) =>
      events.filter(({ type }) => types.includes(type)).map(({ stream }) => [stream, at] as const)
    )
  )

/** Per reminder: how long its pot had been untouched, ms. */
const remindersSince = (commits: readonly Commit[]): number[] => {
  const last = new Map<string, number>()
  const gaps: number[] = []
  for (const { at, events } of commits) {
    for (const { stream, type } of events) {
      if (type === 'Herinnerd') gaps.push(at - (last.get(stream) ?? 0))
      if (SIGNS_OF_LIFE.includes(type)) last.set(stream, at)
    }
  }
  return gaps
}

describe('a service under random concurrency, crashes and a bus that repeats, delays, reorders and loses', () => {
  test.prop([fc.array(fc.array(act, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 }), fc.integer()], {
    numRuns: 15
  })(
    'loses nothing, does nothing twice, keeps positions without a hole and money in balance',
    async (bursts, seed) => {
      const house = await new KasHouse(() => createFaultyLocalBus({ seed, onFault: () => {} })).start()
      try {
        const accepted = await play(house, bursts)
        await house.settle()
        const commits = await house.service.events.readCommits(0, 100_000)
        expect(commits.map(({ position }) => position)).toEqual(commits.map((_, i) => i + 1))
        const ids = commits.map(({ commandId }) => commandId)
        expect(new Set(ids).size).toBe(ids.length)
        for (const id of accepted) expect(ids).toContain(`${id}/beheerder-1`)

        const events = commits.flatMap((commit) =>
          commit.events.map((event) => ({ ...event, position: commit.position }))
        )
        const deposits = events.filter(({ type }) => type === 'Gestort')
        const thanked = events
          .filter(({ type }) => type === 'Bedankt')
          .map(({ data }) => (data as { positie: number }).positie)
        expect([...thanked].sort((a, b) => a - b)).toEqual(deposits.map(({ position }) => position))

        const moved = (type: string) =>
          events
            .filter((event) => event.type === type)
            .reduce((sum, { data }) => sum + (data as { bedrag: number }).bedrag, 0)
        expect(moved('Bijgeboekt')).toBe(moved('Afgeboekt'))
        const total = await house.service.records.get<{ waarde: number }>('projectie:stortingen', 'totaal')
        expect(total?.value.waarde ?? 0).toBe(moved('Gestort'))

        // No reminder lost: with the hand where it stands, none is overdue. None twice: never sooner than a period.
        house.time.move(0)
        await vi.waitFor(async () => {
          await house.settle()
          const after = await house.service.events.readCommits(0, 100_000)
          for (const at of lastTimes(after, SIGNS_OF_LIFE).values())
            expect(at + 30 * DAG).toBeGreaterThan(house.time.now)
        })
        for (const gap of remindersSince(await house.service.events.readCommits(0, 100_000))) {
          expect(gap).toBeGreaterThanOrEqual(30 * DAG)
        }
      } finally {
        await house.service.stop()
        house.remove()
      }
    },
    120_000
  )
})
