// SPDX-License-Identifier: EUPL-1.2
// A process of its own that takes the folder and appends without end, for the tests beside it.
// Writes a line per step: `klaar`, then `<commandId> <position>` per acknowledged commit, or the fault it met.
// Mode `lock` only holds the folder; `powerless` opens the file without rights on what others own.
import { writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { commitOf, event } from '../contract/samples.ts'
import { lockFolder } from '../lock.ts'
import { OpeningError } from '../opening-error.ts'
import { openSqlite } from '../sqlite.ts'

const [path = '', prefix = '', mode = 'append'] = process.argv.slice(2)
const say = (line: string) => writeSync(1, `${line}\n`)

const fail = (error: unknown): never => {
  say(error instanceof OpeningError ? `OpeningError ${error.message}` : `fataal ${error}`)
  process.exit(1)
}

/** The rights of nobody, also when the tests run with all rights. */
const giveUpRights = (): void => {
  if (process.getuid?.() !== 0) return
  process.setgid?.(65_534)
  process.setuid?.(65_534)
}

const append = async (): Promise<void> => {
  const store = openSqlite({ path, dienst: 'proef', create: true, onFatal: fail })
  say('klaar')
  for (let round = 0; ; round += 1) {
    const batch = Array.from({ length: 20 }, async (_, i) => {
      const id = `${prefix}-${String(round).padStart(6, '0')}-${i}`
      const commit = commitOf([event(id, 1, { tekst: 'x'.repeat(200) })], { commandId: id })
      const outcome = await store.events.append(commit)
      say(outcome.kind === 'STORED' ? `${id} ${outcome.position}` : `${id} ${outcome.kind}`)
    })
    await Promise.all(batch)
  }
}

try {
  if (mode === 'powerless') giveUpRights()
  else lockFolder(dirname(path))
  if (mode === 'lock') {
    say('klaar')
    setInterval(() => {}, 60_000)
  } else await append()
} catch (error) {
  fail(error)
}
