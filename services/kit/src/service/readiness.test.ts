// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { TechnicalError } from '../errors/problem.ts'
import type { Cursor } from '../store/event-store.ts'
import { readinessOf } from './readiness.ts'

const HEAD: Cursor = { logId: 'log', position: 1, commandId: 'c' }
const NOT_READY = { ready: false, reden: 'De opslag van deze dienst antwoordt niet.' }

/** A store of which each question waits until the test answers it. */
const patientStore = () => {
  const questions: PromiseWithResolvers<Cursor>[] = []
  const head = () => {
    const question = Promise.withResolvers<Cursor>()
    questions.push(question)
    return question.promise
  }
  return { questions, head }
}

test('a service is ready while its store answers, and not while it refuses', async () => {
  const { questions, head } = patientStore()
  const readiness = readinessOf({ head })
  const first = readiness()
  questions[0]?.reject(new TechnicalError('DRUK', 'even niet'))
  expect(await first).toEqual(NOT_READY)
  const second = readiness()
  questions[1]?.resolve(HEAD)
  expect(await second).toEqual({ ready: true })
})

test('a store that stays silent is not ready, is asked one thing however often it is tried, and is ready again after', async () => {
  const { questions, head } = patientStore()
  const readiness = readinessOf({ head }, 1)
  expect(await Promise.all([readiness(), readiness(), readiness()])).toEqual([NOT_READY, NOT_READY, NOT_READY])
  expect(questions).toHaveLength(1)
  questions[0]?.resolve(HEAD)
  await questions[0]?.promise
  const patient = readinessOf({ head })
  const asked = patient()
  questions[1]?.resolve(HEAD)
  expect(await asked).toEqual({ ready: true })
})
