// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Answer, graphql, post, readFeed } from '../platform/client.ts'
import { type Subscription, subscribe } from '../platform/sse.ts'
import type { Topology } from '../platform/topology.ts'

const GEMEENTE = 'GM9901'
const BUURT = 'BU99010101'
const square = (x: number): object => ({
  type: 'Polygon',
  coordinates: [
    [
      [5 + x, 52],
      [5.1 + x, 52],
      [5.1 + x, 52.1],
      [5 + x, 52.1],
      [5 + x, 52]
    ]
  ]
})
const indeling = {
  gemeente: { code: GEMEENTE, naam: 'Proefstad', grens: null, inwoners: null, huishoudens: null },
  jaar: 2026,
  wijken: [{ code: 'WK990101', naam: 'Centrum', grens: null, inwoners: null, huishoudens: null }],
  buurten: [
    { code: BUURT, naam: 'De Hoven', wijkcode: 'WK990101', grens: square(0), inwoners: 1200, huishoudens: null },
    {
      code: 'BU99010102',
      naam: 'De Linden',
      wijkcode: 'WK990101',
      grens: square(0.1),
      inwoners: null,
      huishoudens: null
    }
  ],
  bron: 'verzonnen voor deze proef',
  peildatum: '2026-01-01',
  voorbeelddata: true
}
const koor = {
  soort: 'BEWONERSINITIATIEF',
  naam: 'Buurtkoor De Hoven',
  doel: 'Samen zingen, elke dinsdag',
  op: '2024-03-01',
  gebied: { gemeente: GEMEENTE, jaar: 2026, buurt: BUURT }
}

interface Wijzigingen {
  readonly wijzigingen: { readonly notities: readonly { readonly id: string; readonly positie: number }[] }
}

