// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { randomOf } from '../contract/samples.ts'
import { openSqlite } from '../sqlite.ts'
import { startWriter, testFolder } from './test-folder.ts'

it('keeps every acknowledged commit of a writer that is killed, round after round', { timeout: 60_000 }, async () => {
  const path = join(testFolder(), 'proef.db')
  const random = randomOf(7)
  const acknowledged: string[] = []
  for (let round = 1; round <= 3; round += 1) {
    const writer = startWriter([path, `r${round}`])
    const enough = 50 + random(400)
    await writer.until((lines) => lines.length > enough)
    writer.child.kill('SIGKILL')
    expect(await writer.ended).toBe('SIGKILL')
    acknowledged.push(...writer.lines.filter((line) => line !== 'klaar'))

    const store = openSqlite({ path, dienst: 'proef', create: false, onFatal: () => {} })
    const stored = await store.events.readEvents(0, 1_000_000)
    await store.close()
    expect(stored.map(({ position }) => position)).toEqual(stored.map((_, i) => i + 1))
    expect(new Set(stored.map(({ commandId }) => commandId)).size).toBe(stored.length)
    const known = new Set(stored.map(({ commandId, position }) => `${commandId} ${position}`))
    expect(acknowledged.filter((line) => !known.has(line))).toEqual([])
  }
  expect(acknowledged.length).toBeGreaterThan(150)
})
