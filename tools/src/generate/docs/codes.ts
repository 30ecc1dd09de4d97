// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract, Weigeringsregel } from '@naober/contracts'
import { TECHNICAL_CODES } from '@naober/kit/errors/codes'
import { cell, code, codes, page, table } from '../markdown.ts'

/** Everything that can be answered instead of a success: refusals by rule, technical codes by status. */
export const codesPage = (contracts: readonly Opdrachtcontract[]): string =>
  page('Refusals and codes (weigeringen en codes)', [
    'A refusal is an answer, not a fault: in GraphQL the type `Weigering`, in REST status 422. A technical code stands in `extensions.code`, in REST in the member `code` of `application/problem+json`.',
    '## Technical codes',
    table(
      ['code', 'status', 'title', 'meaning'],
      Object.entries(TECHNICAL_CODES).map(([name, { status, titel, uitleg }]) => [
        code(name),
        String(status),
        cell(titel),
        cell(uitleg)
      ])
    ),
    '## Refusals',
    'The source is the id of a rule in [bronnen](../bronnen.md), or our own choice (`eigen keuze`).',
    table(
      ['rule', 'why it is refused', 'the way forward', 'source', 'commands'],
      refusalsOf(contracts).map(({ rule, commands }) => [
        code(rule.code),
        cell(rule.uitleg),
        rule.weg === null ? '–' : cell(rule.weg),
        cell(rule.bron),
        codes(commands)
      ])
    )
  ])

interface Refusal {
  readonly rule: Weigeringsregel
  readonly commands: readonly string[]
}

/** Each rule once, in order of its code, with the commands that can meet it. Throws when two rules share a code. */
export const refusalsOf = (contracts: readonly Opdrachtcontract[]): readonly Refusal[] => {
  const byCode = new Map<string, { rule: Weigeringsregel; commands: string[] }>()
  for (const { naam, weigeringen } of contracts) {
    for (const rule of weigeringen) {
      const known = byCode.get(rule.code) ?? { rule, commands: [] }
      if (known.rule !== rule) throw new Error(`two refusals are called ${rule.code}`)
      known.commands.push(naam)
      byCode.set(rule.code, known)
    }
  }
  return [...byCode.values()].sort((a, b) => (a.rule.code < b.rule.code ? -1 : 1))
}
