// SPDX-License-Identifier: EUPL-1.2
import { generateKeyPairSync, sign } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rol } from '@naober/contracts'

/** An issuer of tokens that a platform under measurement trusts. */
export interface Issuer {
  readonly env: Readonly<Record<string, string>>
  token(id: string, rol: Rol): string
}

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Makes a key, and writes its public half into the folder as a JWKS. Tokens hold for six hours. */
export const createIssuer = (folder: string): Issuer => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const path = join(folder, 'sleutels.json')
  writeFileSync(
    path,
    JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'meting', alg: 'ES256' }] })
  )
  const token = (id: string, rol: Rol): string => {
    const now = Math.floor(Date.now() / 1000)
    const claims = { sub: id, iss: 'urn:naober:meting', aud: 'naober-meting', iat: now, exp: now + 6 * 3600 }
    const unsigned = `${base64({ alg: 'ES256', kid: 'meting' })}.${base64({ ...claims, rollen: [{ rol, voor: [] }] })}`
    const signature = sign('sha256', Buffer.from(unsigned), { key: privateKey, dsaEncoding: 'ieee-p1363' })
    return `${unsigned}.${signature.toString('base64url')}`
  }
  const env = { NAOBER_UITGEVER: 'urn:naober:meting', NAOBER_PUBLIEK: 'naober-meting', NAOBER_SLEUTELS: path }
  return { env, token }
}
