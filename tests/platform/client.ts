// SPDX-License-Identifier: EUPL-1.2
import { setTimeout } from 'node:timers/promises'
import { uuidv7 } from '@naober/kit/command/ids'

/** What REST answered. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Record<string, unknown>
}

export interface Sending {
  readonly token?: string
  readonly opdrachtId?: string
  readonly versie?: number
  /** Ends the waiting. */
  readonly signal?: AbortSignal
}

/** POST of a command to its service, as any client would. */
export const post = async (
  base: string,
  path: string,
  body: unknown,
  { token, opdrachtId = uuidv7(), versie, signal }: Sending = {}
): Promise<Answer> => {
  const answer = await fetch(base + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': opdrachtId,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(versie !== undefined && { 'if-match': `"${versie}"` })
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...(signal && { signal })
  })
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> }
}

/** POST of a command, sent again as the same one as long as the service says to come back later. */
export const postUntilAnswered = async (
  base: string,
  path: string,
  body: unknown,
  { opdrachtId = uuidv7(), ...sending }: Sending = {}
): Promise<Answer> => {
  for (;;) {
    const answer = await post(base, path, body, { ...sending, opdrachtId })
    if (answer.status !== 503) return answer
    await setTimeout(Number(answer.headers.get('retry-after')) * 1_000)
  }
}

/** What GraphQL answered. */
export interface GraphqlAnswer {
  readonly data: Record<string, unknown> | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
  /** Where the server answered before GraphQL was asked: a problem document. */
  readonly code?: string
}

/** How a GraphQL request is sent. */
export interface Asking {
  /** Positions that the answer must speak of at least, as a header. */
  readonly minstens?: string | undefined
  /** Ends the waiting. */
  readonly signal?: AbortSignal
}

/** One GraphQL request. */
export const graphql = async (
  base: string,
  query: string,
  variables: object = {},
  token?: string,
  { minstens, signal }: Asking = {}
): Promise<GraphqlAnswer> => {
  const answer = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(minstens !== undefined && { 'naober-minstens': minstens })
    },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal })
  })
  return (await answer.json()) as GraphqlAnswer
}

/** A line of the change feed that carries a commit: `[stream, version, type, v, data]` per event. */
export interface FeedCommit {
  readonly c: number
  readonly id: string
  readonly e: readonly (readonly [
    stream: string,
    version: number,
    type: string,
    v: number,
    data: Record<string, unknown>
  ])[]
}

/** The change feed of a service from its beginning, or after a position, to its end; as the public reads it, who come back when it is busy. */
export const readFeed = async (
  base: string,
  headers: Record<string, string> = {},
  after = 0
): Promise<readonly FeedCommit[]> => {
  const ask = () => fetch(`${base}/initiatieven/v1/gebeurtenissen?na=${after}&volg=nee`, { headers })
  let answer = await ask()
  for (; answer.status === 503; answer = await ask())
    await setTimeout(Number(answer.headers.get('retry-after')) * 1_000)
  if (!answer.ok) throw new Error(`the change feed answered ${answer.status}`)
  const lines = (await answer.text()).split('\n').filter((line) => line !== '')
  return lines.map((line) => JSON.parse(line) as FeedCommit).filter((line) => 'c' in line)
}
