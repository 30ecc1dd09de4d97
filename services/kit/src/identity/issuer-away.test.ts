// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLocalJWKSet, createRemoteJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { expect, it, onTestFinished } from 'vitest'
import { createTokenIdentity, type TokenRules } from './tokens.ts'

const ours = await generateKeyPair('ES256')
const other = await generateKeyPair('ES256')
const keySet = JSON.stringify({ keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'een', alg: 'ES256' }] })
const rules = { issuer: 'urn:uitgever', audience: 'naober', algorithms: ['ES256'] }

const signed = (privateKey: typeof ours.privateKey, kid: string) =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', kid })
    .setSubject('7d0cbb2c-7b35-4f5c-9d5e-3a8f0e2f9b11')
    .setIssuer(rules.issuer)
    .setAudience(rules.audience)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey)

/** Who trusts an issuer whose keys are at an address that answers so. */
const trusting = async (answer: (reply: ServerResponse) => unknown, more: Partial<TokenRules> = {}) => {
  const server = createServer((_request, reply) => void answer(reply))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })
  const { port } = server.address() as AddressInfo
  const keys = createRemoteJWKSet(new URL(`http://127.0.0.1:${port}/keys`), { timeoutDuration: 250 })
  return createTokenIdentity({ ...rules, ...more, keys })
}

const text = (status: number, body: string) => (reply: ServerResponse) => reply.writeHead(status).end(body)

it.each([
  ['answers that it is away', text(502, 'Bad Gateway')],
  ['answers that it knows no such page', text(404, '<h1>Not Found</h1>')],
  ['answers with a page', text(200, '<!doctype html><h1>Onderhoud</h1>')],
  ['answers with JSON that is no key set', text(200, '{"status":"down"}')],
  ['breaks the connection', (reply: ServerResponse) => reply.destroy()],
  ['says nothing', () => {}]
])('an issuer that %s logs nobody out: it is asked again later', async (_what, answer) => {
  const identity = await trusting(answer)
  await expect(identity.whoIs(await signed(ours.privateKey, 'een'))).rejects.toMatchObject({ code: 'DRUK' })
})

it('keys that cannot be asked are told to who runs this, once a minute however many ask', async () => {
  let time = Date.now()
  const told: unknown[] = []
  const onAway = (error: unknown) => told.push(error)
  const identity = await trusting(text(404, '<h1>Not Found</h1>'), { now: () => time, onAway })
  const token = await signed(ours.privateKey, 'een')
  const ask = () => expect(identity.whoIs(token)).rejects.toMatchObject({ code: 'DRUK' })
  await ask()
  time += 59_000
  await ask()
  expect(told).toHaveLength(1)
  time += 1_000
  await ask()
  expect(told).toHaveLength(2)
  expect(told[0]).toBeInstanceOf(Error)
})

it('a token is judged by the keys of an issuer that is there', async () => {
  const identity = await trusting(text(200, keySet))
  await expect(identity.whoIs(await signed(ours.privateKey, 'een'))).resolves.toMatchObject({ rollen: [] })
  for (const bad of [await signed(other.privateKey, 'een'), await signed(ours.privateKey, 'twee'), 'zomaar', ''])
    await expect(identity.whoIs(bad)).rejects.toMatchObject({ code: 'NIET_INGELOGD' })
})

it('a token is believed for minutes, not until it expires: a key that was withdrawn ends what it signed', async () => {
  const known = { kid: 'een', ...(await exportJWK(ours.publicKey)) }
  const keys = { now: [known] }
  let time = Date.now()
  const identity = createTokenIdentity({
    ...rules,
    now: () => time,
    keys: (header, token) => createLocalJWKSet({ keys: keys.now })(header, token)
  })
  const token = await signed(ours.privateKey, 'een')
  await identity.whoIs(token)
  keys.now = [{ kid: 'twee', ...(await exportJWK(other.publicKey)) }]
  time += 4 * 60_000
  await expect(identity.whoIs(token)).resolves.toMatchObject({ rollen: [] })
  time += 2 * 60_000
  await expect(identity.whoIs(token)).rejects.toMatchObject({ code: 'NIET_INGELOGD' })
})
