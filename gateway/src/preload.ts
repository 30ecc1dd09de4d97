// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the build says of one module: its file, and the modules it begins with. */
interface Built {
  readonly file: string
  readonly imports?: readonly string[]
}
type Manifest = Readonly<Record<string, Built>>

const SHELL = 'index.html'

/** The screens that people come to first, by their address. The others are fetched once the first one stands. */
const SCREENS: readonly (readonly [RegExp, string])[] = [
  [/^\/$/, 'src/schermen/start/Scherm.tsx'],
  [/^\/(?:gemeente|wijk|buurt)\/\w+\/?$/, 'src/schermen/buurtbeeld/Scherm.tsx'],
  [/^\/gebied\/[\w-]+\/?$/, 'src/schermen/buurtbeeld/Getekend.tsx'],
  [/^\/initiatief\/[\w-]+\/?$/, 'src/schermen/initiatief/Scherm.tsx'],
  [/^\/activiteiten\/?$/, 'src/schermen/activiteiten/Scherm.tsx'],
  [/^\/vraag-en-aanbod\/?$/, 'src/schermen/oproepen/Scherm.tsx'],
  [/^\/zoeken\/?$/, 'src/schermen/zoeken/Scherm.tsx']
]

/** The files of a module and of all that it begins with, each once. */
const filesOf = (manifest: Manifest, name: string, found = new Set<string>()): ReadonlySet<string> => {
  const built = manifest[name]
  if (built === undefined || found.has(built.file)) return found
  found.add(built.file)
  for (const part of built.imports ?? []) filesOf(manifest, part, found)
  return found
}

/**
 * The `Link` header of a page: the code of the shell and of its screen, so that the browser fetches these together.
 * Undefined for a page that is not a screen to come to first, or where the build tells nothing.
 *
 * @param folder the built web application, with Vite's manifest in it
 */
export const preloads = (folder: string): ((path: string) => string | undefined) => {
  const path = join(folder, '.vite/manifest.json')
  if (!existsSync(path)) return () => undefined
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'))
  const shell = filesOf(manifest, SHELL)
  const headers = SCREENS.map(([address, name]) => {
    // The shell first: it is most of the code, and an older protocol fetches only six files at a time.
    const files = manifest[name] === undefined ? [] : [...new Set([...shell, ...filesOf(manifest, name)])]
    return [address, files.map((file) => `</${file}>; rel=modulepreload; crossorigin`).join(', ')] as const
  })
  return (page) => headers.find(([address]) => address.test(page))?.[1] || undefined
}
