// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { one } from '@naober/kit/store/contract/samples'
import { openSqlite } from '@naober/kit/store/sqlite'
import { expect } from 'vitest'
import { runAndKill, runToEnd } from './process.ts'

const DIENST = 'initiatieven'
const COMMITS = 40_000

/** A log that takes a while to carry. */
const fill = async (folder: string): Promise<void> => {
  const path = join(folder, `${DIENST}.sqlite`)
  const store = openSqlite({ path, dienst: DIENST, create: true, onFatal: () => {} })
  await Promise.all(Array.from({ length: COMMITS }, (_, i) => store.events.append(one(`ding-${i}`, 1))))
  await store.close()
}

const isMongo = (place: string): boolean => place.startsWith('mongodb')

/** Starts a service on a place; what it says where it may not. */
const startRefused = async (place: string, elsewhere: string): Promise<string> => {
  const env = { NAOBER_DIENSTSLEUTEL: 'een-geheim-dat-alleen-in-deze-proef-bestaat' }
  const args = ['start', '--dienst', DIENST, '--port', '0']
  const { code, output } = isMongo(place)
    ? await runToEnd([...args, '--data', elsewhere], { ...env, NAOBER_MONGODB: place })
    : await runToEnd([...args, '--data', place], env)
  expect(code).toBe(1)
  return output
}

const hashIn = (output: string): string | undefined => /sha256 ([0-9a-f]{64})/.exec(output)?.[1]

/**
 * Fills a folder with a log, kills its move to `to` halfway, twice, and demands that nothing starts there meanwhile and
 * that the next move brings all of it, as one that was not killed.
 */
export const demandKilledMoveFinishes = async (from: string, to: string): Promise<void> => {
  await fill(from)
  const args = ['verhuis', '--van', from, '--naar', to]
  for (let times = 0; times < 2; times += 1) {
    await runAndKill(args, 'besluiten overgezet')
    expect(await startRefused(to, `${from}-dienst`)).toContain('is nog niet gevuld: een verhuizing is begonnen')
  }
  const { code, output } = await runToEnd(args)
  expect(code).toBe(0)
  const added = new RegExp(`${DIENST}: ${COMMITS} besluiten \\((\\d+) nieuw\\) en 0 gegevens, geteld en nagelezen`)
  // Each of the two had told of its first quarter when it was killed.
  expect(Number(added.exec(output)?.[1])).toBeLessThan(COMMITS * 0.75 * 0.75 + 1)

  const whole = await runToEnd(['verhuis', '--van', from, '--naar', `${from}-ineens`])
  expect(hashIn(output)).toBe(hashIn(whole.output))
  const back = await runToEnd(['verhuis', '--van', to, '--naar', `${from}-terug`])
  expect(back.output).toContain(`${DIENST}: ${COMMITS} besluiten (${COMMITS} nieuw)`)
  expect(hashIn(back.output)).toBe(hashIn(output))
}
