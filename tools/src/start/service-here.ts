// SPDX-License-Identifier: EUPL-1.2
import type { EventBus } from '@naober/kit/bus/event-bus'
import { createLocalBus } from '@naober/kit/bus/local'
import type { CommandDoor } from '@naober/kit/command/encoded'
import type { Identity } from '@naober/kit/identity/identity'
import { NOBODY } from '@naober/kit/identity/nobody'
import type { Dienstdefinitie } from '@naober/kit/service/definition'
import { type Service, startService } from '@naober/kit/service/service'
import type { EventStore } from '@naober/kit/store/event-store'
import { lockFolder } from '@naober/kit/store/lock'
import { createLog, type Log } from '@naober/kit/telemetry/log'
import { type Things, thingsOf } from '../import/things.ts'
import { SERVICES } from '../services.ts'
import { newOperatorKey } from './address-file.ts'
import { makeFolder } from './data-folder.ts'
import { withOperator } from './operator.ts'
import { rulesOf, type Settings, StartError } from './settings.ts'
import { openStores, processName } from './stores.ts'

/** Exit code of a process whose storage failed underneath it: whoever runs it starts it again. */
const STORAGE_FAILED = 74

/** How long such a process lives on to give its last answers, ms. */
const LAST_ANSWERS_MS = 200

interface Parts {
  readonly definitie: Dienstdefinitie
  readonly settings: Settings
  readonly bus: EventBus
  readonly identity: Identity
  readonly log: Log
  /** Where the relay hands commits on; absent: gateways follow the change feed. */
  readonly relayTo?: Pick<EventBus, 'publish'> | null
}

/** The definition of a service by its name, or a sentence that names those there are. */
export const definitionOf = (naam: string): Dienstdefinitie => {
  const found = SERVICES.find((een) => een.naam === naam)
  if (found) return found
  throw new StartError(`Er is geen dienst '${naam}'; er zijn: ${SERVICES.map((een) => een.naam).join(', ')}.`)
}

/** Runs one service on its stores: MongoDB, or a file in the data folder, which this process holds. */
export const runService = async ({
  definitie,
  settings,
  bus,
  identity,
  log,
  relayTo = null
}: Parts): Promise<Service> => {
  const onFatal = (error: unknown): void => {
    log.fatal({ err: error }, 'storage failed; this process ends so that it can recover from what is on disk')
    // The store takes nothing any more; who waits for it still hears that the outcome is not known.
    setTimeout(() => process.exit(STORAGE_FAILED), LAST_ANSWERS_MS)
  }
  const onFault = (error: unknown): void => log.warn({ err: error }, 'how far the log has come could not be kept')
  const stores = await openStores(definitie, settings, { onFatal, onFault })
  const { events, records, watch } = stores
  const service = await startService({
    definitie,
    events,
    records,
    bus,
    identity,
    ...(watch && { shared: { eigenaar: processName(), watch, relayTo } }),
    instellingen: rulesOf(settings),
    alarm: (reason, details) => log.error(details, reason)
  })
  const stop = async (): Promise<void> => {
    await service.stop()
    await stores.close()
  }
  return { ...service, stop }
}

/** A service opened by the command line itself, when no platform runs on the folder. */
export const openServiceHere = async (
  dienst: string,
  given: Settings
): Promise<{
  readonly door: CommandDoor
  readonly token: string
  readonly events: EventStore
  /** What the service keeps. */
  readonly things: Things
  stop(): Promise<void>
}> => {
  const settings = { ...given, data: makeFolder(given.data) }
  const lock = lockFolder(settings.data)
  const token = newOperatorKey()
  const log = createLog(settings.logniveau)
  const bus = createLocalBus({ onFault: (error) => log.error({ err: error }, 'a listener of the local bus failed') })
  const service = await runService({
    definitie: definitionOf(dienst),
    settings,
    bus,
    identity: withOperator(NOBODY, token),
    log
  })
  const stop = async (): Promise<void> => {
    await service.stop()
    await bus.close()
    lock.release()
  }
  return { door: service.door, token, events: service.events, things: thingsOf([service]), stop }
}
