// SPDX-License-Identifier: EUPL-1.2
import type { ByteSource } from './byte-source.ts'

/** Where progress is told: a terminal, a file or a pipe. */
export interface Screen {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** Tells how far an import is: on a terminal one line that changes, elsewhere a plain line now and then. */
export interface Progress {
  /** How far the reading of a source is, and what is being read. */
  reading(source: ByteSource, what: string): void
  /** How many of how many were sent, and what is being sent. */
  sending(done: number, total: number, what: string): void
  /** A line that stays. */
  line(text: string): void
}

const EVERY_MS = 100
/** Outside a terminal a line each so many percent, or so many MB when the size is not known. */
const STEP = 25
const MB = 1024 * 1024

export const createProgress = (screen: Screen, now: () => number = Date.now): Progress => {
  let shown = ''
  let shownAt = Number.NEGATIVE_INFINITY
  let step = 0
  let sent = 0
  const erase = (): void => {
    if (shown !== '') screen.write(`\r${' '.repeat(shown.length)}\r`)
    shown = ''
  }
  /** Shows a line that the next one takes the place of. */
  const show = (text: string): void => {
    if (now() - shownAt < EVERY_MS) return
    shownAt = now()
    erase()
    shown = text.slice(0, 78)
    screen.write(shown)
  }
  return {
    reading: (source, what) => {
      const { far, steps } = farOf(source)
      if (screen.isTTY === true) {
        show(`${far} ${what}`)
      } else if (steps > step) {
        step = steps
        screen.write(`${far} gelezen\n`)
      }
    },
    sending: (done, total, what) => {
      const steps = Math.floor((done / total) * (100 / STEP))
      if (screen.isTTY === true) {
        show(`${done} van ${total} ${what}`)
      } else if (steps > sent) {
        sent = steps
        screen.write(`${done} van ${total} verstuurd\n`)
      }
    },
    line: (text) => {
      erase()
      screen.write(`${text}\n`)
    }
  }
}

const farOf = (source: ByteSource): { far: string; steps: number } => {
  const mb = Math.floor(source.read() / MB)
  if (source.total === null) return { far: `${mb} MB`, steps: Math.floor(mb / STEP) }
  const percent = Math.floor((source.read() / source.total) * 100)
  return { far: `${percent}%`, steps: Math.floor(percent / STEP) }
}
