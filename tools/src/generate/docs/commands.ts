// SPDX-License-Identifier: EUPL-1.2
import type { ElkAggregaat, Opdrachtcontract } from '@naober/contracts'
import { commandPath } from '@naober/kit/http/paths'
import { cell, code, codes, page, table } from '../markdown.ts'

/** Every command: where to send it, who may knock, what can refuse it, and whether it can be undone. */
export const commandsPage = (aggregaten: readonly ElkAggregaat[]): string =>
  page('Commands (opdrachten)', [
    'A command is given by POST on its REST path or by the GraphQL mutation of its name. The role lets knock at the door; whether this actor may do this to this thing is decided with its state.',
    ...aggregaten.flatMap((aggregaat) => [
      `## ${aggregaat.naam}`,
      cell(aggregaat.doc),
      table(
        ['command and mutation', 'what it does', 'REST path', 'roles', 'refusals', 'undo'],
        aggregaat.opdrachten.map(row)
      )
    ])
  ])

const row = (contract: Opdrachtcontract): string[] => [
  code(contract.naam),
  cell(contract.doc),
  code(`POST ${commandPath(contract)}`),
  contract.rollen.join(', '),
  codes(contract.weigeringen.map((rule) => rule.code)),
  typeof contract.herstel === 'function' ? 'yes' : `no: ${cell(contract.herstel.onomkeerbaar)}`
]
