// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** A folder for one test, readable for everybody, removed after it. */
export const testFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'naober-store-'))
  chmodSync(folder, 0o755)
  onTestFinished(() => {
    chmodSync(folder, 0o755)
    rmSync(folder, { recursive: true })
  })
  return folder
}

/** All bytes of all files in a folder, read by another process: closing a file here would drop SQLite's locks on it. */
export const bytesIn = (folder: string): Buffer =>
  execFileSync('sh', ['-c', 'cat "$0"/*', folder], { maxBuffer: 1 << 30 })

const WRITER = fileURLToPath(new URL('./test-writer.ts', import.meta.url))

export interface Started {
  readonly child: ChildProcess
  /** Every whole line it has written so far. */
  readonly lines: string[]
  /** Resolves when a line satisfies the condition; rejects when the process ends first. */
  until(condition: (lines: readonly string[]) => boolean): Promise<void>
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>
}

/** Starts the writing process of these tests; it ends with the test. `limitKb` bounds the size of any file it writes. */
export const startWriter = (args: readonly string[], { limitKb }: { limitKb?: number } = {}): Started => {
  const command = `${limitKb === undefined ? '' : `ulimit -f ${limitKb * 2}; `}exec "$0" "$@"`
  const child = spawn('sh', ['-c', command, process.execPath, WRITER, ...args], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const lines: string[] = []
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
  })
  const ended = once(child, 'close').then(
    ([code, signal]: (number | NodeJS.Signals | null)[]) => signal ?? code ?? null
  )
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return {
    child,
    lines,
    ended,
    until: (condition) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (condition(lines)) resolve()
        }
        child.stdout.on('data', look)
        child.once('close', () => reject(new Error(`ended early: ${lines.join('\n')}`)))
        look()
      })
  }
}
