// SPDX-License-Identifier: EUPL-1.2
import type { Dienst, ElkAggregaat } from '@naober/contracts'
import { published } from '@naober/contracts/json-schema'
import type { FastifyInstance } from 'fastify'
import { API_VERSION } from './api-version.ts'
import { SharedAnswers } from './openapi/answers.ts'
import { HEADERS, PARAMETERS, SCHEMAS, SECURITY_SCHEMES } from './openapi/components.ts'
import type { OpenApiDocument, PathItem } from './openapi/document.ts'
import { commandOperation, thingOperation, undoOperation } from './openapi/operations.ts'
import { documentOperation, feedOperation, HEALTH } from './openapi/service-operations.ts'
import { basePath, collectionPath, commandPath } from './paths.ts'

/**
 * OpenAPI 3.1 document of a service: every command, every thing, undo, change feed and health, from its contracts.
 * Follows the NLGov REST API Design Rules 2.x.
 */
export const openapi = (dienst: Dienst, aggregaten: readonly ElkAggregaat[]): OpenApiDocument => {
  const base = basePath(dienst.naam)
  const within = (path: string): string => path.slice(base.length)
  const answers = new SharedAnswers()
  const contracts = aggregaten.flatMap(({ opdrachten }) => opdrachten)
  const paths: Record<string, PathItem> = {}
  for (const aggregaat of aggregaten) {
    const idParameter = {
      name: 'id',
      in: 'path',
      required: true,
      description: `Id van ${aggregaat.naam}`,
      schema: published(aggregaat.id)
    }
    const collection = within(collectionPath(aggregaat))
    paths[`${collection}/{id}`] = { parameters: [idParameter], get: thingOperation(aggregaat, answers) }
    for (const contract of aggregaat.opdrachten) {
      const path = within(commandPath(contract))
      paths[path] = {
        ...(path.includes('{id}') && { parameters: [idParameter] }),
        post: commandOperation(contract, answers)
      }
    }
  }
  paths['/_herstel'] = { post: undoOperation(contracts, answers) }
  paths['/gebeurtenissen'] = { get: feedOperation(answers) }
  paths['/openapi.json'] = { get: documentOperation(answers) }
  return {
    openapi: '3.1.1',
    info: {
      title: dienst.titel,
      version: API_VERSION,
      description: `${dienst.doc}. Buiten de eigen machine alleen over HTTPS (TLS). Wie een opdracht geeft, leest in het antwoord vanaf welke positie de wijziging te zien is.`,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      contact: { name: 'Beheerders van Naober', url: 'https://naober.example', email: 'api@naober.example' }
    },
    servers: [{ url: base, description: 'Deze installatie' }],
    tags: [
      ...aggregaten.map(({ naam, doc }) => ({ name: naam, description: doc })),
      { name: 'Herstel', description: 'Een opdracht ongedaan maken' },
      { name: 'Gebeurtenissen', description: 'Wat er gebeurd is' },
      { name: 'Over deze dienst', description: 'Beschrijving en toestand' }
    ],
    paths: { ...paths, ...HEALTH },
    components: {
      schemas: { ...SCHEMAS },
      responses: answers.all(),
      parameters: { ...PARAMETERS },
      headers: { ...HEADERS },
      securitySchemes: { ...SECURITY_SCHEMES }
    }
  }
}

/** Serves the document at its standard place, readable from every site and without a token. */
export const openapiRoute = (app: FastifyInstance, document: OpenApiDocument): void => {
  const text = JSON.stringify(document)
  app.get(`${document.servers[0]?.url ?? ''}/openapi.json`, async (_request, reply) =>
    reply
      .header('access-control-allow-origin', '*')
      .header('api-version', document.info.version)
      .type('application/json; charset=utf-8')
      .send(text)
  )
}
