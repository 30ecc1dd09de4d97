// SPDX-License-Identifier: EUPL-1.2
import { type Gezegdefout, haal, type Overtreding, Vraagfout, wachtVan } from '../../app/vraag.ts'

/** What somebody may bring, and how large. */
export interface Grenzen {
  readonly soorten: readonly string[]
  readonly grens: { readonly bytes: number; readonly rijen: number }
}

/** Where the value of a field comes from: a column, or the same for every row. */
export type Bron =
  | { readonly kolom: string; readonly waarden?: Readonly<Record<string, string>> }
  | { readonly vast: string }

export interface Koppeling {
  readonly soort: string
  readonly velden: Readonly<Record<string, Bron>>
}

/** The words of a column that are no codes of its field. */
export interface VreemdeWoorden {
  readonly pad: string
  readonly kolom: string
  readonly codes: readonly string[]
  readonly woorden: readonly { readonly woord: string; readonly rijen: number }[]
  /** So many more there are. */
  readonly meer: number
}

/** What is wrong with a row: in which column and field, what stands there, and what is expected. */
export interface Fout extends Gezegdefout {
  /** Null: the row as a whole. */
  readonly pad: string | null
  readonly kolom: string | null
  readonly waarde: string
}

export interface Rij {
  readonly rij: number
  readonly fouten: readonly Fout[]
}

/** Of a column in which only a year stands: the first of them, and the day that it was taken for. */
export interface Jaren {
  readonly pad: string
  readonly kolom: string | null
  readonly rijen: number
  readonly jaar: string
  readonly dag: string
}

/** A word that was read as the code for which a screen shows it. */
export interface Gelezen {
  readonly pad: string
  readonly kolom: string | null
  readonly woord: string
  readonly code: string
  readonly rijen: number
}

/** What a look at all rows gave. */
export interface Kijk {
  readonly koppen: readonly string[]
  readonly bladen: readonly string[]
  readonly rijen: number
  readonly voorbeeld: readonly (readonly string[])[]
  readonly velden: readonly { readonly pad: string; readonly verplicht: boolean }[]
  readonly koppeling: Koppeling
  readonly woorden: readonly VreemdeWoorden[]
  readonly ontbreekt: readonly string[]
  readonly goed: number
  readonly fouten: number
  readonly fout: readonly Rij[]
  readonly jaren: readonly Jaren[]
  readonly gelezen: readonly Gelezen[]
}

export const TELLINGEN = ['INGELEZEN', 'WAS_ER_AL', 'GEWEIGERD', 'FOUT', 'TERUGGENOMEN', 'BLIJFT_STAAN'] as const

export type Stand =
  | 'WACHT'
  | 'BEGONNEN'
  | 'ONDERBROKEN'
  | 'INGELEZEN'
  | 'WORDT_TERUGGENOMEN'
  | 'DEELS_TERUGGENOMEN'
  | 'TERUGGENOMEN'

/** How an import stands. */
export interface Import {
  readonly id: string
  readonly naam: string
  readonly soort: string
  readonly op: string
  readonly rijen: number
  readonly staat: Stand
  readonly gedaan: number
  readonly totaal: number
  readonly telling: Readonly<Partial<Record<(typeof TELLINGEN)[number], number>>>
  readonly reden: string | null
}

/** Of what the platform is still busy with. */
export const isBezig = ({ staat }: Import): boolean =>
  staat === 'WACHT' || staat === 'BEGONNEN' || staat === 'WORDT_TERUGGENOMEN'

const BASIS = '/import/v1'

/** Asks the platform. Throws a Vraagfout with what it said. */
async function stuur<A>(pad: string, opties: RequestInit = {}): Promise<A> {
  const antwoord = await haal(`${BASIS}${pad}`, opties)
  const lijf = antwoord.status === 204 ? {} : await antwoord.json().catch(() => ({}))
  if (antwoord.ok) return lijf
  const fouten: readonly Overtreding[] = lijf.fouten ?? []
  throw new Vraagfout(lijf.code ?? 'INTERN', fouten[0]?.fout ?? lijf.detail ?? lijf.title ?? '', {
    overtredingen: fouten,
    ...wachtVan(antwoord)
  })
}

const post = <A>(pad: string, lijf: object = {}): Promise<A> =>
  stuur(pad, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(lijf) })

export const grenzen = (): Promise<Grenzen> => stuur('')
export const imports = (): Promise<readonly Import[]> => stuur('/imports')
export const verder = (id: string): Promise<Import> => post(`/imports/${id}/_verder`)
export const neemTerug = (id: string): Promise<Import> => post(`/imports/${id}/_terug`)
export const verslagAdres = (id: string, welk: 'verslag' | 'terugname'): string => `${BASIS}/imports/${id}/${welk}.csv`

/** A file at the platform, by its id there. */
export interface Bestand {
  readonly id: string
  readonly naam: string
}

export const breng = (bestand: File): Promise<Bestand> =>
  stuur(`/bestanden?naam=${encodeURIComponent(bestand.name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: bestand
  })

/** Throws a file away; where that fails, the platform does so after a day. */
export const gooiWeg = ({ id }: Bestand): Promise<unknown> =>
  stuur(`/bestanden/${id}`, { method: 'DELETE' }).catch(() => {})

/** How a file is looked at. */
export interface Vraag {
  readonly soort: string
  readonly blad: string | null
  readonly koppeling: Koppeling | null
}

export const kijk = ({ id }: Bestand, vraag: Vraag): Promise<Kijk> => post(`/bestanden/${id}/_kijk`, vraag)
export const lees = ({ id }: Bestand, vraag: Vraag, metFouten: boolean): Promise<Import> =>
  post(`/bestanden/${id}/_lees`, { ...vraag, metFouten })

/** The mapping with another source for a field; null takes it away. */
export const metBron = ({ soort, velden }: Koppeling, pad: string, bron: Bron | null): Koppeling => {
  const { [pad]: _weg, ...rest } = velden
  return { soort, velden: bron === null ? rest : { ...rest, [pad]: bron } }
}

const woordenIn = ({ velden }: Koppeling, pad: string): Readonly<Record<string, string>> => {
  const bron = velden[pad]
  return bron !== undefined && 'kolom' in bron ? (bron.waarden ?? {}) : {}
}

/** What the mapping makes of a word: a code, '' for nothing; undefined: nobody said. */
export const woordIn = (koppeling: Koppeling, pad: string, woord: string): string | undefined =>
  new Map(Object.entries(woordenIn(koppeling, pad))).get(woord)

/** The mapping with this code for a word of the column of a field; null takes it away. */
export const metWoord = (koppeling: Koppeling, pad: string, woord: string, code: string | null): Koppeling => {
  const bron = koppeling.velden[pad]
  if (bron === undefined || 'vast' in bron) return koppeling
  const { [woord]: _weg, ...rest } = woordenIn(koppeling, pad)
  const waarden = code === null ? rest : { ...rest, [woord]: code }
  const isLeeg = Object.keys(waarden).length === 0
  return metBron(koppeling, pad, { kolom: bron.kolom, ...(!isLeeg && { waarden }) })
}
