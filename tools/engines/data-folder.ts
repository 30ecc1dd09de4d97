// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { whenOrphaned } from './orphan-guard.ts'

/** Where an engine keeps its data. */
export interface DataFolder {
  readonly path: string
  /** The person wants it back: servers end in their own way, and the folder stays. */
  readonly kept: boolean
  /** The ports that the engine has; the same ones each time, because an engine writes its address into its data. */
  ports(count: number): Promise<readonly number[]>
  /** Removes it, unless it is kept. */
  remove(): Promise<void>
}

/** The given folder, made where it is absent; without one a temporary folder that goes when this process ends. */
export const openDataFolder = (name: string, given?: string): DataFolder => {
  const path = given ?? mkdtempSync(join(tmpdir(), `naober-${name}-`))
  mkdirSync(path, { recursive: true })
  const ports = (count: number) => portsIn(join(path, 'ports.json'), count)
  if (given !== undefined) return { path, kept: true, ports, remove: async () => {} }

  // The guards of the servers end them first.
  const release = whenOrphaned('sleep 1; rm -rf -- "$1"', path)
  const remove = async (): Promise<void> => {
    await rm(path, { recursive: true, force: true, maxRetries: 5 })
    release()
  }
  return { path, kept: false, ports, remove }
}

const portsIn = async (file: string, count: number): Promise<readonly number[]> => {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const ports = new Set<number>()
  while (ports.size < count) ports.add(await freePort())
  writeFileSync(file, JSON.stringify([...ports]))
  return [...ports]
}
