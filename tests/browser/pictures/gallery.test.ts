// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SCREENS_OF_THE_APP } from '../screens/register.ts'
import { GALLERY_PAGE, PICTURES, picturesOf, withGallery } from './gallery.ts'

const ROOT = join(import.meta.dirname, '../../..')
const FOLDER = join(ROOT, PICTURES)
const MOST_BYTES = 3_000_000

test('every screen has its picture, and nothing else is kept', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...picturesOf(SCREENS_OF_THE_APP)].sort())
})

test('the gallery shows every screen', () => {
  const page = readFileSync(join(ROOT, GALLERY_PAGE), 'utf8')
  expect(withGallery(page, SCREENS_OF_THE_APP)).toBe(page)
})

test('README and documentation show pictures that are there', () => {
  const shown = ['README.md', GALLERY_PAGE].flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/\((?:docs\/)?schermen\/([^)]+)\)/g)].map(([, name]) => name)
  )
  expect(shown.filter((name) => !picturesOf(SCREENS_OF_THE_APP).includes(name ?? ''))).toEqual([])
})

test('all pictures together stay small enough to clone', () => {
  const bytes = readdirSync(FOLDER).reduce((sum, name) => sum + statSync(join(FOLDER, name)).size, 0)
  expect(bytes).toBeLessThan(MOST_BYTES)
})
