// SPDX-License-Identifier: EUPL-1.2
import { TechnicalError } from '../errors/problem.ts'

/**
 * What is asked before a commit is sent: rejects with DRUK when it has not come by then. `deadline` by
 * `performance.now()`.
 */
export const before = async <T>(deadline: number, question: Promise<T>): Promise<T> => {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new TechnicalError('DRUK')), Math.max(0, deadline - performance.now()))
  try {
    return await Promise.race([question, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
