// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { preset } from '@graphql-codegen/client-preset'
import { codegen } from '@graphql-codegen/core'
import { buildSchema, parse } from 'graphql'

const web = join(import.meta.dirname, '..')
const licence = '// SPDX-License-Identifier: EUPL-1.2\n'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** A file that is made and committed: its path in the repository's gateway/web folder, and what it should hold. */
export interface MadeFile {
  readonly path: string
  readonly content: string
}

const documents = () =>
  readdirSync(join(web, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => {
      const rawSDL = readFileSync(join(web, 'src', name), 'utf8')
      return { location: relative(web, join(web, 'src', name)), rawSDL, document: parse(rawSDL) }
    })

const scalars = {
  ID: 'string',
  Datum: 'string',
  Tijdstip: 'string',
  Positie: 'number',
  Versie: 'number',
  Centen: 'number',
  GeoJSON: 'unknown'
}

/**
 * Makes the types of every operation in src and the manifest of their hashes (`hash -> document`), from the committed
 * schema. Only hashes travel; the manifest is what the gateway registers.
 */
export async function makeOperations(
  sdl = readFileSync(join(web, '../../contracts/generated/schema.graphql'), 'utf8')
): Promise<MadeFile[]> {
  const schema = parse(sdl)
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: 'src/gql/',
    schema,
    schemaAst: buildSchema(sdl),
    documents: documents(),
    config: { documentMode: 'string', useTypeImports: true, enumsAsTypes: true, scalars, strictScalars: true },
    presetConfig: {
      fragmentMasking: false,
      persistedDocuments: { hashAlgorithm: sha256, mode: 'replaceDocumentWithHash' }
    },
    plugins: [],
    pluginMap: {}
  })
  const wanted = sections.filter(({ filename }) => /(?:graphql\.ts|persisted-documents\.json)$/.test(filename))
  return Promise.all(
    wanted.map(async (section) => {
      const text = `${(await codegen(section)).trimEnd()}\n`
      return { path: section.filename, content: section.filename.endsWith('.ts') ? withoutDocuments(text) : text }
    })
  )
}

const documentClass = /^export class TypedDocumentString[\s\S]*?^export const (?=\w+Document = )/m
const operation = /^export const (\w+) = \{"__meta__":\{"hash":"(\w+)"\}\} as unknown as TypedDocumentString<(.+)>;$/gm

/** Of the made code the types and the hashes: the class that would carry the texts has nothing to carry. */
const withoutDocuments = (text: string): string =>
  licence +
  text
    .replace(/^import .*typed-document-node.*$/m, "import type { Operatie } from '../app/operatie.ts'")
    .replace(documentClass, 'export const ')
    .replace(operation, "export const $1: Operatie<$3> = { hash: '$2' }")

/** The made files whose committed content differs from what the sources say. */
export const staleOperations = async (): Promise<string[]> =>
  (await makeOperations())
    .filter(({ path, content }) => readIfThere(join(web, path)) !== content)
    .map(({ path }) => `gateway/web/${path} differs from the operations: node gateway/web/generate.ts writes it`)

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
