// SPDX-License-Identifier: EUPL-1.2
import { GEWIST, heeftRol, type Opdrachtcontract, SYSTEEM_ID, type TSchema, type Wie, wieIs } from '@naober/contracts'
import { tekstenIn } from '@naober/contracts/kern/tekstpaden'
import { TECHNICAL_CODES, type TechnicalCodeName } from '../errors/codes.ts'
import { problem, TechnicalError, type Violation, violation } from '../errors/problem.ts'
import type { Identity } from '../identity/identity.ts'
import { inSpan, type Operation } from '../telemetry/span.ts'
import type { Aanvaarding, CommandDoor, EncodedAnswer, EncodedCommand } from './encoded.ts'
import type { CommandHandler } from './handler.ts'
import { isUuidv7, uuidv7 } from './ids.ts'
import type { Outcome } from './outcome.ts'
import { validatorOf } from './validate.ts'

interface Parts {
  readonly contracts: readonly Opdrachtcontract[]
  readonly handler: CommandHandler
  readonly identity: Identity
  readonly logId: () => string
  /** Told about faults that are ours. */
  readonly onFault: (error: unknown, opdracht: string) => void
}

/** The door of a service: identity, schema and role are checked here, for every way in alike. */
export const createDoor = (parts: Parts): CommandDoor & { close(): Promise<void> } => {
  const byName = new Map(parts.contracts.map((contract) => [contract.naam, contract]))
  // Compiled at start: a contract with a format that nobody checks must not wait for its first caller.
  for (const contract of parts.contracts) validatorOf(contract.schema)
  const inFlight = new Set<Promise<unknown>>()
  let closed = false

  const take = async (encoded: EncodedCommand): Promise<EncodedAnswer> => {
    const arrived = performance.now()
    const contract = byName.get(encoded.opdracht)
    if (!contract) return fault('ONBEKEND', `Er is geen opdracht '${encoded.opdracht}'.`)
    const wie = parts.identity.known(encoded.token) ?? (await parts.identity.whoIs(encoded.token))
    if (!heeftRol(wie, contract.rollen)) return refuse(contract, encoded, wie)
    if (Buffer.byteLength(encoded.lijf) > contract.maxBytes)
      return fault('TE_GROOT', undefined, { grens: contract.maxBytes })
    const fields = parse(encoded.lijf)
    if (fields === undefined) return fault('ONLEESBAAR')
    const { verwachteVersie } = encoded
    const fouten = violationsOf(contract, encoded, fields)
    if (typeof verwachteVersie === 'string') fouten.push(violation('/if-match', 'GEEN_VERSIE'))
    if (fouten.length > 0 || typeof verwachteVersie === 'string') return fault('ONGELDIG', undefined, { fouten })
    const opdrachtId = encoded.opdrachtId ?? uuidv7()
    const outcome = await parts.handler.handle({
      contract,
      id: encoded.id,
      fields: fields as Record<string, unknown>,
      wie,
      opdrachtId,
      expectedVersion: verwachteVersie,
      trace: traceparentOf(encoded.trace),
      arrived
    })
    return answer(outcome, opdrachtId, parts.logId())
  }

  /** The public is asked to sign in; what a person tried is kept. */
  const refuse = async (contract: Opdrachtcontract, encoded: EncodedCommand, wie: Wie): Promise<EncodedAnswer> => {
    if (wie.rollen.length === 0) return fault('NIET_INGELOGD')
    const id = !contract.nieuw && validatorOf(contract.aggregaat.id).check(encoded.id) ? encoded.id : null
    const opdrachtId = isUuidv7(encoded.opdrachtId ?? '') ? encoded.opdrachtId : null
    await parts.handler.keepNotAllowed({ contract, id, opdrachtId: opdrachtId ?? uuidv7(), wie })
    return fault('NIET_TOEGESTAAN')
  }

  const takeSafely = (encoded: EncodedCommand): Promise<EncodedAnswer> =>
    take(encoded).catch((error: unknown) => {
      if (error instanceof TechnicalError) return fault(error.code, error.message, error.members)
      parts.onFault(error, encoded.opdracht)
      return fault('INTERN')
    })

  /** The name of a command that does not exist is what somebody typed. */
  const operationOf = ({ dienst, opdracht, trace }: EncodedCommand): Operation => {
    const name = byName.has(opdracht) ? opdracht : 'ONBEKEND'
    return { name, traceparent: trace, attributes: { dienst, opdracht: name } }
  }

  const ontvang = async (encoded: EncodedCommand): Promise<EncodedAnswer> => {
    if (closed) return fault('STOPT')
    const work = inSpan(
      () => operationOf(encoded),
      () => takeSafely(encoded),
      ({ status }) => status
    )
    inFlight.add(work)
    try {
      return await work
    } finally {
      inFlight.delete(work)
    }
  }

  /** Takes nothing in any more and waits for what is under way. */
  const close = async (): Promise<void> => {
    closed = true
    await Promise.all(inFlight)
  }
  return { ontvang, close }
}

