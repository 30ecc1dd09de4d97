// SPDX-License-Identifier: EUPL-1.2
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { EngineError } from './engine.ts'

/** Whether a program is there and ends well with these words. */
export const answers = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0

/**
 * Runs the client of a package registry, which knows by its own settings where that is. On a terminal it tells its own
 * progress there; elsewhere its words are kept for when it fails.
 *
 * @throws EngineError with its last words
 */
export const runClient = async (command: string, args: readonly string[]): Promise<void> => {
  const out = process.stderr.isTTY ? 2 : 'pipe'
  const child = spawn(command, args, { stdio: ['ignore', out, out] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => {
      said += data.toString()
    })
  const code: unknown = await once(child, 'close').then(
    ([code]) => code,
    (error: Error) => error.message
  )
  if (code === 0) return
  const words = said.trim().split('\n').slice(-6).join('\n')
  throw new EngineError(`Het ophalen met ${command} is niet gelukt (${code}). Meestal is er geen netwerk.\n${words}`)
}
