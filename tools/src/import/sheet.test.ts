// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { importAreas } from './areas.ts'
import { csv, ELEMENTEN, useSheets } from './sheet-on-trial.ts'

const { folder, told, run, settings, screen, stored, types, made, report, stop } = useSheets()

const EEMDAL_NOORD = {
  type: 'Feature',
  properties: { buurtcode: 'BU03080104', buurtnaam: 'Eemdal-Noord', jaar: 2024 },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [5.2, 52.2],
        [5.21, 52.2],
        [5.21, 52.21],
        [5.2, 52.2]
      ]
    ]
  }
}

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
    // As it stands there it can be typed: the books of an import are in its data folder.
    expect(told()).toContain(`npx naober import terug ${id} --data ${folder()}`)
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
    const [id = ''] = readdirSync(join(folder(), 'import'))
    expect(report(id).slice(3)).toEqual([
      expect.stringMatching(/^4;FOUT;;"Type \(soort\): dit is geen keuze/),
      expect.stringMatching(/^5;FOUT;;Deze datum moet nog komen/),
      expect.stringMatching(/^6;FOUT;;.*ligt niet in de gemeente/),
      expect.stringMatching(/^7;FOUT;;Naam \(naam\): is verplicht/)
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
      expect(told()).not.toContain('Jansen')
    }
    const reports = readdirSync(join(folder(), 'import')).flatMap((id) => report(id))
    expect(reports).toHaveLength(6)
    expect(reports.join('\n')).not.toContain('Jansen')
  })

  test('may call a buurt by its name, and tell of a beginning by its year, which is said', async () => {
    const source = join(folder(), 'kaart.geojson')
    writeFileSync(source, JSON.stringify({ type: 'FeatureCollection', features: [EEMDAL_NOORD] }))
    await importAreas({ source, settings: settings(), jaar: null, screen })
    const rows = [
      'Naam;Type;Vorm;Gemeente;Buurt;Sinds',
      'Bieb;informele dienst;collectief;Baarn;eemdal noord;2019',
      'Bad;informele dienst;collectief;Baarn;Eemdal;2020'
    ]
    await expect(run('elementen.csv', csv(...rows), 'elementen')).rejects.toThrow('1 rij klopt niet')
    expect(told()).toContain(
      'Sinds: in 2 rijen staat alleen een jaar; dat is gelezen als de eerste dag (2019 als 2019-01-01)'
    )
    expect(told()).toContain('rij 3: Buurt (gebied.buurt): deze buurt is er niet in de gemeente; bedoelt u Eemdal')
    await run('elementen.csv', csv(...rows.slice(0, 2)), 'elementen')
    expect(await made('ElementOpgenomen')).toMatchObject([{ gebied: { buurt: 'BU03080104' }, op: '2019-01-01' }])
  })

  test('may say in the words of the screens what is chosen, which is told', async () => {
    const rows = csv(
      'naam;soort;laag;vorm;gemeente;op',
      'Bieb;Een VOORZIENING;bewoners zelf;Voor een persoon tegelijk;Baarn;2019'
    )
    await run('elementen.csv', rows, 'elementen')
    expect(told()).toContain("laag: 'bewoners zelf' is gelezen als INFORMEEL (1 rij).")
    expect(await made('ElementOpgenomen')).toMatchObject([
      { soort: 'FYSIEKE_VOORZIENING', laag: 'INFORMEEL', vorm: 'INDIVIDUEEL' }
    ])
  })

  test('can be looked at without sending', async () => {
    await run('elementen.csv', csv(...ELEMENTEN), 'elementen', { proef: true })
    expect(told()).toContain('Nagekeken: 2 goed, 0 met een fout; er is niets verstuurd.')
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
      'Zes;Zingen;bewonersinitiatief;1-1-2020;Baarn;;;;;van alles',
      'Zeven;Zingen;bewonersinitiatief;1-1-2020;Baarn;;;;;"START 2021-01-01 ""niet af"'
    ]
    await expect(run('initiatieven.csv', csv(...rows), 'initiatieven')).rejects.toThrow('6 rijen kloppen niet')
    for (const reden of [
      'rij 3: faseOp: ontbreekt: sinds wanneer is het gestopt?',
      'rij 4: fase: ',
      'rij 5: fase: ',
      'rij 6: fase: van ACTIEF naar START kan niet',
      'rij 7: fasen: dit is geen rij fasen',
      'en nog 1 rij'
    ])
      expect(told()).toContain(reden)
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

  test('of initiatieven tells of a phase what was typed about it, and never of none', async () => {
    const rows = [
      'naam;doel;soort;op;gemeente;fase;faseOp;reden;faseToelichting',
      'Een;Zingen;bewonersinitiatief;1-1-2020;Baarn;gestopt;1-1-2022;doel bereikt;Iedereen kan nu zingen.',
      'Twee;Zingen;bewonersinitiatief;1-1-2020;Baarn;;;;Iedereen kan nu zingen.'
    ]
    await expect(run('initiatieven.csv', csv(...rows), 'initiatieven')).rejects.toThrow('1 rij klopt niet')
    expect(told()).toContain('rij 3: fase: ontbreekt: bij welke fase hoort de toelichting?')
    await run('initiatieven.csv', csv(...rows.slice(0, 2)), 'initiatieven')
    expect(await made('FaseGewijzigd')).toMatchObject([{ naar: 'GESTOPT', toelichting: 'Iedereen kan nu zingen.' }])
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

  test('that names what is not there is told so at the look: which column, what was looked for, and what to do', async () => {
    const id = '019c0000-0000-7000-8000-00000000dead'
    const head = 'naam;initiatief;datum;aanvang;duur;wijze'
    const rows = csv(
      head,
      'Repetitie;Jansen;1-2-2026;19.30;90;georganiseerd',
      `Repetitie;${id};1-2-2026;19.30;90;georganiseerd`
    )
    await expect(run('activiteiten.csv', rows, 'activiteiten', { vast: [], proef: true })).rejects.toThrow(
      '2 rijen kloppen niet'
    )
    expect(told()).toContain('rij 2: initiatief: er is geen initiatief met deze sleutel')
    expect(told()).toContain(`rij 3: initiatief: er is geen initiatief met de id ${id}`)
    expect(told()).toContain('lees eerst de initiatieven in')
    expect(told()).not.toContain('Jansen')
  })

  test('that a rule refuses for what it names is told so at the look, unless it is in already', async () => {
    const begun = csv('sleutel;naam;doel;soort;op;gemeente', 'K1;Koor;Zingen;bewonersinitiatief;1-1-2020;Baarn')
    await run('initiatieven.csv', begun, 'initiatieven')
    const head = 'naam;initiatief;datum;aanvang;duur;wijze'
    const rows = [head, 'Repetitie;K1;1-2-2026;19.30;90;georganiseerd', 'Te vroeg;K1;1-2-2019;19.30;90;georganiseerd']
    await expect(run('activiteiten.csv', csv(...rows), 'activiteiten', { vast: [], proef: true })).rejects.toThrow(
      '1 rij klopt niet'
    )
    expect(told()).toContain('rij 3: ')
    expect(told()).toContain('ligt voor')
    await run('activiteiten.csv', csv(...rows.slice(0, 2)), 'activiteiten', { vast: [] })
    const [start] = await stored()
    await stop(start?.stream.slice('initiatief-'.length) ?? '', '2025-01-01')
    await run('activiteiten.csv', csv(...rows.slice(0, 2)), 'activiteiten', { vast: [] })
    expect(told()).toContain('Ingelezen: 1 van 1 rij')
  })

  test('with a drawn area that is not there is told so', async () => {
    const rows = csv(
      'Naam;Type;Vorm;Gemeente;getekendGebiedId;Sinds',
      'Bieb;informele dienst;collectief;Baarn;019c0000-0000-7000-8000-00000000dead;2019'
    )
    await expect(run('elementen.csv', rows, 'elementen', { proef: true })).rejects.toThrow('1 rij klopt niet')
    expect(told()).toContain('rij 2: getekendGebiedId (gebied.getekendGebiedId): er is geen getekend gebied met de id')
  })

  test('two rows with one key are a fault', async () => {
    const rows = csv('sleutel;naam;type;op', 'A;Een;welzijn;1-1-2020', 'A;Twee;zorg;1-1-2020')
    await expect(run('partijen.csv', rows, 'partijen', { vast: [] })).rejects.toThrow('1 rij klopt niet')
    expect(told()).toContain('rij 3: sleutel: dezelfde sleutel staat in rij 2')
  })
})

describe('the mapping', () => {
  const mappingIn = () => {
    const [name = ''] = readdirSync(join(folder(), 'koppelingen'))
    return join(folder(), 'koppelingen', name)
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
    expect(told()).toContain('Koppeling (bewaard)')
  })

  test.each([
    ['{', 'het is geen JSON'],
    ['{"soort":"elementen","velden":{"kleur":{"kolom":"Naam"}}}', "'kleur' is geen veld"],
    ['{"soort":"elementen","velden":{"naam":{"kolom":"Kleur"}}}', "er is geen kolom 'Kleur'"],
    ['{"soort":"elementen","velden":{"naam":"Naam"}}', "bij 'naam' hoort een kolom of een vast"],
    ['{"soort":"partijen","velden":{}}', 'is voor partijen']
  ])('%s is refused', async (content, message) => {
    const koppeling = join(folder(), 'eigen.json')
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
