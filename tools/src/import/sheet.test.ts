// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wijzigElement } from '@naober/contracts/initiatieven/element'
import { openSqlite } from '@naober/kit/store/sqlite'
import { writeXlsx } from 'hucre/xlsx'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exportTo } from '../export/export.ts'
import { readSettings } from '../start/settings.ts'
import { importSheet, type SheetImport } from './sheet.ts'
import { takeBack } from './take-back.ts'
import { openWayIn } from './way-in.ts'

let folder = ''
let told = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naober-blad-'))
  told = ''
})
afterEach(() => rmSync(folder, { recursive: true }))

const settings = () => readSettings({ data: folder }, {})
const screen = {
  write: (text: string) => {
    told += text
  }
}

const run = async (name: string, content: string | Uint8Array, soort: string, more: Partial<SheetImport> = {}) => {
  told = ''
  const source = join(folder, name)
  writeFileSync(source, content)
  const asked = { source, settings: settings(), soort, screen, blad: null, koppeling: null }
  await importSheet({ ...asked, vast: ['gebied.jaar=2024'], proef: false, metFouten: false, ...more })
  return /Import ([0-9a-f]{12});/.exec(told)?.[1] ?? ''
}

const stored = async () => {
  const path = join(folder, 'initiatieven.sqlite')
  const store = openSqlite({ path, dienst: 'initiatieven', create: true, onFatal: () => {} })
  const commits = await store.events.readCommits(0, 1_000)
  await store.close()
  return commits.flatMap(({ events }) => events)
}
const types = async () => (await stored()).map(({ type }) => type)
const made = async (type: string) => (await stored()).filter((event) => event.type === type).map(({ data }) => data)
const report = (id: string, name = 'verslag.csv') =>
  readFileSync(join(folder, 'import', id, name), 'utf8')
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')

const staatVan = (id: string) => JSON.parse(readFileSync(join(folder, 'import', id, 'opzet.json'), 'utf8')).staat

/** Somebody changes an element. */
const changeName = async (id: string) => {
  const wayIn = await openWayIn('initiatieven', settings())
  const answer = await wayIn.door.ontvang({
    dienst: 'initiatieven',
    opdracht: wijzigElement.naam,
    id,
    opdrachtId: null,
    verwachteVersie: null,
    token: wayIn.token,
    trace: null,
    lijf: JSON.stringify({ naam: 'Anders' })
  })
  await wayIn.stop()
  expect(answer.status).toBe(200)
}

const ELEMENTEN = [
  'Naam;Type;Vorm;Gemeente;Buurtcode;Sinds;Laag;Contactfunctie;Bereikbaar',
  "Café 't Hoekje;Informele dienst;collectief;Baarn;BU03080000;1-3-2020;;gastheer;elke avond",
  'Huisarts;formele dienst;INDIVIDUEEL;;BU03080001;2021-05-01;;;'
]
const csv = (...lines: string[]) => Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1')

