// SPDX-License-Identifier: EUPL-1.2

/**
 * A UUID version 7 (RFC 9562): time first, so that the ids that name commands grow with time.
 *
 * @param nu milliseconds since 1970
 * @param willekeur 10 random bytes
 */
export function uuidv7(nu = Date.now(), willekeur = crypto.getRandomValues(new Uint8Array(10))): string {
  const tijd = nu.toString(16).padStart(12, '0')
  const [a = 0, b = 0, c = 0, ...rest] = willekeur
  const hex = (byte: number) => byte.toString(16).padStart(2, '0')
  const versie = `7${hex(a).slice(1)}${hex(b)}`
  const variant = `${hex((c & 0x3f) | 0x80)}${hex(rest[0] ?? 0)}`
  const einde = rest.slice(1).map(hex).join('')
  return `${tijd.slice(0, 8)}-${tijd.slice(8)}-${versie}-${variant}-${einde}`
}
