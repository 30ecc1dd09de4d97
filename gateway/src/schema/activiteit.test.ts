// SPDX-License-Identifier: EUPL-1.2
import { Activiteit, activiteitAfgelast, activiteitGepland } from '@naober/contracts/initiatieven/activiteit'
import { Gebied } from '@naober/contracts/initiatieven/gebied'
import { eigenaarAangewezen, Initiatief } from '@naober/contracts/initiatieven/initiatief'
import { keerGehouden, keerVerplaatst, Reeks, reeksGepland } from '@naober/contracts/initiatieven/reeks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExampleApp, exampleApp } from '../example-app.ts'
import { Proefklok } from '../view/testing/klok.ts'
import { Proeflog } from '../view/testing/log.ts'
import { gestart, inBuurt, indeling, overzichtVan, uuid } from '../view/testing/wereld.ts'

const [KOOR, AVOND, FEEST, OCHTEND, DUBBEL] = [uuid(1), uuid(20), uuid(21), uuid(22), uuid(23)]
const verteld = {
  initiatiefId: KOOR,
  naam: 'Open repetitie',
  omschrijving: null,
  waar: 'Het Anker',
  gebied: inBuurt('BU03080102'),
  wijze: 'GEORGANISEERD',
  tijd: '19:30',
  duurMinuten: 120
} as const
const wekelijks = { frequentie: 'WEKELIJKS', om: 1, weekdagen: ['ZO'], maandelijksOp: null } as const

/** A choir: on Sundays over both changes of the clock, once in the middle of the night; and a party that was off. */
const wereld = () => {
  const log = new Proeflog()
  log.commit([Gebied, 'GM0308-2024', indeling(2024, ['BU03080102', 'BU03080103'])])
  log.commit([Initiatief, KOOR, gestart('Koor', '2025-01-01', inBuurt('BU03080102'))])
  const reeks = { dag: '2026-03-01', herhaling: { ...wekelijks, weekdagen: ['ZO' as const] }, overslaan: [] }
  log.commit([Reeks, AVOND, reeksGepland({ ...verteld, ...reeks, laatste: '2026-11-29' })])
  log.commit([Reeks, AVOND, keerGehouden({ keer: '2026-03-22', aantal: 14 })])
  const later = { dag: '2026-04-07', tijd: '20:00', duurMinuten: 60 }
  log.commit([Reeks, AVOND, keerVerplaatst({ keer: '2026-04-05', ...later })])
  const nacht = { ...verteld, naam: 'Nachtwake', tijd: '02:30', wijze: 'SPONTAAN' as const }
  log.commit([Reeks, OCHTEND, reeksGepland({ ...nacht, ...reeks, laatste: '2026-11-29' })])
  log.commit([Activiteit, FEEST, activiteitGepland({ ...verteld, naam: 'Zomerfeest', dag: '2026-07-04' })])
  log.commit([Activiteit, FEEST, activiteitAfgelast({ op: '2026-06-01', reden: 'Onweer' })])
  log.commit([
    Initiatief,
    KOOR,
    eigenaarAangewezen({ persoonId: 'eva', partijId: null, functie: 'trekker', van: '2025-01-01' })
  ])
  log.commit([Activiteit, DUBBEL, activiteitGepland({ ...verteld, naam: 'Dubbel', dag: '2026-07-04' })])
  log.commit([Activiteit, DUBBEL, activiteitAfgelast({ op: '2026-06-01', reden: null, vergissing: true })])
  return overzichtVan(log.commits)
}

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp({ overzicht: wereld() })
})
afterAll(() => example.app.close())

const ask = async (query: string) => (await example.ask(query)).body
const buurt = async (asked: string, fields: string, op = '') => {
  const { data, errors } = await ask(`{ gebied(code: "BU03080102"${op}) { activiteiten(${asked}) { ${fields} } } }`)
  expect(errors).toBeUndefined()
  return data.gebied.activiteiten
}

