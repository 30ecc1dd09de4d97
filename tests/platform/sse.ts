// SPDX-License-Identifier: EUPL-1.2

/** Something that came over SSE: the data of one event, parsed. */
export interface Subscription<T> {
  readonly received: readonly T[]
  /** Resolves with the first message, received or still to come, that fits; rejects after `ms`. */
  until(fits: (message: T) => boolean, ms?: number): Promise<T>
  close(): void
}

/** There is no stream: an answer with a status, and what it says. */
export class SubscriptionRefused extends Error {
  readonly status: number

  constructor(status: number, text: string) {
    super(`subscription: ${status} ${text}`)
    this.status = status
  }
}

/** Opens a GraphQL subscription over SSE and resolves when it stands: its messages, until the connection ends. */
export const openMessages = async <T>(
  base: string,
  query: string,
  variables: object,
  { signal, token }: { readonly signal: AbortSignal; readonly token?: string | undefined }
): Promise<AsyncGenerator<T, void, undefined>> => {
  const answer = await fetch(`${base}/graphql`, {
    method: 'POST',
    signal,
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` })
    },
    body: JSON.stringify({ query, variables })
  })
  if (!answer.ok || !answer.body) throw new SubscriptionRefused(answer.status, await answer.text())
  return messagesIn<T>(answer.body)
}

async function* messagesIn<T>(body: ReadableStream<Uint8Array>): AsyncGenerator<T, void, undefined> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true })
    const events = text.split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) {
      const data = event
        .split('\n')
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice(5).trim())
        .join('')
      if (data !== '') yield (JSON.parse(data) as { data: T }).data
    }
  }
}

/** Subscribes to a GraphQL operation over SSE, as a browser would. */
export const subscribe = async <T>(
  base: string,
  query: string,
  variables: object = {},
  token?: string
): Promise<Subscription<T>> => {
  const controller = new AbortController()
  const messages = await openMessages<T>(base, query, variables, { signal: controller.signal, token })
  const received: T[] = []
  const waiting = new Set<() => void>()
  const reading = (async () => {
    for await (const message of messages) {
      received.push(message)
      for (const look of waiting) look()
    }
  })()
  reading.catch(() => {})
  const until = (fits: (message: T) => boolean, ms = 5_000): Promise<T> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        waiting.delete(look)
        reject(new Error(`not received in ${ms} ms; so far ${JSON.stringify(received)}`))
      }, ms)
      const look = () => {
        const found = received.find(fits)
        if (found === undefined) return
        clearTimeout(late)
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
    })
  return { received, until, close: () => controller.abort() }
}
