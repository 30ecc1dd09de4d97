// SPDX-License-Identifier: EUPL-1.2
import type { Field } from './fields.ts'

/** Where the value of a field comes from: a column, with its own words for codes, or the same for every row. */
export type Source =
  | { readonly kolom: string; readonly waarden?: Readonly<Record<string, string>> }
  | { readonly vast: string }

/** Which column is what, by the place of the field in the command; `id` and `sleutel` tell which thing a row is. */
export interface Mapping {
  readonly soort: string
  readonly velden: Readonly<Record<string, Source>>
  /** Columns that nothing is done with. */
  readonly ongebruikt: readonly string[]
}

/** What tells which thing a row is: its id in Naober, or a key of the sheet's own. */
export const IDENTITIES = ['id', 'sleutel'] as const

/** Words that people use for a field, by its place, beside the place itself and its last part. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  sleutel: ['nummer', 'code', 'kenmerk'],
  naam: ['titel', 'benaming'],
  doel: ['omschrijving', 'beschrijving', 'toelichting'],
  omschrijving: ['beschrijving', 'toelichting'],
  op: ['sinds', 'startdatum', 'begindatum', 'datum', 'vanaf', 'start', 'startjaar', 'beginjaar', 'oprichtingsjaar'],
  soort: ['type', 'categorie'],
  type: ['soort', 'categorie'],
  'gebied.gemeente': ['gemeentecode', 'gemeentenaam'],
  'gebied.wijk': ['wijkcode', 'wijknaam'],
  'gebied.buurt': ['buurtcode', 'buurtnaam'],
  'gebied.jaar': ['indelingsjaar'],
  werkgebied: ['gebied', 'gebieden', 'gemeente'],
  adres: ['straat', 'locatie'],
  waar: ['locatie', 'plaats', 'adres'],
  initiatief: ['initiatiefid', 'initiatiefsleutel'],
  partijId: ['partij', 'aanbieder', 'organisatie'],
  dag: ['datum'],
  tijd: ['aanvang', 'begintijd', 'starttijd', 'tijdstip'],
  duurMinuten: ['duur', 'minuten'],
  'contact.functie': ['contactfunctie'],
  'contact.bereikbaar': ['bereikbaarheid', 'contact']
}

/** How a word is compared: without case, accents, spaces and signs. */
export const bare = (word: string): string =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/**
 * A mapping by the names of columns: the place of a field first, then its last part, then words that people use. A
 * column is used once. What is given for every row wins from a column.
 */
export const proposeMapping = (
  soort: string,
  fields: readonly Field[],
  koppen: readonly string[],
  vast: Readonly<Record<string, string>> = {}
): Mapping => {
  const free = new Map(koppen.map((kop) => [bare(kop), kop]))
  const velden: Record<string, Source> = Object.fromEntries(
    Object.entries(vast).map(([pad, waarde]) => [pad, { vast: waarde }])
  )
  const paden = [...IDENTITIES, ...fields.map(({ pad }) => pad)]
  const heel = new Set(fields.flatMap((field) => (field.heel ? [field.pad] : [])))
  const lastOf = (pad: string) => (heel.has(pad) ? [] : [pad.slice(pad.lastIndexOf('.') + 1)])
  for (const wordsOf of [(pad: string) => [pad], lastOf, (pad: string) => WORDS[pad] ?? []]) {
    for (const pad of paden) {
      const word = wordsOf(pad).find((een) => free.has(bare(een)))
      if (pad in velden || word === undefined) continue
      velden[pad] = { kolom: free.get(bare(word)) ?? '' }
      free.delete(bare(word))
    }
  }
  return { soort, velden, ongebruikt: koppen.filter((kop) => free.get(bare(kop)) === kop) }
}

/** The fields that a command must have and for which there is no column. A code of a wijk or buurt tells its gemeente. */
export const missingIn = ({ velden }: Mapping, fields: readonly Field[]): readonly string[] => {
  const derived = 'gebied.wijk' in velden || 'gebied.buurt' in velden ? ['gebied.gemeente'] : []
  return fields
    .filter(({ pad, verplicht }) => verplicht && !(pad in velden) && !derived.includes(pad))
    .map(({ pad }) => pad)
}
