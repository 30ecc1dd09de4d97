// SPDX-License-Identifier: EUPL-1.2
import { Initiatief, initiatiefGewijzigd } from '@naober/contracts/initiatieven/initiatief'
import type { CommandDoor, EncodedAnswer, EncodedCommand } from '@naober/kit/command/encoded'
import { undoKey } from '@naober/kit/command/undo-key'
import { problem, violation } from '@naober/kit/errors/problem'
import { afterEach, describe, expect, test } from 'vitest'
import { ID, LOG } from './example/ids.ts'
import { commitsOf, exampleView } from './example.ts'
import { type ExampleApp, exampleApp } from './example-app.ts'
import type { Overzicht } from './view/overzicht.ts'

let example: ExampleApp | undefined
afterEach(() => example?.app.close())

/** A door as the contract says, that gives one answer and keeps what came in. */
const door = (
  answer: EncodedAnswer | ((opdracht: EncodedCommand) => EncodedAnswer)
): CommandDoor & { taken: EncodedCommand[] } => {
  const taken: EncodedCommand[] = []
  return {
    taken,
    ontvang: async (opdracht) => {
      taken.push(opdracht)
      return typeof answer === 'function' ? answer(opdracht) : answer
    }
  }
}

const accepted = (positie: number, rest: object = {}): EncodedAnswer => ({
  status: 200,
  lijf: JSON.stringify({
    opdrachtId: ID.onbekend,
    id: ID.moestuin,
    versie: 12,
    logId: LOG,
    positie,
    herstel: null,
    onomkeerbaar: null,
    ...rest
  })
})

const WIJZIG = `mutation ($invoer: WijzigInitiatiefInvoer!, $versie: Versie, $id: ID = "${ID.moestuin}") {
  wijzigInitiatief(id: $id, invoer: $invoer, verwachteVersie: $versie, opdrachtId: "${ID.onbekend}") {
    __typename
    ... on InitiatiefAanvaard { opdrachtId id versie zichtbaar herstel onomkeerbaar stand { dienst logId positie } initiatief { naam } }
    ... on Weigering { code uitleg weg bron gevonden { naam waarde } }
  }
}`

/** Applies a commit that gives the moestuin another name, at the position the door answers. */
const rename = (overzicht: Overzicht, naam: string): number => {
  const positie = (overzicht.alsVan()[0]?.positie ?? 0) + 1
  const [commit] = commitsOf([[Initiatief, ID.moestuin, initiatiefGewijzigd({ naam })]], positie)
  if (!commit) throw new Error('no commit')
  const events = commit.events.map((event) => ({ ...event, version: 12 }))
  overzicht.pas('initiatieven', LOG, [{ ...commit, events }])
  return positie
}

const ask = async (deur: CommandDoor, invoer: object = { naam: 'Tuin' }, rest: object = {}, overzicht?: Overzicht) => {
  example = await exampleApp({ deur, ...(overzicht && { overzicht }) })
  return example.ask(WIJZIG, { invoer, ...rest }, 'eigenaar')
}

test('a command goes to its service as it was asked, with the token of who asks', async () => {
  const deur = door(accepted(1))
  await ask(deur, { naam: 'Tuin', uitkomsten: ['AUTONOMIE'] }, { versie: 11 })
  expect(deur.taken).toEqual([
    {
      dienst: 'initiatieven',
      opdracht: 'wijzigInitiatief',
      id: ID.moestuin,
      opdrachtId: ID.onbekend,
      verwachteVersie: 11,
      token: example?.tokenOf('eigenaar'),
      trace: null,
      lijf: '{"naam":"Tuin","uitkomsten":["AUTONOMIE"]}'
    }
  ])
})

test('what is left out stays out, and null arrives as null', async () => {
  const deur = door({ ...accepted(1), status: 200 })
  example = await exampleApp({ deur })
  await example.ask(
    `mutation { wijzigPartij(id: "${ID.welzijn}", invoer: { rechtsvorm: null }) { __typename } }`,
    {},
    'partner'
  )
  expect(deur.taken[0]?.lijf).toBe('{"rechtsvorm":null}')
})

test('the answer shows what was written, once the view has it', async () => {
  const overzicht = await exampleView()
  const { body } = await ask(
    door(() => {
      const positie = (overzicht.alsVan()[0]?.positie ?? 0) + 1
      setImmediate(() => rename(overzicht, 'Tuin van iedereen'))
      return accepted(positie, { herstel: 'sleutel' })
    }),
    { naam: 'Tuin van iedereen' },
    {},
    overzicht
  )
  expect(body.data.wijzigInitiatief).toMatchObject({
    __typename: 'InitiatiefAanvaard',
    zichtbaar: true,
    herstel: 'sleutel',
    versie: 12,
    stand: { dienst: 'initiatieven', logId: LOG },
    initiatief: { naam: 'Tuin van iedereen' }
  })
})