describe('what there is in an area between two days', () => {
  test('is told in order of time, series and single ones alike, with who does it', async () => {
    const { nodes } = await buurt(
      'van: "2026-06-29", tot: "2026-07-06"',
      'nodes { naam dag tijd fase reden initiatief { naam } activiteit { id } reeks { id } }'
    )
    const koor = { initiatief: { naam: 'Koor' } }
    expect(nodes).toEqual([
      {
        ...koor,
        naam: 'Zomerfeest',
        dag: '2026-07-04',
        tijd: '19:30',
        fase: 'AFGELAST',
        reden: 'Onweer',
        activiteit: { id: FEEST },
        reeks: null
      },
      ...['Nachtwake', 'Open repetitie'].map((naam, i) => ({
        ...koor,
        naam,
        dag: '2026-07-05',
        tijd: ['02:30', '19:30'][i],
        fase: 'GEPLAND',
        reden: null,
        activiteit: null,
        reeks: { id: [OCHTEND, AVOND][i] }
      }))
    ])
  })

  test('begins in spring an hour later where that hour is skipped, and in autumn at the first of both', async () => {
    const beginnen = async (van: string, tot: string) =>
      (await buurt(`van: "${van}", tot: "${tot}"`, 'nodes { tijd begin einde }')).nodes
    expect(await beginnen('2026-03-29', '2026-03-30')).toEqual([
      { tijd: '02:30', begin: '2026-03-29T01:30:00.000Z', einde: '2026-03-29T03:30:00.000Z' },
      { tijd: '19:30', begin: '2026-03-29T17:30:00.000Z', einde: '2026-03-29T19:30:00.000Z' }
    ])
    expect(await beginnen('2026-10-25', '2026-10-26')).toEqual([
      { tijd: '02:30', begin: '2026-10-25T00:30:00.000Z', einde: '2026-10-25T02:30:00.000Z' },
      { tijd: '19:30', begin: '2026-10-25T18:30:00.000Z', einde: '2026-10-25T20:30:00.000Z' }
    ])
  })

  test('is the week of the asked day where nobody says between which', async () => {
    const { nodes } = await buurt('first: 10', 'nodes { dag fase aantal }', ', op: "2026-03-17"')
    // How many came on the 22nd nobody knew on the 17th.
    const gepland = { dag: '2026-03-22', fase: 'GEPLAND', aantal: null }
    expect(nodes).toEqual([gepland, gepland])
  })

  test('keeps the name of an occurrence where it moved', async () => {
    const { nodes } = await buurt('van: "2026-04-06", tot: "2026-04-08"', 'nodes { id dag tijd duurMinuten keer }')
    expect(nodes).toEqual([
      { id: `${AVOND}/2026-04-05T19:30`, dag: '2026-04-07', tijd: '20:00', duurMinuten: 60, keer: '2026-04-05' }
    ])
  })

  test('comes in pages that follow on each other', async () => {
    const venster = 'van: "2026-03-01", tot: "2026-06-01"'
    const fields = 'aantal pageInfo { hasNextPage endCursor } nodes { id }'
    const heel = await buurt(`${venster}, first: 100`, fields)
    const gezien: unknown[] = []
    for (let after = ''; ; ) {
      const { nodes, pageInfo } = await buurt(`${venster}, first: 7${after}`, fields)
      gezien.push(...nodes)
      if (!pageInfo.hasNextPage) break
      after = `, after: "${pageInfo.endCursor}"`
    }
    expect(heel.aantal).toBe(28)
    expect(gezien).toEqual(heel.nodes)
  })

  test('is chosen by name, by how people meet and by what became of it', async () => {
    const namen = async (filter: string) =>
      (await buurt(`van: "2026-06-29", tot: "2026-07-06", filter: ${filter}`, 'nodes { naam }')).nodes
    expect(await namen('{ zoek: "nacht" }')).toEqual([{ naam: 'Nachtwake' }])
    expect(await namen('{ wijze: [SPONTAAN] }')).toEqual([{ naam: 'Nachtwake' }])
    expect(await namen('{ fase: [AFGELAST] }')).toEqual([{ naam: 'Zomerfeest' }])
  })

  test('is nothing in another buurt, and all of it in the gemeente and at the initiatief', async () => {
    const venster = '(van: "2026-06-29", tot: "2026-07-06") { aantal }'
    const { data } = await ask(`{
      ander: gebied(code: "BU03080103") { activiteiten${venster} }
      gemeente(code: "GM0308") { activiteiten${venster} }
      initiatief(id: "${KOOR}") { activiteiten${venster} }
      reeks(id: "${AVOND}") { keren${venster} }
    }`)
    expect(data).toEqual({
      ander: { activiteiten: { aantal: 0 } },
      gemeente: { activiteiten: { aantal: 3 } },
      initiatief: { activiteiten: { aantal: 3 } },
      reeks: { keren: { aantal: 1 } }
    })
  })

  test('is asked for a quarter at most, and never backwards', async () => {
    for (const [van, tot] of [
      ['2026-01-01', '2026-04-04'],
      ['2026-01-02', '2026-01-01']
    ]) {
      const { errors } = await ask(
        `{ gebied(code: "BU03080102") { activiteiten(van: "${van}", tot: "${tot}") { aantal } } }`
      )
      expect(errors).toMatchObject([{ extensions: { code: 'ONGELDIG' } }])
    }
  })
})

