// SPDX-License-Identifier: EUPL-1.2
import { OperationsError } from '@naober/gateway/road/operations-error'
import { TopicsMissing } from '@naober/kit/bus/kafka/topics-missing'
import { OpeningError } from '@naober/kit/store/opening-error'
import { Command, CommanderError } from 'commander'
import { exportCommand } from './export/command.ts'
import { importCommands } from './import/commands.ts'
import { operatorCommands } from './operate/commands.ts'
import { readSettings, SETTINGS, StartError } from './start/settings.ts'
import type { Place } from './verhuis/place.ts'

/** What commander says, in Dutch: its own texts are English and cannot be set. */
const DUTCH: Readonly<Record<string, string>> = {
  'commander.unknownCommand': 'Deze opdracht bestaat niet.',
  'commander.unknownOption': 'Deze optie bestaat niet.',
  'commander.missingArgument': 'Er ontbreekt een argument.',
  'commander.optionMissingArgument': 'Een optie mist haar waarde.',
  'commander.invalidArgument': 'Dit argument klopt niet.',
  'commander.missingMandatoryOptionValue': 'Er ontbreekt een verplichte optie.',
  'commander.excessArguments': 'Er zijn te veel argumenten.'
}

/** Errors whose message is a sentence for whoever typed the command. */
const SPOKEN = [StartError, OpeningError, OperationsError, TopicsMissing]

// What a command needs is loaded when it is called: all of it together takes most of a start.
const program = new Command('naober')
  .description('Naober: één beeld van de sociale basisinfrastructuur')
  .helpOption('-h, --help', 'toon deze hulp')
  .helpCommand(false)
  .exitOverride()
  .configureOutput({ outputError: () => {} })

const withPlace = (command: Command): Command =>
  command.option('--data <map>', `${SETTINGS.data.doc} (${SETTINGS.data.variabele})`)

withPlace(program.command('start'))
  .description('start het platform; zonder opties alles in één proces, met voorbeelddata')
  .option('--port <poort>', `${SETTINGS.poort.doc} (${SETTINGS.poort.variabele})`)
  .option('--host <adres>', `${SETTINGS.host.doc} (${SETTINGS.host.variabele})`)
  .option('--dienst <naam>', 'start alleen deze dienst, als eigen proces')
  .option('--gateway', 'start alleen de gateway, als eigen proces')
  .option('--diensten <adressen>', SETTINGS.diensten.doc)
  .option('--zonder-demo', 'geen voorbeelddata en geen demopersonen: uw eigen uitgever van tokens')
  .option('--ontwikkeling', 'met GraphiQL op /graphql')
  .addHelpText(
    'after',
    () =>
      `\nVariabelen:\n${Object.values(SETTINGS)
        .map(({ variabele, doc }) => `  ${variabele.padEnd(28)} ${doc}`)
        .join('\n')}`
  )
  .action(async (flags: StartFlags) => {
    const { port, host, data, diensten } = flags
    const given = Object.entries({ poort: port, host, data, diensten }).filter(([, waarde]) => waarde !== undefined)
    const settings = readSettings(Object.fromEntries(given), process.env)
    if (settings.telemetrie !== null) {
      const { startTelemetry } = await import('./start/telemetry.ts')
      await startTelemetry(settings.telemetrie)
    }
    const { startPlatform } = await import('./start/platform.ts')
    await startPlatform({
      settings,
      dienst: flags.dienst ?? null,
      gateway: flags.gateway === true,
      demo: flags.zonderDemo !== true,
      development: flags.ontwikkeling === true
    })
  })

interface StartFlags {
  readonly port?: string
  readonly host?: string
  readonly data?: string
  readonly diensten?: string
  readonly dienst?: string
  readonly gateway?: boolean
  readonly zonderDemo?: boolean
  readonly ontwikkeling?: boolean
}

withPlace(program.command('proef'))
  .description(
    'start het hele gedistribueerde platform op deze computer: MongoDB, Kafka, diensten, gateways en proxies'
  )
  .option('--port <poort>', `${SETTINGS.poort.doc} (${SETTINGS.poort.variabele})`)
  .option('--per-dienst <aantal>', 'processen per dienst', '2')
  .option('--gateways <aantal>', 'gateways', '2')
  .option('--zonder-demo', 'geen voorbeelddata en geen demopersonen: uw eigen uitgever van tokens')
  .action(async (flags: ProefFlags) => {
    const { port, data } = flags
    const given = Object.entries({ poort: port, data }).filter(([, waarde]) => waarde !== undefined)
    const { poort } = readSettings(Object.fromEntries(given), process.env)
    const { runProef } = await import('./proef/proef.ts')
    await runProef({
      port: poort,
      data: data ?? null,
      perService: countOf('--per-dienst', flags.perDienst),
      gateways: countOf('--gateways', flags.gateways),
      demo: flags.zonderDemo !== true
    })
    process.exit(0)
  })

