// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { fieldsOfKind, ROWKINDS } from './kinds.ts'

/** The screen on which people say which column is what. */
const SCREEN = new URL('../../../../gateway/web/src/schermen/import/', import.meta.url)

const namesIn = async (language: string): Promise<Readonly<Record<string, string>>> =>
  (await import(new URL(`teksten.${language}.ts`, SCREEN).href)).velden

describe.each(['nl', 'en'])('in %s', (language) => {
  test.each(ROWKINDS)('every field of $naam has a name of its own', async (kind) => {
    const names = await namesIn(language)
    const fields = fieldsOfKind(kind).map(({ pad }) => pad)
    expect(fields.filter((pad) => names[pad] === undefined)).toEqual([])
    expect(new Set(fields.map((pad) => names[pad])).size).toBe(fields.length)
  })
})
