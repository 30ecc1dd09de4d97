// SPDX-License-Identifier: EUPL-1.2

/**
 * Codes with which a process says that it does not answer now, and nothing of what is so. All else that is wrong with an
 * answer is a finding.
 */
const NOT_NOW: readonly unknown[] = ['DRUK', 'STOPT', 'NOG_NIET_ZO_VER', 'UITKOMST_ONBEKEND']

export const isNotNow = (code: unknown): boolean => NOT_NOW.includes(code)

/** What undici says of a connection that is not there or ended, besides an error of the socket itself. */
const BROKEN: readonly string[] = ['fetch failed', 'terminated']

/**
 * Whether a request failed because nobody answered it: killed, frozen or on its way down. What our own code throws while
 * it reads an answer is none of these, and must not pass for silence.
 */
export const isNoAnswer = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return true
  return error instanceof TypeError && BROKEN.includes(error.message)
}
