// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runToEnd, startProcess } from '../platform/process.ts'

/** The whole platform as a person starts it, in a process and a data folder of its own. */
export interface Platform {
  /** Where its first page is: `http://127.0.0.1:<port>/`. */
  readonly address: string
  /** Ends the process as Ctrl-C does; the data stays. */
  stop(): Promise<void>
  /** Starts it again, on the same port and data. */
  restart(): Promise<void>
  /** Ends it and takes the data away. */
  clear(): Promise<void>
}

/**
 * Starts a platform on a free port: with the demo data, or with what these imports bring, each the words after
 * `import`. `env` stands beside its own environment. Throws with what was said when that fails.
 */
export async function startPlatform(
  imports: readonly (readonly string[])[] = [],
  env: Readonly<Record<string, string>> = {}
): Promise<Platform> {
  const data = await mkdtemp(join(tmpdir(), 'naober-browser-'))
  for (const words of imports) {
    const { code, output } = await runToEnd(['import', ...words, '--data', data])
    if (code !== 0) throw new Error(output)
  }
  const without = imports.length === 0 ? [] : ['--zonder-demo']
  const start = (port: string) => startProcess(['start', '--port', port, '--data', data, ...without], env)
  let running = await start('0')
  const address = `${running.address}/`
  return {
    address,
    stop: async () => {
      await running.stop()
    },
    restart: async () => {
      running = await start(new URL(address).port)
    },
    clear: async () => {
      await running.stop()
      await rm(data, { recursive: true, force: true })
    }
  }
}
