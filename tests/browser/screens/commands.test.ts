// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OPDRACHTEN } from '@naober/contracts/register'
import { Kind, parse } from 'graphql'
import { expect, test } from 'vitest'

/** The commands that people give without a screen, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  leesGebiedenIn: 'reads in what the CBS publishes of a whole gemeente: `naober import` does so',
  leesIndicatorenIn: 'reads in a national source of figures: `naober import` does so'
}

/** Of every aggregate the same: takes a text back for good, which is named by its version and path in the log. */
const ERASES_TEXT = /^wis\w+Tekst$/

const manifest: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../gateway/web/src/gql/persisted-documents.json'), 'utf8')
)
const given = new Set(
  Object.values(manifest).flatMap((document) =>
    parse(document).definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION && one.operation === 'mutation'
        ? one.selectionSet.selections.flatMap((field) => (field.kind === Kind.FIELD ? [field.name.value] : []))
        : []
    )
  )
)

const byPeople = OPDRACHTEN.filter(({ rollen }) => rollen.some((role) => role !== 'systeem')).map(({ naam }) => naam)

test('every command that people can give is given by a screen, or it is said why not', () => {
  const without = byPeople.filter((naam) => !given.has(naam) && !(naam in ELSEWHERE) && !ERASES_TEXT.test(naam))
  expect(without).toEqual([])
})

test('what is said to be given elsewhere is a command, and no screen gives it', () => {
  expect(Object.keys(ELSEWHERE).filter((naam) => !byPeople.includes(naam) || given.has(naam))).toEqual([])
})
