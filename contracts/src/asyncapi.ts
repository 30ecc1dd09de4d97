// SPDX-License-Identifier: EUPL-1.2
import { CommitLine } from './commit-line.ts'
import type { Dienst } from './diensten.ts'
import { Attributes, dataSchemaOf, eventTypeOf, sourceOf } from './envelope.ts'
import { type ElkeGebeurtenissoort, eventTypesOf } from './event-types.ts'
import { exampleOf } from './example.ts'
import { type JsonObject, published } from './json-schema.ts'
import type { ElkAggregaat } from './kern/index.ts'

const KAFKA_BINDING = '0.5.0'
const ref = (place: string): JsonObject => ({ $ref: `#/${place}` })

/** Topic for consumers who are not us: the open events, a message per event. */
export const openTopic = (dienst: string): string => `naober.${dienst}.v1`

/** Topic of our own readers: a message per commit, in position order, in one partition. */
export const internalTopic = (dienst: string): string => `naober.${dienst}.intern.v1`

/**
 * AsyncAPI 3.0 document of a service: what it publishes on its two topics.
 *
 * @param versie version of the interface, `major.minor.patch`
 */
export const asyncapi = (
  dienst: Dienst,
  aggregaten: readonly ElkAggregaat[],
  { oin, versie }: { oin: string; versie: string }
): JsonObject => {
  const types = [...eventTypesOf(aggregaten).values()]
  const open = types.filter(({ openheid }) => openheid === 'OPENBAAR')
  const channel = (
    topic: string,
    messages: readonly string[],
    title: string,
    description: string,
    partitions?: number
  ) => ({
    address: topic,
    title,
    description,
    messages: Object.fromEntries(messages.map((name) => [name, ref(`components/messages/${name}`)])),
    bindings: { kafka: { topic, bindingVersion: KAFKA_BINDING, ...(partitions !== undefined && { partitions }) } }
  })
  return {
    asyncapi: '3.0.0',
    id: sourceOf(oin, dienst.naam),
    info: {
      title: `${dienst.titel}: gebeurtenissen`,
      version: versie,
      description: `${dienst.doc}. Berichten volgen het NL GOV profiel voor CloudEvents 1.1, in binary mode. Wie achterloopt of iets mist, leest verder in de wijzigingenfeed van de dienst.`,
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
      tags: aggregaten.map(({ naam, doc }) => ({ name: naam, description: doc }))
    },
    defaultContentType: 'application/json',
    channels: {
      open: channel(
        openTopic(dienst.naam),
        open.map(({ naam }) => naam),
        'Openbare gebeurtenissen',
        'Per openbare gebeurtenis een bericht. De sleutel is het ding, zodat het verhaal van één ding op volgorde blijft.'
      ),
      intern: channel(
        internalTopic(dienst.naam),
        ['Commit'],
        'Commits',
        'Alleen voor lezers van het platform zelf: per commit een bericht, in de volgorde van het log.',
        1
      )
    },
    operations: {
      publiceerGebeurtenis: { action: 'send', channel: ref('channels/open'), summary: 'Laat weten wat er gebeurd is' },
      publiceerCommit: { action: 'send', channel: ref('channels/intern'), summary: 'Geef een hele commit door' }
    },
    components: {
      messages: {
        ...Object.fromEntries(open.map((type) => [type.naam, eventMessage(dienst.naam, type)])),
        Commit: COMMIT_MESSAGE
      },
      schemas: {
        Kopregels: HEADERS,
        Commit: published(CommitLine),
        ...Object.fromEntries(open.map((type) => [type.naam, published(type.schema)]))
      }
    }
  }
}

const eventMessage = (dienst: string, { naam, versie, doc, schema }: ElkeGebeurtenissoort): JsonObject => ({
  name: eventTypeOf(dienst, naam, versie),
  title: naam,
  summary: doc,
  contentType: 'application/json',
  headers: {
    type: 'object',
    allOf: [ref('components/schemas/Kopregels')],
    properties: {
      ce_type: { type: 'string', const: eventTypeOf(dienst, naam, versie) },
      ce_dataschema: { type: 'string', const: dataSchemaOf(dienst, naam, versie) }
    }
  },
  payload: ref(`components/schemas/${naam}`),
  bindings: { kafka: { key: { type: 'string', description: 'Het ding (de stroom)' }, bindingVersion: KAFKA_BINDING } },
  examples: [{ name: 'volledig', payload: exampleOf(schema, 'FULL') }]
})

const COMMIT_MESSAGE: JsonObject = {
  name: 'commit',
  title: 'Commit',
  summary: 'Alle gebeurtenissen van één opdracht, ook de interne',
  contentType: 'application/json',
  headers: {
    type: 'object',
    required: ['logid', 'commandid', 'commitposition'],
    properties: {
      logid: { type: 'string', description: 'Identiteit van het log' },
      commandid: { type: 'string', description: 'Opdracht en wie haar gaf' },
      commitposition: published(Attributes.properties.commitposition),
      traceparent: { type: 'string', description: 'W3C Trace Context' }
    }
  },
  payload: ref('components/schemas/Commit'),
  bindings: { kafka: { key: { type: 'string', description: 'De dienst' }, bindingVersion: KAFKA_BINDING } }
}

/** Headers of a message in binary mode: every attribute with `ce_` before it, the media type by its own name. */
const { datacontenttype, ...named } = Attributes.properties
const HEADERS: JsonObject = {
  type: 'object',
  required: [...Attributes.required.map((name) => (name === 'datacontenttype' ? 'content-type' : `ce_${name}`))],
  properties: {
    ...Object.fromEntries(Object.entries(named).map(([name, schema]) => [`ce_${name}`, published(schema)])),
    'content-type': published(datacontenttype)
  }
}
