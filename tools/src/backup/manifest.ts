// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { StartError } from '../start/settings.ts'
import { writeWhole } from '../start/whole-file.ts'
import { BESIDE_PATH } from './beside-the-log.ts'

/** Grows when the folder gets another shape; a backup of another format is refused. */
export const FORMAT = 2

const NAME = 'manifest.json'

const Sum = Type.Object({ count: Type.Integer({ minimum: 0 }), hash: Type.String() })

const BackedUp = Type.Object({
  dienst: Type.String(),
  /** Name of the file in the folder of the backup. */
  file: Type.String({ pattern: '^[a-z-]+\\.sqlite$' }),
  logId: Type.String({ minLength: 1 }),
  parent: Type.Union([Type.Null(), Type.Object({ logId: Type.String(), position: Type.Integer() })]),
  /** The last commit of this service that is in it, and when that was recorded; ms since the epoch. */
  position: Type.Integer({ minimum: 0 }),
  at: Type.Integer({ minimum: 0 }),
  commits: Sum,
  /** Leases apart. */
  records: Sum
})

const Manifest = Type.Object({
  format: Type.Literal(FORMAT),
  naober: Type.String(),
  /** When the backup was begun, ISO 8601. */
  madeAt: Type.String(),
  services: Type.Array(BackedUp, { minItems: 1 }),
  /** What stands beside the logs of a data folder. */
  files: Type.Array(Type.Object({ path: Type.String({ pattern: BESIDE_PATH }), sha256: Type.String() }))
})

/** What a backup holds: the position vector, and by what each file is checked. */
export type Manifest = Static<typeof Manifest>
export type BackedUp = Static<typeof BackedUp>

const isManifest = Compile(Manifest)

/** Writes the manifest, on disk when it returns: a folder with one is a whole backup. */
export const writeManifest = (folder: string, manifest: Manifest): void => {
  writeWhole(join(folder, NAME), `${JSON.stringify(manifest, null, 2)}\n`)
}

const formatOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined

/** Reads the manifest of a backup; throws a StartError where there is none that this version knows. */
export const readManifest = (folder: string): Manifest => {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(join(folder, NAME), 'utf8'))
  } catch (cause) {
    throw new StartError(`De map ${folder} is geen (hele) backup: ${NAME} ontbreekt of is beschadigd.`, { cause })
  }
  if (isManifest.Check(value)) return value
  const format = formatOf(value)
  if (typeof format === 'number' && format !== FORMAT) {
    throw new StartError(
      `De backup in ${folder} heeft indeling ${format}; deze Naober kent ${FORMAT}. Gebruik de versie waarmee hij is gemaakt.`
    )
  }
  throw new StartError(`In de backup ${folder} is ${NAME} beschadigd.`)
}
