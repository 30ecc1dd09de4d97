// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { Shares } from './shares.ts'

const TOO_MANY = expect.objectContaining({ code: 'TE_VEEL' })

describe('places that are kept open', () => {
  it('are a tenth for one address, and the rest for others', () => {
    const shares = new Shares(20)
    const back = [shares.take('192.0.2.1'), shares.take('192.0.2.1')]
    expect(() => shares.take('192.0.2.1')).toThrow(TOO_MANY)
    expect(() => shares.take('192.0.2.2')).not.toThrow()
    back[0]?.()
    back[0]?.()
    expect(() => shares.take('192.0.2.1')).not.toThrow()
    expect(() => shares.take('192.0.2.1')).toThrow(TOO_MANY)
  })

  it('are counted by network where one has many addresses', () => {
    const shares = new Shares(20)
    shares.take('2001:db8:0:7::1')
    shares.take('2001:db8::7:a:b:c:d')
    expect(() => shares.take('2001:db8:0:7:ffff::')).toThrow(TOO_MANY)
    expect(() => shares.take('2001:db8:0:8::1')).not.toThrow()
  })

  it('are no more than there are, for this machine too', () => {
    const shares = new Shares(3)
    for (const _ of [1, 2, 3]) shares.take('127.0.0.1')
    expect(() => shares.take('127.0.0.1')).toThrow(TOO_MANY)
    expect(() => shares.take('192.0.2.1')).toThrow(TOO_MANY)
  })
})
