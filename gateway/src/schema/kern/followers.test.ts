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

it('ends every stream when it closes, and takes in no more', async () => {
  const followers = new Followers()
  const next = followers.follow(endless(), async () => {}).next()
  await followers.close()
  expect(await next).toMatchObject({ done: true })
  expect(() => followers.follow(endless(), async () => {})).toThrow(expect.objectContaining({ code: 'STOPT' }))
})
