// SPDX-License-Identifier: EUPL-1.2
import type { CommandDoor } from '@naober/kit/command/encoded'
import type { Readiness } from '@naober/kit/http/health'
import type { Identity } from '@naober/kit/identity/identity'
import { startGauge } from '@naober/kit/telemetry/gauge'
import type { FastifyInstance } from 'fastify'
import { type Demo, demoRoutes, noDemoRoutes } from './demo.ts'
import { agendaRoutes } from './feeds/agenda.ts'
import { hsdsRoutes } from './feeds/hsds.ts'
import { openDataRoutes } from './feeds/open-data.ts'
import { registreerGraphql } from './graphql.ts'
import { readManifest } from './road/manifest.ts'
import { Search } from './search/search.ts'
import { follow, mark, type Source } from './view/follow.ts'
import { openView } from './view/open.ts'
import { webRoutes } from './web.ts'

export interface GatewayParts {
  readonly app: FastifyInstance
  readonly sources: readonly Source[]
  readonly door: CommandDoor
  readonly identity: Identity
  /** Where snapshots of the view are kept. */
  readonly snapshotFolder: string
  readonly alarm: (reason: string, details: Readonly<Record<string, unknown>>) => void
  /** A source has another log than the view was built from: the process has to start over. */
  readonly startOver: (dienst: string) => void
  /** How long starting may wait for the view to have read those of its sources that answer, in ms. */
  readonly waitMs: number
  readonly development: boolean
  readonly demo: Demo | null
  /** Files with registered operations: those of the web application and those an operator adds. */
  readonly operations: readonly string[]
  /** Folder of the built web application. */
  readonly web: string
}

export interface Gateway {
  readonly readiness: Readiness
  stop(): Promise<void>
}

/** Starts the gateway on a server that does not listen yet: the view, its readers, GraphQL and the pages. */
export const startGateway = async (parts: GatewayParts): Promise<Gateway> => {
  const { app, sources, alarm } = parts
  const { overzicht, keeper } = await openView({
    folder: parts.snapshotFolder,
    feeds: sources.map(({ feed }) => feed),
    opOnverwerkt: ({ fout, ...wat }) => alarm('the view could not take in an event', { ...wat, error: fout }),
    onSnapshot: alarm
  })
  const unmeasure = startGauge({
    name: 'view.left_out',
    description: 'Events that the view of this gateway could not take in since it was built anew',
    unit: '{event}',
    read: () => overzicht.onverwerkt.aantal
  })
  const readers = sources.map((source) => follow(source, overzicht, parts))
  const marks = sources.map((source) => mark(source, overzicht))
  const search = new Search(overzicht, (error) => alarm('the word search stopped; it begins anew', { error }))
  registreerGraphql(app, {
    overzicht,
    search,
    deur: parts.door,
    identiteit: parts.identity,
    ontwikkeling: parts.development,
    operaties: await readManifest(parts.operations)
  })
  openDataRoutes(app, overzicht)
  agendaRoutes(app, overzicht)
  hsdsRoutes(app, overzicht)
  if (parts.demo) demoRoutes(app, parts.demo)
  else noDemoRoutes(app)
  await webRoutes(app, parts.web)
  const read = await overzicht.wachtGelezen(parts.waitMs)
  if (!read) alarm('the view has not read its sources yet', { waited: parts.waitMs })

  return {
    readiness: () =>
      overzicht.gereed
        ? { ready: true, letOp: overzicht.onverwerkt.zin() }
        : { ready: false, reden: 'Het overzicht leest de diensten nog.' },
    stop: async () => {
      unmeasure()
      for (const end of marks) end()
      await Promise.all(readers.map((reader) => reader.stop()))
      await search.stop()
      await keeper.stop()
    }
  }
}
