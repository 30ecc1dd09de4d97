// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exportTo } from '../export/export.ts'
import { csv, ELEMENTEN, useSheets } from './sheet-on-trial.ts'
import { takeBack } from './take-back.ts'

const { folder, told, settings, screen, run, stored, types, made, report, staatVan, changeName } = useSheets()

describe('taking an import back', () => {
  test('undoes its rows; read in again it is a new import', async () => {
    const id = await run('elementen.csv', csv(...ELEMENTEN), 'elementen')
    await takeBack(id, settings(), screen)
    expect((await types()).filter((type) => type === 'ElementVerdwenen')).toHaveLength(2)
    expect(report(id, 'terugname.csv')[1]).toMatch(/^2;TERUGGENOMEN;/)
    const events = await types()
    await takeBack(id, settings(), screen)
    expect(await types()).toEqual(events)
    expect(await run('elementen.csv', csv(...ELEMENTEN), 'elementen')).not.toBe(id)
    expect(await made('ElementOpgenomen')).toHaveLength(4)
  })

  test('leaves what somebody changed since, and says so', async () => {
    const id = await run('elementen.csv', csv(...ELEMENTEN), 'elementen')
    const [{ stream = '' } = {}] = await stored()
    await changeName(stream.slice('element-'.length))
    await expect(takeBack(id, settings(), screen)).rejects.toThrow('Deels teruggenomen: 1 rij blijft staan')
    expect(staatVan(id)).toBe('DEELS_TERUGGENOMEN')
    expect(report(id, 'terugname.csv').slice(1)).toEqual([
      expect.stringMatching(/^2;BLIJFT_STAAN;.*iemand heeft dit daarna gewijzigd$/),
      expect.stringMatching(/^3;TERUGGENOMEN;/)
    ])
  })

  test('in part, leaves the rest where it is when the sheet is read in again', async () => {
    const id = await run('elementen.csv', csv(...ELEMENTEN), 'elementen')
    const [{ stream = '' } = {}] = await stored()
    await changeName(stream.slice('element-'.length))
    await expect(takeBack(id, settings(), screen)).rejects.toThrow('1 rij blijft staan')
    const again = await run('elementen.csv', csv(...ELEMENTEN), 'elementen')
    expect(again).not.toBe(id)
    expect(told()).toContain('Ingelezen: 1 van 2 rijen; 1 rij was er al.')
    expect(report(again)[1]).toBe(`2;WAS_ER_AL;${stream.slice('element-'.length)};ingelezen met import ${id}`)
    expect((await made('ElementOpgenomen')).map((data) => Reflect.get(data, 'naam'))).toEqual([
      "Café 't Hoekje",
      'Huisarts',
      'Huisarts'
    ])
    await takeBack(again, settings(), screen)
    expect((await types()).filter((type) => type === 'ElementVerdwenen')).toHaveLength(2)
  })

  test('of keyed rows makes room for them: read in again they are new things, and others refer to these', async () => {
    const koor = csv('sleutel;naam;doel;soort;op;gemeente', 'K1;Koor;Zingen;bewonersinitiatief;1-1-2020;Baarn')
    const eten = csv('naam;initiatief;datum;aanvang;duur;wijze', 'Eten;K1;1-2-2026;19.30;90;georganiseerd')
    const id = await run('initiatieven.csv', koor, 'initiatieven')
    await takeBack(id, settings(), screen)
    const again = await run('initiatieven.csv', koor, 'initiatieven')
    expect(report(again)[1]).toMatch(/^2;INGELEZEN;/)
    const started = (await stored()).filter(({ type }) => type === 'InitiatiefGestart').map(({ stream }) => stream)
    expect(new Set(started).size).toBe(2)
    await run('activiteiten.csv', eten, 'activiteiten', { vast: [] })
    const [plan] = await made('ActiviteitGepland')
    expect(`initiatief-${Reflect.get(plan ?? {}, 'initiatiefId')}`).toBe(started[1])
  })

  test('of initiatieven that went on takes them back whole, also what was not booked', async () => {
    const rows = [
      'naam;doel;soort;op;gemeente;fase;faseOp',
      'Koor;Zingen;bewonersinitiatief;1-1-2020;Baarn;actief;1-2-2021'
    ]
    const id = await run('initiatieven.csv', csv(...rows), 'initiatieven')
    const map = join(folder(), 'import', id)
    const setup = JSON.parse(readFileSync(join(map, 'opzet.json'), 'utf8'))
    writeFileSync(join(map, 'opzet.json'), JSON.stringify({ ...setup, staat: 'BEGONNEN' }))
    writeFileSync(join(map, 'rijen.ndjson'), '')
    await takeBack(id, settings(), screen)
    expect(staatVan(id)).toBe('TERUGGENOMEN')
    expect((await made('FaseGewijzigd')).at(-1)).toMatchObject({ van: 'ACTIEF', reden: 'VERGISSING', op: '2021-02-01' })
  })

  test('leaves what another import made of the same key', async () => {
    const partijen = (naam: string) => csv('sleutel;naam;type;op', 'A;Een;welzijn;1-1-2020', naam)
    await run('eerst.csv', partijen('B;Twee;zorg;1-1-2020'), 'partijen', { vast: [] })
    const second = await run('later.csv', partijen('C;Drie;zorg;1-1-2020'), 'partijen', { vast: [] })
    expect(report(second)[1]).toMatch(/^2;WAS_ER_AL;/)
    await takeBack(second, settings(), screen)
    const gone = (await stored()).filter(({ type }) => type === 'PartijVertrokken')
    expect(gone).toHaveLength(1)
  })

  test('calls series off, all of each', async () => {
    const koor = csv('sleutel;naam;doel;soort;op;gemeente', 'K1;Koor;Zingen;bewonersinitiatief;1-1-2020;Baarn')
    await run('initiatieven.csv', koor, 'initiatieven')
    const reeksen = csv(
      'naam;initiatief;datum;aanvang;duur;wijze;frequentie;opDatum;overslaan',
      'Repetitie;K1;6-1-2026;19.30;90;georganiseerd;wekelijks;3-2-2026;2026-01-13'
    )
    const id = await run('reeksen.csv', reeksen, 'reeksen', { vast: [] })
    await takeBack(id, settings(), screen)
    expect(staatVan(id)).toBe('TERUGGENOMEN')
    expect((await made('KeerAfgelast')).map((data) => Reflect.get(data, 'keer'))).toEqual([
      '2026-01-06',
      '2026-01-20',
      '2026-01-27',
      '2026-02-03'
    ])
    const uit = join(folder(), 'uit')
    const all = { map: uit, settings: settings(), formaten: ['json'], wat: ['reeksen'], vraag: {}, screen }
    await exportTo(all)
    expect(JSON.parse(readFileSync(join(uit, 'reeksen.json'), 'utf8')).rijen).toEqual([])
  })

  test('that was cut off is finished before the sheet is read in again', async () => {
    const id = await run('elementen.csv', csv(...ELEMENTEN), 'elementen')
    const path = join(folder(), 'import', id, 'opzet.json')
    const setup = JSON.parse(readFileSync(path, 'utf8'))
    writeFileSync(path, JSON.stringify({ ...setup, staat: 'WORDT_TERUGGENOMEN' }))
    await expect(run('elementen.csv', csv(...ELEMENTEN), 'elementen')).rejects.toThrow('wordt teruggenomen')
    await takeBack(id, settings(), screen)
    expect(staatVan(id)).toBe('TERUGGENOMEN')
  })

  test('of one that was cut off finds the rows that were taken and not booked', async () => {
    const id = await run('elementen.csv', csv(...ELEMENTEN), 'elementen')
    const map = join(folder(), 'import', id)
    const setup = JSON.parse(readFileSync(join(map, 'opzet.json'), 'utf8'))
    writeFileSync(join(map, 'opzet.json'), JSON.stringify({ ...setup, staat: 'BEGONNEN' }))
    const [first = ''] = readFileSync(join(map, 'rijen.ndjson'), 'utf8').split('\n')
    writeFileSync(join(map, 'rijen.ndjson'), `${first}\n{"rij":3,"id":"0`)
    await takeBack(id, settings(), screen)
    expect((await types()).filter((type) => type === 'ElementVerdwenen')).toHaveLength(2)
  })

  test('needs the file of one that was cut off, unchanged', async () => {
    const id = await run('elementen.csv', csv(...ELEMENTEN), 'elementen')
    const path = join(folder(), 'import', id, 'opzet.json')
    const setup = JSON.parse(readFileSync(path, 'utf8'))
    writeFileSync(path, JSON.stringify({ ...setup, staat: 'BEGONNEN' }))
    writeFileSync(join(folder(), 'elementen.csv'), csv(...ELEMENTEN.slice(0, 2)))
    await expect(takeBack(id, settings(), screen)).rejects.toThrow('is sindsdien veranderd')
    rmSync(join(folder(), 'elementen.csv'))
    await expect(takeBack(id, settings(), screen)).rejects.toThrow('is er niet meer')
  })

  test('needs an import that there is', async () => {
    await expect(takeBack('000000000000', settings(), screen)).rejects.toThrow('er is hier nog niets ingelezen')
    mkdirSync(join(folder(), 'import'))
    await expect(takeBack('/etc', settings(), screen)).rejects.toThrow("Er is geen import '/etc'")
  })
})
