// SPDX-License-Identifier: EUPL-1.2

/** All of what comes, in one array. */
export const gather = async <T>(coming: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const one of coming) all.push(one)
  return all
}
