// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Opdrachtcontract } from '@naober/contracts'
import { wijzigElement } from '@naober/contracts/initiatieven/element'
import { wijzigFase } from '@naober/contracts/initiatieven/initiatief'
import { expect } from 'vitest'
import { useImports } from './import-on-trial.ts'
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

/** What `useImports` gives, for sheets of rows; and what one does to what they brought. */
export function useSheets() {
  const { folder, told, forget, settings, screen, file, stored } = useImports()

  const run = async (name: string, content: string | Uint8Array, soort: string, more: Partial<SheetImport> = {}) => {
    forget()
    const asked = { source: file(name, content), settings: settings(), soort, screen, blad: null, koppeling: null }
    await importSheet({ ...asked, vast: ['gebied.jaar=2024'], proef: false, metFouten: false, ...more })
    return /Import ([0-9a-f]{12});/.exec(told())?.[1] ?? ''
  }

  const types = async () => (await stored()).map(({ type }) => type)
  const made = async (type: string) => (await stored()).filter((event) => event.type === type).map(({ data }) => data)
  const report = (id: string, name = 'verslag.csv') =>
    readFileSync(join(folder(), 'import', id, name), 'utf8')
      .replace('\uFEFF', '')
      .trimEnd()
      .split('\r\n')

  const staatVan = (id: string) => JSON.parse(readFileSync(join(folder(), 'import', id, 'opzet.json'), 'utf8')).staat

  const give = async (contract: Opdrachtcontract, id: string, velden: object) => {
    const wayIn = await openWayIn('initiatieven', settings())
    const answer = await wayIn.door.ontvang({
      dienst: 'initiatieven',
      opdracht: contract.naam,
      id,
      opdrachtId: null,
      verwachteVersie: null,
      token: wayIn.token,
      trace: null,
      lijf: JSON.stringify(velden)
    })
    await wayIn.stop()
    expect(answer.status).toBe(200)
  }

  /** Somebody changes an element. */
  const changeName = (id: string) => give(wijzigElement, id, { naam: 'Anders' })

  /** An initiatief stops. */
  const stop = (id: string, op: string) => give(wijzigFase, id, { fase: 'GESTOPT', op, reden: 'DOEL_BEREIKT' })

  return { folder, told, settings, screen, run, stored, types, made, report, staatVan, changeName, stop }
}
