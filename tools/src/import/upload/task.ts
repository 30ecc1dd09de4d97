// SPDX-License-Identifier: EUPL-1.2
import { Worker } from 'node:worker_threads'
import type { CommandDoor } from '@naober/kit/command/encoded'
import { StartError } from '../../start/settings.ts'
import type { FromTask, LookTask, RunTask, TaskAnswer, ToTask } from './tasks.ts'

/** The thread that reads a sheet may have so much memory, MB. */
const MEMORY_MB = 1_024

/** Who a task works for: where its commands go, and with what token. */
export interface TaskHost {
  readonly door: CommandDoor
  /** Asked for each command: it may have been renewed meanwhile. */
  token(): string
  verder(gedaan: number, totaal: number): void
}

/** Work in a thread of its own. */
export interface Task {
  /** Rejects with a StartError that its owner can read, with another Error where the fault is ours. */
  readonly done: Promise<TaskAnswer>
  /** Ends it where it is; `done` rejects. */
  stop(): Promise<void>
}

export const startTask = (task: LookTask | RunTask, host: TaskHost): Task => {
  const worker = new Worker(new URL('./task-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB }
  })
  const done = new Promise<TaskAnswer>((resolve, reject) => {
    worker.on('message', (message: FromTask) => {
      switch (message.wat) {
        case 'OPDRACHT':
          host.door.ontvang({ ...message.opdracht, token: host.token() }).then(
            (antwoord) => worker.postMessage({ nr: message.nr, antwoord } satisfies ToTask),
            (error: unknown) => {
              reject(error)
              void worker.terminate()
            }
          )
          return
        case 'VERDER':
          return host.verder(message.gedaan, message.totaal)
        case 'KLAAR':
          return resolve(message.antwoord)
        case 'FOUT':
          return reject(new StartError(message.reden))
      }
    })
    worker.once('error', (error: Error) =>
      reject(
        'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? new StartError('Het bestand is te groot om hier te lezen: knip het in delen.')
          : error
      )
    )
    worker.once('exit', () => reject(new Error('the thread that read a sheet ended early')))
  })
  return {
    done,
    stop: async () => {
      await worker.terminate()
    }
  }
}
