// SPDX-License-Identifier: EUPL-1.2
import { DIENSTEN, type Elk } from '@naober/contracts'
import { AGGREGATEN } from '@naober/contracts/register'
import { describe, expect, test } from 'vitest'
import type { OpenApiDocument } from '../http/openapi/document.ts'
import { openapi } from '../http/openapi.ts'
import { designRuleViolations } from './api-design-rules.ts'
import { kas } from './pot.ts'

test.each(DIENSTEN)('the interface of $naam keeps to the API Design Rules', (dienst) => {
  const own = AGGREGATEN.filter((soort) => soort.dienst === dienst.naam)
  expect(designRuleViolations(openapi(dienst, own))).toEqual([])
})

const good = openapi(
  { naam: 'kas', titel: 'Kas', doc: 'Potten met geld' },
  kas.gedragingen.map(({ aggregaat }) => aggregaat)
)

/** The document, broken in a way that its type forbids. */
const broken = (change: (document: Elk) => void): string[] => {
  const document = structuredClone(good)
  change(document)
  return designRuleViolations(document as OpenApiDocument)
}

describe('each rule can be seen to fail', () => {
  const POT = '/potten/{id}'

  test('the example itself breaks none', () => {
    expect(designRuleViolations(good)).toEqual([])
  })

  test.each<[string, Parameters<typeof broken>[0]]>([
    ['core/doc-openapi: openapi is no version 3', (d) => (d.openapi = '2.0')],
    [
      'core/doc-openapi: #/components/schemas/Weg',
      (d) => (d.components.schemas.Fout = { $ref: '#/components/schemas/Weg' })
    ],
    ['core/doc-openapi-contact: email', (d) => delete d.info.contact.email],
    ['licence: info.license is missing', (d) => delete d.info.license],
    ['core/semver: 1.0', (d) => (d.info.version = '1.0')],
    ['core/uri-version: /kas', (d) => (d.servers = [{ url: '/kas' }])],
    ['core/uri-version: /kas/v1.0', (d) => (d.servers = [{ url: '/kas/v1.0' }])],
    ['core/uri-version: no servers', (d) => (d.servers = [])],
    ['core/transport/tls: http://x/v1', (d) => (d.servers = [{ url: 'http://x/v1' }])],
    ['core/transport/tls: the description does not say that TLS is needed', (d) => (d.info.description = '')],
    ['core/no-trailing-slash: /potten/', (d) => (d.paths['/potten/'] = {})],
    ['core/path-segments-kebab-case: /gouden_Potten', (d) => (d.paths['/gouden_Potten'] = {})],
    ['core/naming-collections: /pot/{id}', (d) => (d.paths['/pot/{id}'] = d.paths[POT])],
    ['core/naming-resources: POST /stort', (d) => (d.paths['/stort'] = d.paths['/potten/{id}/_stort'])],
    ['core/resource-operations: GET /potten/_zoek', (d) => (d.paths['/potten/_zoek'] = d.paths['/openapi.json'])],
    ['core/http-methods: trace /potten/{id}', (d) => (d.paths[POT].trace = {})],
    ['core/http-safety: GET /potten/{id}', (d) => (d.paths[POT].get.requestBody = {})],
    ['core/stateless: GET /potten/{id}', (d) => d.paths[POT].get.parameters.push({ in: 'cookie', name: 'sessie' })],
    ['core/publish-openapi: openapi.json is not in the document', (d) => delete d.paths['/openapi.json']],
    ['core/publish-openapi: it asks for a token', (d) => (d.paths['/openapi.json'].get.security = [{ bearer: [] }])],
    [
      'core/publish-openapi: it cannot be read from another site',
      (d) => delete d.paths['/openapi.json'].get.responses[200].headers['Access-Control-Allow-Origin']
    ],
    ['core/version-header: GET /potten/{id} 200', (d) => delete d.paths[POT].get.responses[200].headers['API-Version']],
    [
      'core/error-handling/problem-details: GET /potten/{id} 404',
      (d) => (d.paths[POT].get.responses[404] = { headers: { 'API-Version': {} }, content: { 'application/json': {} } })
    ],
    [
      'core/error-handling/problem-details: GET /potten/{id} 404',
      (d) => (d.components.schemas.Probleem.required = ['type'])
    ],
    ['core/error-handling/invalid-input: POST /potten', (d) => delete d.paths['/potten'].post.responses[400]],
    ['core/http-response-code: GET /potten/{id}', (d) => delete d.paths[POT].get.responses[404]],
    ['core/http-response-code: POST /potten', (d) => delete d.paths['/potten'].post.responses[401]],
    [
      'retry-after: GET /potten/{id} 503',
      (d) => (d.paths[POT].get.responses[503] = { headers: { 'API-Version': {} } })
    ],
    [
      'core/return-objects: GET /potten/{id} 200',
      (d) => (d.paths[POT].get.responses[200].content['application/json'].schema = { type: 'array' })
    ],
    [
      'core/query-keys-camel-case: GET /gebeurtenissen log_id',
      (d) => (d.paths['/gebeurtenissen'].get.parameters[1].name = 'log_id')
    ],
    [
      'core/transport/no-sensitive-uris: GET /gebeurtenissen token',
      (d) => (d.paths['/gebeurtenissen'].get.parameters[1].name = 'token')
    ],
    ['core/schema-upper-camel-case: mijn-schema', (d) => (d.components.schemas['mijn-schema'] = {})],
    ['core/date-time: time', (d) => (d.components.schemas.Tijd = { type: 'string', format: 'time' })],
    ['operation id: openPot', (d) => (d.paths[POT].get.operationId = 'openPot')],
    ['operation id: Toon-pot', (d) => (d.paths[POT].get.operationId = 'Toon-pot')],
    ['path parameters: GET /potten/{id}', (d) => (d.paths[POT].parameters = [])],
    [
      'security scheme: sleutel puts a secret into the URI',
      (d) => (d.components.securitySchemes.sleutel = { type: 'apiKey', in: 'query' })
    ],
    ['core/doc-language: GET /potten/{id}', (d) => (d.paths[POT].get.summary = '')],
    ['tags: GET /potten/{id}', (d) => (d.paths[POT].get.tags = ['Onbekend'])]
  ])('%s', (line, change) => {
    expect(broken(change)).toContain(line)
  })
})
