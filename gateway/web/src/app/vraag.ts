// SPDX-License-Identifier: EUPL-1.2
import { beginBezoek } from './bezoek.ts'
import type { Operatie } from './operatie.ts'
import { type DienstStand, gezien, meldStand } from './stand.ts'

/** What is wrong with one field of what was sent: `pad` is a JSON pointer, `/naam`. */
export interface Overtreding {
  readonly pad: string
  readonly fout: string
}

/** A question that got no answer: the code says why. GEEN_VERBINDING is ours: nothing came back at all. */
export class Vraagfout extends Error {
  readonly code: string
  readonly overtredingen: readonly Overtreding[]

  constructor(code: string, bericht: string, overtredingen: readonly Overtreding[] = [], options?: ErrorOptions) {
    super(bericht, options)
    this.name = 'Vraagfout'
    this.code = code
    this.overtredingen = overtredingen
  }
}

interface Antwoord<A> {
  readonly data?: A | null
  readonly errors?: readonly {
    readonly message: string
    readonly extensions?: { readonly code?: string; readonly fouten?: readonly Overtreding[] }
  }[]
}

/** The `extensions` of a request: which registered operation it asks. */
export const extensies = ({ hash }: { readonly hash: string }) => ({ persistedQuery: { version: 1, sha256Hash: hash } })

async function stuur<A, V>(operatie: Operatie<A, V>, variabelen: V, kop: Record<string, string>, stop?: AbortSignal) {
  let antwoord: Response
  try {
    antwoord = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...kop },
      body: JSON.stringify({ variables: variabelen, extensions: extensies(operatie) }),
      ...(stop && { signal: stop })
    })
  } catch (oorzaak) {
    if (stop?.aborted) throw oorzaak
    throw new Vraagfout('GEEN_VERBINDING', 'De server is niet te bereiken.', [], { cause: oorzaak })
  }
  const { data, errors }: Antwoord<A> = await antwoord.json().catch(() => ({}))
  const [fout] = errors ?? []
  if (fout) throw new Vraagfout(fout.extensions?.code ?? 'INTERN', fout.message, fout.extensions?.fouten ?? [])
  if (!data) throw new Vraagfout('INTERN', `Antwoord ${antwoord.status} zonder inhoud`)
  return data
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
