// SPDX-License-Identifier: EUPL-1.2
import { hash } from 'node:crypto'
import type { TSchema } from '@naober/contracts'
import type { TextSeal } from '../store/commit.ts'
import { randomBytes16 } from './random.ts'

/** What a command is compared by when its id comes back. */
export interface Fingerprint {
  readonly hash: string
  readonly seal: TextSeal | null
}

type Node = TSchema & { vrijeTekst?: boolean; properties?: Record<string, TSchema>; items?: TSchema; anyOf?: TSchema[] }

/** Canonical text of a value: keys in order, free texts taken out and collected, so that no hash ever covers a text. */
const canonical = (value: unknown, schema: Node | undefined, texts: string[]): string => {
  if (typeof value === 'string' && isText(schema)) {
    texts.push(value)
    return '"\u0000"'
  }
  if (Array.isArray(value))
    return `[${value.map((item) => canonical(item, arm(schema, 'items')?.items, texts)).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const properties = arm(schema, 'properties')?.properties ?? {}
    let text = ''
    for (const key of Object.keys(value).sort()) {
      const schemaOf = properties[key]
      // Names of contracts need no escaping; what is in no contract may.
      const name = schemaOf === undefined ? JSON.stringify(key) : `"${key}"`
      text += `${text === '' ? '' : ','}${name}:${canonical(Reflect.get(value, key), schemaOf, texts)}`
    }
    return `{${text}}`
  }
  return JSON.stringify(value) ?? 'null'
}

const isText = (schema: Node | undefined): boolean =>
  schema?.vrijeTekst === true || (schema?.anyOf?.some((een) => isText(een)) ?? false)

const arm = (schema: Node | undefined, part: 'items' | 'properties'): Node | undefined =>
  schema?.anyOf ? schema.anyOf.find((een) => part in een) : schema

const hashOf = (name: string, id: string, structure: string): string =>
  hash('sha256', `${name}\n${id}\n${structure}`, 'base64url')

/** The salt has a fixed length and comes first, so that no other texts can give the same input. */
const digestOf = (texts: readonly string[], salt: string): string =>
  hash('sha256', salt + JSON.stringify(texts), 'base64url')

/** The fingerprint of a command that is about to be stored: structure by hash, texts by a digest with a fresh salt. */
export const fingerprint = (name: string, id: string, fields: unknown, schema: TSchema): Fingerprint => {
  const texts: string[] = []
  const structure = hashOf(name, id, canonical(fields, schema, texts))
  if (texts.length === 0) return { hash: structure, seal: null }
  const salt = randomBytes16().toString('base64url')
  return { hash: structure, seal: { salt, digest: digestOf(texts, salt) } }
}

/**
 * Whether a command that comes again under the same id is the one that was stored. Once a text was taken back its
 * seal is gone with it: then only the structure can be compared.
 */
export const sameCommand = (
  stored: Fingerprint,
  name: string,
  id: string,
  fields: unknown,
  schema: TSchema
): boolean => {
  const texts: string[] = []
  if (hashOf(name, id, canonical(fields, schema, texts)) !== stored.hash) return false
  return stored.seal === null || digestOf(texts, stored.seal.salt) === stored.seal.digest
}
