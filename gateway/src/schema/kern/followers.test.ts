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

const FOLLOWER = { adres: '192.0.2.1', holds: async () => {}, atEnd: () => {} }

it('ends every stream when the server closes, and takes in no more', async () => {
  const closing = new AbortController()
  const followers = new Followers(closing.signal)
  const next = followers.follow(endless(), FOLLOWER).next()
  closing.abort()
  expect(await next).toMatchObject({ done: true })
  expect(() => followers.follow(endless(), FOLLOWER)).toThrow(expect.objectContaining({ code: 'STOPT' }))
})

it('leaves places for others, and gives back what ended', async () => {
  const followers = new Followers(new AbortController().signal)
  const open = Array.from({ length: 500 }, () => followers.follow(endless(), FOLLOWER))
  const follow = (adres: string) => () => followers.follow(endless(), { ...FOLLOWER, adres })
  expect(follow(FOLLOWER.adres)).toThrow(expect.objectContaining({ code: 'TE_VEEL' }))
  expect(follow('192.0.2.2')).not.toThrow()
  await open[0]?.return()
  expect(follow(FOLLOWER.adres)).not.toThrow()
})