test('when the view stays behind, the command is accepted all the same, and says so', async () => {
  const { body } = await ask(door(accepted(9_999)))
  expect(body.errors).toBeUndefined()
  expect(body.data.wijzigInitiatief).toMatchObject({ zichtbaar: false, initiatief: { naam: 'Moestuin' } })
})

test('something new needs no id, and its id is in the answer', async () => {
  const deur = door({ ...accepted(1, { id: ID.eetclub }), status: 201 })
  example = await exampleApp({ deur })
  const { body } = await example.ask(
    `mutation { legVerbinding(invoer: { begin: "${ID.moestuin}", einde: { partijId: "${ID.welzijn}" }, soort: HELPT, van: "2026-01-01" }) { ... on VerbindingAanvaard { id } } }`,
    {},
    'eigenaar'
  )
  expect(body.data.legVerbinding).toEqual({ id: ID.eetclub })
  expect(deur.taken[0]).toMatchObject({ id: null, opdrachtId: null })
  expect(JSON.parse(deur.taken[0]?.lijf ?? '')).toMatchObject({ einde: { partijId: ID.welzijn }, soort: 'HELPT' })
})

describe('no, as data', () => {
  test('a rule that refuses, with what it found and what can be done', async () => {
    const body = {
      code: 'NIETS_GEWIJZIGD',
      uitleg: 'Er verandert niets.',
      weg: 'Vul iets in.',
      bron: 'C53',
      gevonden: { aantal: 0, naam: 'x', leeg: null }
    }
    const answer = await ask(
      door({ status: 422, lijf: JSON.stringify({ title: 'x', status: 422, detail: 'Vul iets in.', ...body }) })
    )
    expect(answer.body.errors).toBeUndefined()
    expect(answer.body.data.wijzigInitiatief).toEqual({
      __typename: 'Weigering',
      ...body,
      gevonden: [
        { naam: 'aantal', waarde: '0' },
        { naam: 'naam', waarde: 'x' },
        { naam: 'leeg', waarde: null }
      ]
    })
  })

  test.each(['NIET_TOEGESTAAN', 'ONBEKEND', 'OPDRACHT_ID_HERGEBRUIKT', 'BESTAAT_AL'] as const)('%s', async (code) => {
    const document = problem(code)
    const { body } = await ask(door({ status: document.status, lijf: JSON.stringify(document) }))
    expect(body.errors).toBeUndefined()
    expect(body.data.wijzigInitiatief).toMatchObject({
      __typename: 'Weigering',
      code,
      uitleg: document.title,
      weg: document.detail
    })
  })

  test('another version than expected, with the present one and the present values', async () => {
    const document = problem('VERSIE_VERSCHILT', undefined, {
      versie: 14,
      waarden: { naam: 'Anders', uitkomsten: ['AUTONOMIE'] }
    })
    const { body } = await ask(door({ status: 412, lijf: JSON.stringify(document) }), { naam: 'x' }, { versie: 3 })
    expect(body.data.wijzigInitiatief.gevonden).toEqual([
      { naam: 'versie', waarde: '14' },
      { naam: 'naam', waarde: 'Anders' },
      { naam: 'uitkomsten', waarde: '["AUTONOMIE"]' }
    ])
  })
})

