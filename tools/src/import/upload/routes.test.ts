// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { wieIs } from '@naober/contracts'
import { openSqlite } from '@naober/kit/store/sqlite'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test, vi } from 'vitest'
import { readSettings } from '../../start/settings.ts'
import { importSheet } from '../sheet.ts'
import { elementen, PATIENCE_MS, PEOPLE, rows, sheet, UploadHouse } from './upload-house.ts'

const house = new UploadHouse()

/** Each test begins a thread or two; a busy machine takes its time for that. */
const PATIENT = { timeout: 2 * PATIENCE_MS }

describe('a sheet that is brought', PATIENT, () => {
  test('over a slow line is waited for, where a question would not be', async () => {
    await house.end()
    await house.begin(20)
    const [slow, never] = [new PassThrough(), new PassThrough()]
    slow.write(sheet(...rows(1)))
    const brought = house.bring(slow, 'gemeente')
    expect(await house.ask('POST', '/bestanden/x/_kijk', 'gemeente', never)).toMatchObject({
      status: 408,
      body: { code: 'TE_TRAAG' }
    })
    slow.end()
    expect((await brought).status).toBe(201)
  })

  test('is looked at, read in as whoever brought it, reported on and taken back', async () => {
    expect((await house.ask('GET', '', 'gemeente')).body.soorten).toEqual([
      'getekende-gebieden',
      'partijen',
      'initiatieven',
      'elementen'
    ])
    const { body: file } = await house.bring(sheet(...rows(3)), 'gemeente', '../../lijst "1".csv')
    expect(file.naam).toBe('lijst "1".csv')
    const look = await house.ask('POST', `/bestanden/${file.id}/_kijk`, 'gemeente', elementen)
    expect(look.body).toMatchObject({ rijen: 3, goed: 3, fouten: 0, ontbreekt: [], bladen: [] })
    expect(look.body.koppeling.velden.naam).toEqual({ kolom: 'naam' })
    expect(await house.types()).toEqual([])

    const { body: begun } = await house.ask('POST', `/bestanden/${file.id}/_lees`, 'gemeente', elementen)
    expect(await house.settled(begun.id, 'gemeente')).toMatchObject({ staat: 'INGELEZEN', telling: { INGELEZEN: 3 } })
    const by = (await house.commits()).map(({ actor }) => actor.id)
    expect(new Set(by)).toEqual(new Set(['gemeente']))
    expect(house.files()).toEqual([])
    const report = await house.ask('GET', `/imports/${begun.id}/verslag.csv`, 'gemeente')
    expect(report.headers['content-disposition']).toBe(`attachment; filename="${begun.id}-verslag.csv"`)
    expect(report.body.split('\r\n')[1]).toMatch(/^2;INGELEZEN;/)

    await house.ask('POST', `/imports/${begun.id}/_terug`, 'gemeente')
    expect(await house.settled(begun.id, 'gemeente')).toMatchObject({
      staat: 'TERUGGENOMEN',
      telling: { TERUGGENOMEN: 3 }
    })
    expect((await house.ask('GET', `/imports/${begun.id}/terugname.csv`, 'gemeente')).status).toBe(200)
    expect((await house.types()).filter((type) => type === 'ElementVerdwenen')).toHaveLength(3)
  })

  test('with a fault sends nothing before its owner says so, and tells it per row', async () => {
    const { body: file } = await house.bring(sheet(...rows(1), 'Soep;Jansen;collectief;1-3-2020;Baarn;2024'), 'partner')
    const look = await house.ask('POST', `/bestanden/${file.id}/_kijk`, 'partner', elementen)
    const fault = { pad: 'soort', kolom: 'soort', waarde: 'Jansen', code: 'GEEN_KEUZE' }
    expect(look.body).toMatchObject({ goed: 1, fouten: 1, fout: [{ rij: 3, fouten: [fault] }] })
    expect((await house.ask('POST', `/bestanden/${file.id}/_lees`, 'partner', elementen)).status).toBe(400)
    expect(await house.types()).toEqual([])
    const begun = await house.ask('POST', `/bestanden/${file.id}/_lees`, 'partner', { ...elementen, metFouten: true })
    expect(await house.settled(begun.body.id, 'partner')).toMatchObject({ telling: { INGELEZEN: 1, FOUT: 1 } })
    const report = await house.ask('GET', `/imports/${begun.body.id}/verslag.csv`, 'partner')
    expect(report.body).toContain('geen keuze')
    expect(report.body).not.toContain('Jansen')
  })

  test('has the mapping that its owner chose, now and the next time', async () => {
    const lines = ['Wat;Ding;vorm;op;gemeente;jaar', 'Bieb;gebouw;collectief;1-3-2020;Baarn;2024'].join('\n')
    const { body: file } = await house.bring(lines, 'partner')
    const first = await house.ask('POST', `/bestanden/${file.id}/_kijk`, 'partner', elementen)
    expect(first.body.ontbreekt).toEqual(['soort', 'naam'])
    const { soort, velden } = first.body.koppeling
    const koppeling = {
      soort,
      velden: {
        ...velden,
        naam: { kolom: 'Wat' },
        soort: { kolom: 'Ding', waarden: { gebouw: 'FYSIEKE_VOORZIENING' } },
        laag: { vast: 'FORMEEL' }
      }
    }
    const asked = { ...elementen, koppeling }
    const gebouw = { pad: 'soort', kolom: 'Ding', woorden: [{ woord: 'gebouw', rijen: 1, code: null }], meer: 0 }
    const withoutWords = { soort, velden: { ...koppeling.velden, soort: { kolom: 'Ding' } } }
    const strange = await house.ask('POST', `/bestanden/${file.id}/_kijk`, 'partner', {
      ...elementen,
      koppeling: withoutWords
    })
    expect(strange.body).toMatchObject({ goed: 0, fouten: 1, woorden: [gebouw] })
    expect((await house.ask('POST', `/bestanden/${file.id}/_kijk`, 'partner', asked)).body).toMatchObject({ goed: 1 })
    const wrong = { ...elementen, koppeling: { soort, velden: { kleur: { kolom: 'Wat' } } } }
    const refused = await house.ask('POST', `/bestanden/${file.id}/_kijk`, 'partner', wrong)
    expect(refused.body.fouten[0].fout).toContain("'kleur' is geen veld")
    const { body: next } = await house.bring(`${lines}\n`, 'partner')
    expect((await house.ask('POST', `/bestanden/${next.id}/_kijk`, 'partner', elementen)).body).toMatchObject({
      goed: 1
    })
    const { body: others } = await house.bring(lines, 'gemeente')
    expect(
      (await house.ask('POST', `/bestanden/${others.id}/_kijk`, 'gemeente', elementen)).body.ontbreekt
    ).toHaveLength(2)
  })

  test('of a workbook names its sheets', async () => {
    const [head = '', row = ''] = sheet(...rows(1)).split('\r\n')
    const sheets = [
      { name: 'Leeg', rows: [['x'], ['1']] },
      { name: 'Lijst', rows: [head.split(';'), row.split(';')] }
    ]
    const { body: file } = await house.bring(await writeXlsx({ sheets }), 'partner', 'lijst.xlsx')
    const look = await house.ask('POST', `/bestanden/${file.id}/_kijk`, 'partner', { ...elementen, blad: 'Lijst' })
    expect(look.body).toMatchObject({ bladen: ['Leeg', 'Lijst'], goed: 1 })
  })

  test('by two people comes in once, and what both call 1 is not the same', async () => {
    await house.readIn(sheet(...rows(2)), 'partner')
    expect((await house.readIn(sheet(...rows(2)), 'gemeente')).telling).toEqual({ GEWEIGERD: 2 })
    const keyed = (naam: string) => `sleutel;${sheet(`1;${naam};informele dienst;collectief;1-3-2020;Baarn;2024`)}`
    expect((await house.readIn(keyed('Een'), 'partner')).telling).toEqual({ INGELEZEN: 1 })
    expect((await house.readIn(keyed('Ander'), 'gemeente')).telling).toEqual({ INGELEZEN: 1 })
  })

  test('gives what the command line gives', async () => {
    await house.readIn(sheet(...rows(2)), 'partner')
    const other = mkdtempSync(join(tmpdir(), 'naober-upload-'))
    const source = join(other, 'lijst.csv')
    writeFileSync(source, sheet(...rows(2)))
    const settings = readSettings({ data: join(other, 'data') }, {})
    const rest = { blad: null, koppeling: null, vast: [], proef: false, metFouten: false, screen: { write: () => {} } }
    await importSheet({ source, settings, soort: 'elementen', ...rest })
    const store = openSqlite({
      path: join(settings.data, 'initiatieven.sqlite'),
      dienst: 'initiatieven',
      create: false,
      onFatal: () => {}
    })
    const taken = (commits: Awaited<ReturnType<typeof store.events.readCommits>>) =>
      commits.flatMap(({ events }) =>
        events.filter(({ type }) => type === 'ElementOpgenomen').map((e) => [e.stream, e.data])
      )
    expect(taken(await house.commits()).sort()).toEqual(taken(await store.events.readCommits(0, 100)).sort())
    await store.close()
    rmSync(other, { recursive: true })
  })
})

