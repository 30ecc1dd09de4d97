// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { createLocalJWKSet, createRemoteJWKSet, type JSONWebKeySet } from 'jose'
import type { TokenRules } from './tokens.ts'

/** The issuer whose tokens this installation trusts, as configured. */
export interface IssuerSettings {
  readonly uitgever: string
  readonly publiek: string
  /** https address of a JWKS, or the path of a file with one. */
  readonly sleutels: string
}

/** Asymmetric algorithms only: a shared secret would let every reader of it make people. */
const ALGORITHMS = ['EdDSA', 'ES256', 'RS256', 'PS256'] as const

/** Kinds of key that these algorithms take. */
const PUBLIC_KEYS: readonly unknown[] = ['OKP', 'EC', 'RSA']

/** Token rules of a configured issuer. Throws a sentence that says what is wrong with the keys. */
export const issuerRules = async (settings: IssuerSettings): Promise<TokenRules> => ({
  issuer: settings.uitgever,
  audience: settings.publiek,
  algorithms: ALGORITHMS,
  keys: settings.sleutels.startsWith('https://')
    ? createRemoteJWKSet(new URL(settings.sleutels))
    : createLocalJWKSet(await readKeys(settings.sleutels))
})

const readKeys = async (path: string): Promise<JSONWebKeySet> => {
  try {
    const read: unknown = JSON.parse(await readFile(path, 'utf8'))
    if (isKeySet(read)) return read
  } catch {
    // Told below, in one sentence for every way in which this fails.
  }
  throw new Error(
    `In ${path} staat geen leesbare sleutelset (JWKS) met een openbare sleutel; geef met NAOBER_SLEUTELS een bestand of https-adres.`
  )
}

const isKeySet = (read: unknown): read is JSONWebKeySet =>
  typeof read === 'object' &&
  read !== null &&
  'keys' in read &&
  Array.isArray(read.keys) &&
  read.keys.every((key) => typeof key === 'object' && key !== null && 'kty' in key) &&
  read.keys.some(({ kty }) => PUBLIC_KEYS.includes(kty))
