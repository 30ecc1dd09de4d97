// SPDX-License-Identifier: EUPL-1.2
import type { Rolgeving } from '@naober/contracts'
import { createLocalJWKSet, exportJWK, generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose'
import type { TokenRules } from './tokens.ts'

/** Somebody to try the platform as. Only on loopback, only where the whole platform is one's own to try. */
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
  /** The public half of the key, for processes that must trust it too. */
  readonly sleutels: JSONWebKeySet
  tokenFor(person: Pick<DemoPerson, 'id' | 'rollen'>): Promise<string>
}

const ISSUER = 'urn:naober:demo'
const AUDIENCE = 'naober'
const HOURS = 12

/** Makes the issuer of demo tokens. EdDSA; the private half is never written. */
export const createDemoIssuer = async (): Promise<DemoIssuer> => {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA')
  const sleutels = { keys: [{ ...(await exportJWK(publicKey)), kid: 'demo', alg: 'EdDSA' }] }
  const keys = createLocalJWKSet(sleutels)
  const tokenFor: DemoIssuer['tokenFor'] = ({ id, rollen }) =>
    new SignJWT({ rollen })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'demo' })
      .setSubject(id)
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime(`${HOURS}h`)
      .sign(privateKey)
  return { rules: { issuer: ISSUER, audience: AUDIENCE, algorithms: ['EdDSA'], keys }, sleutels, tokenFor }
}
