// SPDX-License-Identifier: EUPL-1.2
// A gateway on the example, as tests talk to it: the real one, without sockets.

import type { CommandDoor } from '@naober/kit/command/encoded'
import type { Identity } from '@naober/kit/identity/identity'
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify'
import { exampleIdentity, exampleView } from './example.ts'
import { type Manifest, registreerGraphql } from './graphql.ts'
import type { QueryContext } from './schema/kern/context.ts'
import type { Overzicht } from './view/overzicht.ts'

/** A door that nobody goes through. */
const DICHT: CommandDoor = {
  ontvang: async () => {
    throw new Error('no command was expected')
  }
}

interface Options {
  readonly deur?: CommandDoor
  readonly ontwikkeling?: boolean
  readonly operaties?: Manifest
  readonly overzicht?: Overzicht
  readonly identiteit?: Identity
  readonly search?: QueryContext['search']
}

export interface Answer {
  readonly status: number
  readonly text: string
  readonly headers: LightMyRequestResponse['headers']
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
  readonly body: any
}

export interface ExampleApp {
  readonly app: FastifyInstance
  readonly overzicht: Overzicht
  readonly tokenOf: (kijker: string) => string | null
  /** Asks by POST, as one of the viewers. */
  readonly ask: (query: string, variables?: object, kijker?: string) => Promise<Answer>
  /** Sends a body as it is. */
  readonly post: (body: unknown, headers?: Record<string, string>) => Promise<Answer>
  readonly get: (query: Record<string, string>, headers?: Record<string, string>) => Promise<Answer>
}

/** The codes of the errors in an answer. */
export const codesOf = ({ body }: Answer): string[] =>
  body.errors.map((error: { extensions: { code: string } }) => error.extensions.code)

const answerOf = (response: LightMyRequestResponse): Answer => {
  const { statusCode: status, payload: text, headers } = response
  return { status, text, headers, body: text.startsWith('{') ? JSON.parse(text) : undefined }
}

/** Starts the example. */
export const exampleApp = async (options: Options = {}): Promise<ExampleApp> => {
  const overzicht = options.overzicht ?? (await exampleView())
  const { identiteit, tokenOf } = await exampleIdentity()
  const app = Fastify()
  registreerGraphql(app, {
    overzicht,
    search: options.search ?? { ask: () => Promise.reject(new Error('nothing is searched here')) },
    identiteit: options.identiteit ?? identiteit,
    deur: options.deur ?? DICHT,
    ontwikkeling: options.ontwikkeling ?? false,
    operaties: options.operaties ?? {}
  })
  await app.ready()
  const post: ExampleApp['post'] = async (body, headers = {}) =>
    answerOf(
      await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        payload: typeof body === 'string' ? body : JSON.stringify(body)
      })
    )
  const get: ExampleApp['get'] = async (query, headers = {}) =>
    answerOf(await app.inject({ method: 'GET', url: '/graphql', query, headers }))
  const ask: ExampleApp['ask'] = (query, variables = {}, kijker = 'publiek') => {
    const token = tokenOf(kijker)
    return post({ query, variables }, token === null ? {} : { authorization: `Bearer ${token}` })
  }
  return { app, overzicht, tokenOf, post, get, ask }
}
