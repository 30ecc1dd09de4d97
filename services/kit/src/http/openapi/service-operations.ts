// SPDX-License-Identifier: EUPL-1.2
import type { JsonObject } from '@naober/contracts/json-schema'
import { TECHNICAL_CODES } from '../../errors/codes.ts'
import type { SharedAnswers } from './answers.ts'
import { type Operation, type PathItem, ref } from './document.ts'
import { headers } from './operations.ts'

const query = (name: string, description: string, schema: JsonObject): JsonObject => ({
  name,
  in: 'query',
  description,
  schema
})

/** GET /gebeurtenissen: the change feed. */
export const feedOperation = (answers: SharedAnswers): Operation => ({
  operationId: 'leesGebeurtenissen',
  tags: ['Gebeurtenissen'],
  summary: 'Lees alles wat er gebeurd is, vanaf een plaats in het log',
  description:
    'NDJSON: eerst een kop, dan per commit een regel met de gebeurtenissen die u mag zien, en regels `tot` die zeggen tot waar is gekeken. Met `volg=ja` blijft de verbinding open. Bewaar positie, log en opdracht-id van de laatste regel en geef ze de volgende keer mee.',
  security: [{}, { bearer: [] }],
  parameters: [
    query('na', 'Positie waarna u verder leest; 0 is het begin', { type: 'integer', minimum: 0, default: 0 }),
    query('logId', 'Log waar die positie bij hoort; samen met commandId', { type: 'string' }),
    query('commandId', 'Opdracht-id op die positie; samen met logId', { type: 'string' }),
    query('volg', 'Open blijven aan het eind', { type: 'string', enum: ['ja', 'nee'], default: 'nee' }),
    query('max', 'Hoogstens zoveel commits bekijken', { type: 'integer', minimum: 0 })
  ],
  responses: {
    200: {
      description: 'Regels van de feed',
      headers: headers(),
      content: {
        'application/x-ndjson': {
          schema: ref('schemas', 'Feedregel'),
          examples: {
            kop: {
              value: {
                log: { logId: 'log-1', parent: null },
                einde: { logId: 'log-1', position: 2, commandId: '01977bd0-0000-7000-8000-000000000001' }
              }
            },
            tot: { value: { tot: 2 } }
          }
        }
      }
    },
    ...answers.problems('ONGELDIG', 'NIET_INGELOGD', 'CURSOR_PAST_NIET', 'TE_VEEL', 'INTERN', 'DRUK')
  }
})

/** GET /openapi.json: this document, for everybody and from every site. */
export const documentOperation = (answers: SharedAnswers): Operation => ({
  operationId: 'leesOpenapi',
  tags: ['Over deze dienst'],
  summary: 'Lees deze beschrijving',
  description: 'Altijd te lezen, zonder token en vanuit elke site.',
  security: [],
  responses: {
    200: {
      description: 'OpenAPI 3.1',
      headers: headers('Access-Control-Allow-Origin'),
      content: { 'application/json': { schema: { type: 'object' } } }
    },
    ...answers.problems('TE_VEEL', 'INTERN', 'DRUK')
  }
})

const healthAnswer = (description: string): JsonObject => ({
  description,
  content: { 'application/json': { schema: ref('schemas', 'Gezondheid') } }
})

/** The two questions an orchestrator asks; they stand outside the versioned interface. */
export const HEALTH: Readonly<Record<string, PathItem>> = {
  '/_healthz/live': {
    servers: [{ url: '/' }],
    get: {
      operationId: 'isLevend',
      tags: ['Over deze dienst'],
      summary: 'Draait het proces?',
      description: 'Voor wie het proces bewaakt; hoort niet bij een versie van de interface.',
      security: [],
      responses: { 200: healthAnswer('Het draait') }
    }
  },
  '/_healthz/ready': {
    servers: [{ url: '/' }],
    get: {
      operationId: 'isGereed',
      tags: ['Over deze dienst'],
      summary: 'Kan het proces antwoorden?',
      description: 'Voor wie verkeer verdeelt; hoort niet bij een versie van de interface.',
      security: [],
      responses: {
        200: healthAnswer('Het kan antwoorden'),
        503: {
          ...healthAnswer(TECHNICAL_CODES.NOG_NIET_ZO_VER.titel),
          headers: { 'Retry-After': ref('headers', 'Retry-After') }
        }
      }
    }
  }
}
