// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import { Value } from 'typebox/value'
import { parse, YAMLParseError } from 'yaml'

const Text = Type.String({ minLength: 1 })
const Url = Type.String({ format: 'url' })
const Texts = Type.Array(Text, { minItems: 1 })

const Description = Type.Object({
  shortDescription: Type.String({ minLength: 1, maxLength: 150 }),
  longDescription: Type.String({ minLength: 150, maxLength: 10_000 }),
  features: Texts
})

const Maintenance = Type.Union([
  Type.Object({ type: Type.Literal('none') }),
  Type.Object({
    type: Type.Union([Type.Literal('internal'), Type.Literal('community')]),
    contacts: Type.Array(Type.Object({ name: Text }), { minItems: 1 })
  }),
  Type.Object({
    type: Type.Literal('contract'),
    contractors: Type.Array(Type.Object({ name: Text, until: Type.String({ format: 'date' }) }), { minItems: 1 })
  })
])

/** The mandatory fields of the publiccode.yml standard, core version 0.4. */
const Publiccode = Type.Object({
  publiccodeYmlVersion: Type.String({ pattern: '^0\\.[4-9]' }),
  name: Text,
  url: Url,
  platforms: Texts,
  categories: Texts,
  developmentStatus: Type.Enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: Type.Enum([
    'standalone/mobile',
    'standalone/iot',
    'standalone/desktop',
    'standalone/web',
    'standalone/backend',
    'standalone/other',
    'addon',
    'library',
    'configurationFiles'
  ]),
  description: Type.Record(Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' }), Description, { minProperties: 1 }),
  legal: Type.Object({ license: Type.Literal('EUPL-1.2') }),
  maintenance: Maintenance,
  localisation: Type.Object({ localisationReady: Type.Boolean(), availableLanguages: Texts })
})

/** Where a publiccode.yml does not keep to the standard, or to the licence of this repository. */
export function publiccodeFaults(text: string): string[] {
  try {
    return Value.Errors(Publiccode, parse(text)).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
  } catch (error) {
    if (error instanceof YAMLParseError) return [error.message]
    throw error
  }
}