/** Follows one initiatief from its first day on, over REST, GraphQL, the change feed and the news. */
export const lifeOfAnInitiatief = (here: () => Topology): void => {
  let platform: Topology
  let news: Subscription<Wijzigingen>
  let people: Record<'trekker' | 'opvolger' | 'partij' | 'gemeente' | 'beheerder', string>
  const ids = { koor: '', tuin: '', partij: '', verbinding: '' }

  beforeAll(async () => {
    platform = here()
    const { token } = platform.issuer
    people = {
      trekker: await token('p-trekker', 'bewoner-initiatief', [GEMEENTE]),
      opvolger: await token('p-opvolger', 'bewoner-initiatief', [GEMEENTE]),
      partij: await token('p-partij', 'partner', [GEMEENTE]),
      gemeente: await token('p-gemeente', 'gemeente', [GEMEENTE]),
      beheerder: await token('p-beheerder', 'beheerder', [GEMEENTE])
    }
    news = await subscribe<Wijzigingen>(
      platform.gateway(),
      'subscription ($gebieden: [ID!]) { wijzigingen(gebieden: $gebieden) { notities { id positie } } }',
      { gebieden: [GEMEENTE] }
    )
  })
  afterAll(() => news?.close())

  const initiatieven = '/initiatieven/v1/initiatieven'
  const send = (path: string, body: object, token: string): Promise<Answer> =>
    post(platform.service(), path, body, { token })

  /** Asks the view for at least what was just accepted. */
  const look = async (accepted: Answer, query: string, variables: object = {}, token?: string) => {
    const { logId, positie } = accepted.body
    const answer = await graphql(
      platform.gateway(),
      query.replace('{', '@minstens(standen: $minstens) {'),
      { ...variables, minstens: [{ dienst: 'initiatieven', logId, positie }] },
      token
    )
    expect(answer.errors).toBeUndefined()
    return (answer.data ?? {}) as Record<string, unknown>
  }
  const koorQuery = (fields: string) =>
    `query ($id: ID!, $minstens: [StandInvoer!]!) { initiatief(id: $id) { ${fields} } }`
  const lookAtKoor = async (accepted: Answer, fields: string, token?: string): Promise<Record<string, unknown>> =>
    (await look(accepted, koorQuery(fields), { id: ids.koor }, token)).initiatief as Record<string, unknown>

  /** The feed has this commit with these public events, and the subscriber heard of the thing. */
  const feedAndNewsAgree = async (accepted: Pick<Answer, 'body'>, id: string, types: readonly string[]) => {
    const commit = (await readFeed(platform.service())).find(({ c }) => c === accepted.body.positie)
    expect(commit?.e.map(([, , type]) => type) ?? []).toEqual(types)
    await news.until(({ wijzigingen }) =>
      wijzigingen.notities.some((note) => note.id === id && note.positie >= Number(accepted.body.positie))
    )
  }

  it('begins in a buurt whose gebieden were read in', async () => {
    const read = await send('/initiatieven/v1/gebieden', indeling, people.beheerder)
    expect(read.status).toBe(201)
    const started = await send(initiatieven, koor, people.trekker)
    expect(started.status).toBe(201)
    ids.koor = String(started.body.id)
    expect(started.headers.get('location')).toBe(`${initiatieven}/${ids.koor}`)
    const { gebied } = await look(
      started,
      'query ($minstens: [StandInvoer!]!) { gebied(code: "BU99010101") { naam inwoners initiatieven { nodes { id naam fase gestartOp } } telling { soort aantal stand } } }'
    )
    expect(gebied).toMatchObject({
      naam: 'De Hoven',
      inwoners: 1200,
      initiatieven: { nodes: [{ id: ids.koor, naam: koor.naam, fase: 'IDEE', gestartOp: koor.op }] }
    })
    const telling = (gebied as { telling: { soort: string; aantal: number | null; stand: string }[] }).telling
    expect(telling).toHaveLength(8)
    expect(telling).toContainEqual({ soort: 'NETWERK', aantal: 1, stand: 'GETELD' })
    expect(telling).toContainEqual({ soort: 'ONTMOETINGSPLEK', aantal: null, stand: 'NOG_NIET_AANGESLOTEN' })
    const [first] = (await readFeed(platform.service())).find(({ c }) => c === started.body.positie)?.e ?? []
    expect(first?.[2]).toBe('InitiatiefGestart')
    await news.until(({ wijzigingen }) => wijzigingen.notities.some(({ id }) => id === ids.koor))
  })

  it('goes through its first phases and opens its network', async () => {
    await send(`${initiatieven}/${ids.koor}/_wijzig-fase`, { fase: 'START', op: '2024-05-01' }, people.trekker)
    const active = await send(
      `${initiatieven}/${ids.koor}/_wijzig-fase`,
      { fase: 'ACTIEF', op: '2024-09-01' },
      people.trekker
    )
    expect(await lookAtKoor(active, 'fase')).toEqual({ fase: 'ACTIEF' })
    await feedAndNewsAgree(active, ids.koor, ['FaseGewijzigd'])
    const opened = await send(
      `${initiatieven}/${ids.koor}/_stel-netwerk-open`,
      { voorWie: 'iedereen die wil zingen', op: '2024-10-01' },
      people.trekker
    )
    expect(await lookAtKoor(opened, 'openstelling { voorWie }')).toEqual({
      openstelling: { voorWie: 'iedereen die wil zingen' }
    })
    await feedAndNewsAgree(opened, ids.koor, ['NetwerkOpengesteld'])
  })

  it('takes a Partij as member: both sides in one commit', async () => {
    const partij = await send(
      '/initiatieven/v1/partijen',
      { naam: 'Welzijn Proefstad', type: 'WELZIJN', werkgebied: [GEMEENTE], op: '2020-01-01' },
      people.partij
    )
    expect(partij.status).toBe(201)
    ids.partij = String(partij.body.id)
    const joined = await send(
      `${initiatieven}/${ids.koor}/_voeg-lid-toe`,
      { lid: { partijId: ids.partij }, functie: 'leent de zaal', van: '2024-11-01' },
      people.trekker
    )
    expect(joined.status).toBe(200)
    expect(await lookAtKoor(joined, 'leden { nodes { functie partij { id naam } } }')).toEqual({
      leden: { nodes: [{ functie: 'leent de zaal', partij: { id: ids.partij, naam: 'Welzijn Proefstad' } }] }
    })
    const whole = (await readFeed(platform.service(), serviceHeaders(platform))).find(
      ({ c }) => c === joined.body.positie
    )
    if (platform.serviceKey !== '') {
      expect(whole?.e.map(([stream, , type]) => [stream, type])).toEqual([
        [`initiatief-${ids.koor}`, 'LidToegetreden'],
        [`partij-${ids.partij}`, 'PartijTradToe']
      ])
    }
    await feedAndNewsAgree(joined, ids.koor, ['PartijTradToe'])
  })

  it('is linked to another initiatief, that was registered afterwards with an old start', async () => {
    const tuin = await send(
      initiatieven,
      { ...koor, naam: 'Buurttuin', doel: 'Samen tuinieren', op: '2022-04-01' },
      people.opvolger
    )
    ids.tuin = String(tuin.body.id)
    const linked = await send(
      '/initiatieven/v1/verbindingen',
      { begin: ids.koor, einde: { initiatiefId: ids.tuin }, soort: 'HELPT', van: '2025-02-01' },
      people.trekker
    )
    expect(linked.status).toBe(201)
    ids.verbinding = String(linked.body.id)
    const seen = await lookAtKoor(
      linked,
      'verbindingen { nodes { id begin { id } einde { ... on Initiatief { naam } } } }'
    )
    expect(seen).toEqual({
      verbindingen: { nodes: [{ id: ids.verbinding, begin: { id: ids.koor }, einde: { naam: 'Buurttuin' } }] }
    })
    await feedAndNewsAgree(linked, ids.koor, ['VerbindingGelegd', 'InitiatiefVerbonden', 'InitiatiefVerbonden'])
  })

  it('is confirmed', async () => {
    const confirmed = await send(`${initiatieven}/${ids.koor}/_bevestig-initiatief`, {}, people.trekker)
    expect(confirmed.status).toBe(200)
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(Date.now())
    expect(await lookAtKoor(confirmed, 'bevestigdOp')).toEqual({ bevestigdOp: today })
    await feedAndNewsAgree(confirmed, ids.koor, ['InitiatiefBevestigd'])
  })

  it('gets into trouble over a named belemmering; an unnamed or invented one is refused by its rule', async () => {
    const trouble = (more: object) =>
      send(
        `${initiatieven}/${ids.koor}/_wijzig-fase`,
        { fase: 'IN_DE_KNEL', op: '2025-06-01', ...more },
        people.trekker
      )
    expect((await trouble({})).body.code).toBe('BELEMMERING_ONTBREEKT')
    expect((await trouble({ belemmering: 'ZOMAAR_IETS' })).body.code).toBe('BELEMMERING_ONBEKEND')
    const [belemmering] = await belemmeringen(platform)
    const stuck = await trouble({ belemmering })
    expect(stuck.status).toBe(200)
    expect(await lookAtKoor(stuck, 'fase fasen { nodes { fase belemmering } }')).toMatchObject({ fase: 'IN_DE_KNEL' })
    await feedAndNewsAgree(stuck, ids.koor, ['FaseGewijzigd'])
  })

  it('has an edit undone through the gateway, by a compensating command', async () => {
    const edited = await graphql(
      platform.gateway(),
      'mutation ($id: ID!) { wijzigInitiatief(id: $id, invoer: { naam: "Verkeerde naam" }) { ... on InitiatiefAanvaard { herstel zichtbaar stand { positie } initiatief { naam } } } }',
      { id: ids.koor },
      people.trekker
    )
    expect(edited.errors).toBeUndefined()
    const { herstel, zichtbaar, stand, initiatief } = (edited.data?.wijzigInitiatief ?? {}) as {
      herstel: string
      zichtbaar: boolean
      stand: { positie: number }
      initiatief: object
    }
    expect({ zichtbaar, initiatief }).toEqual({ zichtbaar: true, initiatief: { naam: 'Verkeerde naam' } })
    await feedAndNewsAgree({ body: stand }, ids.koor, ['InitiatiefGewijzigd'])
    const undone = await graphql(
      platform.gateway(),
      'mutation ($sleutel: String!) { herstel(sleutel: $sleutel) { ... on InitiatiefAanvaard { stand { positie } initiatief { naam } } ... on Weigering { code } } }',
      { sleutel: herstel },
      people.trekker
    )
    const compensated = undone.data?.herstel as { stand: { positie: number }; initiatief: object }
    expect(compensated.initiatief).toEqual({ naam: koor.naam })
    await feedAndNewsAgree({ body: compensated.stand }, ids.koor, ['InitiatiefGewijzigd'])
    const names = (await readFeed(platform.service()))
      .flatMap(({ e }) => e)
      .filter(([stream, , type]) => stream === `initiatief-${ids.koor}` && type === 'InitiatiefGewijzigd')
    expect(names.map(([, , , , data]) => data.naam)).toEqual(['Verkeerde naam', koor.naam])
  })

  it('has a name that was typed into a text wiped: from the view, from the feed, for everybody', async () => {
    const typed = await send(
      `${initiatieven}/${ids.koor}/_wijzig-initiatief`,
      { doel: 'Bel Annie Voorbeeldsma voor de sleutel' },
      people.trekker
    )
    expect(await lookAtKoor(typed, 'doel')).toEqual({ doel: 'Bel Annie Voorbeeldsma voor de sleutel' })
    const wiped = await send(
      `${initiatieven}/${ids.koor}/_wis-initiatief-tekst`,
      { versie: typed.body.versie, pad: '/doel', grond: 'PERSOONSGEGEVEN' },
      people.trekker
    )
    expect(wiped.status).toBe(200)
    expect(JSON.stringify(await lookAtKoor(wiped, 'doel geschiedenis { nodes { woorden } }'))).not.toContain('Annie')
    await feedAndNewsAgree(wiped, ids.koor, ['TekstGewist'])
    await expect.poll(async () => JSON.stringify(await readFeed(platform.service()))).not.toContain('Annie')
    const shown = await fetch(`${platform.service()}${initiatieven}/${ids.koor}`)
    expect(await shown.text()).not.toContain('Annie')
  })

  it('is handed over; then the new owner decides and the gemeente still does not', async () => {
    const handed = await send(
      `${initiatieven}/${ids.koor}/_draag-initiatief-over`,
      { aan: { persoonId: 'p-opvolger' }, functie: 'trekker', op: '2025-09-01' },
      people.trekker
    )
    expect(handed.status).toBe(200)
    await feedAndNewsAgree(handed, ids.koor, ['InitiatiefOvergedragen'])
    const rename = (token: string) =>
      send(`${initiatieven}/${ids.koor}/_wijzig-initiatief`, { doel: 'Samen zingen en eten' }, token)
    expect((await rename(people.gemeente)).status).toBe(403)
    expect((await rename(people.trekker)).status).toBe(403)
    const renamed = await rename(people.opvolger)
    expect(renamed.status).toBe(200)
    expect(await lookAtKoor(renamed, 'doel eigenaren { nodes { functie persoonId } }')).toMatchObject({
      doel: 'Samen zingen en eten'
    })
    const history = (await lookAtKoor(renamed, 'geschiedenis(first: 100) { nodes { soort woorden } }')) as {
      geschiedenis: { nodes: { soort: string; woorden: string }[] }
    }
    expect(history.geschiedenis.nodes.map(({ soort }) => soort)).toContain('InitiatiefOvergedragen')
    expect(history.geschiedenis.nodes.every(({ woorden }) => woorden.length > 0)).toBe(true)
  })

  it('hands over what was asked on its behalf with it: who owns it now keeps that, and is told so', async () => {
    const { token } = platform.issuer
    const vorige = people.opvolger
    const dirigent = await token('p-dirigent', 'bewoner-initiatief', [GEMEENTE])
    const oproep = {
      soort: 'KENNIS',
      wat: 'Iemand met een piano',
      namens: { initiatiefId: ids.koor },
      gebied: { gemeente: GEMEENTE, jaar: 2026 },
      laatste: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
      op: '2025-09-02'
    }
    const asked = await send('/initiatieven/v1/behoeften', oproep, vorige)
    expect(asked.status).toBe(201)
    const id = String(asked.body.id)
    const kan = async (accepted: Answer, wie: string): Promise<unknown> => {
      const query = 'query ($id: ID!, $minstens: [StandInvoer!]!) { behoefte: oproep(id: $id) { mogelijk } }'
      return ((await look(accepted, query, { id }, wie)).behoefte as { mogelijk: string[] }).mogelijk
    }
    expect(await kan(asked, vorige)).toContain('wijzigBehoefte')
    expect(await kan(asked, dirigent)).toEqual([])
    const handed = await send(
      `${initiatieven}/${ids.koor}/_draag-initiatief-over`,
      { aan: { persoonId: 'p-dirigent' }, functie: 'dirigent', op: '2025-10-01' },
      vorige
    )
    expect(handed.status).toBe(200)
    expect(await kan(handed, dirigent)).toContain('wijzigBehoefte')
    expect(await kan(handed, vorige)).toEqual([])
    const change = `/initiatieven/v1/behoeften/${id}/_wijzig-behoefte`
    expect((await send(change, { wat: 'Een piano met iemand' }, vorige)).status).toBe(403)
    expect((await send(change, { wat: 'Iemand met een vleugel' }, dirigent)).status).toBe(200)
  })

  it.each([
    ['2021-01-01', []],
    ['2023-01-01', ['Buurttuin']],
    ['2024-04-01', ['Buurtkoor De Hoven', 'Buurttuin']],
    ['2026-01-01', ['Buurtkoor De Hoven', 'Buurttuin']]
  ])('shows the buurt as it was on %s', async (op, names) => {
    const answer = await graphql(
      platform.gateway(),
      'query ($op: Datum!) { gebied(code: "BU99010101", op: $op) { initiatieven { nodes { naam fase verbindingen { aantal } leden { aantal } } } telling { soort aantal } } }',
      { op }
    )
    const gebied = answer.data?.gebied as {
      initiatieven: { nodes: { naam: string }[] }
      telling: { soort: string; aantal: number | null }[]
    }
    expect(gebied.initiatieven.nodes.map(({ naam }) => naam).sort()).toEqual(names)
    expect(gebied.telling.find(({ soort }) => soort === 'NETWERK')?.aantal).toBe(names.length)
  })

  it.each([
    ['2024-03-01', 'IDEE', 0, 0],
    ['2024-08-31', 'START', 0, 0],
    ['2024-09-01', 'ACTIEF', 0, 0],
    ['2024-11-01', 'ACTIEF', 1, 0],
    ['2025-02-01', 'ACTIEF', 1, 1],
    ['2025-06-01', 'IN_DE_KNEL', 1, 1]
  ])('knows phase, members and links of %s', async (op, fase, leden, verbindingen) => {
    const answer = await graphql(
      platform.gateway(),
      'query ($id: ID!, $op: Datum!) { initiatief(id: $id, op: $op) { fase leden { aantal } verbindingen { aantal } } }',
      { id: ids.koor, op }
    )
    expect(answer.data?.initiatief).toEqual({ fase, leden: { aantal: leden }, verbindingen: { aantal: verbindingen } })
  })

  it('ends memberships by itself when a Partij leaves, each with its own event', async () => {
    const left = await send(
      `/initiatieven/v1/partijen/${ids.partij}/_vertrek-partij`,
      { op: '2026-01-15' },
      people.partij
    )
    expect(left.status).toBe(200)
    const members = async () => {
      const answer = await graphql(
        platform.gateway(),
        'query ($id: ID!) { initiatief(id: $id) { leden { aantal } } }',
        { id: ids.koor }
      )
      return answer.data?.initiatief
    }
    await expect.poll(members).toEqual({ leden: { aantal: 0 } })
  })

  it('is all there again after everything was stopped and started', async () => {
    const query =
      'query ($id: ID!) { initiatief(id: $id) { naam doel fase leden { aantal } verbindingen { nodes { id } } geschiedenis(first: 100) { nodes { soort positie woorden } } } }'
    const before = await graphql(platform.gateway(), query, { id: ids.koor })
    await platform.restart()
    await expect.poll(async () => graphql(platform.gateway(), query, { id: ids.koor })).toEqual(before)
  })
}

/** What lets a reader see every event: known where the processes are apart, for then the test is the one who set it. */
const serviceHeaders = (platform: Topology): Record<string, string> =>
  platform.serviceKey !== '' ? { authorization: `Dienst ${platform.serviceKey}` } : {}

const belemmeringen = async (platform: Topology): Promise<readonly string[]> => {
  const answer = await graphql(platform.gateway(), '{ referentie(tabel: "belemmeringen") { rijen { code } } }')
  const { referentie } = answer.data ?? {}
  return (referentie as { rijen: { code: string }[] }).rijen.map(({ code }) => code)
}
