// SPDX-License-Identifier: EUPL-1.2

/** A command as it travels to its service: in process and over HTTP the same. */
export interface EncodedCommand {
  readonly dienst: string
  /** Name of the command contract. */
  readonly opdracht: string
  /** Id of the thing; null when the command makes it. */
  readonly id: string | null
  /** UUIDv7 chosen by the client; null: the door chooses one. */
  readonly opdrachtId: string | null
  /** Refuse with 412 when the thing is at another version; a text where what was sent is no version. */
  readonly verwachteVersie: number | string | null
  /** Bearer token of who asks; null for the public. */
  readonly token: string | null
  /** W3C traceparent, or null. */
  readonly trace: string | null
  /** JSON text of the command's fields. */
  readonly lijf: string
}

/** The answer: an HTTP status with a JSON text (an Aanvaarding, or a problem document). */
export interface EncodedAnswer {
  readonly status: number
  readonly lijf: string
  /** Of an accepted command: the thing as headers name it. Only in process; it stands in the text too. */
  readonly ding?: Pick<Aanvaarding, 'id' | 'versie'>
  /** Seconds to wait before trying again, with 429 and 503. */
  readonly retryAfter?: number
}

/** Body of an accepted command (200, or 201 when it made something). */
export interface Aanvaarding {
  readonly opdrachtId: string
  /** Id of the thing. */
  readonly id: string
  /** Version of the thing after this command. */
  readonly versie: number
  readonly logId: string
  readonly positie: number
  /** Key that undoes this command when given to the mutation `herstel` or POST /<dienst>/v1/_herstel; null: see `onomkeerbaar`. */
  readonly herstel: string | null
  readonly onomkeerbaar: string | null
}

/** Where commands are taken in: a service in process, or the same over HTTP. */
export interface CommandDoor {
  ontvang(opdracht: EncodedCommand): Promise<EncodedAnswer>
}
