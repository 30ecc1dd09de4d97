// SPDX-License-Identifier: EUPL-1.2
import { hash } from 'node:crypto'
import {
  type Actor,
  NIEMAND,
  OPERATOR_ID,
  PERSOONSROLLEN,
  PersoonId,
  type Rolgeving,
  SYSTEEM_ID,
  type Wie,
  wieIs
} from '@naober/contracts'
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { validatorOf } from '../command/validate.ts'
import { TechnicalError } from '../errors/problem.ts'
import type { Identity } from './identity.ts'

/** How tokens are judged. Everything is named; nothing is taken from the token itself. */
export interface TokenRules {
  readonly issuer: string
  readonly audience: string
  readonly algorithms: readonly string[]
  /** Finds the issuer's public key by the token's header. */
  readonly keys: JWTVerifyGetKey
  /** How many verified tokens are remembered (by hash, for `REMEMBER_MS` or until they expire). */
  readonly remember?: number
  readonly now?: () => number
  /** The keys cannot be asked, so tokens cannot be judged; told once in `TELL_MS`. */
  readonly onAway?: (error: unknown) => void
}

/** How long what was verified is believed without a look at the keys: a key that was withdrawn counts no longer then. */
const REMEMBER_MS = 5 * 60_000

/** How often who runs this hears that the keys cannot be asked, in ms: everybody who is signed in finds it out. */
const TELL_MS = 60_000

interface Remembered {
  readonly wie: Wie
  readonly until: number
}

const PUBLIC = wieIs(NIEMAND)

/**
 * Identity from signed tokens of one issuer. Roles stand in the claim `rollen` for now: `[{ rol, voor: [code] }]`;
 * `sub` is the opaque id, `namens` on whose behalf. Verifying costs 40–130 µs, so a verified token is remembered.
 */
export const createTokenIdentity = (rules: TokenRules): Identity => {
  const now = rules.now ?? Date.now
  const remembered = new Map<string, Remembered>()
  const limit = rules.remember ?? 10_000
  let tellFrom = 0

  const tell = (error: unknown): void => {
    if (now() < tellFrom) return
    tellFrom = now() + TELL_MS
    rules.onAway?.(error)
  }

  const known = (token: string | null): Wie | undefined => {
    if (token === null) return PUBLIC
    const key = hashOf(token)
    const found = remembered.get(key)
    if (found === undefined) return undefined
    if (found.until > now()) return found.wie
    remembered.delete(key)
    return undefined
  }

  const whoIs = async (token: string | null): Promise<Wie> => {
    const before = known(token)
    if (before || token === null) return before ?? PUBLIC
    const payload = await verify(token, rules, now(), tell)
    const wie = wieIs(actorOf(payload))
    if (remembered.size >= limit) remembered.delete(remembered.keys().next().value ?? '')
    remembered.set(hashOf(token), { wie, until: Math.min((payload.exp ?? 0) * 1000, now() + REMEMBER_MS) })
    return wie
  }
  return { known, whoIs }
}

const hashOf = (token: string): string => hash('sha256', token, 'base64url')

/** What is wrong with a token. All else, such as an issuer that is away or answers a page, says nothing about it. */
const JUDGEMENTS = [
  errors.JWTInvalid,
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys
]

const verify = async (
  token: string,
  rules: TokenRules,
  now: number,
  onAway: (error: unknown) => void
): Promise<JWTPayload> => {
  try {
    const { payload } = await jwtVerify(token, rules.keys, {
      issuer: rules.issuer,
      audience: rules.audience,
      algorithms: [...rules.algorithms],
      requiredClaims: ['sub', 'exp', 'iat'],
      currentDate: new Date(now)
    })
    return payload
  } catch (cause) {
    const isJudged = JUDGEMENTS.some((judgement) => cause instanceof judgement)
    if (!isJudged) onAway(cause)
    throw new TechnicalError(isJudged ? 'NIET_INGELOGD' : 'DRUK', undefined, {}, { cause })
  }
}

const actorOf = (payload: JWTPayload): Actor => {
  const rollen = Array.isArray(payload.rollen) ? payload.rollen.filter(isRolgeving) : []
  const namens = payload.namens == null ? {} : { namens: opaqueId(payload.namens) }
  return { id: opaqueId(payload.sub), rollen, ...namens }
}

/** Ids that only the platform itself acts under. */
const RESERVED = [SYSTEEM_ID, NIEMAND.id, OPERATOR_ID]

/**
 * The id as it goes into the log. One that may tell who somebody is (a mail address, say), has another form than ours
 * or is the platform's own is kept as its hash. Throws NIET_INGELOGD where nobody is named: all of these would be one.
 */
const opaqueId = (named: unknown): string => {
  if (typeof named !== 'string' || named === '') throw new TechnicalError('NIET_INGELOGD')
  const isOurs = validatorOf(PersoonId).check(named) && !RESERVED.includes(named)
  return isOurs ? named : `h-${hash('sha256', named, 'base64url')}`
}

/** `systeem` never comes from a token; a role we do not know gives nothing. */
const isRolgeving = (een: unknown): een is Rolgeving =>
  typeof een === 'object' &&
  een !== null &&
  'rol' in een &&
  typeof een.rol === 'string' &&
  PERSOONSROLLEN.includes(een.rol) &&
  'voor' in een &&
  Array.isArray(een.voor) &&
  een.voor.every((code) => typeof code === 'string')
