// SPDX-License-Identifier: EUPL-1.2
import type { Delivery } from '../event-bus.ts'
import { decodeLine, encodeCommit } from '../feed-lines.ts'

/** A message with its headers as text. */
export interface TextMessage {
  readonly key: string
  readonly value: string
  readonly headers: Readonly<Record<string, string>>
}

/** A message as it comes out of a topic. */
export interface ReceivedMessage {
  readonly value: Buffer | null
  readonly headers?: Readonly<Record<string, unknown>>
}

/** A commit as it travels on the internal topic: the line of the change feed, its log and place in the headers. */
export const commitMessage = ({ dienst, logId, commit, trace }: Delivery): TextMessage => ({
  key: dienst,
  value: encodeCommit(commit).trimEnd(),
  headers: {
    'content-type': 'application/json',
    logid: logId,
    commandid: commit.commandId,
    commitposition: String(commit.position),
    ...(trace != null && { traceparent: trace })
  }
})

/** Reads a commit back. Throws on what is none. */
export const deliveryOf = (dienst: string, { value, headers = {} }: ReceivedMessage): Delivery => {
  const line = decodeLine(value?.toString('utf8') ?? '')
  const logId = textOf(headers.logid)
  if (line.kind !== 'COMMIT' || logId === undefined || logId === '') throw new Error('no commit of ours')
  const trace = textOf(headers.traceparent)
  return { dienst, logId, commit: line.commit, ...(trace !== undefined && { trace }) }
}

const textOf = (header: unknown): string | undefined =>
  typeof header === 'string' ? header : Buffer.isBuffer(header) ? header.toString('utf8') : undefined
