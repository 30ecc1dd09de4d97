// SPDX-License-Identifier: EUPL-1.2
import { InfiniteQueryObserver, QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import type { Bericht } from './stroom.ts'
import { maakVerversing, volgtAnders, vraagAllesOpnieuw } from './ververs.ts'

const alsVan = [{ dienst: 'initiatieven', logId: 'log', positie: 1 }]
const over = (...ids: string[]): Bericht => ({
  opnieuw: false,
  notities: ids.map((id) => ({ soort: 'Initiatief', id })),
  alsVan
})

const volg = async (client: QueryClient, naam: string, meta: Record<string, unknown>, antwoord: unknown) => {
  const vraag = vi.fn(async () => antwoord)
  const volger = new QueryObserver(client, {
    queryKey: [naam],
    queryFn: vraag,
    meta,
    staleTime: Number.POSITIVE_INFINITY
  })
  volger.subscribe(() => undefined)
  await vi.waitFor(() => expect(volger.getCurrentResult().isSuccess).toBe(true))
  vraag.mockClear()
  return vraag
}

test('a note asks again what it touches and nothing else', async () => {
  vi.stubGlobal('sessionStorage', { setItem: () => undefined })
  const client = new QueryClient()
  const een = await volg(client, 'een', {}, { initiatief: { id: 'i1' } })
  const ander = await volg(client, 'ander', {}, { initiatief: { id: 'i2' } })
  const lijst = await volg(client, 'lijst', { telt: true }, [])
  const grens = await volg(client, 'grens', { vast: true }, { id: 'i1' })

  const ontvang = maakVerversing(client)
  ontvang(over('i1'))
  await vi.waitFor(() => expect(lijst).toHaveBeenCalledTimes(1))
  expect(een).toHaveBeenCalledTimes(1)
  expect(ander).not.toHaveBeenCalled()

  ontvang({ opnieuw: true, notities: [], alsVan })
  await vi.waitFor(() => expect(ander).toHaveBeenCalledTimes(1))
  expect(een).toHaveBeenCalledTimes(2)
  expect(grens).not.toHaveBeenCalled()
  client.clear()
})

test('many notes at once become one question more', async () => {
  vi.stubGlobal('sessionStorage', { setItem: () => undefined })
  const client = new QueryClient()
  const lijst = await volg(client, 'lijst', { telt: true }, [])
  const ontvang = maakVerversing(client)
  for (let i = 0; i < 100; i++) ontvang(over(`i${i}`))
  await vi.waitFor(() => expect(lijst).toHaveBeenCalledTimes(2))
  client.clear()
})

/** A question of which the test gives the answers, one after the other, when it wants to. */
const houdVast = (client: QueryClient, naam: string) => {
  const antwoorden: ((antwoord: unknown) => void)[] = []
  const volger = new QueryObserver(client, {
    queryKey: [naam],
    queryFn: () => new Promise<unknown>((geef) => antwoorden.push(geef)),
    staleTime: Number.POSITIVE_INFINITY
  })
  volger.subscribe(() => undefined)
  return { antwoorden, getoond: () => volger.getCurrentResult().data }
}

test('a note that comes while the first answer is under way asks again once that is there, where it speaks of the thing', async () => {
  vi.stubGlobal('sessionStorage', { setItem: () => undefined })
  const client = new QueryClient()
  const een = houdVast(client, 'een')
  const ander = houdVast(client, 'ander')
  maakVerversing(client)(over('i1'))
  een.antwoorden[0]?.({ id: 'i1', naam: 'oud' })
  ander.antwoorden[0]?.({ id: 'i2' })
  await vi.waitFor(() => expect(een.antwoorden).toHaveLength(2))
  een.antwoorden[1]?.({ id: 'i1', naam: 'nieuw' })
  await vi.waitFor(() => expect(een.getoond()).toEqual({ id: 'i1', naam: 'nieuw' }))
  expect(ander.antwoorden).toHaveLength(1)
  client.clear()
})

test('what was asked as somebody else is never shown, also not where it was under way', async () => {
  const client = new QueryClient()
  const vraag = houdVast(client, 'een')
  client.setQueryData(['vorig scherm'], 'van een ander')
  void vraagAllesOpnieuw(client)
  expect(client.getQueryData(['vorig scherm'])).toBeUndefined()
  await vi.waitFor(() => expect(vraag.antwoorden).toHaveLength(2))
  vraag.antwoorden[0]?.('van een ander')
  vraag.antwoorden[1]?.('van mij')
  await vi.waitFor(() => expect(vraag.getoond()).toBe('van mij'))
  client.clear()
})

test('a page that somebody asked more of gives it, also when news comes meanwhile', async () => {
  vi.stubGlobal('sessionStorage', { setItem: () => undefined })
  const client = new QueryClient()
  const antwoorden: ((blad: string) => void)[] = []
  const volger = new InfiniteQueryObserver(client, {
    queryKey: ['lijst'],
    queryFn: () => new Promise<string>((geef) => antwoorden.push(geef)),
    initialPageParam: 1,
    getNextPageParam: (_blad, alle) => (alle.length < 2 ? 2 : null),
    meta: { telt: true },
    staleTime: Number.POSITIVE_INFINITY
  })
  volger.subscribe(() => undefined)
  const bladen = () => volger.getCurrentResult().data?.pages
  antwoorden[0]?.('een')
  await vi.waitFor(() => expect(bladen()).toEqual(['een']))
  void volger.fetchNextPage()
  maakVerversing(client)(over('i1'))
  antwoorden[1]?.('twee')
  await vi.waitFor(() => expect(bladen()).toEqual(['een', 'twee']))
  // Both were asked before the news: they are asked anew.
  await vi.waitFor(() => expect(antwoorden).toHaveLength(3))
  antwoorden[2]?.('een, anders')
  await vi.waitFor(() => expect(antwoorden).toHaveLength(4))
  antwoorden[3]?.('twee, anders')
  await vi.waitFor(() => expect(bladen()).toEqual(['een, anders', 'twee, anders']))
  client.clear()
})

test('what is kept of another place than the one that is followed is asked anew once it is shown', async () => {
  const client = new QueryClient()
  await volg(client, 'hier', { telt: true }, [])
  await client.prefetchQuery({ queryKey: ['elders'], queryFn: () => 'oud', meta: { telt: true } })
  await client.prefetchQuery({ queryKey: ['grens'], queryFn: () => 'grens', meta: { vast: true } })
  await volgtAnders(client)
  const opnieuw = ['hier', 'elders', 'grens'].filter((naam) => client.getQueryState([naam])?.isInvalidated)
  expect(opnieuw).toEqual(['elders'])
  client.clear()
})