interface ProefFlags {
  readonly port?: string
  readonly data?: string
  readonly perDienst: string
  readonly gateways: string
  readonly zonderDemo?: boolean
}

const countOf = (flag: string, text: string): number => {
  const count = Number(text)
  if (!/^[1-9]$/.test(text)) throw new StartError(`${flag} '${text}' moet een getal van 1 tot 9 zijn.`)
  return count
}

importCommands(program)
exportCommand(program)

program
  .command('topics')
  .description('maak de topics in Kafka, of stel bij wat anders is dan het hoort; mag herhaald worden')
  .option('--alleen-kijken', 'verander niets; code 1 als iets niet in orde is')
  .action(async (flags: { alleenKijken?: boolean }) => {
    const { runTopics } = await import('./topics/command.ts')
    if (!(await runTopics(readSettings({}, process.env), flags.alleenKijken === true))) process.exitCode = 1
  })

operatorCommands(program)

program
  .command('verhuis')
  .description('zet alles wat besloten is over van een map naar MongoDB, of terug; mag onderbroken en herhaald worden')
  .option('--van <map-of-adres>', 'waar het nu staat: een map, of mongodb://… (anders volgens NAOBER_MONGODB)')
  .option('--naar <map-of-adres>', 'waar het moet komen: een map, of mongodb://… (anders volgens NAOBER_MONGODB)')
  .action(async (flags: { van?: string; naar?: string }) => {
    const { verhuis } = await import('./verhuis/verhuis.ts')
    const { mongodb } = readSettings({}, process.env)
    const { van = mongodb, naar = mongodb } = flags
    if (van === null || naar === null) throw new StartError('Geef --van en --naar; wat u weglaat is NAOBER_MONGODB.')
    await verhuis({ van, naar })
  })

/** A place that was typed, or that of the settings. */
const placeIn = async (text: string | undefined): Promise<Place> => {
  const { placeFrom, placeOf } = await import('./verhuis/place.ts')
  return text === undefined ? placeOf(readSettings({}, process.env)) : placeFrom(text)
}

program
  .command('backup')
  .description('bewaar alles wat besloten is in een nieuwe map, terwijl het platform draait of niet')
  .argument('<map>', 'map die er nog niet is, of leeg is')
  .option('--van <map-of-adres>', 'waarvan: een map, of mongodb://… (anders volgens de instellingen)')
  .action(async (doel: string, flags: { van?: string }) => {
    const { makeBackup } = await import('./backup/backup.ts')
    await makeBackup({ doel, van: await placeIn(flags.van) })
  })

program
  .command('herstel')
  .description('zet een backup terug als een nieuw logboek dat daar verder gaat; het platform draait dan niet')
  .argument('[backup]', 'map van de backup')
  .option(
    '--teruggezet',
    'zonder backup: wat daar met eigen middelen van MongoDB of de schijf is teruggezet gaat verder als een nieuw logboek'
  )
  .option('--naar <map-of-adres>', 'waarheen: een map, of mongodb://… (anders volgens de instellingen)')
  .option('--overschrijf', 'ook als daar al iets staat; uit een map blijft dat bewaard, in MongoDB vervalt het')
  .action(async (backup: string | undefined, flags: HerstelFlags) => {
    if ((backup === undefined) !== (flags.teruggezet === true)) {
      throw new StartError('Geef de map van een backup, of --teruggezet als de gegevens er al staan.')
    }
    const naar = await placeIn(flags.naar)
    if (backup === undefined) {
      const { adoptPlace } = await import('./backup/teruggezet.ts')
      return adoptPlace({ naar })
    }
    const { restoreBackup } = await import('./backup/herstel.ts')
    await restoreBackup({ backup, naar, overschrijf: flags.overschrijf === true })
  })

interface HerstelFlags {
  readonly naar?: string
  readonly overschrijf?: boolean
  readonly teruggezet?: boolean
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError && error.exitCode === 0) process.exit(0)
  console.error(sentenceOf(error))
  // Whatever was started before it went wrong would keep this process alive; all that was accepted is on disk.
  process.exit(1)
}

function sentenceOf(error: unknown): unknown {
  if (SPOKEN.some((kind) => error instanceof kind)) return error instanceof Error ? error.message : error
  if (!(error instanceof CommanderError)) return error
  // Commander's own words are English; what it names is what was typed.
  const named = /'([^']+)'/.exec(error.message)?.[1]
  const what = DUTCH[error.code] ?? 'Deze aanroep klopt niet.'
  return `${named === undefined ? '' : `${named}: `}${what} Zie naober --help.`
}
