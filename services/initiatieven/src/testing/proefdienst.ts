// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Actor, NIEMAND, wieIs } from '@naober/contracts'
import { createLocalBus } from '@naober/kit/bus/local'
import { createServer } from '@naober/kit/http/server'
import { serviceRoutes } from '@naober/kit/http/service-routes'
import { startService } from '@naober/kit/service/service'
import { openSqlite } from '@naober/kit/store/sqlite'
import { createLog } from '@naober/kit/telemetry/log'
import { initiatieven } from '../service.ts'

/** The service as others meet it: a real one on a file, with its routes and without sockets. */
export interface Proefdienst {
  /** Sends a command through the door; the id of the thing it was about. Throws with the answer where it is refused. */
  doe(door: Actor, opdracht: string, id: string | null, velden: object): Promise<string>
  /** What GET answers this viewer, as text; nobody in particular where none is given. */
  haal(pad: string, wie?: Actor): Promise<string>
  stop(): Promise<void>
}

export const startProefdienst = async (mensen: readonly Actor[]): Promise<Proefdienst> => {
  const map = mkdtempSync(join(tmpdir(), 'naober-proefdienst-'))
  const alarmen: unknown[] = []
  const onFault = (error: unknown) => alarmen.push(error)
  const store = openSqlite({
    path: join(map, 'initiatieven.sqlite'),
    dienst: 'initiatieven',
    create: true,
    onFatal: onFault
  })
  const wie = (token: string | null) => wieIs(mensen.find(({ id }) => id === token) ?? NIEMAND)
  const identity = { known: wie, whoIs: async (token: string | null) => wie(token) }
  const bus = createLocalBus({ onFault })
  const service = await startService({
    definitie: initiatieven,
    ...store,
    bus,
    identity,
    alarm: (...alarm) => alarmen.push(alarm)
  })
  const app = await createServer({ logger: createLog('silent'), perMinute: 0, bodyLimit: 1024 * 1024 })
  serviceRoutes(app, service, identity, () => false)
  return {
    doe: async (door, opdracht, id, velden) => {
      const { status, lijf } = await service.door.ontvang({
        dienst: 'initiatieven',
        opdracht,
        id,
        opdrachtId: null,
        verwachteVersie: null,
        token: door.id,
        trace: null,
        lijf: JSON.stringify(velden)
      })
      if (status >= 300) throw new Error(`${opdracht}: ${lijf}`)
      const antwoord: { id?: string } = JSON.parse(lijf)
      return antwoord.id ?? ''
    },
    haal: async (pad, kijker) => {
      const headers = kijker === undefined ? {} : { authorization: `Bearer ${kijker.id}` }
      const { statusCode, payload } = await app.inject({ url: `/initiatieven/v1/${pad}`, headers })
      if (statusCode !== 200) throw new Error(`${pad}: ${statusCode} ${payload}`)
      return payload
    },
    stop: async () => {
      await app.close()
      await service.stop()
      await store.close()
      await bus.close()
      rmSync(map, { recursive: true })
      if (alarmen.length > 0) throw new Error(`${alarmen.length} alarms`, { cause: alarmen })
    }
  }
}
