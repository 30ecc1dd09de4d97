// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { Book } from './book.ts'

test('a book that cannot be read is told by its file, and keeps nobody from the others', () => {
  const data = mkdtempSync(join(tmpdir(), 'naober-boek-'))
  onTestFinished(() => rmSync(data, { recursive: true }))
  for (const [id, text] of [
    ['0123456789ab', '{"id":"0123456789ab"}'],
    ['ba9876543210', '{"id":"ba98']
  ] as const) {
    mkdirSync(join(data, 'import', id), { recursive: true })
    writeFileSync(join(data, 'import', id, 'opzet.json'), text)
  }
  expect(Book.all(data).map(({ id }) => id)).toEqual(['0123456789ab'])
  expect(() => Book.named(data, 'ba9876543210')).toThrow(/ba9876543210.opzet\.json is beschadigd/)
  expect(Book.named(data, '0123456789ab').setup.id).toBe('0123456789ab')
})
