// SPDX-License-Identifier: EUPL-1.2
import { TECHNICAL_CODES, type TechnicalCodeName } from './codes.ts'
import { type Fault, type FaultCode, fault } from './faults.ts'
import { OwnWordsError } from './own-words.ts'

/** One violation of a request: where, and what was wrong there. */
export interface Violation extends Fault {
  /** JSON pointer into the input: `/naam`. */
  readonly pad: string
}

/** A fault at its place. */
export const violation = <C extends FaultCode>(pad: string, ...said: Parameters<typeof fault<C>>): Violation => ({
  pad,
  ...fault(...said)
})

/** Body of every answer that is not a success (RFC 9457), with our own members. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly [member: string]: unknown
}

/** A technical fault with its code; whoever meets it at the edge turns it into an answer. */
export class TechnicalError extends OwnWordsError {
  readonly code: TechnicalCodeName
  readonly members: Readonly<Record<string, unknown>>

  constructor(code: TechnicalCodeName, detail?: string, members: Record<string, unknown> = {}, options?: ErrorOptions) {
    super(detail ?? TECHNICAL_CODES[code].uitleg, options)
    this.name = 'TechnicalError'
    this.code = code
    this.members = members
  }
}

/** The problem document of a technical code. */
export const problem = (code: TechnicalCodeName, detail?: string, members: Record<string, unknown> = {}): Problem => {
  const { status, titel, uitleg } = TECHNICAL_CODES[code]
  return { type: `urn:naober:fout:${code}`, title: titel, status, detail: detail ?? uitleg, code, ...members }
}

/** Input that is refused, with all that is wrong with it; what is the only thing is told by itself too. */
export const invalid = (...fouten: readonly Violation[]): TechnicalError => {
  const [one, ...more] = fouten
  const detail = one && more.length === 0 ? `${one.pad.slice(1)} ${one.fout}.` : undefined
  return new TechnicalError('ONGELDIG', detail, { fouten })
}
