// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'

/** Answers with which methods a path can be asked, in the order of the alphabet; none where nothing is. */
export type MethodsAt = (path: string) => readonly string[]

/**
 * Keeps which methods every path takes, of the routes that are added after this. A route that takes whatever nobody
 * else took, as that of the pages, makes no path known.
 */
export const knownMethods = (app: FastifyInstance): MethodsAt => {
  const fixed = new Map<string, Set<string>>()
  const open = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>()
  const methodsOf = (url: string): Set<string> => {
    if (!url.includes(':')) return fixed.get(url) ?? added(fixed, url, new Set())
    return (open.get(url) ?? added(open, url, { pattern: patternOf(url), methods: new Set() })).methods
  }
  app.addHook('onRoute', ({ method, url }) => {
    if (url.includes('*')) return
    for (const one of [method].flat()) methodsOf(url).add(one)
  })
  return (path) => {
    const found = new Set(fixed.get(path))
    for (const { pattern, methods } of open.values()) {
      if (pattern.test(path)) for (const one of methods) found.add(one)
    }
    return [...found].sort()
  }
}

const added = <T>(map: Map<string, T>, url: string, value: T): T => {
  map.set(url, value)
  return value
}

const patternOf = (url: string): RegExp => {
  const parts = url.split(/:\w+/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[^/]+')}$`)
}
