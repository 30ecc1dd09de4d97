// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Root, Rule } from 'postcss'

const ofDesignSystem = /\.((?:nl|utrecht)-[\w-]+)/g
const reference = /--[\w-]+/g

/** Every word in the sources that may be a class name. Class names are written out in full, never put together. */
function wordsIn(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'))
  const text = [...files.map((name) => join(folder, name)), join(folder, '../index.html')].map((path) =>
    readFileSync(path, 'utf8')
  )
  return new Set(text.join('\n').match(/[\w-]+/g))
}

/** Takes away the selectors of a rule that name a design system class which no source uses. */
function dropSelectors(rule: Rule, used: ReadonlySet<string>): void {
  const kept = rule.selectors.filter((selector) =>
    [...selector.replace(/:not\([^)]*\)/g, '').matchAll(ofDesignSystem)].every(([, name = '']) => used.has(name))
  )
  if (kept.length === 0) rule.remove()
  else if (kept.length < rule.selectors.length) rule.selectors = kept
}

/** Takes away the custom properties that no remaining declaration reaches. */
function dropTokens(root: Root): void {
  const values = new Map<string, string[]>()
  const reached: string[] = []
  root.walkDecls(({ prop, value }) => {
    const names = value.match(reference) ?? []
    if (!prop.startsWith('--')) reached.push(...names)
    else values.set(prop, [...(values.get(prop) ?? []), ...names])
  })
  const live = new Set<string>()
  for (let name = reached.pop(); name !== undefined; name = reached.pop()) {
    if (live.has(name)) continue
    live.add(name)
    reached.push(...(values.get(name) ?? []))
  }
  root.walkDecls(/^--/, (declaration) => {
    if (!live.has(declaration.prop)) declaration.remove()
  })
}

function dropEmpty(root: Root): void {
  root.walkRules((rule) => {
    if (rule.nodes.every((node) => node.type === 'comment')) rule.remove()
  })
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove()
  })
}

/** Keeps of the design system's stylesheets and tokens only what the sources in `folder` use. */
export const pruneCss = (folder: string): Plugin => ({
  postcssPlugin: 'naober-prune-css',
  OnceExit(root) {
    const used = wordsIn(folder)
    root.walkRules((rule) => dropSelectors(rule, used))
    dropTokens(root)
    dropEmpty(root)
  }
})
