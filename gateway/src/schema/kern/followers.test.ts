// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { Followers } from './followers.ts'

/** A stream that ends only when it is told to. */
const endless = () => {
  let end = (_: IteratorResult<string>) => {}
  const ended = new Promise<IteratorResult<string>>((resolve) => {
    end = resolve
  })
  const stream = {
    next: () => ended,
    return: async () => {
      const last = { done: true, value: undefined } as const
      end(last)
      return last
    },
    [Symbol.asyncIterator]: () => stream
  }
  return stream
}

it('ends every stream when the server closes, and takes in no more', async () => {
  const closing = new AbortController()
  const followers = new Followers(closing.signal)
  const next = followers.follow(endless(), async () => {}).next()
  closing.abort()
  expect(await next).toMatchObject({ done: true })
  expect(() => followers.follow(endless(), async () => {})).toThrow(expect.objectContaining({ code: 'STOPT' }))
})
