// SPDX-License-Identifier: EUPL-1.2
import type { Command } from 'commander'
import { readSettings, SETTINGS } from '../start/settings.ts'

interface ExportFlags {
  readonly data?: string
  readonly van?: string
  readonly formaat: readonly string[]
  readonly wat?: readonly string[]
  readonly gebied?: string
  readonly op?: string
}

/** The command that hands out what everybody may know. */
export const exportCommand = (program: Command): void => {
  program
    .command('export')
    .description(
      'schrijf wat openbaar is naar een map, terwijl het platform draait of niet; import csv leest het terug'
    )
    .argument('<map>', 'map waarin de bestanden komen')
    .option('--data <map>', `${SETTINGS.data.doc} (${SETTINGS.data.variabele})`)
    .option('--van <adres>', 'adres van een gateway die het uitgeeft, zoals https://naober.example')
    .option('--formaat <formaat...>', 'csv, xlsx, ods, json, geojson, hsds', ['csv'])
    .option(
      '--wat <blad...>',
      'initiatieven, leden, cijfers …; anders alles (alle tabellen: docs/generated/open-data.md)'
    )
    .option('--gebied <code>', 'alleen in deze gemeente, wijk of buurt')
    .option('--op <dag>', 'zoals het op deze dag was; anders vandaag')
    .action(async (map: string, flags: ExportFlags) => {
      const { exportTo } = await import('./export.ts')
      const { data, van, formaat, wat = null, gebied, op } = flags
      const settings = readSettings(data === undefined ? {} : { data }, process.env)
      const vraag = { ...(gebied && { gebied }), ...(op && { op }) }
      await exportTo({ map, settings, ...(van && { van }), formaten: formaat, wat, vraag })
    })
}
