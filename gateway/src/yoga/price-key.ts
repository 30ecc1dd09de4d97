// SPDX-License-Identifier: EUPL-1.2

/** Stands for a key that would be longer than it may be. */
class TooLong extends Error {}

/**
 * One text per JSON value, whatever the order of its keys; undefined where it would be longer than `most` characters.
 * No more of the value is looked at than fits: each level and each element costs at least a character.
 */
export const priceKey = (value: unknown, most: number): string | undefined => {
  let room = most
  const take = (text: string): string => {
    room -= text.length
    if (room < 0) throw new TooLong()
    return text
  }
  const fits = (count: number): void => {
    if (count > room) throw new TooLong()
  }
  const write = (one: unknown): string => {
    if (typeof one === 'string') {
      fits(one.length)
      return take(JSON.stringify(one))
    }
    if (typeof one !== 'object' || one === null) return take(JSON.stringify(one) ?? 'null')
    const [open, close] = Array.isArray(one) ? '[]' : '{}'
    const keys = Object.keys(one)
    fits(keys.length)
    take(`${open}${close}`)
    const parts = Array.isArray(one) ? one.map(write) : keys.sort().map((key) => part(key, Reflect.get(one, key)))
    take(','.repeat(Math.max(parts.length - 1, 0)))
    return `${open}${parts.join()}${close}`
  }
  const part = (key: string, one: unknown): string => `${write(key)}${take(':')}${write(one)}`

  try {
    return write(value)
  } catch (error) {
    if (error instanceof TooLong) return undefined
    throw error
  }
}
