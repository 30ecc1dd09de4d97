// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Paths of what a server on the loopback and who trusts it need. */
export interface TestAuthority {
  /** The certificate of the authority (PEM). */
  readonly ca: string
  /** Key and certificate of the server, in one file (PEM). */
  readonly server: string
  /** What the members of a replica set know each other by. */
  readonly memberKey: string
}

const openssl = (folder: string, words: readonly string[]): void => {
  execFileSync('openssl', words, { cwd: folder, stdio: 'pipe' })
}

const NEW = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2']

/** Makes an authority of its own that nobody else knows, and the certificate of a server on 127.0.0.1. Asks openssl. */
export const makeAuthority = (folder: string): TestAuthority => {
  const at = (name: string): string => join(folder, name)
  openssl(folder, [...NEW, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=toets-ca'])
  openssl(folder, [
    ...[...NEW, '-CA', 'ca.pem', '-CAkey', 'ca.key', '-keyout', 'own.key', '-out', 'own.pem', '-subj', '/CN=naober'],
    ...['-addext', 'subjectAltName=IP:127.0.0.1', '-addext', 'basicConstraints=critical,CA:FALSE']
  ])
  writeFileSync(at('server.pem'), readFileSync(at('own.key'), 'utf8') + readFileSync(at('own.pem'), 'utf8'))
  writeFileSync(at('member.key'), randomBytes(96).toString('base64'))
  for (const name of ['server.pem', 'member.key']) chmodSync(at(name), 0o600)
  return { ca: at('ca.pem'), server: at('server.pem'), memberKey: at('member.key') }
}
