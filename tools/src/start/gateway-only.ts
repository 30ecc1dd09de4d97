// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { DIENSTEN } from '@naober/contracts'
import { opdrachtMetNaam } from '@naober/contracts/register'
import { startGateway } from '@naober/gateway'
import { isOfThePages } from '@naober/gateway/web'
import { createFollowFeed } from '@naober/kit/bus/follow-feed'
import { createHttpFeed } from '@naober/kit/bus/http-feed'
import { httpDoor } from '@naober/kit/command/http-door'
import { healthRoutes } from '@naober/kit/http/health'
import { createServer } from '@naober/kit/http/server'
import { SERVICE_HEADER, serviceAuthorization } from '@naober/kit/identity/service-key'
import { lockFolder } from '@naober/kit/store/lock'
import { createLog } from '@naober/kit/telemetry/log'
import { thingsAt } from '../import/things.ts'
import { importRoutes } from '../import/upload/routes.ts'
import { trustOf } from './identity.ts'
import { kafkaBusOf } from './kafka-bus.ts'
import { operationsOf } from './operations.ts'
import { keepToOurselves } from './own-files.ts'
import type { HeldStart, Running } from './platform.ts'
import { StartError } from './settings.ts'
import { endToStartOver } from './start-over.ts'
import { WEB_FOLDER } from './web-folder.ts'

/** How long a gateway may read its services before it lets itself be asked, in ms; it then says that it is not ready. */
const READ_MS = 60_000

/** How a change feed that is followed does. */
interface BusState {
  readonly dienst: string
  readonly kind: 'CONNECTED' | 'AWAY'
  /** Ms since the epoch. */
  readonly since: number
}

/**
 * `start --gateway`: a gateway in a process of its own, any number of them. It reads the services' change feeds, hears
 * of what is new over Kafka or by following the feeds, and forwards commands.
 */
export const startGatewayOnly = async ({ settings, development, held }: HeldStart): Promise<Running> => {
  const { diensten, dienstsleutel } = settings
  const lacking = DIENSTEN.filter(({ naam }) => diensten[naam] === undefined)
  if (lacking.length > 0) {
    throw new StartError(
      `De gateway mist het adres van ${lacking.map(({ naam }) => naam).join(', ')}; geef --diensten dienst=adres.`
    )
  }
  if (dienstsleutel === null) {
    throw new StartError(
      'Een losse gateway heeft NAOBER_DIENSTSLEUTEL nodig: hetzelfde geheim van minstens 32 tekens als de diensten.'
    )
  }
  const log = createLog(settings.logniveau)
  const operations = await operationsOf(settings)
  const lock = lockFolder(settings.data)
  keepToOurselves(settings.data, log)
  const { identity } = await trustOf(settings, false, log)
  const closing = new AbortController()
  const volgt = DIENSTEN.map(({ naam }) => naam)
  const kafka = await kafkaBusOf(settings, { clientId: 'naober-gateway', volgt, publiceert: [] }, log)
  const followed: (() => BusState)[] = []
  const sources = DIENSTEN.map(({ naam }) => {
    const address = {
      dienst: naam,
      base: diensten[naam] ?? '',
      headers: () => ({ authorization: serviceAuthorization(dienstsleutel) }),
      silenceMs: 15_000
    }
    const onFault = (error: unknown) => log.error({ err: error }, 'a listener of a change feed failed')
    const feed = createHttpFeed(address, closing.signal)
    if (kafka !== null) return { dienst: naam, feed, bus: kafka }
    const bus = createFollowFeed({ ...address, onFault })
    followed.push(() => ({ dienst: naam, kind: bus.state().kind, since: bus.state().since }))
    return { dienst: naam, feed, bus }
  })
  const app = await createServer({
    logger: log,
    perMinute: settings.perMinuut,
    proxies: settings.proxies,
    bodyLimit: 1024 * 1024,
    light: isOfThePages
  })
  const door = httpDoor({
    addresses: diensten,
    contractNamed: opdrachtMetNaam,
    headers: { [SERVICE_HEADER]: serviceAuthorization(dienstsleutel) }
  })
  const gateway = await startGateway({
    app,
    sources,
    door,
    identity,
    snapshotFolder: join(settings.data, 'overzicht'),
    alarm: (reason, details) => log.error(details, reason),
    development,
    demo: null,
    operations,
    startOver: (dienst) => endToStartOver(log, dienst),
    waitMs: READ_MS,
    web: WEB_FOLDER
  })
  const imports = await importRoutes(app, {
    data: settings.data,
    door,
    things: thingsAt(diensten),
    identity,
    onFault: (error) => log.error({ err: error }, 'an import stopped by a fault of ours')
  })
  healthRoutes(app, gateway.readiness, () => ({
    kafka: kafka && (kafka.opened?.state() ?? 'AWAY'),
    gevolgd: followed.map((state) => state())
  }))
  await held.handTo(app)
  return {
    address: held.address,
    stop: async () => {
      await app.close()
      await imports.stop()
      // First: a reader that stops waits for the question it has asked the feed.
      closing.abort()
      await gateway.stop()
      await Promise.all([...new Set(sources.map(({ bus }) => bus))].map((bus) => bus.close()))
      lock.release()
    }
  }
}
