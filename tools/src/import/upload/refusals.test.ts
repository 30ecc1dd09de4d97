// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { claimingToUnpackTo } from '../tabel/test-workbook.ts'
import { elementen, PATIENCE_MS, rows, sheet, UploadHouse } from './upload-house.ts'
import { MAX_UPLOAD } from './uploads.ts'

const house = new UploadHouse()

/** It begins a thread; a busy machine takes its time for that. */
describe('what is not taken in', { timeout: PATIENCE_MS }, () => {
  test('from who is not signed in, or may not make such a thing', async () => {
    expect((await house.bring('x', null)).status).toBe(401)
    for (const path of ['/imports', '/imports/000000000000'])
      expect((await house.ask('GET', path, null)).status).toBe(401)
    expect((await house.ask('GET', '', null)).body.soorten).toEqual([])
    const { body: file } = await house.bring(sheet(...rows(1)), 'gemeente')
    const no = await house.ask('POST', `/bestanden/${file.id}/_kijk`, 'gemeente', { soort: 'activiteiten' })
    expect(no).toMatchObject({ status: 403, body: { detail: 'Uw rol mag geen activiteiten inlezen.' } })
  })

  test('what is somebody else’s', async () => {
    const { body: file } = await house.bring(sheet(...rows(1)), 'partner')
    for (const path of ['_kijk', '_lees'])
      expect((await house.ask('POST', `/bestanden/${file.id}/${path}`, 'gemeente', elementen)).status).toBe(404)
    expect((await house.ask('DELETE', `/bestanden/${file.id}`, 'gemeente')).status).toBe(404)
    const { id } = await house.readIn(sheet(...rows(1)), 'partner')
    for (const path of ['', '/verslag.csv', '/terugname.csv'])
      expect((await house.ask('GET', `/imports/${id}${path}`, 'gemeente')).status).toBe(404)
    expect((await house.ask('POST', `/imports/${id}/_terug`, 'gemeente')).status).toBe(404)
    expect((await house.ask('GET', '/imports', 'gemeente')).body).toEqual([])
  })

  test('what is too large, too much, empty, no table or a bomb; and nothing of it stays', async () => {
    expect((await house.bring(new Uint8Array(MAX_UPLOAD + 1), 'partner')).status).toBe(413)
    expect((await house.bring('', 'partner')).body.fouten[0].fout).toBe('is leeg')
    expect(house.files()).toEqual([])
    for (const [content, fout] of [
      [claimingToUnpackTo(250 * 1024 * 1024), { code: 'UITGEPAKT_TE_GROOT', gegevens: { mb: 250 } }],
      ['PK\u0003\u0004onzin', { code: 'NIET_UIT_TE_PAKKEN', gegevens: {} }],
      ['naam\n', { code: 'ALLEEN_KOPPEN', gegevens: {} }]
    ] as const) {
      const { body: file } = await house.bring(content, 'partner')
      const look = await house.ask('POST', `/bestanden/${file.id}/_kijk`, 'partner', elementen)
      expect(look).toMatchObject({ status: 400, body: { fouten: [{ pad: '/bestand', ...fout }] } })
    }
    for (let more = 0; more < 2; more++) expect((await house.bring('x', 'partner')).status).toBe(201)
    expect((await house.bring('x', 'partner')).status).toBe(429)
    const [id = ''] = house.files()
    expect((await house.ask('DELETE', `/bestanden/${id}`, 'partner')).status).toBe(204)
    expect((await house.bring('x', 'partner')).status).toBe(201)
  })

  test('a kind or a sheet that is none, and rows that are wrong, each by its code', async () => {
    const { body: file } = await house.bring('naam\nEettafel\n', 'partner')
    const fault = async (path: string, body: object) =>
      (await house.ask('POST', `/bestanden/${file.id}/${path}`, 'partner', body)).body.fouten
    expect(await fault('_kijk', { ...elementen, soort: 'katten' })).toMatchObject([{ code: 'GEEN_LIJSTSOORT' }])
    expect(await fault('_kijk', { ...elementen, blad: 3 })).toMatchObject([{ pad: '/blad', code: 'MOET_TEKST' }])
    expect(await fault('_lees', elementen)).toMatchObject([{ pad: '/koppeling', code: 'NOG_FOUTEN' }])
    const koppeling = { soort: 'elementen', velden: { bestaatNiet: { vast: 'x' } } }
    expect(await fault('_kijk', { ...elementen, koppeling })).toMatchObject([{ code: 'NIET_IN_TE_LEZEN' }])
  })

  test.each(['%2e%2e', '..%2f..%2fetc', 'x'])('an id that is none: %s', async (id) => {
    expect((await house.ask('POST', `/bestanden/${id}/_kijk`, 'partner', elementen)).status).toBe(404)
    expect((await house.ask('GET', `/imports/${id}/verslag.csv`, 'partner')).status).toBe(404)
  })
})
