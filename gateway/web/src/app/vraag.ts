// SPDX-License-Identifier: EUPL-1.2
import { beginBezoek } from './bezoek.ts'
import type { Operatie } from './operatie.ts'
import { type DienstStand, gezien, meldStand } from './stand.ts'

/** What is wrong with something that was sent: by its code with its data, and as a service says it in Dutch. */
export interface Gezegdefout {
  readonly code: string
  readonly gegevens: Readonly<Record<string, string | number | readonly (string | number)[]>>
  readonly fout: string
}

/** What is wrong with one field of what was sent: `pad` is a JSON pointer, `/naam`. */
export interface Overtreding extends Gezegdefout {
  readonly pad: string
}

interface Bijzonderheden extends ErrorOptions {
  readonly overtredingen?: readonly Overtreding[]
  readonly wacht?: number
}

/** A question that got no answer: the code says why. GEEN_VERBINDING is ours: nothing came back at all. */
export class Vraagfout extends Error {
  readonly code: string
  readonly overtredingen: readonly Overtreding[]
  /** Seconds after which the server wants to be asked again; absent where asking again would change nothing. */
  readonly wacht: number | undefined

  constructor(code: string, bericht: string, { overtredingen = [], wacht, ...options }: Bijzonderheden = {}) {
    super(bericht, options)
    this.name = 'Vraagfout'
    this.code = code
    this.overtredingen = overtredingen
    this.wacht = wacht
  }
}

/** An answer of GraphQL, or of the server before GraphQL began: then a problem document. */
interface Antwoord<A> {
  readonly code?: string
  readonly detail?: string
  readonly data?: A | null
  readonly errors?: readonly {
    readonly message: string
    readonly extensions?: { readonly code?: string; readonly fouten?: readonly Overtreding[] }
  }[]
}

/** The `extensions` of a request: which registered operation it asks. */
export const extensies = ({ hash }: { readonly hash: string }) => ({ persistedQuery: { version: 1, sha256Hash: hash } })

/** Asks the server for an address. Throws a Vraagfout where nothing came back, and what stopped it where we did. */
export async function haal(adres: string, opties: RequestInit): Promise<Response> {
  try {
    return await fetch(adres, opties)
  } catch (oorzaak) {
    if (opties.signal?.aborted) throw oorzaak
    throw new Vraagfout('GEEN_VERBINDING', 'De server is niet te bereiken.', { cause: oorzaak })
  }
}

async function stuur<A, V>(operatie: Operatie<A, V>, variabelen: V, kop: Record<string, string>, stop?: AbortSignal) {
  const antwoord = await haal('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...kop },
    body: JSON.stringify({ variables: variabelen, extensions: extensies(operatie) }),
    ...(stop && { signal: stop })
  })
  const { data, errors, code, detail }: Antwoord<A> = await antwoord.json().catch(() => ({}))
  const wacht = wachtVan(antwoord)
  const [fout] = errors ?? []
  if (fout) {
    const { code = 'INTERN', fouten = [] } = fout.extensions ?? {}
    throw new Vraagfout(code, fout.message, { overtredingen: fouten, ...wacht })
  }
  if (!data) throw new Vraagfout(code ?? 'INTERN', detail ?? `Antwoord ${antwoord.status} zonder inhoud`, wacht)
  return data
}

/** How long the server wants to be left alone, to be spread into a Vraagfout. */
export const wachtVan = ({ headers }: Response): { readonly wacht?: number } => {
  const wacht = Number(headers.get('retry-after'))
  return wacht > 0 ? { wacht } : {}
}

const minstens = (): Record<string, string> =>
  gezien().length === 0
    ? {}
    : {
        'naober-minstens': gezien()
          .map(({ dienst, logId, positie }) => `${dienst}:${logId}:${positie}`)
          .join(',')
      }

/**
 * Asks a registered query, at least as of what this tab has seen; where the gateway is not that far yet, what it has.
 *
 * @throws Vraagfout
 */
export async function vraag<A extends { readonly alsVan: readonly DienstStand[] }, V>(
  operatie: Operatie<A, V>,
  variabelen: V,
  stop?: AbortSignal
): Promise<A> {
  const antwoord = await stuur(operatie, variabelen, minstens(), stop).catch((fout: unknown) => {
    if (fout instanceof Vraagfout && fout.code === 'NOG_NIET_ZO_VER') return stuur(operatie, variabelen, {}, stop)
    throw fout
  })
  meldStand(antwoord.alsVan, new Date())
  beginBezoek(antwoord.alsVan, new Date())
  return antwoord
}

/**
 * Sends a registered mutation, once: whoever wants to try again does so with the same command id.
 *
 * @throws Vraagfout
 */
export const verzend = <A, V>(operatie: Operatie<A, V>, variabelen: V): Promise<A> => stuur(operatie, variabelen, {})
