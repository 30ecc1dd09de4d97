// SPDX-License-Identifier: EUPL-1.2
import { AGGREGATEN } from '@naober/contracts/register'
import { getNamedType, parse, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql'
import { describe, expect, test } from 'vitest'
import { LISTS, SCHEMA } from './lists.ts'
import { pageOf } from './whole-view.ts'

/** The types of which a question asks something. */
const typesIn = (query: string): readonly string[] => {
  const info = new TypeInfo(SCHEMA)
  const types = new Set<string>()
  visit(
    parse(query),
    visitWithTypeInfo(info, { Field: () => void types.add(getNamedType(info.getType())?.name ?? '') })
  )
  return [...types]
}

describe('the whole view', () => {
  test('says something of every aggregate there is', () => {
    const asked = new Set(LISTS.map(pageOf).flatMap(typesIn))
    const lacking = AGGREGATEN.map(({ naam }) => naam).filter((naam) => SCHEMA.getType(naam) && !asked.has(naam))
    expect(lacking).toEqual([])
  })

  test.each(LISTS)('asks $naam what the schema has', (list) => {
    expect(validate(SCHEMA, parse(pageOf(list)))).toEqual([])
  })
})
