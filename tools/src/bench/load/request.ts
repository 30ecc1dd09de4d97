// SPDX-License-Identifier: EUPL-1.2

/** The text of an HTTP/1.1 request on a kept connection. */
export const requestOf = (
  method: 'GET' | 'POST',
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string
): string => {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const type =
    method === 'GET' ? '' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`
  return `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${lines.join('')}${type}\r\n${body}`
}

/** A POST to GraphQL of a registered operation, by its hash. */
export const registeredBody = (hash: string, variables: object): string =>
  JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, variables })
