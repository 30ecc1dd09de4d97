// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { preset } from '@graphql-codegen/client-preset'
import { codegen } from '@graphql-codegen/core'
import { buildSchema, type DocumentNode, Kind, parse } from 'graphql'
import { spoken } from './spoken.ts'

const web = join(import.meta.dirname, '..')
const licence = '// SPDX-License-Identifier: EUPL-1.2\n'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Where the modules of single documents stand, in gateway/web: nothing else stands there. */
export const OPERATIONS = 'src/gql/operaties'
/** Where the type of an operation stands, as the modules of OPERATIONS say it. */
const OPERATION_TYPE = '../../app/operatie.ts'

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
 * schema, and the codes under which services say something. Only hashes travel; the manifest is what the gateway
 * registers.
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
    config: {
      documentMode: 'string',
      useTypeImports: true,
      enumsAsTypes: true,
      scalars,
      strictScalars: true,
      mergeFragmentTypes: true
    },
    presetConfig: {
      fragmentMasking: false,
      persistedDocuments: { hashAlgorithm: sha256, mode: 'replaceDocumentWithHash' }
    },
    plugins: [],
    pluginMap: {}
  })
  const wanted = sections.filter(({ filename }) => /(?:graphql\.ts|persisted-documents\.json)$/.test(filename))
  const made = await Promise.all(
    wanted.map(async (section) => {
      const text = `${(await codegen(section)).trimEnd()}\n`
      return { path: section.filename, content: section.filename.endsWith('.ts') ? withoutDocuments(text) : text }
    })
  )
  return [...made.flatMap((file) => (file.path.endsWith('.ts') ? apart(file) : [file])), spoken()]
}

const nameIn = (location: string): string =>
  location
    .replace(/^src\//, '')
    .replace(/\.graphql$/, '')
    .replaceAll('/', '-')

const operationsIn = (document: DocumentNode): string[] =>
  document.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION && one.name ? [one.name.value] : []))

const line = /^export const (\w+)Document: Operatie<(\w+), (\w+)> = .*$/gm

/**
 * The operations of each `.graphql` file in a module of their own, which the one with the types hands on: so that a
 * screen carries its own hashes, and the first load not those of all others.
 */
function apart({ path, content }: MadeFile): MadeFile[] {
  const lines = new Map([...content.matchAll(line)].map((found) => [found[1] ?? '', found]))
  const modules = documents().flatMap(({ location, document }) => {
    const found = operationsIn(document).flatMap(
      (name) =>
        lines
          .get(name)
          ?.slice(0, 1)
          .map((text) => ({ name, text })) ?? []
    )
    if (found.length === 0) return []
    const types = found.flatMap(({ name }) => lines.get(name)?.slice(2) ?? []).sort()
    const imports = `import type { Operatie } from '${OPERATION_TYPE}'\nimport type { ${types.join(', ')} } from '../graphql.ts'\n`
    const name = nameIn(location)
    return [{ name, content: `${licence}${imports}\n${found.map(({ text }) => text).join('\n')}\n` }]
  })
  const rest = content
    .replace(/^import type \{ Operatie \}.*\n/m, '')
    .replace(line, '')
    .trimEnd()
  const handedOn = modules.map(({ name }) => `export * from './operaties/${name}.ts'`).join('\n')
  return [
    { path, content: `${rest}\n\n${handedOn}\n` },
    ...modules.map(({ name, content: text }) => ({ path: join(OPERATIONS, `${name}.ts`), content: text }))
  ]
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
export async function staleOperations(): Promise<string[]> {
  const made = await makeOperations()
  const there = readdirSync(join(web, OPERATIONS)).map((name) => join(OPERATIONS, name))
  return [
    ...made.filter(({ path, content }) => readIfThere(join(web, path)) !== content).map(({ path }) => path),
    ...there.filter((path) => made.every((file) => file.path !== path))
  ].map((path) => `gateway/web/${path} differs from the operations: node gateway/web/generate.ts writes it`)
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
