// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkOperations, readManifest } from './manifest.ts'
import { OperationsError } from './registered.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naober-bewerkingen-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const file = async (text: string, naam = 'eigen.json'): Promise<string> => {
  const path = join(folder, naam)
  await writeFile(path, text)
  return path
}

test('files that are right are one list', async () => {
  const [een, ander] = [await file('{"a":"{ __typename }"}'), await file('{"b":"{ alsVan { dienst } }"}', 'b.json')]
  await checkOperations([een, ander])
  expect(await readManifest([een, ander])).toEqual({ a: '{ __typename }', b: '{ alsVan { dienst } }' })
})

test.each([
  ['no JSON', '{"a":\n"{', /is geen JSON/],
  ['a list', '["{ __typename }"]', /lijst van hash en document/],
  ['something else than documents', '{"a":1}', /lijst van hash en document/],
  ['a document that is none', '{"abc":"{ gemeente("}', /bewerking abc .*past niet bij het schema/],
  [
    'a document for another schema',
    '{"abc":"{ bestaatNiet }"}',
    /bewerking abc .*past niet bij het schema.*bestaatNiet/
  ]
])('%s is told in one sentence that names the file', async (_wat, text, words) => {
  const path = await file(text)
  const error = await checkOperations([path]).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(OperationsError)
  const { message } = error instanceof OperationsError ? error : new Error()
  expect(message).toContain(path)
  expect(message).toMatch(words)
  expect(message).toMatch(/^De [^\n]+\.$/)
})

test('a file that is not there is told in one sentence that names it', async () => {
  const path = join(folder, 'weg.json')
  const error = await checkOperations([path]).catch((thrown: unknown) => thrown)
  expect(error).toEqual(new OperationsError(`De geregistreerde bewerkingen in ${path} zijn niet te lezen (ENOENT).`))
})
