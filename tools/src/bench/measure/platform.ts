// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { platformFlags } from '../../../launch/run.mjs'
import { createIssuer, type Issuer } from './issuer.ts'
import { CORES } from './pinning.ts'
import { cleanEnv, spawnNode } from './processes.ts'

/** The embedded platform as anybody starts it, on the measured core, with everything that follows its log. */
export interface Platform {
  readonly port: number
  readonly pid: number
  readonly issuer: Issuer
  /** Its SQLite file; read it only after the stop. */
  readonly file: string
  stop(): Promise<void>
}

const CLI = join(import.meta.dirname, '../../naober.ts')
const READY = /draait op http:\/\/[^\s:]+:(\d+)/
const START_MS = 60_000
const STOP_MS = 20_000

/** What the platform begins with; with the demo data it has its own issuer, and nobody's tokens are taken. */
export type Beginning = 'NOTHING' | 'DEMO'

/** Starts it on a new folder below `folder`; rejects with what it said when it does not come up. */
export const startPlatform = async (
  folder: string,
  name: string,
  env: Readonly<Record<string, string>> = {},
  beginning: Beginning = 'NOTHING'
): Promise<Platform> => {
  const data = join(folder, name)
  mkdirSync(data)
  const issuer = createIssuer(data)
  const args = [...platformFlags, CLI, 'start', '--port', '0', '--data', data]
  if (beginning === 'NOTHING') args.push('--zonder-demo')
  const child = spawnNode(CORES.measured, args, {
    env: cleanEnv(beginning === 'DEMO' ? env : { ...issuer.env, ...env }),
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const ended = once(child, 'exit')
  let said = ''
  const port = await new Promise<number>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the platform did not start: ${said}`)), START_MS)
    const hear = (text: Buffer) => {
      said = (said + text.toString()).slice(-4_000)
      const found = READY.exec(said)?.[1]
      if (found === undefined) return
      clearTimeout(late)
      resolve(Number(found))
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    void ended.then(() => {
      clearTimeout(late)
      reject(new Error(`the platform ended: ${said}`))
    })
  })
  const stop = async (): Promise<void> => {
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
    child.kill('SIGINT')
    await ended
    clearTimeout(late)
  }
  return { port, pid: child.pid ?? 0, issuer, file: join(data, 'initiatieven.sqlite'), stop }
}
