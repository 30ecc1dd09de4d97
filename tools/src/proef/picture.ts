// SPDX-License-Identifier: EUPL-1.2
import type { Kafka, Mongo } from '../../engines/engine.ts'
import type { Supervised } from './supervised.ts'
import type { Topology } from './topology.ts'

const row = (what: string, where: string, more = ''): string =>
  `  ${what.padEnd(18)} ${where.padEnd(28)} ${more}`.trimEnd()

/** What runs and where, for a person to read. */
export const pictureOf = (topology: Topology, mongo: Mongo, kafka: Kafka): string => {
  const { front, services, serviceProcesses, gatewayProcesses, folderOf } = topology
  const processRow = ({ name, address, pid }: Supervised): string =>
    row(`├ ${name}`, address, `pid ${String(pid() ?? '–').padEnd(8)} --data ${folderOf(name)}`)
  const perService = [...services].flatMap(([naam, { address }]) => [
    row(naam, address, 'om en om naar'),
    ...serviceProcesses.filter(({ name }) => name.startsWith(`${naam}-`)).map(processRow)
  ])
  return [
    `Naober draait op ${front.address}/ (Ctrl-C stopt)`,
    '',
    row('voordeur', front.address, 'om en om naar'),
    ...gatewayProcesses.map(processRow),
    ...perService,
    row('MongoDB', mongo.url),
    row('Kafka', kafka.brokers),
    '',
    'Stop gerust een proces (kill -9 <pid>): het komt terug, en niets gaat verloren.',
    'Beheer gaat met de map van een proces van de dienst: npx naober quarantaine lijst --data <map>'
  ].join('\n')
}
