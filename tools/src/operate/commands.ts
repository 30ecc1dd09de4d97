// SPDX-License-Identifier: EUPL-1.2
import { type Command, InvalidArgumentError } from 'commander'
import { readSettings, SETTINGS } from '../start/settings.ts'
import type { OperatedService } from './ask.ts'
import { listParked, releaseParked } from './parked.ts'
import { dropQuarantined, listQuarantine, retryQuarantined } from './quarantine.ts'
import { refusalLines, sinceOf } from './refusals.ts'

interface Where {
  readonly data?: string
  readonly dienst?: string
}

const withWhere = (command: Command): Command =>
  command
    .option('--data <map>', `${SETTINGS.data.doc} (${SETTINGS.data.variabele})`)
    .option('--dienst <naam>', 'alleen deze dienst')

const servicesAt = async ({ data, dienst }: Where): Promise<readonly OperatedService[]> => {
  const settings = readSettings(data === undefined ? {} : { data }, process.env)
  const { operated } = await import('./ask.ts')
  return operated(settings, dienst ?? null)
}

const positionOf = (text: string): number => {
  if (!/^[1-9]\d{0,15}$/.test(text)) throw new InvalidArgumentError('geen positie')
  return Number(text)
}

const print = (lines: readonly string[]): void => console.log(lines.join('\n'))

/** The commands with which an operator looks into a running platform: quarantaine, weigeringen, geparkeerd. */
export const operatorCommands = (program: Command): void => {
  const quarantine = program
    .command('quarantaine')
    .description('commits die een volger niet kon verwerken omdat een gebeurtenis haar schema schendt')
    .helpCommand(false)
  withWhere(quarantine.command('lijst', { isDefault: true }))
    .description('toon wat er staat, en wat ervan geworden is')
    .action(async (where: Where) => print(await listQuarantine(await servicesAt(where))))
  withWhere(quarantine.command('opnieuw'))
    .description('laat de volgers het opnieuw proberen; code 1 als het niet lukt')
    .argument('<positie>', 'positie van de commit', positionOf)
    .action(async (position: number, where: Where) => {
      const { lines, good } = await retryQuarantined(await servicesAt(where), position)
      print(lines)
      if (!good) process.exitCode = 1
    })
  withWhere(quarantine.command('laat-vallen'))
    .description('geef de commit op, met een reden die bewaard wordt')
    .argument('<positie>', 'positie van de commit', positionOf)
    .requiredOption('--reden <tekst>', 'waarom')
    .action(async (position: number, where: Where & { reden: string }) =>
      print([await dropQuarantined(await servicesAt(where), position, where.reden)])
    )

  withWhere(program.command('weigeringen'))
    .description('opdrachten die een regel of een rol weigerde, tot 90 dagen terug')
    .option('--sinds <moment>', 'alleen vanaf dan, in UTC, bijvoorbeeld 2026-03-01 of 2026-03-01T12:00', sinceOf, '')
    .action(async (where: Where & { sinds: string }) => {
      for await (const line of refusalLines(await servicesAt(where), where.sinds)) console.log(line)
    })

  const parked = program
    .command('geparkeerd')
    .description('reacties die niet zijn uitgevoerd omdat hun keten te diep werd')
    .helpCommand(false)
  withWhere(parked.command('lijst', { isDefault: true }))
    .description('toon wat er wacht')
    .action(async (where: Where) => print(await listParked(await servicesAt(where))))
  withWhere(parked.command('laat-los'))
    .description('voer een geparkeerde reactie alsnog uit')
    .argument('<sleutel>', 'sleutel uit de lijst')
    .action(async (key: string, where: Where) => print([await releaseParked(await servicesAt(where), key)]))
}
