// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { change, positionOf } from './example/change.ts'
import { ID, LOG } from './example/ids.ts'
import { codesOf, type ExampleApp, exampleApp } from './example-app.ts'

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp()
})
afterAll(() => example.app.close())

describe('positions', () => {
  test('every answer tells its position, in the form in which it can be asked back', async () => {
    const { headers } = await example.ask('{ __typename }')
    expect(headers['naober-stand']).toBe(`initiatieven:${LOG}:${positionOf(example.overzicht)}`)
    const again = await example.post(
      { query: '{ __typename }' },
      { 'naober-minstens': String(headers['naober-stand']) }
    )
    expect(again.body.data).toBeDefined()
  })

  test.each(['header', 'directive'])('an answer by %s waits until the view is there', async (how) => {
    const asked = positionOf(example.overzicht) + 1
    const stand = { dienst: 'initiatieven', logId: LOG, positie: asked }
    const naam = `Tuin ${how}`
    setImmediate(() => change(example.overzicht, naam))
    const answer = `{ initiatief(id: "${ID.moestuin}") { naam } }`
    const { body } =
      how === 'directive'
        ? await example.post({
            query: `query ($s: [StandInvoer!]!) @minstens(standen: $s) ${answer}`,
            variables: { s: [stand] }
          })
        : await example.post({ query: answer }, { 'naober-minstens': `initiatieven:${LOG}:${asked}` })
    expect(body).toEqual({ data: { initiatief: { naam } } })
  })

  test.each(['header', 'directive'])(
    'what is not reached in time by %s is NOG_NIET_ZO_VER, and says when to try again',
    async (how) => {
      const answer =
        how === 'header'
          ? await example.post({ query: '{ __typename }' }, { 'naober-minstens': 'initiatieven::99999' })
          : await example.post({
              query: 'query @minstens(standen: [{ dienst: "initiatieven", positie: 99999 }]) { __typename }'
            })
      expect([answer.status, ...codesOf(answer)]).toEqual([503, 'NOG_NIET_ZO_VER'])
      expect(answer.headers['retry-after']).toBe('1')
    }
  )

  test('a header that is none is refused', async () => {
    expect(codesOf(await example.post({ query: '{ __typename }' }, { 'naober-minstens': 'morgen' }))).toEqual([
      'ONGELDIG'
    ])
  })
})
