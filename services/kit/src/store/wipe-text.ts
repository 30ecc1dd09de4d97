// SPDX-License-Identifier: EUPL-1.2
import { GEWIST } from '@naober/contracts'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const names = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))

/**
 * Replaces the string at a JSON pointer inside `data` by the tombstone, in place.
 * False, and nothing changed, when the pointer leads to anything but a string.
 */
export const wipeText = (data: unknown, pointer: string): boolean => {
  const path = pointer.startsWith('/') ? names(pointer) : []
  const last = path.pop()
  if (last === undefined) return false
  let holder: unknown = data
  for (const name of path) {
    if (!isObject(holder) || !Object.hasOwn(holder, name)) return false
    holder = holder[name]
  }
  if (!isObject(holder) || !Object.hasOwn(holder, last) || typeof holder[last] !== 'string') return false
  holder[last] = GEWIST
  return true
}