/** Only the W3C form is kept: it goes into the log, where nothing else a caller writes can be taken back from. */
const traceparentOf = (trace: string | null): string | null =>
  trace !== null && /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/.test(trace) ? trace : null

const parse = (lijf: string): unknown => {
  try {
    return lijf === '' ? {} : JSON.parse(lijf)
  } catch {
    return undefined
  }
}

const violationsOf = (contract: Opdrachtcontract, encoded: EncodedCommand, fields: unknown): Violation[] => {
  const fouten: Violation[] = []
  const fieldsOk = validatorOf(contract.schema)
  if (!fieldsOk.check(fields)) fouten.push(...fieldsOk.violations(fields))
  fouten.push(...typedMarks(contract.schema, fields))
  if (contract.nieuw) {
    if (encoded.id !== null) fouten.push(violation('/id', 'DIENST_KIEST_ID'))
  } else {
    const idOk = validatorOf(contract.aggregaat.id)
    if (!idOk.check(encoded.id)) fouten.push(...idOk.violations(encoded.id).map((een) => ({ ...een, pad: '/id' })))
  }
  if (encoded.opdrachtId !== null && !isUuidv7(encoded.opdrachtId)) {
    fouten.push(violation('/opdrachtId', 'GEEN_UUIDV7'))
  }
  return fouten
}

/** Nobody types the mark of a text that was taken back: it would be taken for one ever after. */
const typedMarks = (schema: TSchema, fields: unknown): Violation[] =>
  tekstenIn(schema, fields).flatMap(({ pad, tekst }) =>
    tekst.trim() === GEWIST ? [violation(pad, 'GEWIST_MERK', { merk: GEWIST })] : []
  )

const fault = (
  code: TechnicalCodeName,
  detail?: string,
  members?: Readonly<Record<string, unknown>>
): EncodedAnswer => {
  const body = problem(code, detail, members)
  const wait = body.status === 503 || body.status === 429
  return { status: body.status, lijf: JSON.stringify(body), ...(wait && { retryAfter: 1 }) }
}

/** With what asks to come back: whoever left the choice of an id to us knows none to repeat it with. */
const toRepeat = (code: TechnicalCodeName, opdrachtId: string) =>
  TECHNICAL_CODES[code].status >= 500 ? { opdrachtId } : {}

const answer = (outcome: Outcome, opdrachtId: string, logId: string): EncodedAnswer => {
  switch (outcome.kind) {
    case 'ACCEPTED': {
      const { undo, id, version: versie } = outcome
      const lijf: Aanvaarding = {
        opdrachtId,
        id,
        versie,
        logId,
        positie: outcome.position,
        herstel: 'key' in undo ? undo.key : null,
        onomkeerbaar: 'impossible' in undo ? undo.impossible : null
      }
      return { status: outcome.created ? 201 : 200, lijf: JSON.stringify(lijf), ding: { id, versie } }
    }
    case 'REFUSED': {
      const { geweigerd, gevonden } = outcome.refusal
      const { code, uitleg, weg, bron } = geweigerd
      return {
        status: 422,
        lijf: JSON.stringify({
          type: `urn:naober:regel:${code}`,
          title: uitleg,
          status: 422,
          detail: weg ?? uitleg,
          code,
          uitleg,
          weg,
          bron,
          gevonden
        })
      }
    }
    case 'NOT_ALLOWED':
      return fault('NIET_TOEGESTAAN')
    case 'FAULT':
      return fault(outcome.code, outcome.detail, { ...toRepeat(outcome.code, opdrachtId), ...outcome.members })
  }
}

/** The platform itself, when a reaction or an alarm acts. */
export const SYSTEEM: Wie = wieIs({ id: SYSTEEM_ID, rollen: [{ rol: 'systeem', voor: [] }] })
