// SPDX-License-Identifier: EUPL-1.2
import { dataNamesOf, FAULTS, type FaultCode } from '@naober/kit/errors/faults'
import { cell, code, codes, page, table } from '../markdown.ts'

const isCode = (name: string): name is FaultCode => Object.hasOwn(FAULTS, name)

/** Every fault that can be told of what was sent. */
export const faultsPage = (): string =>
  page('Faults in what was sent (fouten)', [
    'With the technical code `ONGELDIG` all faults in the fields of what was sent stand in `fouten`: in REST a member of `application/problem+json`, in GraphQL in `extensions`. Each has its place (`pad`), its `code`, its data (`gegevens`), and the sentence in Dutch (`fout`). Who tells them in another language makes a sentence of the code and the data. Codes may be added; a row of a list that a rule would refuse has the code of that rule.',
    'What GraphQL itself cannot read, such as a document with a mistake or a date that is none, is `ONGELDIG` without `fouten`: the message of the error tells it.',
    table(
      ['code', 'data', 'in Dutch'],
      Object.keys(FAULTS)
        .filter(isCode)
        .map((name) => [code(name), codes(dataNamesOf(name)), cell(FAULTS[name])])
    )
  ])
