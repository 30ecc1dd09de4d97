// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the command line finds the platform that runs on a data folder, and the key it may command it with. */
export interface PlatformAddress {
  readonly adres: string
  readonly sleutel: string
  readonly pid: number
}

const pathIn = (data: string): string => join(data, 'platform.json')

/** A key for the command line: lives as long as the process. */
export const newOperatorKey = (): string => randomBytes(32).toString('base64url')

/** Tells the command line where we are; only the owner of the folder can read it. */
export const writeAddress = (data: string, address: PlatformAddress): void => {
  rmSync(pathIn(data), { force: true })
  writeFileSync(pathIn(data), JSON.stringify(address), { mode: 0o600 })
}

export const removeAddress = (data: string): void => rmSync(pathIn(data), { force: true })

/** The platform on this folder, or undefined when none runs (a file left by a killed process counts as none). */
export const readAddress = async (data: string): Promise<PlatformAddress | undefined> => {
  try {
    const address = JSON.parse(readFileSync(pathIn(data), 'utf8')) as PlatformAddress
    const answer = await fetch(`${address.adres}/_healthz/live`, { signal: AbortSignal.timeout(2_000) })
    return answer.ok ? address : undefined
  } catch {
    return undefined
  }
}
