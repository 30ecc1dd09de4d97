// SPDX-License-Identifier: EUPL-1.2

/** Something that came over SSE: the data of one event, parsed. */
export interface Subscription<T> {
  readonly received: readonly T[]
  /** Resolves with the first message, received or still to come, that fits; rejects after `ms`. */
  until(fits: (message: T) => boolean, ms?: number): Promise<T>
  close(): void
}

/** Subscribes to a GraphQL operation over SSE, as a browser would. */
export const subscribe = async <T>(
  base: string,
  query: string,
  variables: object = {},
  token?: string
): Promise<Subscription<T>> => {
  const controller = new AbortController()
  const answer = await fetch(`${base}/graphql`, {
    method: 'POST',
    signal: controller.signal,
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` })
    },
    body: JSON.stringify({ query, variables })
  })
  if (!answer.ok || !answer.body) throw new Error(`subscription: ${answer.status} ${await answer.text()}`)
  const received: T[] = []
  const waiting = new Set<() => void>()
  const reading = (async () => {
    const decoder = new TextDecoder()
    let text = ''
    for await (const chunk of answer.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true })
      const events = text.split('\n\n')
      text = events.pop() ?? ''
      for (const event of events) {
        const data = event
          .split('\n')
          .filter((line) => line.startsWith('data:'))
          .map((line) => line.slice(5).trim())
          .join('')
        if (data === '') continue
        received.push((JSON.parse(data) as { data: T }).data)
        for (const look of waiting) look()
      }
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
