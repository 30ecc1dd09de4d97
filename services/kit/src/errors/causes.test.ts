// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { causesOf, isCertificateFault } from './causes.ts'

it('tells an error and what caused it, also where one is its own cause', () => {
  const inner = new Error('inner')
  const outer = new Error('outer', { cause: inner })
  inner.cause = outer
  expect(causesOf(outer)).toEqual([outer, inner])
  expect(causesOf('no error')).toEqual([])
})

it('knows a certificate that is not trusted, however deep, from a connection that breaks', () => {
  const coded = (code: string) => new Error('outer', { cause: Object.assign(new Error(code), { code }) })
  expect(isCertificateFault(coded('SELF_SIGNED_CERT_IN_CHAIN'))).toBe(true)
  expect(isCertificateFault(coded('ECONNRESET'))).toBe(false)
})
