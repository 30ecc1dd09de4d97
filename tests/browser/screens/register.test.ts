// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SCREENS_OF_THE_APP } from './register.ts'

const WEB = join(import.meta.dirname, '../../../gateway/web/src')
/** Where the application says which addresses it has. */
const ROUTES = ['app/routes.tsx', 'app/meer.tsx']

/** Addresses as routes write them: `/geld/:id`, or what comes under a place: `toevoegen`. `*` leads nowhere. */
const routed = ROUTES.flatMap((file) =>
  [...readFileSync(join(WEB, file), 'utf8').matchAll(/<Route[^>]*? path="([^"*]+)"/g)].map(([, path = '']) => path)
)
const visited = SCREENS_OF_THE_APP.flatMap(({ empty, full, error }) => [empty.at, ...full.map(({ at }) => at), error])
  .map((at) => new URL(at, 'http://naober').pathname)
  .sort()

const matches = (route: string) => {
  const pattern = new RegExp(`${route.startsWith('/') ? '^' : '/'}${route.replace(/:\w+/g, '[^/]+')}$`)
  return visited.some((path) => pattern.test(path))
}

test('every folder of screens has a row', () => {
  const folders = readdirSync(join(WEB, 'schermen')).sort()
  expect([...new Set(SCREENS_OF_THE_APP.map(({ screen }) => screen))].sort()).toEqual(folders)
})

test('every address of the application is visited', () => {
  expect(routed.length).toBeGreaterThan(30)
  expect(routed.filter((route) => !matches(route))).toEqual([])
})

test('each scale of a place is visited', () => {
  for (const scale of ['gemeente', 'wijk', 'buurt']) expect(matches(`/${scale}/:code`), scale).toBe(true)
})

test('names tell rows apart, and can be names of files', () => {
  const names = SCREENS_OF_THE_APP.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([])
})
