// SPDX-License-Identifier: EUPL-1.2
import type { Readiness } from '../http/health.ts'
import type { EventStore } from '../store/event-store.ts'

/** Whoever asks whether a process is ready gives it about a second. */
const ANSWER_MS = 800

/**
 * A service is ready while its store answers: without it no command can be taken. The store is asked one thing at a
 * time, however many ask; an answer that takes longer than `withinMs` counts as none.
 */
export const readinessOf = (events: Pick<EventStore, 'head'>, withinMs = ANSWER_MS): Readiness => {
  let asked: Promise<boolean> | null = null
  const answers = (): Promise<boolean> => {
    asked ??= events
      .head()
      .then(
        () => true,
        () => false
      )
      .finally(() => {
        asked = null
      })
    return asked
  }
  return async () =>
    (await inTime(answers(), withinMs))
      ? { ready: true }
      : { ready: false, reden: 'De opslag van deze dienst antwoordt niet.' }
}

const inTime = async (answer: Promise<boolean>, withinMs: number): Promise<boolean> => {
  const late = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => late.resolve(false), withinMs)
  try {
    return await Promise.race([answer, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
