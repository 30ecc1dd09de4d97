// SPDX-License-Identifier: EUPL-1.2
import type { CommandDoor } from '@naober/kit/command/encoded'
import { fault } from '@naober/kit/errors/faults'
import { isOutOfMemory, ThreadPool } from '@naober/kit/thread/pool'
import { StartError } from '../../start/settings.ts'
import { FileError } from '../tabel/read-table.ts'
import type { Things } from '../things.ts'
import type { FromTask, LookTask, RunTask, TaskAnswer, ToTask } from './tasks.ts'

/** The thread that reads a sheet may have so much memory, MB. */
const MEMORY_MB = 1_024

/** So many files are looked at at once, beside the one that is read in. */
export const MOST_LOOKS = 2

/** Who a task works for: where its commands go, and with what token. */
export interface TaskHost {
  readonly door: CommandDoor
  /** Asked for each command: it may have been renewed meanwhile. */
  token(): string
  /** What is there already. */
  readonly things: Things
  verder(gedaan: number, totaal: number): void
}

/** Work in a thread of its own. */
export interface Task {
  /** Rejects with a StartError that its owner can read, with another Error where the fault is ours. */
  readonly done: Promise<TaskAnswer>
  /** Ends it where it is; `done` rejects. */
  stop(): Promise<void>
}

const threads = new ThreadPool<ToTask, FromTask>({
  file: new URL('./task-worker.ts', import.meta.url),
  most: MOST_LOOKS + 1,
  memoryMb: MEMORY_MB
})

export const startTask = (taak: LookTask | RunTask, host: TaskHost): Task => {
  const { promise: done, resolve, reject } = Promise.withResolvers<TaskAnswer>()
  const broke = (error: unknown) => {
    reject(error)
    void lent.end()
  }
  const hear = (message: FromTask) => {
    switch (message.wat) {
      case 'OPDRACHT':
        host.door
          .ontvang({ ...message.opdracht, token: host.token() })
          .then((antwoord) => lent.tell({ wat: 'ANTWOORD', nr: message.nr, antwoord }), broke)
        return
      case 'DING':
        host.things(message.soort, message.id).then((ding) => lent.tell({ wat: 'DING', nr: message.nr, ding }), broke)
        return
      case 'VERDER':
        return host.verder(message.gedaan, message.totaal)
      case 'KLAAR':
        lent.giveBack()
        return resolve(message.antwoord)
      case 'FOUT':
        // What broke off may have commands on their way yet: whoever comes next must not be the one to send these.
        if (taak.taak === 'KIJK') lent.giveBack()
        else void lent.end()
        return reject(
          message.fout === null ? new StartError(message.reden) : new FileError(message.reden, message.fout)
        )
    }
  }
  const fail = (error: Error) =>
    reject(
      isOutOfMemory(error)
        ? new FileError('Het bestand is te groot om hier te lezen: knip het in delen.', fault('LIJST_TE_GROOT'))
        : error
    )
  const lent = threads.lend({ begin: (begun) => begun.tell({ wat: 'TAAK', taak }), hear, fail })
  return { done, stop: lent.end }
}
