// SPDX-License-Identifier: EUPL-1.2
import { isDag } from '../datum.ts'
import { centenVan } from '../geld/bedrag.ts'
import { type Keus, type Kiesbron, leesKeus } from '../kiezer/keus.ts'
import { teksten } from './teksten.nl.ts'

/** How one field of a command is asked, and how what was typed is read. */
export interface Vorm<T> {
  readonly label: string
  readonly hint?: string | undefined
  readonly soort: 'tekst' | 'dag' | 'tijd' | 'getal' | 'bedrag' | 'keuze' | 'kies' | 'zoek'
  /** Lines to type in; of a text. */
  readonly regels?: number | undefined
  readonly keuzen?: Readonly<Record<string, string>>
  readonly uitleg?: Readonly<Record<string, string>> | undefined
  /** Where what can be chosen is called in Dutch, whatever the page is in. */
  readonly lang?: 'nl' | undefined
  /** From what is chosen while somebody types. */
  readonly bron?: Kiesbron
  /** What stands there when the form opens. */
  readonly begin: string
  /** What is told where it is not (rightly) filled in. */
  readonly fout: string
  /** Null: it is not, or not rightly, filled in. Every rule beyond that is the server's. */
  readonly lees: (tekst: string) => T | null
  /** False: it is not asked now, and goes as not filled in. */
  readonly toon?: (waarden: Ingevuld) => boolean
}

/** The fields of a command, each as it is asked. */
export type Vormen<V> = { readonly [K in keyof V]: Vorm<V[K]> }

export type Ingevuld = Readonly<Record<string, string>>

interface Tekstkeuzen {
  readonly hint?: string
  readonly regels?: number
  readonly begin?: string | null
  readonly fout?: string
}

export const tekst = (label: string, { hint, regels, begin, fout }: Tekstkeuzen = {}): Vorm<string> => ({
  label,
  hint,
  regels,
  soort: 'tekst',
  begin: begin ?? '',
  fout: fout ?? teksten.vulIn,
  lees: (getypt) => getypt.trim() || null
})

export const dag = (label: string, { hint, begin }: { hint?: string; begin?: string | null } = {}): Vorm<string> => ({
  label,
  hint,
  soort: 'dag',
  begin: begin ?? '',
  fout: teksten.geenDag,
  lees: (getypt) => (isDag(getypt) ? getypt : null)
})

/** A time of the clock, `HH:MM`. */
export const tijd = (label: string, { begin = '' }: { begin?: string } = {}): Vorm<string> => ({
  label,
  soort: 'tijd',
  begin,
  fout: teksten.geenTijd,
  lees: (getypt) => (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(getypt) ? getypt : null)
})

/** A whole number, zero or more. */
export const getal = (label: string, { hint, begin }: { hint?: string; begin?: number | null } = {}): Vorm<number> => ({
  label,
  hint,
  soort: 'getal',
  begin: begin == null ? '' : String(begin),
  fout: teksten.geenGetal,
  lees: (getypt) => (/^\d{1,9}$/.test(getypt.trim()) ? Number(getypt) : null)
})

/** An amount in euro; read in cents. */
export const bedrag = (
  label: string,
  { hint = teksten.bedragHint, begin }: { hint?: string; begin?: number | null } = {}
): Vorm<number> => ({
  label,
  hint,
  soort: 'bedrag',
  begin: begin == null ? '' : String(begin / 100).replace('.', ','),
  fout: teksten.geenBedrag,
  lees: centenVan
})

interface Keuzekeuzen<T extends string> {
  readonly hint?: string
  /** Only these can be chosen, in this order; all where it is left out. */
  readonly alleen?: readonly NoInfer<T>[]
  readonly begin?: T | null
  readonly uitleg?: Readonly<Record<T, string>>
  readonly lang?: 'nl'
}

const uit = <T extends string>(
  soort: 'keuze' | 'kies',
  label: string,
  keuzen: Readonly<Record<T, string>>,
  { hint, alleen, begin, uitleg, lang }: Keuzekeuzen<T> = {}
): Vorm<T> => ({
  label,
  hint,
  soort,
  keuzen: alleen ? Object.fromEntries(alleen.map((een) => [een, keuzen[een]])) : keuzen,
  uitleg,
  lang,
  begin: begin ?? '',
  fout: teksten.kies,
  lees: (gekozen) => (isSleutel(keuzen, gekozen) && (alleen?.includes(gekozen) ?? true) ? gekozen : null)
})

