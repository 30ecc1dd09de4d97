// SPDX-License-Identifier: EUPL-1.2
// A view that reads the change feed of a service from its beginning, as a gateway without a snapshot does.
import { createHttpFeed } from '@naober/kit/bus/http-feed'
import { createLocalBus } from '@naober/kit/bus/local'
import { createReader } from '@naober/kit/bus/reader'
import { serviceAuthorization } from '@naober/kit/identity/service-key'
import { serveJobs } from '../measure/child.ts'
import { emptyView } from '../view/from-file.ts'

export interface ColdJob {
  readonly base: string
  readonly serviceKey: string
}

export interface ColdResult {
  readonly ms: number
  readonly position: number
}

const DIENST = 'initiatieven'
const READ_MS = 240_000

const fail = (error: unknown): never => {
  throw error
}

serveJobs(async ({ base, serviceKey }: ColdJob): Promise<ColdResult> => {
  const overzicht = (await emptyView())()
  const closing = new AbortController()
  const headers = () => ({ authorization: serviceAuthorization(serviceKey) })
  const feed = createHttpFeed({ dienst: DIENST, base, headers, silenceMs: 15_000 }, closing.signal)
  const { position } = await feed.head()
  const begin = performance.now()
  overzicht.verwacht(DIENST, position, Date.now())
  const bus = createLocalBus({ onFault: fail })
  const reader = createReader({
    dienst: DIENST,
    feed,
    bus,
    cursor: null,
    apply: (commits, next) => overzicht.pas(DIENST, next.logId, commits),
    onReset: () => {},
    onAlarm: (alarm) => fail(new Error(`the reader has trouble: ${JSON.stringify(alarm)}`))
  })
  const ready = await overzicht.wachtGereed(READ_MS)
  const ms = performance.now() - begin
  closing.abort()
  await reader.stop()
  await bus.close()
  // It may be past it: alarms of what was long silent ring meanwhile.
  if (!ready || overzicht.cursor(DIENST).position < position) throw new Error('the view did not reach the end')
  return { ms, position }
})
