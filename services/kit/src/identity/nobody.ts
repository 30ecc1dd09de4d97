// SPDX-License-Identifier: EUPL-1.2
import { errors } from 'jose'
import { createTokenIdentity } from './tokens.ts'

/** Without an issuer there is the public, and nobody else: every token is refused. */
export const NOBODY = createTokenIdentity({
  issuer: '',
  audience: '',
  algorithms: ['EdDSA'],
  keys: () => Promise.reject(new errors.JWKSNoMatchingKey('no issuer is configured'))
})
