// SPDX-License-Identifier: EUPL-1.2
import { flushCompileCache } from 'node:module'
import { flushSdk } from '@naober/kit/telemetry/sdk'
import { makeFolder } from './data-folder.ts'
import { type HeldAddress, holdAddress, tryAddress } from './listen.ts'
import { type Settings, StartError } from './settings.ts'

/** What is asked to start. */
export interface StartRequest {
  readonly settings: Settings
  /** Only this service, or null. */
  readonly dienst: string | null
  /** Only the gateway. */
  readonly gateway: boolean
  readonly demo: boolean
  readonly development: boolean
}

/** The same, when its address is ours. */
export interface HeldStart extends StartRequest {
  readonly held: HeldAddress
}

/** Something that was started: where it answers, and how it ends. */
export interface Running {
  readonly address: string
  stop(): Promise<void>
}

/** How long a stop may take before the process goes anyway, in ms. */
const STOP_MS = 10_000

/** Starts what is asked, says where, and stops cleanly at Ctrl-C. Throws StartError when it cannot start. */
export const startPlatform = async (request: StartRequest): Promise<void> => {
  const isOneOfSeveral = request.dienst !== null || request.gateway
  const held = await (isOneOfSeveral ? tryAddress : holdAddress)(request.settings)
  const running = await start({
    ...request,
    held,
    settings: { ...request.settings, data: makeFolder(request.settings.data) }
  })
  // Kept at once, so that the next start is quick also when this process is killed.
  flushCompileCache()
  const stop = onceOnly(async () => {
    const late = setTimeout(() => process.exit(1), STOP_MS).unref()
    await running.stop()
    await flushSdk()
    clearTimeout(late)
    process.exit(0)
  })
  // Heard to the end: systemd tells us and who started us, who tells us again, and nobody there would be ended by it.
  process.on('SIGINT', stop).on('SIGTERM', stop)
  // Last: who reads that it runs may tell it to stop at once.
  console.log(`Naober draait op ${running.address}/ (stop met Ctrl-C)`)
}

const start = async (request: HeldStart): Promise<Running> => {
  if (request.dienst !== null && request.gateway) throw new StartError('Kies --dienst of --gateway, niet allebei.')
  if (request.dienst !== null) {
    const { startServiceOnly } = await import('./service-only.ts')
    return startServiceOnly(request, request.dienst)
  }
  if (request.gateway) {
    const { startGatewayOnly } = await import('./gateway-only.ts')
    return startGatewayOnly(request)
  }
  const { startEmbedded } = await import('./embedded.ts')
  return startEmbedded(request)
}

const onceOnly = (work: () => Promise<void>): (() => void) => {
  let begun = false
  return () => {
    if (begun) return
    begun = true
    void work()
  }
}
