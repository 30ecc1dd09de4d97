// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OPDRACHTEN } from '@naober/contracts/register'
import { isUnionType } from 'graphql'
import { expect, test } from 'vitest'
import { maakSchema, schemaFile } from './schema.ts'

test('the schema in the repository is the schema of the gateway', () => {
  const { path, content } = schemaFile()
  expect(readFileSync(join(import.meta.dirname, '../../../..', path), 'utf8')).toBe(content)
})

test('every command contract has its mutation, with its aggregate or a refusal as answer', () => {
  const fields = maakSchema().getMutationType()?.getFields() ?? {}
  expect(Object.keys(fields).sort()).toEqual([...OPDRACHTEN.map(({ naam }) => naam), 'herstel'].sort())
  for (const { naam, aggregaat, nieuw } of OPDRACHTEN) {
    const field = fields[naam]
    const names = field?.args.map((arg) => arg.name) ?? []
    expect(names.includes('id'), naam).toBe(!nieuw)
    const union = maakSchema().getType(`${naam.charAt(0).toUpperCase()}${naam.slice(1)}Uitkomst`)
    const answers = isUnionType(union) ? union.getTypes().map((type) => type.name) : []
    expect(new Set(answers)).toEqual(new Set([`${aggregaat.naam}Aanvaard`, 'Weigering']))
  }
})
