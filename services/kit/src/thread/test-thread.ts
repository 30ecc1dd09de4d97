// SPDX-License-Identifier: EUPL-1.2
import { parentPort, threadId } from 'node:worker_threads'

// A thread for the tests of the pool: says which it is, or breaks where that is asked.

parentPort?.on('message', (message: string) => {
  if (message === 'breek') throw new Error('as asked')
  if (message === 'ga') process.exit()
  parentPort?.postMessage({ message, threadId })
})