describe('a series and an activiteit', () => {
  test('tell what they are', async () => {
    const { data } = await ask(`{
      reeks(id: "${AVOND}") {
        naam waar wijze dag tijd laatste overslaan rrule aantalGehouden bezoekers gebied { ... on Buurt { code } }
        herhaling { frequentie om weekdagen maandelijksOp } geschiedenis { nodes { woorden } }
      }
      activiteit(id: "${FEEST}") { naam dag begin einde fase reden aantal }
      onbekend: reeks(id: "${uuid(99)}") { id }
    }`)
    expect(data).toEqual({
      reeks: {
        naam: 'Open repetitie',
        waar: 'Het Anker',
        wijze: 'GEORGANISEERD',
        dag: '2026-03-01',
        tijd: '19:30',
        laatste: '2026-11-29',
        overslaan: [],
        rrule: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=SU',
        aantalGehouden: 1,
        bezoekers: 14,
        gebied: { code: 'BU03080102' },
        herhaling: wekelijks,
        geschiedenis: {
          nodes: [
            { woorden: 'De keer van 5 april 2026 verplaatst' },
            { woorden: 'De keer van 22 maart 2026 ging door' },
            { woorden: 'Reeks gepland vanaf 1 maart 2026' }
          ]
        }
      },
      activiteit: {
        naam: 'Zomerfeest',
        dag: '2026-07-04',
        begin: '2026-07-04T17:30:00.000Z',
        einde: '2026-07-04T19:30:00.000Z',
        fase: 'AFGELAST',
        reden: 'Onweer',
        aantal: null
      },
      onbekend: null
    })
  })
})

test('what was recorded by mistake is there for its own people alone, as a mistake and not as called off', async () => {
  const query = `{ activiteit(id: "${DUBBEL}") { naam fase vergissing } feest: activiteit(id: "${FEEST}") { fase vergissing } }`
  const feest = { fase: 'AFGELAST', vergissing: false }
  expect((await ask(query)).data).toEqual({ activiteit: null, feest })
  const { body } = await example.ask(query, {}, 'eigenaar')
  expect(body.data).toEqual({ activiteit: { naam: 'Dubbel', fase: null, vergissing: true }, feest })
})

describe('on the day itself', () => {
  const klok = new Proefklok()
  let nu: ExampleApp
  beforeAll(async () => {
    const log = new Proeflog()
    log.commit([Gebied, 'GM0308-2024', indeling(2024, ['BU03080102'])])
    log.commit([Initiatief, KOOR, gestart('Koor', '2025-01-01', inBuurt('BU03080102'))])
    for (const [id, naam, tijd] of [
      [AVOND, 'Avond', '19:30'],
      [OCHTEND, 'Ochtend', '09:00']
    ] as const)
      log.commit([Activiteit, id, activiteitGepland({ ...verteld, naam, tijd, dag: '2026-07-04' })])
    nu = await exampleApp({ overzicht: overzichtVan(log.commits, { klok }) })
  })
  afterAll(() => nu.app.close())

  const straks = async (voorbij: boolean, op = '') => {
    const { body } = await nu.ask(
      `{ initiatief(id: "${KOOR}"${op}) { activiteiten(van: "2026-07-04", filter: { voorbij: ${voorbij} }) { nodes { naam voorbij } } } }`
    )
    expect(body.errors).toBeUndefined()
    return body.data.initiatief.activiteiten.nodes
  }

  test('what was earlier is over, and what goes on is not', async () => {
    klok.verder(Date.parse('2026-07-04T10:59:00+02:00'))
    expect(await straks(true)).toEqual([])
    klok.verder(60_000)
    expect(await straks(true)).toEqual([{ naam: 'Ochtend', voorbij: true }])
    expect(await straks(false)).toEqual([{ naam: 'Avond', voorbij: false }])
  })

  test('and for who looks back at that day all of it was still to come', async () => {
    expect(await straks(false, ', op: "2026-07-04"')).toHaveLength(2)
  })
})
