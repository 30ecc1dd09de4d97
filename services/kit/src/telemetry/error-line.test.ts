// SPDX-License-Identifier: EUPL-1.2

import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { TechnicalError } from '../errors/problem.ts'
import { errorLine } from './error-line.ts'

it('tells what kind of error it was and where, and not a word that somebody typed', () => {
  let error: unknown
  try {
    JSON.parse('mijn buurvrouw is ziek')
  } catch (cause) {
    error = new Error('kan "mijn buurvrouw is ziek" niet lezen', { cause })
  }
  const line = errorLine(error)
  expect(line).toMatchObject({ name: 'Error', cause: { name: 'SyntaxError' } })
  expect(line.at[0]).toContain('error-line.test.ts')
  expect(JSON.stringify(line)).not.toContain('buurvrouw')
})

it('keeps our own wording, and the code under it', () => {
  const cause = Object.assign(new Error('E11000 { email: "iemand@example.nl" }'), { code: 11_000 })
  const line = errorLine(new TechnicalError('DRUK', undefined, {}, { cause }))
  expect(line).toMatchObject({ name: 'TechnicalError', code: 'DRUK', message: expect.stringMatching(/./) })
  expect(line.cause).toMatchObject({ code: 11_000 })
  expect(line.cause).not.toHaveProperty('message')
})

it('keeps what the system says', async () => {
  const [error] = await once(connect({ host: '127.0.0.1', port: 1 }), 'close').catch((told: unknown) => [told])
  expect(errorLine(error)).toMatchObject({ code: 'ECONNREFUSED', message: expect.stringContaining('127.0.0.1') })
})

it('takes what is no error, and an error that is its own cause', () => {
  expect(errorLine('getypte tekst')).toEqual({ name: 'string', at: [] })
  const endless = new Error('een')
  endless.cause = endless
  expect(JSON.stringify(errorLine(endless)).match(/"cause"/g)).toHaveLength(4)
})