describe('a sheet of initiatieven', PATIENT, () => {
  const lijst = [
    'sleutel;naam;doel;soort;op;gemeente;jaar;fase;faseOp',
    'K;Koor;Zingen;bewonersinitiatief;1-3-2020;Baarn;2024;actief;1-4-2021'
  ].join('\r\n')
  const initiatieven = { soort: 'initiatieven' }

  test.each(['arrangeurNamensAnna', 'gemeenteNamensAnna'] as const)(
    'by %s is of whom they act for, in its phase, and taken back as a mistake',
    async (wie) => {
      const { body: file } = await house.bring(lijst, wie)
      const look = await house.ask('POST', `/bestanden/${file.id}/_kijk`, wie, initiatieven)
      expect(look.body).toMatchObject({ goed: 1, fouten: 0 })
      const { body: begun } = await house.ask('POST', `/bestanden/${file.id}/_lees`, wie, initiatieven)
      expect(await house.settled(begun.id, wie)).toMatchObject({ staat: 'INGELEZEN', telling: { INGELEZEN: 1 } })
      const events = async () => (await house.commits()).flatMap((commit) => commit.events)
      const owner = (await events()).find(({ type }) => type === 'EigenaarAangewezen')
      expect(owner?.data).toMatchObject({ persoonId: 'anna' })
      const phases = async () => (await events()).flatMap(({ type, data }) => (type === 'FaseGewijzigd' ? [data] : []))
      expect(await phases()).toMatchObject([
        { naar: 'START', op: '2021-04-01' },
        { naar: 'ACTIEF', op: '2021-04-01' }
      ])
      if (wie === 'gemeenteNamensAnna')
        expect((await house.ask('POST', `/imports/${begun.id}/_terug`, 'gemeente')).status).toBe(403)
      await house.ask('POST', `/imports/${begun.id}/_terug`, wie)
      expect(await house.settled(begun.id, wie)).toMatchObject({ staat: 'TERUGGENOMEN' })
      expect((await phases()).at(-1)).toMatchObject({ naar: 'GESTOPT', reden: 'VERGISSING' })
    }
  )

  test('by a gemeente for itself says per row why not', async () => {
    for (const wie of ['gemeente', 'gemeenteNamensZichzelf'] as const) {
      const { body: file } = await house.bring(lijst, wie)
      const look = await house.ask('POST', `/bestanden/${file.id}/_kijk`, wie, initiatieven)
      expect(look.body).toMatchObject({
        goed: 0,
        fout: [{ rij: 2, fouten: [{ fout: expect.stringContaining('niet van de overheid') }] }]
      })
    }
  })
})

