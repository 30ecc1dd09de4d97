// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import { heeftRol, type Opdrachtcontract, PERSOONSROLLEN, ROLLEN, wieIs } from '@naober/contracts'
import type { EventBus } from '@naober/kit/bus/event-bus'
import { createLocalBus } from '@naober/kit/bus/local'
import { createServer } from '@naober/kit/http/server'
import type { Identity } from '@naober/kit/identity/identity'
import type { Dienstdefinitie } from '@naober/kit/service/definition'
import { type Service, startService } from '@naober/kit/service/service'
import { openSqlite } from '@naober/kit/store/sqlite'
import { createLog } from '@naober/kit/telemetry/log'
import type { FastifyInstance } from 'fastify'

const rollen = ROLLEN.filter((rol) => PERSOONSROLLEN.includes(rol)).map((rol) => ({ rol, voor: ['GM0308', 'GM9901'] }))
const everybody = wieIs({ id: 'alleskunner', rollen })

/** Whether a person can have a role that this command asks for. */
export const isForPeople = (contract: Opdrachtcontract): boolean => heeftRol(everybody, contract.rollen)

/** How many inputs each property is held against. */
export const SAMPLE = { numRuns: 20 }

/** How soon a request that was shed is sent again, ms. */
const SHED_MS = 100

/** A real service on a file, and a server without sockets: whoever fuzzes adds the ways in. */
export interface FuzzHouse {
  readonly folder: string
  readonly service: Service
  readonly bus: EventBus
  readonly app: FastifyInstance
  /** Whoever asks has every role that a person can have. */
  readonly identity: Identity
  /** Everything somebody should have looked at. */
  readonly alarms: unknown[]
  readonly alarm: (reason: string, details: Readonly<Record<string, unknown>>) => void
  /** Sends a body as it is. */
  post(url: string, payload: string): Promise<{ status: number; body: unknown }>
  close(): Promise<void>
}

/** Starts a service in a folder of its own. */
export const openFuzzHouse = async (definitie: Dienstdefinitie): Promise<FuzzHouse> => {
  const folder = mkdtempSync(join(tmpdir(), 'naober-fuzz-'))
  const alarms: unknown[] = []
  const alarm: FuzzHouse['alarm'] = (...told) => alarms.push(told)
  const identity = { known: () => everybody, whoIs: async () => everybody }
  const path = join(folder, `${definitie.naam}.sqlite`)
  const store = openSqlite({ path, dienst: definitie.naam, create: true, onFatal: (error) => alarms.push(error) })
  const bus = createLocalBus({ onFault: (error) => alarms.push(error) })
  const service = await startService({ definitie, ...store, bus, identity, alarm })
  const app = await createServer({ logger: createLog('silent'), perMinute: 0, bodyLimit: 1024 * 1024 })
  return {
    folder,
    service,
    bus,
    app,
    identity,
    alarms,
    alarm,
    post: async (url, payload) => {
      const headers = { 'content-type': 'application/json', authorization: 'Bearer alles' }
      for (;;) {
        // Without a turn of the event loop between requests the server sheds them as overload.
        await nextTurn()
        const answer = await app.inject({ method: 'POST', url, payload, headers })
        // On a machine that is busy with other things it may shed all the same: then as a client would, once more.
        if (answer.statusCode !== 503) return { status: answer.statusCode, body: answer.json() }
        await pause(SHED_MS)
      }
    },
    close: async () => {
      await app.close()
      await service.stop()
      await store.close()
      await bus.close()
      rmSync(folder, { recursive: true })
    }
  }
}
