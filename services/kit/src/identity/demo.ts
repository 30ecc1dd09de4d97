// SPDX-License-Identifier: EUPL-1.2
import type { Rolgeving } from '@naober/contracts'
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { TokenRules } from './tokens.ts'

/** Somebody to try the platform as. Only on loopback, only in the embedded mode, only with demo data. */
export interface DemoPerson {
  readonly id: string
  readonly naam: string
  readonly rol: string
  readonly omschrijving: string
  readonly rollen: readonly Rolgeving[]
}

/** Signs tokens for demo people with a key that lives as long as the process. */
export interface DemoIssuer {
  readonly rules: TokenRules
  tokenFor(person: Pick<DemoPerson, 'id' | 'rollen'>): Promise<string>
}

const ISSUER = 'urn:naober:demo'
const AUDIENCE = 'naober'
const HOURS = 12

/** Makes the issuer of demo tokens. EdDSA; nothing of the key is ever written. */
export const createDemoIssuer = async (): Promise<DemoIssuer> => {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA')
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'demo', alg: 'EdDSA' }] })
  const tokenFor: DemoIssuer['tokenFor'] = ({ id, rollen }) =>
    new SignJWT({ rollen })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'demo' })
      .setSubject(id)
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime(`${HOURS}h`)
      .sign(privateKey)
  return { rules: { issuer: ISSUER, audience: AUDIENCE, algorithms: ['EdDSA'], keys }, tokenFor }
}
