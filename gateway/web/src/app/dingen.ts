// SPDX-License-Identifier: EUPL-1.2

const bekend = new WeakMap<object, ReadonlySet<string>>()

function verzamel(waarde: unknown, ids: Set<string>): void {
  if (Array.isArray(waarde)) for (const deel of waarde) verzamel(deel, ids)
  else if (typeof waarde === 'object' && waarde !== null)
    for (const [naam, deel] of Object.entries(waarde)) {
      if (naam === 'id' && typeof deel === 'string') ids.add(deel)
      else verzamel(deel, ids)
    }
}

/** The ids of everything that an answer speaks of: its tags. Looked up once per answer. */
export function dingenIn(antwoord: unknown): ReadonlySet<string> {
  if (typeof antwoord !== 'object' || antwoord === null) return new Set()
  const eerder = bekend.get(antwoord)
  if (eerder) return eerder
  const ids = new Set<string>()
  verzamel(antwoord, ids)
  bekend.set(antwoord, ids)
  return ids
}
