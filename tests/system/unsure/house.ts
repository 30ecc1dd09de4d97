// SPDX-License-Identifier: EUPL-1.2
import { ROLLEN, wieIs } from '@naober/contracts'
import { opdrachtMetNaam } from '@naober/contracts/register'
import { initiatieven } from '@naober/initiatieven'
import { createLocalBus } from '@naober/kit/bus/local'
import type { CommandDoor } from '@naober/kit/command/encoded'
import { httpDoor } from '@naober/kit/command/http-door'
import { createServer } from '@naober/kit/http/server'
import { serviceRoutes } from '@naober/kit/http/service-routes'
import { startService } from '@naober/kit/service/service'
import type { EventStore } from '@naober/kit/store/event-store'
import { openMongo } from '@naober/kit/store/mongo'
import { createLog } from '@naober/kit/telemetry/log'

const EVERYBODY = wieIs({ id: 'alleskunner', rollen: ROLLEN.map((rol) => ({ rol, voor: ['GM0308'] })) })
const identity = { known: () => EVERYBODY, whoIs: async () => EVERYBODY }

/** A process of the service: how a gateway reaches it, and what it has stored. */
export interface Process {
  readonly door: CommandDoor
  readonly events: EventStore
  readonly alarms: string[]
  stop(): Promise<void>
}

/** Starts a process of the service on a database that others write too; commands reach it over HTTP. */
export const startProcess = async (eigenaar: string, url: string): Promise<Process> => {
  const alarms: string[] = []
  const note = (error: unknown): void => void alarms.push(String(error))
  const store = await openMongo({ url, dienst: initiatieven.naam, create: true, onFatal: note })
  const bus = createLocalBus({ onFault: note })
  const service = await startService({
    definitie: initiatieven,
    events: store.events,
    records: store.records,
    bus,
    identity,
    shared: { eigenaar, watch: store.watch, relayTo: null },
    alarm: (reason) => alarms.push(reason)
  })
  const app = await createServer({ logger: createLog('silent'), perMinute: 0, bodyLimit: 1024 * 1024 })
  serviceRoutes(app, service, identity, () => false)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    door: httpDoor({ addresses: { [initiatieven.naam]: address }, contractNamed: opdrachtMetNaam }),
    events: store.events,
    alarms,
    stop: async () => {
      await app.close()
      await service.stop()
      await store.close()
      await bus.close()
    }
  }
}