const isSleutel = <T extends string>(keuzen: Readonly<Record<T, string>>, gekozen: string): gekozen is T =>
  Object.hasOwn(keuzen, gekozen)

/** One of a few, all in sight. */
export const keuze = <T extends string>(
  label: string,
  keuzen: Readonly<Record<T, string>>,
  rest: Keuzekeuzen<T> = {}
): Vorm<T> => uit('keuze', label, keuzen, rest)

/** One out of a list. */
export const kies = <T extends string>(
  label: string,
  keuzen: Readonly<Record<T, string>>,
  rest: Keuzekeuzen<T> = {}
): Vorm<T> => uit('kies', label, keuzen, rest)

/** One out of many, found while somebody types. */
export const zoek = (label: string, bron: Kiesbron, { hint }: { hint?: string } = {}): Vorm<Keus> => ({
  label,
  hint,
  soort: 'zoek',
  bron,
  begin: '',
  fout: teksten.kiesUitLijst,
  lees: leesKeus
})

/** The same field, that may be left empty. */
export const optioneel = <T>(vorm: Vorm<T>): Vorm<T | undefined> => ({
  ...vorm,
  lees: (getypt) => (getypt.trim() === '' ? undefined : vorm.lees(getypt))
})

/** The same field, asked only while the form says so. */
export const alleenAls = <T>(toon: (waarden: Ingevuld) => boolean, vorm: Vorm<T>): Vorm<T | undefined> => ({
  ...vorm,
  toon
})

const isVerborgen = ({ toon }: Vorm<unknown>, waarden: Ingevuld): boolean => toon !== undefined && !toon(waarden)

/** The fields that are asked now, in order. */
export const gevraagd = <V extends object>(
  vormen: Vormen<V>,
  waarden: Ingevuld
): [naam: string, vorm: Vorm<unknown>][] =>
  Object.entries<Vorm<unknown>>(vormen).filter(([, vorm]) => !isVerborgen(vorm, waarden))

/** What is not, or not rightly, filled in: by field. */
export const foutenIn = <V extends object>(vormen: Vormen<V>, waarden: Ingevuld): Readonly<Record<string, string>> =>
  Object.fromEntries(
    gevraagd(vormen, waarden).flatMap(([naam, { lees, fout }]) =>
      lees(waarden[naam] ?? '') === null ? [[naam, fout]] : []
    )
  )

const isHeel = <V extends object>(deel: Partial<V>, vormen: Vormen<V>): deel is V =>
  Object.keys(vormen).every((naam) => Object.hasOwn(deel, naam))

/** What was filled in, as the command takes it; null while something is missing. */
export function leesIn<V extends object>(vormen: Vormen<V>, waarden: Ingevuld): V | null {
  const gelezen: Partial<V> = {}
  for (const naam in vormen) {
    const vorm = vormen[naam]
    const waarde = isVerborgen(vorm, waarden) ? undefined : vorm.lees(waarden[naam] ?? '')
    if (waarde === null) return null
    Object.assign(gelezen, { [naam]: waarde })
  }
  return isHeel(gelezen, vormen) ? gelezen : null
}

/** The fields of a command that changes a thing: absent is unchanged, null is cleared. */
export type Anders<V> = {
  [K in keyof V]?: Exclude<V[K], undefined> | (undefined extends V[K] ? null : never)
}

/** Of what is rightly filled in only what says something else than what the form began with. */
export function andersIn<V extends object>(vormen: Vormen<V>, waarden: Ingevuld): Anders<V> {
  const anders: Anders<V> = {}
  for (const [naam, { lees, begin }] of gevraagd(vormen, waarden)) {
    const waarde = lees(waarden[naam] ?? '')
    if (!Object.is(waarde, lees(begin))) Object.assign(anders, { [naam]: waarde ?? null })
  }
  return anders
}
