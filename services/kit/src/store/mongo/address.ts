// SPDX-License-Identifier: EUPL-1.2

/** Where the database of one service is. */
export interface MongoAddress {
  readonly url: string
  /** Name of the database. */
  readonly name: string
  /** Hosts and name as they may be told to people and logs: without user and password. */
  readonly told: string
}

const URL_PARTS = /^(mongodb(?:\+srv)?:\/\/)(?:[^/?]*@)?([^/?@]+)(?:\/([^?]*))?/

/**
 * The database of a service at a `mongodb://` address: `naober_<dienst>`, or `<path>_<dienst>` when the address has a
 * path. Undefined when it is no such address.
 */
export const mongoAddress = (url: string, dienst: string): MongoAddress | undefined => {
  const [, scheme, hosts, path] = URL_PARTS.exec(url) ?? []
  if (scheme === undefined || hosts === undefined) return undefined
  const begin = path ? decoded(path) : 'naober'
  if (begin === undefined) return undefined
  const name = `${begin}_${dienst}`
  return { url, name, told: `${scheme}${hosts}/${name}` }
}

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
