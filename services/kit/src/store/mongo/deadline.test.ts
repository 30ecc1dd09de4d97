// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { endsWithin } from './deadline.ts'
import { isMongoError, readFault, writeFault } from './faults.ts'

it('hands on what a question comes to', async () => {
  expect(await endsWithin(1_000, Promise.resolve(7))).toBe(7)
  await expect(endsWithin(1_000, Promise.reject(new Error('no')))).rejects.toThrow('no')
})

it('ends a question that has no end, as one of which the outcome is not known', async () => {
  const fault: unknown = await endsWithin(5, new Promise(() => {})).catch((error: unknown) => error)
  expect(isMongoError(fault)).toBe(true)
  expect(writeFault(fault)).toMatchObject({ code: 'UITKOMST_ONBEKEND' })
})

it.each([
  Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' }),
  // What Node says of a write after the other side has ended: a code and nothing else.
  Object.assign(new Error('This socket has been ended by the other party'), { code: 'EPIPE' })
])(
  "takes the error of a socket, that the driver lets through, for the database's and not for a mistake of ours",
  (fault) => {
    expect(isMongoError(fault)).toBe(true)
    expect(readFault(fault)).toMatchObject({ code: 'DRUK' })
    expect(writeFault(fault)).toMatchObject({ code: 'UITKOMST_ONBEKEND' })
    expect(isMongoError(new Error('write EPIPE'))).toBe(false)
  }
)
