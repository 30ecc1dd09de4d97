// SPDX-License-Identifier: EUPL-1.2
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Rol } from '@naober/contracts'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** An issuer of our own: tests sign with their own key. */
export interface TestIssuer {
  /** Variables that make a process trust it. */
  readonly env: Readonly<Record<string, string>>
  token(id: string, rol: Rol, voor: readonly string[]): Promise<string>
}

/** Makes a key, writes its public half as JWKS into the folder, and signs tokens for whoever a test needs. */
export const createIssuer = async (folder: string): Promise<TestIssuer> => {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const path = join(folder, 'sleutels.json')
  await writeFile(path, JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'proef', alg: 'ES256' }] }))
  const token = (id: string, rol: Rol, voor: readonly string[]): Promise<string> =>
    new SignJWT({ rollen: [{ rol, voor }] })
      .setProtectedHeader({ alg: 'ES256', kid: 'proef' })
      .setSubject(id)
      .setIssuer('urn:naober:proef')
      .setAudience('naober-proef')
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey)
  const env = { NAOBER_UITGEVER: 'urn:naober:proef', NAOBER_PUBLIEK: 'naober-proef', NAOBER_SLEUTELS: path }
  return { env, token }
}
