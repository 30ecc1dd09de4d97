// SPDX-License-Identifier: EUPL-1.2
import { Attributes, type CloudEvent, type EventDelivery, fromCloudEvent, toCloudEvent } from './envelope.ts'
import { isJsonObject } from './json-schema.ts'

/** A message for Kafka: CloudEvents binary mode, attributes as `ce_*` headers, the data as JSON text. */
export interface KafkaMessage {
  readonly key: string
  readonly headers: Readonly<Record<string, string>>
  readonly value: string
}

/** A header or value as a Kafka client gives it: text or bytes. */
type TextOrBytes = string | Uint8Array

type Attribute = Exclude<keyof CloudEvent, 'data'>

const isAttribute = (name: string): name is Attribute => name in Attributes.properties

/** In which header each attribute stands. The media type has the protocol's own. */
const HEADERS = Object.keys(Attributes.properties)
  .filter(isAttribute)
  .map((name) => [name, name === 'datacontenttype' ? 'content-type' : `ce_${name}`] as const)

/** The event in binary mode. Source: Kafka protocol binding of CloudEvents 1.0; the media type is `content-type`. */
export const toKafka = (delivery: EventDelivery): KafkaMessage => {
  const cloudEvent = toCloudEvent(delivery)
  const headers: Record<string, string> = {}
  for (const [attribute, header] of HEADERS) {
    const value = cloudEvent[attribute]
    if (value !== undefined) headers[header] = value
  }
  return { key: cloudEvent.partitionkey, headers, value: JSON.stringify(cloudEvent.data) }
}

/** Reads one of ours back. Headers that are no attributes are let be. Throws on what is no event of ours. */
export const fromKafka = (message: {
  readonly headers: Readonly<Record<string, TextOrBytes | undefined>>
  readonly value: TextOrBytes
}): EventDelivery => {
  const headers = Object.entries(message.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toLowerCase(), textOf(value)] as const]
  )
  const attributes = headers.filter(([name]) => name.startsWith('ce_')).map(([name, value]) => [name.slice(3), value])
  const data: unknown = JSON.parse(textOf(message.value))
  if (!isJsonObject(data)) throw new Error('no CloudEvent of ours: its data is no object')
  const datacontenttype = headers.find(([name]) => name === 'content-type')?.[1]
  return fromCloudEvent({ ...Object.fromEntries(attributes), datacontenttype, data })
}

const decoder = new TextDecoder('utf-8', { fatal: true })
const textOf = (value: TextOrBytes): string => (typeof value === 'string' ? value : decoder.decode(value))
