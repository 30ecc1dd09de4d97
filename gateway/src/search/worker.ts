// SPDX-License-Identifier: EUPL-1.2
import { parentPort } from 'node:worker_threads'
import { entriesOf, type FromWorker, type ToWorker } from './messages.ts'
import { WordIndex } from './word-index.ts'

const port = parentPort
if (port === null) throw new Error('this runs as a worker')

/** How long the words of a text that was taken back or renamed are kept at most, ms: clearing them away makes who asks wait. */
const FORGET_MS = 600_000

const index = new WordIndex()
setInterval(() => index.tidy(), FORGET_MS)
const tell = (message: FromWorker): void => port.postMessage(message)

port.on('message', (message: ToWorker) => {
  switch (message.kind) {
    case 'AREAS':
      for (const area of message.areas) index.area(area)
      break
    case 'PUT':
      for (const entry of entriesOf(message.entries)) index.put(entry)
      break
    case 'DROP':
      for (const id of message.ids) index.drop(id)
      break
    case 'ASK': {
      const { nr, question } = message
      try {
        tell({ kind: 'ANSWER', nr, answer: index.ask(question) })
      } catch (error) {
        tell({ kind: 'FAULT', nr, message: error instanceof Error ? error.name : 'unknown' })
      }
    }
  }
})
