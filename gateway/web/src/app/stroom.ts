// SPDX-License-Identifier: EUPL-1.2
import { WijzigingenDocument, type WijzigingenSubscription } from '../gql/graphql.ts'
import { maakBron } from './bron.ts'
import { meldBij, totGehoord } from './stand.ts'
import { extensies } from './vraag.ts'

export type Bericht = WijzigingenSubscription['wijzigingen']

/** Silence of this long is told to the reader; what stands on the page stays. */
const TE_LANG_STIL = 10_000
const OPNIEUW_NA = [500, 1000, 2000, 4000]

const weg = maakBron(false)
export const leesWeg = weg.lees
export const zetWeg = weg.zet
export const volgWeg = weg.volg

/** The address of the stream: the registered subscription, for these areas, from where this tab has heard. */
export function adres(gebieden: readonly string[] | null): string {
  const variabelen = { gebieden, vanaf: totGehoord().map(({ dienst, logId, positie }) => ({ dienst, logId, positie })) }
  const vraag = new URLSearchParams({
    variables: JSON.stringify(variabelen),
    extensions: JSON.stringify(extensies(WijzigingenDocument))
  })
  return `/graphql?${vraag}`
}

function bericht(data: string): Bericht | undefined {
  const { data: antwoord }: { data?: WijzigingenSubscription | null } = JSON.parse(data)
  return antwoord?.wijzigingen
}

/**
 * Opens the one stream of notes and keeps it open: after a break it comes back with the vector of this tab, so that
 * the gateway sends what was missed. Answers a function that closes it.
 */
export function openStroom(gebieden: readonly string[] | null, opBericht: (bericht: Bericht) => void): () => void {
  let bron: EventSource | undefined
  let poging = 0
  let hervat: ReturnType<typeof setTimeout> | undefined
  let stil: ReturnType<typeof setTimeout> | undefined
  const bij = setInterval(() => bron?.readyState === EventSource.OPEN && meldBij(new Date()), 30_000)

  const gebroken = () => {
    bron?.close()
    stil ??= setTimeout(() => weg.zet(true), TE_LANG_STIL)
    clearTimeout(hervat)
    hervat = setTimeout(begin, OPNIEUW_NA[Math.min(poging++, OPNIEUW_NA.length - 1)])
  }

  const begin = () => {
    bron = new EventSource(adres(gebieden))
    bron.addEventListener('open', () => {
      poging = 0
      clearTimeout(stil)
      stil = undefined
      weg.zet(false)
    })
    bron.addEventListener('next', ({ data }: MessageEvent<string>) => {
      const gelezen = bericht(data)
      if (gelezen) opBericht(gelezen)
    })
    bron.addEventListener('complete', gebroken)
    bron.addEventListener('error', gebroken)
  }

  begin()
  window.addEventListener('offline', gebroken)
  window.addEventListener('online', gebroken)
  return () => {
    window.removeEventListener('offline', gebroken)
    window.removeEventListener('online', gebroken)
    clearInterval(bij)
    clearTimeout(hervat)
    clearTimeout(stil)
    weg.zet(false)
    bron?.close()
  }
}
