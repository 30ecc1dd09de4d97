// SPDX-License-Identifier: EUPL-1.2
import { createHmac } from 'node:crypto'
import { OPERATOR_ID, SYSTEEM_ID } from '@naober/contracts'
import { createLocalJWKSet, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { expect, it } from 'vitest'
import { createTokenIdentity } from './tokens.ts'

const ours = await generateKeyPair('RS256', { extractable: true })
const other = await generateKeyPair('RS256')
const key = { ...(await exportJWK(ours.publicKey)), kid: 'een', alg: 'RS256' }
const rules = { issuer: 'urn:uitgever', audience: 'naober', algorithms: ['EdDSA', 'RS256'] }
const identity = createTokenIdentity({ ...rules, keys: createLocalJWKSet({ keys: [key] }) })

const now = Math.floor(Date.now() / 1000)
const who = '7d0cbb2c-7b35-4f5c-9d5e-3a8f0e2f9b11'
const claims = {
  iss: rules.issuer,
  aud: rules.audience,
  sub: who,
  iat: now,
  exp: now + 600,
  rollen: [{ rol: 'gemeente', voor: ['GM0308'] }]
}

const signed = (changed: object, header: object = {}, by = ours.privateKey) =>
  new SignJWT({ ...claims, ...changed } as JWTPayload)
    .setProtectedHeader({ alg: 'RS256', kid: 'een', ...header })
    .sign(by)

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const unsigned = (alg: string) => `${part({ alg, kid: 'een' })}.${part(claims)}`
const withSecret = (secret: string) =>
  `${unsigned('HS256')}.${createHmac('sha256', secret).update(unsigned('HS256')).digest('base64url')}`

it('a token of our issuer says who somebody is', async () => {
  await expect(identity.whoIs(await signed({}))).resolves.toMatchObject({ id: who, rollen: claims.rollen })
})

it("a token on behalf of null is on nobody else's", async () => {
  await expect(identity.whoIs(await signed({ namens: null }))).resolves.not.toHaveProperty('namens')
})

it.each([
  ['that is not signed', () => `${unsigned('none')}.`],
  ['that is signed with the public key as a secret', async () => withSecret(await exportSPKI(ours.publicKey))],
  ['that is signed with the key of another', () => signed({}, {}, other.privateKey)],
  [
    'that brings its own key',
    async () => signed({}, { jwk: await exportJWK(other.publicKey), jku: 'https://elders.example' }, other.privateKey)
  ],
  ['that names a key nobody has', () => signed({}, { kid: '../../sleutel' })],
  ['of another issuer', () => signed({ iss: 'urn:uitgever/' })],
  ['for somebody else', () => signed({ aud: 'anders' })],
  ['that is over', () => signed({ exp: now - 1 })],
  ['that never ends', () => signed({ exp: undefined })],
  ['of which the end is no number', () => signed({ exp: '9999999999' })],
  ['that begins later', () => signed({ nbf: now + 600 })],
  ['of nobody', () => signed({ sub: undefined })],
  ['of null', () => signed({ sub: null })],
  ['of an empty name', () => signed({ sub: '' })],
  ['of a number', () => signed({ sub: 12345 })],
  ['of an object', () => signed({ sub: { id: who } })],
  ['on behalf of a number', () => signed({ namens: 12345 })],
  ['on behalf of an empty name', () => signed({ namens: '' })]
])('a token %s lets nobody in', async (_what, token) => {
  await expect(identity.whoIs(await token())).rejects.toMatchObject({ code: 'NIET_INGELOGD' })
})

it.each([
  ['of the platform itself', [{ rol: 'systeem', voor: [] }]],
  ['that nobody has', [{ rol: 'Gemeente', voor: [] }, { rol: '__proto__', voor: [] }, null, [], 3]],
  ['that is no list', 'beheerder'],
  ['that is no text', [{ rol: ['beheerder'], voor: ['platform'] }]],
  ['for what is no list', [{ rol: 'beheerder', voor: 'platform' }]]
])('a role %s gives nothing', async (_what, rollen) => {
  await expect(identity.whoIs(await signed({ rollen }))).resolves.toMatchObject({ id: who, rollen: [] })
})

it.each([
  ['a mail address', 'eva@voorbeeld.example'],
  ['what would look like two', 'eva/anna'],
  ['the platform', SYSTEEM_ID],
  ['the operator', OPERATOR_ID],
  ['the public', 'publiek']
])('%s as a name is kept as a hash', async (_what, sub) => {
  await expect(identity.whoIs(await signed({ sub }))).resolves.toMatchObject({ id: expect.stringMatching(/^h-.{43}$/) })
})
