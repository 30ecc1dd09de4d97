// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wijzigElement } from '@naober/contracts/initiatieven/element'
import { openSqlite } from '@naober/kit/store/sqlite'
import { afterEach, beforeEach, expect } from 'vitest'
import { readSettings } from '../start/settings.ts'
import { importSheet, type SheetImport } from './sheet.ts'
import { openWayIn } from './way-in.ts'

/** A sheet with two elementen. */
export const ELEMENTEN = [
  'Naam;Type;Vorm;Gemeente;Buurtcode;Sinds;Laag;Contactfunctie;Bereikbaar',
  "Café 't Hoekje;Informele dienst;collectief;Baarn;BU03080000;1-3-2020;;gastheer;elke avond",
  'Huisarts;formele dienst;INDIVIDUEEL;;BU03080001;2021-05-01;;;'
]
/** As a spreadsheet writes these lines. */
export const csv = (...lines: string[]) => Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1')

/** A data folder of its own for each test of a file, what an import into it says and stores, and what one does to it. */
export function useSheets() {
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

  return {
    folder: () => folder,
    /** What the last import said. */
    told: () => told,
    settings,
    screen,
    run,
    stored,
    types,
    made,
    report,
    staatVan,
    changeName
  }
}
