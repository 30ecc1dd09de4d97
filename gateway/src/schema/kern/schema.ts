// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import './scalars.ts'
import { demandAudiences } from './audience.ts'
import { builder } from './builder.ts'
import { withMinstens } from './minstens.ts'
import { declareMutations } from './mutations.ts'

const FOLDER = join(import.meta.dirname, '..')

/** Each file in `gateway/src/schema` declares what GraphQL shows of one kind of thing: nobody keeps a list. */
const kinds = readdirSync(FOLDER).filter((naam) => naam.endsWith('.ts') && !naam.endsWith('.test.ts'))

builder.queryType({ description: 'Wat er is, in de buurt en erom heen.' })
builder.mutationType({ description: 'Opdrachten: elk wordt aanvaard, of geweigerd met de regel erbij.' })
builder.subscriptionType({ description: 'Wat er verandert.' })
for (const naam of kinds.sort()) await import(pathToFileURL(join(FOLDER, naam)).href)
declareMutations()

let made: GraphQLSchema | undefined

/** The schema of the gateway. Throws, and so stops the start, when a field does not declare its audience. */
export const maakSchema = (): GraphQLSchema => {
  if (made) return made
  const schema = withMinstens(builder.toSchema())
  demandAudiences(schema)
  made = schema
  return schema
}

/** The schema as text, always in the same order. */
export const sdl = (): string => `${printSchema(lexicographicSortSchema(maakSchema()))}\n`

/** What stands in the repository as the schema: path from the root, and content. */
export const schemaFile = (): { path: string; content: string } => ({
  path: 'contracts/generated/schema.graphql',
  content: `# SPDX-License-Identifier: EUPL-1.2\n${sdl()}`
})
