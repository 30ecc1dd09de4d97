// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkOperations, readManifest } from './manifest.ts'
import { OperationsError } from './operations-error.ts'

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

const manifestOf = (...texts: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]))
const documents = (...texts: readonly string[]): string => JSON.stringify(manifestOf(...texts))

test('files that are right are one list', async () => {
  const texts = ['{ __typename }', '{ alsVan { dienst } }'] as const
  const [een, ander] = [await file(documents(texts[0])), await file(documents(texts[1]), 'b.json')]
  await checkOperations([een, ander])
  expect(await readManifest([een, ander])).toEqual(manifestOf(...texts))
})

test.each([
  ['no JSON', '{"a":\n"{', /is geen JSON/],
  ['a list', '["{ __typename }"]', /lijst van hash en document/],
  ['something else than documents', '{"a":1}', /lijst van hash en document/],
  ['a document under a hash of something else', '{"abc":"{ __typename }"}', /bewerking abc .*andere SHA-256, namelijk/],
  ['a document that is none', documents('{ gemeente('), /bewerking [0-9a-f]{64} .*past niet bij het schema/],
  [
    'a document for another schema',
    documents('{ bestaatNiet }'),
    /bewerking [0-9a-f]{64} .*past niet bij het schema.*bestaatNiet/
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
