// SPDX-License-Identifier: EUPL-1.2
import type { CopyStep, OnProgress } from '@naober/kit/store/copy/progress'
import type { Screen } from '../import/source/progress.ts'

const EVERY_MS = 200
/** Outside a terminal a line each so many percent. */
const STEP = 25

const WHAT: Readonly<Record<CopyStep, string>> = {
  COMPARING: 'vergeleken met wat er al staat',
  COPYING: 'besluiten overgezet',
  PAGES: 'bladzijden van het bestand overgezet',
  RECORDS: 'gegevens overgezet',
  CHECKING: 'nagelezen'
}

const number = new Intl.NumberFormat('nl-NL')

/** How long something may still take, in words. */
const remaining = (seconds: number): string => {
  if (seconds < 90) return `nog ${Math.ceil(seconds)} s`
  return seconds < 5_400 ? `nog ${Math.round(seconds / 60)} min` : `nog ${Math.round(seconds / 3_600)} uur`
}

/** Tells how far a copy is: on a terminal one line that changes, elsewhere a plain line now and then. */
export interface CopyProgress {
  /** How far the log of one service is. */
  of(dienst: string): OnProgress
  /** A line that stays. */
  line(text: string): void
}

export const createCopyProgress = (
  screen: Screen,
  now: () => number = performance.now.bind(performance)
): CopyProgress => {
  let shown = ''
  const erase = (): void => {
    if (shown !== '') screen.write(`\r${' '.repeat(shown.length)}\r`)
    shown = ''
  }
  const of = (dienst: string): OnProgress => {
    let step: CopyStep | undefined
    let since = 0
    let shownAt = Number.NEGATIVE_INFINITY
    let told = 0
    return (current, done, total) => {
      if (step !== current) {
        step = current
        since = now()
        told = 0
      }
      const percent = total === null ? null : Math.floor((done / Math.max(1, total)) * 100)
      if (screen.isTTY === true) {
        if (now() - shownAt < EVERY_MS) return
        shownAt = now()
      } else {
        if (percent === null || percent < told + STEP) return
        told = percent - (percent % STEP)
      }
      const perSecond = done / Math.max(0.001, (now() - since) / 1_000)
      const rest = total === null ? '' : `, ${percent}%, ${remaining((total - done) / Math.max(1, perSecond))}`
      const text = `${dienst}: ${number.format(done)} ${WHAT[current]}, ${number.format(Math.round(perSecond))}/s${rest}`
      if (screen.isTTY === true) {
        erase()
        shown = text.slice(0, 100)
        screen.write(shown)
      } else screen.write(`${text}\n`)
    }
  }
  return {
    of,
    line: (text) => {
      erase()
      screen.write(`${text}\n`)
    }
  }
}
