// SPDX-License-Identifier: EUPL-1.2
import { createLocalBus } from '@naober/kit/bus/local'
import { healthRoutes } from '@naober/kit/http/health'
import { operatorRoutes } from '@naober/kit/http/operator-routes'
import { createServer } from '@naober/kit/http/server'
import { serviceRoutes } from '@naober/kit/http/service-routes'
import { comesFromOurs, serviceKeyCheck } from '@naober/kit/identity/service-key'
import { lockFolder } from '@naober/kit/store/lock'
import { createLog } from '@naober/kit/telemetry/log'
import type { FastifyRequest } from 'fastify'
import { newOperatorKey, removeAddress, writeAddress } from './address-file.ts'
import { trustOf } from './identity.ts'
import { withOperator } from './operator.ts'
import { keepToOurselves } from './own-files.ts'
import type { HeldStart, Running } from './platform.ts'
import { demandMongoForKafka, relayBusOf } from './relay-bus.ts'
import { definitionOf, runService } from './service-here.ts'
import { StartError } from './settings.ts'

/** `start --dienst <naam>`: a service in a process of its own, on MongoDB any number of them, for any number of gateways. */
export const startServiceOnly = async ({ settings, held }: HeldStart, naam: string): Promise<Running> => {
  const definitie = definitionOf(naam)
  if (settings.dienstsleutel === null) {
    throw new StartError(
      'Een losse dienst heeft NAOBER_DIENSTSLEUTEL nodig: hetzelfde geheim van minstens 32 tekens als de gateway.'
    )
  }
  demandMongoForKafka(settings)
  const log = createLog(settings.logniveau)
  const lock = lockFolder(settings.data)
  keepToOurselves(settings.data, log)
  const operatorKey = newOperatorKey()
  const { identity } = await trustOf(settings, false, log)
  const known = withOperator(identity, operatorKey)
  const bus = createLocalBus({ onFault: (error) => log.error({ err: error }, 'a listener of the local bus failed') })
  const relayTo = await relayBusOf(settings, { clientId: `naober-${naam}`, publiceert: [naam] }, log)
  const service = await runService({ definitie, settings, bus, identity: known, log, relayTo })
  const isService = serviceKeyCheck(settings.dienstsleutel, settings.vorigeDienstsleutel)
  const exempt = ({ headers }: FastifyRequest) => comesFromOurs(isService, headers)
  const limits = { perMinute: settings.perMinuut, proxies: settings.proxies, exempt, bodyLimit: 1024 * 1024 }
  const app = await createServer({ logger: log, ...limits })
  serviceRoutes(app, service, known, isService)
  operatorRoutes(app, service, known)
  healthRoutes(app, service.readiness, service.stand)
  await held.handTo(app)
  writeAddress(settings.data, { adres: held.address, sleutel: operatorKey, pid: process.pid })
  return {
    address: held.address,
    stop: async () => {
      await app.close()
      await service.stop()
      await relayTo?.close()
      await bus.close()
      removeAddress(settings.data)
      lock.release()
    }
  }
}
