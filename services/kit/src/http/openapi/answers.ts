// SPDX-License-Identifier: EUPL-1.2
import type { Weigeringsregel } from '@naober/contracts'
import type { JsonObject } from '@naober/contracts/json-schema'
import { TECHNICAL_CODES, type TechnicalCodeName } from '../../errors/codes.ts'
import { problem } from '../../errors/problem.ts'
import { ref } from './document.ts'

/** Members that a problem with this status has beside those of RFC 9457 and its code. */
const OWN_MEMBERS: Readonly<Record<number, JsonObject>> = {
  400: { fouten: { type: 'array', items: ref('schemas', 'Fout') } },
  412: {
    versie: { type: 'integer', description: 'De huidige versie' },
    waarden: { type: 'object', description: 'Huidige waarden van de velden die de opdracht noemt' }
  },
  422: {
    uitleg: { type: 'string', description: 'Waarom het niet kan' },
    weg: { type: ['string', 'null'], description: 'Wat wel kan' },
    bron: { type: 'string', description: 'Waar de regel vandaan komt' },
    gevonden: { type: 'object', description: 'Wat er is aangetroffen' }
  }
}

const ASKS_TO_WAIT = [429, 503]

const problemAnswer = (
  status: number,
  description: string,
  examples: Readonly<Record<string, object>>
): JsonObject => ({
  description,
  headers: {
    'API-Version': ref('headers', 'API-Version'),
    ...(status === 401 && { 'WWW-Authenticate': ref('headers', 'WWW-Authenticate') }),
    ...(ASKS_TO_WAIT.includes(status) && { 'Retry-After': ref('headers', 'Retry-After') })
  },
  content: {
    'application/problem+json': {
      schema: {
        allOf: [
          ref('schemas', 'Probleem'),
          {
            type: 'object',
            required: ['code'],
            properties: { code: { type: 'string', enum: Object.keys(examples) }, ...OWN_MEMBERS[status] }
          }
        ]
      },
      examples: Object.fromEntries(Object.entries(examples).map(([code, value]) => [code, { value }]))
    }
  }
})

/** Keeps the answers that operations share, so that each stands in the document once. */
export class SharedAnswers {
  readonly #made = new Map<string, JsonObject>()

  /** Answers per status for these codes: every status that the operation can end with. */
  problems(...codes: readonly TechnicalCodeName[]): Record<string, JsonObject> {
    const byStatus = Map.groupBy(codes, (code) => TECHNICAL_CODES[code].status)
    return Object.fromEntries([...byStatus].map(([status, group]) => [String(status), this.#shared(status, group)]))
  }

  all(): Record<string, JsonObject> {
    return Object.fromEntries([...this.#made].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  #shared(status: number, codes: readonly TechnicalCodeName[]): JsonObject {
    const name = codes.map(upperCamel).join('Of')
    const description = codes.map((code) => TECHNICAL_CODES[code].titel).join('; ')
    const examples = Object.fromEntries(codes.map((code) => [code, problem(code)]))
    if (!this.#made.has(name)) this.#made.set(name, problemAnswer(status, description, examples))
    return ref('responses', name)
  }
}

/** The answer 422: each rule that can refuse, with what the caller then reads. */
export const refusals = (rules: readonly Weigeringsregel[]): Record<string, JsonObject> => {
  if (rules.length === 0) return {}
  const examples = Object.fromEntries(rules.map((rule) => [rule.code, refusalOf(rule)]))
  return { 422: problemAnswer(422, 'Een regel staat dit niet toe', examples) }
}

/** What the door answers for a refusal, with nothing found. */
const refusalOf = ({ code, uitleg, weg, bron }: Weigeringsregel): object => ({
  type: `urn:naober:regel:${code}`,
  title: uitleg,
  status: 422,
  detail: weg ?? uitleg,
  code,
  uitleg,
  weg,
  bron,
  gevonden: {}
})

const upperCamel = (code: string): string =>
  code.toLowerCase().replace(/(^|_)([a-z])/g, (_all, _line, letter: string) => letter.toUpperCase())
