// SPDX-License-Identifier: EUPL-1.2
import type { ElkAggregaat, Opdrachtcontract, Weigeringsregel } from '@naober/contracts'
import { exampleOf } from '@naober/contracts/example'
import { type JsonObject, published } from '@naober/contracts/json-schema'
import type { TechnicalCodeName } from '../../errors/codes.ts'
import { refusals, type SharedAnswers } from './answers.ts'
import { type Operation, ref } from './document.ts'

const NEEDS_TOKEN: readonly JsonObject[] = [{ bearer: [] }]
const PUBLIC_OR_TOKEN: readonly JsonObject[] = [{}, { bearer: [] }]

/** What every command can end with, whatever it is. */
const COMMAND_CODES: readonly TechnicalCodeName[] = [
  'ONGELDIG',
  'ONLEESBAAR',
  'NIET_INGELOGD',
  'NIET_TOEGESTAAN',
  'TE_TRAAG',
  'TE_GROOT',
  'MEDIATYPE',
  'TE_VEEL',
  'INTERN',
  'DRUK',
  'UITKOMST_ONBEKEND',
  'STOPT',
  'OPSLAG_VOL'
]
const READ_CODES: readonly TechnicalCodeName[] = ['NIET_INGELOGD', 'TE_VEEL', 'INTERN', 'DRUK']

export const headers = (...names: readonly string[]): JsonObject =>
  Object.fromEntries(['API-Version', ...names].map((name) => [name, ref('headers', name)]))

const accepted = (created: boolean): JsonObject => ({
  description: created ? 'Gemaakt' : 'Uitgevoerd',
  headers: headers('ETag', ...(created ? ['Location'] : [])),
  content: { 'application/json': { schema: ref('schemas', 'Aanvaarding') } }
})

/** The operation of a command: everything about it stands in its contract. */
export const commandOperation = (contract: Opdrachtcontract, answers: SharedAnswers): Operation => {
  const { naam, aggregaat, doc, nieuw, idUit, ook, rollen, schema, weigeringen } = contract
  const makesFresh = nieuw && idUit === null
  const undo =
    typeof contract.herstel === 'function'
      ? 'Meestal te herstellen met de sleutel uit het antwoord.'
      : `Niet te herstellen: ${contract.herstel.onomkeerbaar}.`
  const asksForThings = !nieuw || Object.keys(ook).length > 0
  const codes: TechnicalCodeName[] = [...COMMAND_CODES, 'OPDRACHT_ID_HERGEBRUIKT']
  if (asksForThings) codes.push('ONBEKEND')
  codes.push(makesFresh ? 'BESTAAT_AL' : 'VERSIE_VERSCHILT')
  return {
    operationId: naam,
    tags: [aggregaat.naam],
    summary: doc,
    description: `Voor wie een van deze rollen heeft: ${rollen.join(', ')}. ${undo}`,
    security: NEEDS_TOKEN,
    parameters: ['IdempotencyKey', ...(makesFresh ? [] : ['IfMatch']), 'Traceparent'].map((name) =>
      ref('parameters', name)
    ),
    requestBody: {
      // Also where no field must be filled: a POST without its media type is not taken in.
      required: true,
      content: {
        'application/json': {
          schema: published(schema),
          examples: {
            minimaal: { summary: 'Alleen wat moet', value: exampleOf(schema, 'MINIMAL') },
            volledig: { summary: 'Alles wat kan', value: exampleOf(schema, 'FULL') }
          }
        }
      }
    },
    responses: { [nieuw ? 201 : 200]: accepted(nieuw), ...answers.problems(...codes), ...refusals(weigeringen) }
  }
}

/** POST /_herstel: undoes an earlier command, by the key of its answer. */
export const undoOperation = (contracts: readonly Opdrachtcontract[], answers: SharedAnswers): Operation => {
  const rules = new Map(contracts.flatMap(({ weigeringen }) => weigeringen).map((rule) => [rule.code, rule]))
  const inOrder = [...rules.values()].sort((a: Weigeringsregel, b: Weigeringsregel) => (a.code < b.code ? -1 : 1))
  return {
    operationId: 'herstel',
    tags: ['Herstel'],
    summary: 'Maak een eerdere opdracht ongedaan',
    description:
      'Stuurt de opdracht die de eerdere ongedaan maakt. Dat mag wie die opdracht ook zelf mag geven, zolang het ding sindsdien niet is gewijzigd.',
    security: NEEDS_TOKEN,
    parameters: ['IdempotencyKey', 'Traceparent'].map((name) => ref('parameters', name)),
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['herstel'],
            properties: {
              herstel: { type: 'string', description: 'De sleutel uit het antwoord op de eerdere opdracht' }
            }
          },
          examples: { sleutel: { value: { herstel: 'eyJvcGRyYWNodCI6Ii4uLiJ9' } } }
        }
      }
    },
    responses: {
      200: accepted(false),
      201: accepted(true),
      ...answers.problems(...COMMAND_CODES, 'OPDRACHT_ID_HERGEBRUIKT', 'ONBEKEND', 'VERSIE_VERSCHILT'),
      ...refusals(inOrder)
    }
  }
}

/** GET of one thing. What it shows depends on the viewer, so only id and version are promised. */
export const thingOperation = ({ naam, doc, id }: ElkAggregaat, answers: SharedAnswers): Operation => ({
  operationId: `toon${naam}`,
  tags: [naam],
  summary: `Toon één ding van deze soort: ${naam}`,
  description: `${doc}. Wat u ziet, hangt af van wie u bent.`,
  security: PUBLIC_OR_TOKEN,
  parameters: [ref('parameters', 'IfNoneMatch')],
  responses: {
    200: {
      description: naam,
      headers: headers('ETag'),
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['id', 'versie'],
            properties: { id: published(id), versie: { type: 'integer', minimum: 1 } }
          }
        }
      }
    },
    304: { description: 'Niet gewijzigd', headers: headers('ETag') },
    ...answers.problems(...READ_CODES, 'ONBEKEND')
  }
})
