// SPDX-License-Identifier: EUPL-1.2
import type { Command } from 'commander'
import { readSettings, SETTINGS } from '../start/settings.ts'

const withPlace = (command: Command): Command =>
  command.option('--data <map>', `${SETTINGS.data.doc} (${SETTINGS.data.variabele})`)

interface SheetFlags {
  readonly data?: string
  readonly soort: string
  readonly vast: readonly string[]
  readonly koppeling?: string
  readonly blad?: string
  readonly proef?: boolean
  readonly metFouten?: boolean
}

/** The commands that read in what is known elsewhere. */
export const importCommands = (program: Command): void => {
  const imports = program.command('import').description('lees in wat elders bekend is').helpCommand(false)

  withPlace(imports.command('gebieden'))
    .description(
      'lees de wijk- en buurtkaart van CBS/PDOK in (GeoJSON, WGS84 of RD New), terwijl het platform draait of niet'
    )
    .argument('<bestand-of-adres>', 'bestand, of http(s)-adres')
    .option('--jaar <jaar>', 'jaar van de indeling, als het bestand dat niet zegt')
    .action(async (source: string, flags: { data?: string; jaar?: string }) => {
      const settings = readSettings(flags.data === undefined ? {} : { data: flags.data }, process.env)
      const { importAreas } = await import('./areas.ts')
      await importAreas({ source, settings, jaar: flags.jaar ?? null })
    })

  withPlace(imports.command('indicatoren'))
    .description('lees cijfers per gemeente, wijk en buurt in: van het RIVM (CSV) of kerncijfers van het CBS (JSON)')
    .argument('<bestand-of-adres>', 'bestand, of http(s)-adres')
    .action(async (source: string, flags: { data?: string }) => {
      const { importIndicators } = await import('./indicators.ts')
      await importIndicators({ source, settings: readSettings(flags, process.env) })
    })

  withPlace(imports.command('csv'))
    .description(
      'lees partijen, initiatieven, elementen, activiteiten, reeksen of getekende gebieden in uit een lijst (CSV, xlsx, ods of GeoJSON)'
    )
    .argument('<bestand>', 'het rekenblad; de eerste rij noemt de kolommen')
    .requiredOption(
      '--soort <soort>',
      'wat een rij is: getekende-gebieden, partijen, initiatieven, elementen, activiteiten of reeksen'
    )
    .option('--proef', 'kijk alleen na en verstuur niets')
    .option('--met-fouten', 'verstuur de goede rijen, ook als andere niet kloppen')
    .option('--vast <veld=waarde...>', 'wat voor elke rij hetzelfde is, zoals gebied.jaar=2024', [])
    .option('--koppeling <bestand>', 'uw eigen koppeling van kolommen aan velden')
    .option('--blad <naam>', 'blad in het rekenblad; anders het eerste')
    .action(async (source: string, flags: SheetFlags) => {
      const { importSheet } = await import('./sheet.ts')
      const { data, soort, vast, koppeling = null, blad = null, proef = false, metFouten = false } = flags
      const settings = readSettings(data === undefined ? {} : { data }, process.env)
      await importSheet({ source, settings, soort, vast, koppeling, blad, proef, metFouten })
    })

  withPlace(imports.command('terug'))
    .description('neem een import uit een rekenblad terug; wat daarna gewijzigd is, blijft staan')
    .argument('<import>', 'het nummer dat de import noemde')
    .action(async (id: string, flags: { data?: string }) => {
      const { takeBack } = await import('./take-back.ts')
      await takeBack(id, readSettings(flags, process.env))
    })
}
