// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { startGateway } from '@naober/gateway'
import { isOfThePages } from '@naober/gateway/web'
import { createLocalBus } from '@naober/kit/bus/local'
import { createStoreFeed } from '@naober/kit/bus/store-feed'
import type { CommandDoor } from '@naober/kit/command/encoded'
import { healthRoutes } from '@naober/kit/http/health'
import { operatorRoutes } from '@naober/kit/http/operator-routes'
import { createServer } from '@naober/kit/http/server'
import { serviceRoutes } from '@naober/kit/http/service-routes'
import { serviceKeyCheck } from '@naober/kit/identity/service-key'
import { lockFolder } from '@naober/kit/store/lock'
import { createLog } from '@naober/kit/telemetry/log'
import { loadDemo } from '../demo/load-demo.ts'
import { PEOPLE } from '../demo/people.ts'
import { thingsOf } from '../import/things.ts'
import { importRoutes } from '../import/upload/routes.ts'
import { SERVICES } from '../services.ts'
import { newOperatorKey, removeAddress, writeAddress } from './address-file.ts'
import { readinessOfHouse } from './house-readiness.ts'
import { trustOf } from './identity.ts'
import { operationsOf } from './operations.ts'
import { withOperator } from './operator.ts'
import { keepToOurselves } from './own-files.ts'
import type { HeldStart, Running } from './platform.ts'
import { demandMongoForKafka, relayBusOf } from './relay-bus.ts'
import { runService } from './service-here.ts'
import { endToStartOver } from './start-over.ts'
import { WEB_FOLDER } from './web-folder.ts'

/**
 * The whole platform in one process: every service on its file or on MongoDB, the gateway on the local tail of their
 * stores. From MongoDB commits go on to Kafka where that is named, for whoever else follows them.
 */
export const startEmbedded = async ({ settings, demo, development, held }: HeldStart): Promise<Running> => {
  demandMongoForKafka(settings)
  const log = createLog(settings.logniveau)
  const operations = await operationsOf(settings)
  const lock = lockFolder(settings.data)
  keepToOurselves(settings.data, log)
  const operatorKey = newOperatorKey()
  const trust = await trustOf(settings, demo, log)
  const identity = withOperator(trust.identity, operatorKey)
  const bus = createLocalBus({ onFault: (error) => log.error({ err: error }, 'a listener of the local bus failed') })
  const publiceert = SERVICES.map(({ naam }) => naam)
  const relayTo = await relayBusOf(settings, { clientId: 'naober', publiceert }, log)
  const services = await Promise.all(
    SERVICES.map((definitie) => runService({ definitie, settings, bus, identity, log, relayTo }))
  )
  const doors = new Map(services.map((service) => [service.naam, service.door]))
  const door: CommandDoor = { ontvang: (opdracht) => doorOf(doors, opdracht.dienst).ontvang(opdracht) }

  if (trust.demo) {
    const refused = await loadDemo(door, trust.demo.tokenFor)
    if (refused.length > 0) log.error({ refused }, 'some of the demo data was not taken')
  }
  const app = await createServer({
    logger: log,
    perMinute: settings.perMinuut,
    proxies: settings.proxies,
    bodyLimit: 1024 * 1024,
    light: isOfThePages
  })
  for (const service of services) {
    serviceRoutes(app, service, identity, serviceKeyCheck(settings.dienstsleutel, settings.vorigeDienstsleutel))
    operatorRoutes(app, service, identity)
  }
  const gateway = await startGateway({
    app,
    sources: services.map(({ naam, events }) => ({ dienst: naam, feed: createStoreFeed(naam, events), bus })),
    door,
    identity,
    snapshotFolder: join(settings.data, 'overzicht'),
    alarm: (reason, details) => log.error(details, reason),
    development,
    demo: trust.demo && { personen: PEOPLE, uitgever: trust.demo },
    operations,
    startOver: (dienst) => endToStartOver(log, dienst),
    waitMs: 60_000,
    web: WEB_FOLDER
  })
  const imports = await importRoutes(app, {
    data: settings.data,
    door,
    things: thingsOf(services),
    identity,
    onFault: (error) => log.error({ err: error }, 'an import stopped by a fault of ours')
  })
  healthRoutes(app, readinessOfHouse(gateway.readiness, services), () =>
    Object.fromEntries(services.map(({ naam, stand }) => [naam, stand()]))
  )
  await held.handTo(app)
  writeAddress(settings.data, { adres: held.address, sleutel: operatorKey, pid: process.pid })
  return {
    address: held.address,
    stop: async () => {
      await app.close()
      await imports.stop()
      await gateway.stop()
      await Promise.all(services.map((service) => service.stop()))
      await relayTo?.close()
      await bus.close()
      removeAddress(settings.data)
      lock.release()
    }
  }
}

const doorOf = (doors: ReadonlyMap<string, CommandDoor>, dienst: string): CommandDoor => {
  const door = doors.get(dienst)
  if (!door) throw new Error(`no service ${dienst} runs here`)
  return door
}
