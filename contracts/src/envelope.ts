// SPDX-License-Identifier: EUPL-1.2
import Type, { type Static } from 'typebox'
import { Compile } from 'typebox/compile'

/** An event on its way out, with what its envelope tells of the commit that it is part of. */
export interface EventDelivery {
  readonly dienst: string
  readonly logId: string
  /** Number of the organisation that runs the service: 20 digits. */
  readonly oin: string
  readonly commit: {
    readonly position: number
    /** When the commit was recorded, in ms since the epoch. */
    readonly at: number
    readonly commandId: string
    /** How many events the commit has. */
    readonly count: number
  }
  /** Place of the event in its commit, from 0. */
  readonly index: number
  readonly event: {
    readonly stream: string
    readonly version: number
    readonly type: string
    readonly v: number
    readonly data: object
  }
  /** W3C traceparent, or null. */
  readonly trace: string | null
}

const whole = (description: string) => Type.String({ pattern: '^\\d{1,16}$', description })

/**
 * The context attributes of every event of ours, all as canonical strings, so that they are the same in both modes.
 * Source: NL GOV profile for CloudEvents 1.1.
 */
export const Attributes = Type.Object({
  specversion: Type.Literal('1.0'),
  id: Type.String({
    pattern: '^.+:\\d+:\\d+$',
    description: 'Log, positie van de commit en plaats daarin, uniek per source'
  }),
  source: Type.String({
    pattern: '^urn:nld:oin:\\d{20}:systeem:[a-z][a-z0-9-]*$',
    description: 'Organisatie en systeem'
  }),
  type: Type.String({ pattern: '^nl\\.sociale-basis\\.[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*\\.v[1-9]\\d*$' }),
  subject: Type.String({ minLength: 1, description: 'Het ding waaraan iets gebeurde (de stroom)' }),
  time: Type.String({ format: 'date-time', description: 'Wanneer dit is vastgelegd; wanneer het gold staat in data' }),
  datacontenttype: Type.Literal('application/json'),
  dataschema: Type.String({ pattern: '^urn:naober:schema:[a-z0-9:-]+$' }),
  sequence: Type.String({ pattern: '^[1-9]\\d{0,9}$', description: 'Versie van het ding na deze gebeurtenis' }),
  sequencetype: Type.Literal('Integer'),
  partitionkey: Type.String({ minLength: 1, description: 'Gelijk aan subject: één ding blijft op volgorde' }),
  commandid: Type.String({ description: 'De opdracht die hiertoe leidde' }),
  commitposition: whole('Positie van de commit in het log, zonder gaten'),
  commitindex: whole('Plaats van de gebeurtenis in de commit, vanaf 0'),
  commitcount: whole('Aantal gebeurtenissen in de commit'),
  traceparent: Type.Optional(Type.String({ minLength: 1, description: 'W3C Trace Context' }))
})

/** An event of ours in structured mode: its attributes with its data. */
export type CloudEvent = Readonly<Static<typeof Attributes>> & { readonly data: object }

const structured = Compile(Type.Object({ ...Attributes.properties, data: Type.Object({}) }))

/** `InitiatiefGestart` as it stands in a type: `initiatief-gestart`. */
export const kebabOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter, at: number) => `${at === 0 ? '' : '-'}${letter.toLowerCase()}`)

const pascalOf = (kebab: string): string =>
  kebab.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase())

/** CloudEvents type of an event: `nl.sociale-basis.initiatieven.initiatief-gestart.v1`. */
export const eventTypeOf = (dienst: string, type: string, v: number): string =>
  `nl.sociale-basis.${dienst}.${kebabOf(type)}.v${v}`

/** Name of the schema of an event's data: each version its own. */
export const dataSchemaOf = (dienst: string, type: string, v: number): string =>
  `urn:naober:schema:${dienst}:${kebabOf(type)}:v${v}`

/** Source of a service's events: `urn:nld:oin:<oin>:systeem:<dienst>`. */
export const sourceOf = (oin: string, dienst: string): string => `urn:nld:oin:${oin}:systeem:${dienst}`

/** The id of a command without who gave it (`<id>/<actor>`): the actor never leaves in an envelope. */
export const withoutActor = (commandId: string): string => commandId.split('/', 1)[0] ?? ''

/** The event in structured mode. Throws when an attribute would not be valid: a wrong OIN or an unusable name. */
export const toCloudEvent = ({ dienst, logId, oin, commit, index, event, trace }: EventDelivery): CloudEvent => {
  const cloudEvent: CloudEvent = {
    specversion: '1.0',
    id: `${logId}:${commit.position}:${index}`,
    source: sourceOf(oin, dienst),
    type: eventTypeOf(dienst, event.type, event.v),
    subject: event.stream,
    time: new Date(commit.at).toISOString(),
    datacontenttype: 'application/json',
    dataschema: dataSchemaOf(dienst, event.type, event.v),
    sequence: String(event.version),
    sequencetype: 'Integer',
    partitionkey: event.stream,
    commandid: withoutActor(commit.commandId),
    commitposition: String(commit.position),
    commitindex: String(index),
    commitcount: String(commit.count),
    ...(trace !== null && { traceparent: trace }),
    data: event.data
  }
  requireOurs(cloudEvent)
  return cloudEvent
}

/** Reads one of ours back from structured mode. Throws on what is none. */
export const fromCloudEvent = (value: unknown): EventDelivery => {
  const cloudEvent = requireOurs(value)
  const logId = cloudEvent.id.slice(0, -`:${cloudEvent.commitposition}:${cloudEvent.commitindex}`.length)
  const [, , , oin = '', , dienst = ''] = cloudEvent.source.split(':')
  const [, , , event = '', version = ''] = cloudEvent.type.split('.')
  return {
    dienst,
    logId,
    oin,
    commit: {
      position: Number(cloudEvent.commitposition),
      at: Date.parse(cloudEvent.time),
      commandId: cloudEvent.commandid,
      count: Number(cloudEvent.commitcount)
    },
    index: Number(cloudEvent.commitindex),
    event: {
      stream: cloudEvent.subject,
      version: Number(cloudEvent.sequence),
      type: pascalOf(event),
      v: Number(version.slice(1)),
      data: cloudEvent.data
    },
    trace: cloudEvent.traceparent ?? null
  }
}

const requireOurs = (value: unknown): CloudEvent => {
  if (!structured.Check(value)) {
    const [first] = structured.Errors(value)
    throw new Error(`no CloudEvent of ours: ${first?.instancePath ?? ''} ${first?.message ?? ''}`)
  }
  const { id, commitposition, commitindex, source, type } = value
  const agrees = id.endsWith(`:${commitposition}:${commitindex}`) && source.split(':')[5] === type.split('.')[2]
  if (!agrees) throw new Error(`no CloudEvent of ours: its attributes contradict each other (${source} ${id})`)
  return value
}
