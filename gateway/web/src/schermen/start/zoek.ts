// SPDX-License-Identifier: EUPL-1.2

const plat = (tekst: string) =>
  tekst
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** What begins with the words that were typed, then what has them elsewhere; each by name. Accents do not count. */
export function zoekIn<T extends { readonly naam: string }>(dingen: readonly T[], zoek: string): readonly T[] {
  const woorden = plat(zoek)
  const opNaam = [...dingen].sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl'))
  if (woorden === '') return opNaam
  const begint = opNaam.filter(({ naam }) => plat(naam).startsWith(woorden))
  const heeft = opNaam.filter((ding) => !begint.includes(ding) && plat(ding.naam).includes(woorden))
  return [...begint, ...heeft]
}