describe('an import that is cut off', PATIENT, () => {
  /** Begins one and waits until it is on its way; `hold` lets nothing more through. */
  const half = async () => {
    let through = 0
    let stuck: () => void = () => {}
    const reached = new Promise<void>((resolve) => {
      stuck = resolve
    })
    house.before = async () => {
      through += 1
      if (through <= 130) return
      stuck()
      await new Promise(() => {})
    }
    const { body: file } = await house.bring(sheet(...rows(300)), 'partner')
    const { body } = await house.ask('POST', `/bestanden/${file.id}/_lees`, 'partner', elementen)
    await reached
    return body.id
  }

  test('by a restart goes on where its owner asks for it, and nothing is there twice', async () => {
    const id = await half()
    await house.end()
    house.before = async () => {}
    await house.begin()
    expect((await house.ask('GET', `/imports/${id}`, 'partner')).body).toMatchObject({ staat: 'ONDERBROKEN' })
    expect((await house.ask('POST', `/imports/${id}/_verder`, 'gemeente')).status).toBe(404)
    expect((await house.ask('POST', `/imports/${id}/_verder`, 'partner')).status).toBe(202)
    expect(await house.settled(id, 'partner')).toMatchObject({ staat: 'INGELEZEN', telling: { INGELEZEN: 300 } })
    expect((await house.types()).filter((type) => type === 'ElementOpgenomen')).toHaveLength(300)
    expect(house.files()).toEqual([])
  })

  test('by a login that ends says so, keeps its place and goes on with the next', async () => {
    let through = 0
    house.before = async () => {
      through += 1
      if (through === 130) house.signedOut.add('partner')
    }
    const { body: file } = await house.bring(sheet(...rows(300)), 'partner')
    const { body } = await house.ask('POST', `/bestanden/${file.id}/_lees`, 'partner', elementen)
    const partner = { wie: wieIs(PEOPLE.partner), token: 'partner' }
    await vi.waitFor(() => expect(house.imports.one(body.id, partner).staat).toBe('ONDERBROKEN'), PATIENCE_MS)
    expect(house.imports.one(body.id, partner).reden).toContain('log opnieuw in')
    expect((await house.ask('GET', `/imports/${body.id}`, 'partner')).status).toBe(401)
    house.signedOut.clear()
    await house.ask('POST', `/imports/${body.id}/_verder`, 'partner')
    expect(await house.settled(body.id, 'partner')).toMatchObject({ telling: { INGELEZEN: 300 } })
  })
})
