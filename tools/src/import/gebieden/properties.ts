// SPDX-License-Identifier: EUPL-1.2
import {
  type BuurtCode,
  type GemeenteCode,
  gemeenteVan,
  isBuurtCode,
  isGemeenteCode,
  isWijkCode,
  type WijkCode,
  wijkVan
} from '@naober/contracts/geografie'

/** What is wrong with a property; whoever reads the file says where. */
export class PropertyError extends Error {}

/** A property by the names it has had: those of PDOK, of the older CBS files and of PDOK's gebiedsindelingen. */
const NAMES = {
  buurtcode: ['buurtcode', 'bu_code'],
  buurtnaam: ['buurtnaam', 'bu_naam'],
  wijkcode: ['wijkcode', 'wk_code'],
  wijknaam: ['wijknaam', 'wk_naam'],
  gemeentecode: ['gemeentecode', 'gm_code'],
  gemeentenaam: ['gemeentenaam', 'gm_naam'],
  statcode: ['statcode'],
  statnaam: ['statnaam'],
  jaarcode: ['jrstatcode'],
  jaar: ['jaar'],
  water: ['water', 'h2o'],
  inwoners: ['aantal_inwoners', 'aant_inw'],
  huishoudens: ['aantal_huishoudens', 'aantal_hh']
} as const satisfies Record<string, readonly string[]>

type Property = keyof typeof NAMES

/** From here down CBS means: no figure (-99995, -99997, -99999999 …); a real figure is never negative. */
const NO_FIGURE = -9_999

/** What one feature says about an area, before its boundary is looked at. */
interface Named {
  readonly jaar: number | null
  /** True for land; water and foreign areas are no buurten where people live. */
  readonly land: boolean
  readonly gemeente: GemeenteCode
  readonly gemeentenaam: string | null
  readonly naam: string | null
  readonly inwoners: number | null
  readonly huishoudens: number | null
}
export type AreaProperties =
  | (Named & {
      readonly niveau: 'BUURT'
      readonly naam: string
      readonly code: BuurtCode
      readonly wijk: WijkCode
      readonly wijknaam: string | null
    })
  | (Named & { readonly niveau: 'WIJK'; readonly code: WijkCode })
  | (Named & { readonly niveau: 'GEMEENTE'; readonly code: GemeenteCode })

/** Reads the properties of a feature. Throws a PropertyError that names the property. */
export const readProperties = (properties: Readonly<Record<string, unknown>>): AreaProperties => {
  const row = new Row(properties)
  const code = row.text('buurtcode') ?? row.text('statcode') ?? row.text('wijkcode') ?? row.text('gemeentecode')
  if (code === null) throw new PropertyError(noKnownProperty(properties))
  const named = {
    jaar: row.year(),
    land: /^nee$/i.test(row.text('water') ?? 'NEE'),
    gemeentenaam: row.text('gemeentenaam'),
    inwoners: row.figure('inwoners'),
    huishoudens: row.figure('huishoudens')
  }
  if (isBuurtCode(code)) {
    const gemeente = row.same('gemeentecode', gemeenteVan(code))
    const wijk = row.same('wijkcode', wijkVan(code))
    const naam = row.text('buurtnaam') ?? row.text('statnaam')
    if (naam === null) throw new PropertyError('buurtnaam ontbreekt')
    return { ...named, niveau: 'BUURT', code, gemeente, wijk, naam, wijknaam: row.text('wijknaam') }
  }
  if (isWijkCode(code)) {
    const gemeente = row.same('gemeentecode', gemeenteVan(code))
    return { ...named, niveau: 'WIJK', code, gemeente, naam: row.text('wijknaam') ?? row.text('statnaam') }
  }
  if (!isGemeenteCode(code))
    throw new PropertyError(`'${code}' is geen code van een buurt (BU…), wijk (WK…) of gemeente (GM…)`)
  const naam = named.gemeentenaam ?? row.text('statnaam')
  return { ...named, niveau: 'GEMEENTE', code, gemeente: code, gemeentenaam: naam, naam }
}

/** Properties by their names, in whatever case they are written. */
class Row {
  readonly #values: ReadonlyMap<string, { readonly written: string; readonly value: unknown }>

  constructor(properties: Readonly<Record<string, unknown>>) {
    this.#values = new Map(
      Object.entries(properties).map(([written, value]) => [written.toLowerCase(), { written, value }])
    )
  }

  #find(property: Property): { readonly written: string; readonly value: unknown } | undefined {
    for (const name of NAMES[property]) {
      const found = this.#values.get(name)
      if (found !== undefined && found.value !== null && found.value !== '') return found
    }
    return undefined
  }

  text(property: Property): string | null {
    const found = this.#find(property)
    if (found === undefined) return null
    if (typeof found.value !== 'string') throw new PropertyError(`${found.written} is geen tekst`)
    return found.value.trim() || null
  }

  figure(property: Property): number | null {
    const found = this.#find(property)
    if (found === undefined) return null
    const figure = Number(found.value)
    if (figure <= NO_FIGURE) return null
    if (!Number.isSafeInteger(figure) || figure < 0)
      throw new PropertyError(`${found.written} is ${String(found.value)}, geen aantal`)
    return figure
  }

  year(): number | null {
    const found = this.#find('jaar') ?? this.#find('jaarcode')
    if (found === undefined) return null
    const year = Number(String(found.value).slice(0, 4))
    if (!isDivisionYear(year)) throw new PropertyError(`${found.written} is ${String(found.value)}, geen jaar`)
    return year
  }

  /** A code that follows from another one: absent, or the same. */
  same<C extends string>(property: Property, code: C): C {
    const found = this.#find(property)
    if (found === undefined || found.value === code) return code
    throw new PropertyError(`${found.written} is ${String(found.value)}, maar de code van het gebied hoort bij ${code}`)
  }
}

/** Whether CBS can have made a division in this year. */
export const isDivisionYear = (year: number): boolean => Number.isInteger(year) && year >= 1900 && year <= 2100

const noKnownProperty = (properties: Readonly<Record<string, unknown>>): string => {
  const found = Object.keys(properties).slice(0, 5).join(', ')
  return `geen buurtcode, wijkcode of gemeentecode (wel: ${found === '' ? 'niets' : found})`
}