describe('a sheet', () => {
  test('becomes a command per row, and doing it again changes nothing', async () => {
    const id = await run('elementen.csv', csv(...ELEMENTEN), 'elementen')
    const wanted = ['ElementOpgenomen', 'OpnemerVastgelegd', 'ElementOpgenomen', 'OpnemerVastgelegd']
    expect(await types()).toEqual(wanted)
    expect(await made('ElementOpgenomen')).toMatchObject([
      {
        naam: "Café 't Hoekje",
        soort: 'INFORMELE_DIENST',
        laag: 'INFORMEEL',
        contact: { functie: 'gastheer', bereikbaar: 'elke avond' },
        gebied: { gemeente: 'GM0308', buurt: 'BU03080000', wijk: 'WK030800', jaar: 2024 },
        op: '2020-03-01'
      },
      { naam: 'Huisarts', contact: null, gebied: { gemeente: 'GM0308' }, op: '2021-05-01' }
    ])
    expect(report(id)).toEqual([
      'rij;uitkomst;id;reden',
      expect.stringMatching(/^2;INGELEZEN;[0-9a-f-]{36};$/),
      expect.stringMatching(/^3;INGELEZEN;[0-9a-f-]{36};$/)
    ])
    expect(await run('elementen.csv', csv(...ELEMENTEN), 'elementen')).toBe(id)
    expect(await types()).toEqual(wanted)
  })

  test('of a workbook is read the same way', async () => {
    const rows = ELEMENTEN.map((line) => line.split(';'))
    await run('elementen.xlsx', await writeXlsx({ sheets: [{ name: 'Blad1', rows }] }), 'elementen')
    expect(await made('ElementOpgenomen')).toMatchObject([{ naam: "Café 't Hoekje" }, { naam: 'Huisarts' }])
  })

  test('with one wrong row sends nothing, and reports on each row', async () => {
    const wrong = [
      'Soep;soep;collectief;Baarn;BU03080001;2021-05-01;;;',
      'Laat;formele dienst;collectief;Baarn;BU03080001;1-1-2099;;;',
      'Waar;formele dienst;collectief;Soest;BU03080001;1-1-2020;;;',
      ';formele dienst;collectief;Baarn;BU03080001;1-1-2020;;;'
    ]
    const sheet = csv(...ELEMENTEN, ...wrong)
    await expect(run('elementen.csv', sheet, 'elementen')).rejects.toThrow('4 rijen kloppen niet')
    expect(await types()).toEqual([])
    const [id = ''] = readdirSync(join(folder, 'import'))
    expect(report(id).slice(3)).toEqual([
      expect.stringMatching(/^4;FOUT;;"Type \(soort\): dit is geen keuze/),
      expect.stringMatching(/^5;FOUT;;Deze datum moet nog komen/),
      expect.stringMatching(/^6;FOUT;;.*ligt niet in de gemeente/),
      expect.stringMatching(/^7;FOUT;;Naam \(naam\) is verplicht/)
    ])
    await expect(run('elementen.csv', sheet, 'elementen', { metFouten: true })).rejects.toThrow(
      '4 rijen zijn niet ingelezen'
    )
    expect(await made('ElementOpgenomen')).toHaveLength(2)
  })

  test('reports on every row without a word of what stands in its cells', async () => {
    const kinds = {
      partijen: [...'naam,type,rechtsvorm,anbi,werkgebied,op,id'.split(',')],
      elementen: 'naam,soort,vorm,laag,partijId,gemeente,jaar,buurt,op,contact.functie'.split(','),
      reeksen: 'naam,initiatief,dag,tijd,duurMinuten,wijze,frequentie,weekdagen,om,opDatum'.split(',')
    }
    for (const [soort, columns] of Object.entries(kinds)) {
      const row = columns.map(() => 'Jansen')
      const sheet = csv(columns.join(';'), row.join(';'))
      await expect(run(`${soort}.csv`, sheet, soort, { vast: [] })).rejects.toThrow('1 rij klopt niet')
      expect(told).not.toContain('Jansen')
    }
    const reports = readdirSync(join(folder, 'import')).flatMap((id) => report(id))
    expect(reports).toHaveLength(6)
    expect(reports.join('\n')).not.toContain('Jansen')
  })

  test('can be looked at without sending', async () => {
    await run('elementen.csv', csv(...ELEMENTEN), 'elementen', { proef: true })
    expect(told).toContain('Nagekeken: 2 goed, 0 met een fout; er is niets verstuurd.')
    expect(await types()).toEqual([])
  })

  test('of initiatieven goes through the phases it names, or says per row why it cannot', async () => {
    const rows = [
      'naam;doel;soort;op;gemeente;fase;faseOp;reden;belemmering;fasen',
      'Een;Zingen;bewonersinitiatief;1-1-2020;Baarn;;;;;START 2021-01-01|IN_DE_KNEL 2022-01-01 KOSTENDELERSNORM|START 2023-01-01',
      'Twee;Zingen;bewonersinitiatief;1-1-2020;Baarn;gestopt;;;;',
      'Drie;Zingen;bewonersinitiatief;1-1-2020;Baarn;in de knel;;;;',
      'Vier;Zingen;bewonersinitiatief;1-1-2020;Baarn;gestopt;1-1-2019;doel bereikt;;',
      'Vijf;Zingen;bewonersinitiatief;1-1-2020;Baarn;;;;;ACTIEF 2021-01-01|START 2022-01-01',
      'Zes;Zingen;bewonersinitiatief;1-1-2020;Baarn;;;;;van alles'
    ]
    await expect(run('initiatieven.csv', csv(...rows), 'initiatieven')).rejects.toThrow('5 rijen kloppen niet')
    for (const reden of [
      'rij 3: faseOp: ontbreekt, sinds wanneer is het gestopt',
      'rij 4: fase: ',
      'rij 5: fase: ',
      'rij 6: fase: van ACTIEF naar START kan niet',
      'rij 7: fasen: dit is geen rij fasen'
    ])
      expect(told).toContain(reden)
    await run('initiatieven.csv', csv(...rows.slice(0, 2)), 'initiatieven')
    expect((await made('FaseGewijzigd')).map((data) => [Reflect.get(data, 'naar'), Reflect.get(data, 'op')])).toEqual([
      ['START', '2021-01-01'],
      ['IN_DE_KNEL', '2022-01-01'],
      ['START', '2023-01-01']
    ])
    const before = await types()
    await run('initiatieven.csv', csv(...rows.slice(0, 2)), 'initiatieven')
    expect(await types()).toEqual(before)
  })

  test('of initiatieven and one of their activiteiten meet by the key of the sheet', async () => {
    await run(
      'initiatieven.csv',
      csv('sleutel;naam;doel;soort;op;gemeente', 'K1;Koor;Zingen;bewonersinitiatief;1-1-2020;Baarn'),
      'initiatieven'
    )
    await run(
      'activiteiten.csv',
      csv('naam;initiatief;datum;aanvang;duur;wijze', 'Repetitie;K1;1-2-2026;19.30;90;georganiseerd'),
      'activiteiten',
      { vast: [] }
    )
    const [start] = await stored()
    const initiatiefId = start?.stream.slice('initiatief-'.length)
    expect(await made('ActiviteitGepland')).toMatchObject([{ initiatiefId }])
  })

  test('a row that a rule refuses is reported, the others are in', async () => {
    const rows = csv('naam;initiatief;datum;aanvang;duur;wijze', 'Repetitie;K9;1-2-2026;19.30;90;georganiseerd')
    await expect(run('activiteiten.csv', rows, 'activiteiten', { vast: [] })).rejects.toThrow('1 rij is niet ingelezen')
    expect(report(readdirSync(join(folder, 'import'))[0] ?? '')[1]).toMatch(/^2;GEWEIGERD;;/)
  })

  test('two rows with one key are a fault', async () => {
    const rows = csv('sleutel;naam;type;op', 'A;Een;welzijn;1-1-2020', 'A;Twee;zorg;1-1-2020')
    await expect(run('partijen.csv', rows, 'partijen', { vast: [] })).rejects.toThrow('1 rij klopt niet')
    expect(told).toContain('rij 3: dezelfde sleutel staat in rij 2')
  })
})

describe('the mapping', () => {
  const mappingIn = () => {
    const [name = ''] = readdirSync(join(folder, 'koppelingen'))
    return join(folder, 'koppelingen', name)
  }

  test('is kept for the next file with the same columns, as people changed it', async () => {
    const rows = ['Wat;Soort ding;Vorm;Plaats;Sinds', 'Bieb;gebouw;collectief;Baarn;1-1-2020']
    await expect(run('a.csv', csv(...rows), 'elementen')).rejects.toThrow(
      'Er is geen kolom voor soort, naam, gebied.gemeente'
    )
    const path = mappingIn()
    const mapping = JSON.parse(readFileSync(path, 'utf8'))
    mapping.velden.naam = { kolom: 'Wat' }
    mapping.velden.soort = { kolom: 'Soort ding', waarden: { gebouw: 'FYSIEKE_VOORZIENING' } }
    mapping.velden['gebied.gemeente'] = { kolom: 'Plaats' }
    mapping.velden.laag = { vast: 'FORMEEL' }
    writeFileSync(path, JSON.stringify(mapping))
    await run('b.csv', csv(...rows), 'elementen')
    expect(await made('ElementOpgenomen')).toMatchObject([
      { naam: 'Bieb', soort: 'FYSIEKE_VOORZIENING', laag: 'FORMEEL' }
    ])
    expect(told).toContain('Koppeling (bewaard)')
  })

  test.each([
    ['{', 'het is geen JSON'],
    ['{"soort":"elementen","velden":{"kleur":{"kolom":"Naam"}}}', "'kleur' is geen veld"],
    ['{"soort":"elementen","velden":{"naam":{"kolom":"Kleur"}}}', "er is geen kolom 'Kleur'"],
    ['{"soort":"elementen","velden":{"naam":"Naam"}}', "bij 'naam' hoort een kolom of een vast"],
    ['{"soort":"partijen","velden":{}}', 'is voor partijen']
  ])('%s is refused', async (content, message) => {
    const koppeling = join(folder, 'eigen.json')
    writeFileSync(koppeling, content)
    await expect(run('a.csv', csv(...ELEMENTEN), 'elementen', { koppeling })).rejects.toThrow(message)
  })

  test('what is asked wrongly is told', async () => {
    await expect(run('a.csv', csv(...ELEMENTEN), 'dingen')).rejects.toThrow("--soort 'dingen' is er niet")
    await expect(run('a.csv', csv(...ELEMENTEN), 'elementen', { vast: ['kleur=rood'] })).rejects.toThrow(
      "--vast 'kleur=rood'"
    )
    await expect(run('a.csv', csv(...ELEMENTEN), 'elementen', { koppeling: '/weg.json' })).rejects.toThrow('is er niet')
  })
})

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
    expect(told).toContain('Ingelezen: 1 van 2 rijen; 1 rij was er al.')
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
    const map = join(folder, 'import', id)
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
    const uit = join(folder, 'uit')
    const all = { map: uit, settings: settings(), formaten: ['json'], wat: ['reeksen'], vraag: {}, screen }
    await exportTo(all)
    expect(JSON.parse(readFileSync(join(uit, 'reeksen.json'), 'utf8')).rijen).toEqual([])
  })

  test('that was cut off is finished before the sheet is read in again', async () => {
    const id = await run('elementen.csv', csv(...ELEMENTEN), 'elementen')
    const path = join(folder, 'import', id, 'opzet.json')
    const setup = JSON.parse(readFileSync(path, 'utf8'))
    writeFileSync(path, JSON.stringify({ ...setup, staat: 'WORDT_TERUGGENOMEN' }))
    await expect(run('elementen.csv', csv(...ELEMENTEN), 'elementen')).rejects.toThrow('wordt teruggenomen')
    await takeBack(id, settings(), screen)
    expect(staatVan(id)).toBe('TERUGGENOMEN')
  })

  test('of one that was cut off finds the rows that were taken and not booked', async () => {
    const id = await run('elementen.csv', csv(...ELEMENTEN), 'elementen')
    const map = join(folder, 'import', id)
    const setup = JSON.parse(readFileSync(join(map, 'opzet.json'), 'utf8'))
    writeFileSync(join(map, 'opzet.json'), JSON.stringify({ ...setup, staat: 'BEGONNEN' }))
    const [first = ''] = readFileSync(join(map, 'rijen.ndjson'), 'utf8').split('\n')
    writeFileSync(join(map, 'rijen.ndjson'), `${first}\n{"rij":3,"id":"0`)
    await takeBack(id, settings(), screen)
    expect((await types()).filter((type) => type === 'ElementVerdwenen')).toHaveLength(2)
  })

  test('needs the file of one that was cut off, unchanged', async () => {
    const id = await run('elementen.csv', csv(...ELEMENTEN), 'elementen')
    const path = join(folder, 'import', id, 'opzet.json')
    const setup = JSON.parse(readFileSync(path, 'utf8'))
    writeFileSync(path, JSON.stringify({ ...setup, staat: 'BEGONNEN' }))
    writeFileSync(join(folder, 'elementen.csv'), csv(...ELEMENTEN.slice(0, 2)))
    await expect(takeBack(id, settings(), screen)).rejects.toThrow('is sindsdien veranderd')
    rmSync(join(folder, 'elementen.csv'))
    await expect(takeBack(id, settings(), screen)).rejects.toThrow('is er niet meer')
  })

  test('needs an import that there is', async () => {
    await expect(takeBack('000000000000', settings(), screen)).rejects.toThrow('er is hier nog niets ingelezen')
    mkdirSync(join(folder, 'import'))
    await expect(takeBack('/etc', settings(), screen)).rejects.toThrow("Er is geen import '/etc'")
  })
})
