// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type Actor, type Wie, wieIs } from '@naober/contracts'
import { createLocalBus } from '@naober/kit/bus/local'
import type { CommandDoor, EncodedCommand } from '@naober/kit/command/encoded'
import { TechnicalError } from '@naober/kit/errors/problem'
import { BODY_MS } from '@naober/kit/http/body-time'
import { createServer } from '@naober/kit/http/server'
import type { Identity } from '@naober/kit/identity/identity'
import type { Service } from '@naober/kit/service/service'
import { createLog } from '@naober/kit/telemetry/log'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { definitionOf, runService } from '../../start/service-here.ts'
import { readSettings } from '../../start/settings.ts'
import { thingsOf } from '../things.ts'
import type { Imports } from './imports.ts'
import { importRoutes } from './routes.ts'

/** Their token is their name. */
export const PEOPLE = {
  gemeente: { id: 'gemeente', rollen: [{ rol: 'gemeente', voor: ['GM0308'] }] },
  partner: { id: 'partner', rollen: [{ rol: 'partner', voor: [] }] },
  arrangeurNamensAnna: { id: 'arie', namens: 'anna', rollen: [{ rol: 'arrangeur', voor: ['GM0308'] }] },
  gemeenteNamensAnna: { id: 'gemeente', namens: 'anna', rollen: [{ rol: 'gemeente', voor: ['GM0308'] }] },
  gemeenteNamensZichzelf: { id: 'gemeente', namens: 'GM0308', rollen: [{ rol: 'gemeente', voor: ['GM0308'] }] }
} as const satisfies Readonly<Record<string, Actor>>
export type Person = keyof typeof PEOPLE

const isPerson = (token: string): token is Person => token in PEOPLE

export const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => `Eettafel ${i};informele dienst;collectief;1-3-2020;Baarn;2024`)
export const sheet = (...lines: string[]) => ['naam;soort;vorm;op;gemeente;jaar', ...lines].join('\r\n')
export const elementen = { soort: 'elementen' }

/** How long anything may take: threads begin, on a machine that may have other things to do. */
export const PATIENCE_MS = 60_000

/** A service and the routes before it, on a folder of its own for each test. */
export class UploadHouse {
  folder = ''
  signedOut = new Set<string>()
  /** What is done with each command before it goes in; a test may hold one back. */
  before: (command: EncodedCommand) => Promise<unknown> = async () => {}
  readonly #faults: unknown[] = []
  #service: Service | undefined
  #app: FastifyInstance | undefined
  #imports: Imports | undefined

  constructor() {
    beforeEach(async () => {
      this.folder = mkdtempSync(join(tmpdir(), 'naober-upload-'))
      this.signedOut = new Set()
      this.before = async () => {}
      this.#faults.length = 0
      await this.begin()
    }, PATIENCE_MS)
    afterEach(async () => {
      await this.end()
      rmSync(this.folder, { recursive: true })
      expect(this.#faults).toEqual([])
    }, PATIENCE_MS)
  }

  /** `bodyMs`: how long what is sent may take to come in, where that is not said of a path. */
  async begin(bodyMs = BODY_MS): Promise<void> {
    const log = createLog('fatal')
    const whoIs = async (token: string | null): Promise<Wie> => {
      if (token === null) return wieIs({ id: 'publiek', rollen: [] })
      if (!isPerson(token) || this.signedOut.has(token)) throw new TechnicalError('NIET_INGELOGD')
      return wieIs(PEOPLE[token])
    }
    const identity: Identity = { known: () => undefined, whoIs }
    const service = await runService({
      definitie: definitionOf('initiatieven'),
      settings: readSettings({ data: this.folder }, {}),
      bus: createLocalBus({ onFault: () => {} }),
      identity,
      log
    })
    const door: CommandDoor = {
      ontvang: async (command) => {
        await this.before(command)
        return service.door.ontvang(command)
      }
    }
    // How late a busy machine is, is not the question: nothing is shed for it.
    const unhurried = { lateMs: Number.POSITIVE_INFINITY }
    const app = await createServer({ logger: log, perMinute: 0, bodyLimit: 1024 * 1024, bodyMs, ...unhurried })
    const onFault = (error: unknown) => this.#faults.push(error)
    this.#imports = await importRoutes(app, {
      data: this.folder,
      door,
      things: thingsOf([service]),
      identity,
      onFault
    })
    await app.ready()
    this.#app = app
    this.#service = service
  }

  async end(): Promise<void> {
    await this.#app?.close()
    await this.#imports?.stop()
    await this.#service?.stop()
  }

  get imports(): Imports {
    if (this.#imports === undefined) throw new Error('nothing has begun')
    return this.#imports
  }

  async ask(method: 'GET' | 'POST' | 'DELETE', path: string, wie: Person | null, body?: object) {
    const payload = body instanceof Readable ? body : body && JSON.stringify(body)
    const answer = await this.#inject(method, path, wie, payload, 'application/json')
    const type = String(answer.headers['content-type'])
    return {
      status: answer.statusCode,
      body: type.includes('json') ? answer.json() : answer.body,
      headers: answer.headers
    }
  }

  async bring(content: string | Uint8Array | Readable, wie: Person | null, naam = 'lijst.csv') {
    const path = `/bestanden?naam=${encodeURIComponent(naam)}`
    const payload = content instanceof Readable ? content : Buffer.from(content)
    const answer = await this.#inject('POST', path, wie, payload, 'application/octet-stream')
    return { status: answer.statusCode, body: answer.json() }
  }

  /** Once an import stands still. */
  settled(id: string, wie: Person) {
    return vi.waitFor(
      async () => {
        const { body } = await this.ask('GET', `/imports/${id}`, wie)
        expect(['WACHT', 'BEGONNEN', 'WORDT_TERUGGENOMEN']).not.toContain(body.staat)
        return body
      },
      { timeout: PATIENCE_MS, interval: 20 }
    )
  }

  async readIn(content: string, wie: Person) {
    const { body } = await this.bring(content, wie)
    const begun = await this.ask('POST', `/bestanden/${body.id}/_lees`, wie, elementen)
    expect(begun.status).toBe(202)
    return this.settled(begun.body.id, wie)
  }

  /** The files that were brought and are still there. */
  files(): readonly string[] {
    const map = join(this.folder, 'import-bestanden')
    return existsSync(map) ? readdirSync(map) : []
  }

  async commits() {
    return (await this.#service?.events.readCommits(0, 10_000)) ?? []
  }

  async types(): Promise<readonly string[]> {
    return (await this.commits()).flatMap(({ events }) => events.map(({ type }) => type))
  }

  async #inject(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    wie: Person | null,
    payload: string | Buffer | Readable | undefined,
    type: string
  ) {
    if (this.#app === undefined) throw new Error('nothing has begun')
    return this.#app.inject({
      method,
      url: `/import/v1${path}`,
      headers: {
        ...(wie !== null && { authorization: `Bearer ${wie}` }),
        ...(method === 'POST' && { 'content-type': type }),
        ...(payload instanceof Readable && { 'transfer-encoding': 'chunked' })
      },
      ...(payload !== undefined && { payload })
    })
  }
}