describe('faults and bad input are errors', () => {
  test('all violations of the service arrive at once', async () => {
    const fouten = [violation('/naam', 'LEEG'), violation('/doel', 'HOOGSTENS_TEKENS', { grens: 500 })]
    const { body } = await ask(door({ status: 400, lijf: JSON.stringify(problem('ONGELDIG', undefined, { fouten })) }))
    expect(body.data).toBeNull()
    expect(body.errors).toHaveLength(1)
    expect(body.errors[0]).toMatchObject({ path: ['wijzigInitiatief'], extensions: { code: 'ONGELDIG', fouten } })
  })

  test.each(['DRUK', 'UITKOMST_ONBEKEND', 'STOPT'] as const)(
    '%s says when to come back, and with what id',
    async (code) => {
      const opdrachtId = '018f0000-0000-7000-8000-000000000001'
      const document = problem(code, undefined, { opdrachtId })
      const { body } = await ask(door({ status: 503, lijf: JSON.stringify(document), retryAfter: 1 }))
      expect(body.errors[0]).toMatchObject({
        message: document.detail,
        extensions: { code, retryAfter: 1, opdrachtId }
      })
    }
  )

  test('who did not log in is told to', async () => {
    const { body } = await ask(door({ status: 401, lijf: JSON.stringify(problem('NIET_INGELOGD')) }))
    expect(body.errors[0].extensions.code).toBe('NIET_INGELOGD')
  })

  test('a fault of ours shows nothing of itself', async () => {
    const deur: CommandDoor = { ontvang: () => Promise.reject(new Error('disk /data/geheim is gone')) }
    const { text, body } = await ask(deur)
    expect(body.errors[0].extensions).toEqual({ code: 'INTERN' })
    expect(text).not.toContain('geheim')
  })

  test.each([
    ['a field that nobody knows', { naam: 'x', zomaar: 1 }],
    ['a value of another type', { naam: 3 }],
    ['a code that is none', { uitkomsten: ['MOOI'] }]
  ])('%s does not reach the service', async (_wat, invoer) => {
    const deur = door(accepted(1))
    const { body } = await ask(deur, invoer)
    expect(body.errors[0].extensions.code).toBe('ONGELDIG')
    expect(deur.taken).toEqual([])
  })

  test('a date that is none does not reach the service', async () => {
    const deur = door(accepted(1))
    example = await exampleApp({ deur })
    const { body } = await example.ask(
      `mutation { vertrekPartij(id: "${ID.welzijn}", invoer: { op: "2026-02-30" }) { __typename } }`
    )
    expect(body.errors[0].extensions.code).toBe('ONGELDIG')
    expect(deur.taken).toEqual([])
  })

  test('of alternatives exactly one is given', async () => {
    const deur = door(accepted(1))
    example = await exampleApp({ deur })
    const { body } = await example.ask(
      `mutation ($einde: LegVerbindingEindeInvoer!) { legVerbinding(invoer: { begin: "${ID.moestuin}", einde: $einde, soort: HELPT, van: "2026-01-01" }) { __typename } }`,
      { einde: { partijId: ID.welzijn, initiatiefId: ID.eetclub } }
    )
    expect(body.errors[0].extensions.code).toBe('ONGELDIG')
    expect(deur.taken).toEqual([])
  })
})

describe('undo', () => {
  const HERSTEL =
    'mutation ($sleutel: String!) { herstel(sleutel: $sleutel) { __typename ... on InitiatiefAanvaard { id } ... on Weigering { code } } }'

  test('the key sends the command that undoes, at the version it belongs to', async () => {
    const deur = door(accepted(1))
    example = await exampleApp({ deur })
    const sleutel = undoKey({ opdracht: 'wijzigInitiatief', id: ID.moestuin, velden: { naam: 'Moestuin' }, versie: 12 })
    const { body } = await example.ask(HERSTEL, { sleutel }, 'eigenaar')
    expect(body.data.herstel).toEqual({ __typename: 'InitiatiefAanvaard', id: ID.moestuin })
    expect(deur.taken[0]).toMatchObject({
      opdracht: 'wijzigInitiatief',
      id: ID.moestuin,
      lijf: '{"naam":"Moestuin"}',
      verwachteVersie: 12
    })
    expect(deur.taken[0]?.token).toBe(example.tokenOf('eigenaar'))
  })

  test('is sent under the id that its sender chose, so that sending it again does nothing', async () => {
    const deur = door(accepted(1))
    example = await exampleApp({ deur })
    const sleutel = undoKey({ opdracht: 'wijzigInitiatief', id: ID.moestuin, velden: { naam: 'Moestuin' }, versie: 12 })
    const document = `mutation ($sleutel: String!) { herstel(sleutel: $sleutel, opdrachtId: "${ID.eetclub}") { __typename } }`
    expect((await example.ask(document, { sleutel }, 'eigenaar')).body.errors).toBeUndefined()
    expect(deur.taken[0]?.opdrachtId).toBe(ID.eetclub)
  })

  test('when the thing moved on since, the undo is refused', async () => {
    example = await exampleApp({
      deur: door({
        status: 412,
        lijf: JSON.stringify(problem('VERSIE_VERSCHILT', undefined, { versie: 13, waarden: {} }))
      })
    })
    const sleutel = undoKey({ opdracht: 'wijzigInitiatief', id: ID.moestuin, velden: {}, versie: 12 })
    expect((await example.ask(HERSTEL, { sleutel })).body.data.herstel).toEqual({
      __typename: 'Weigering',
      code: 'VERSIE_VERSCHILT'
    })
  })

  test.each([
    'zomaar',
    Buffer.from('{"opdracht":"bestaatNiet","id":null,"velden":{},"versie":1}').toString('base64url')
  ])('a key that is none of ours (%s) reaches no service', async (sleutel) => {
    const deur = door(accepted(1))
    example = await exampleApp({ deur })
    const { body } = await example.ask(HERSTEL, { sleutel })
    expect(['ONGELDIG', 'ONBEKEND']).toContain(body.errors[0].extensions.code)
    expect(deur.taken).toEqual([])
  })
})
