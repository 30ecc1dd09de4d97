// SPDX-License-Identifier: EUPL-1.2
import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import type { Bericht } from './stroom.ts'
import { maakVerversing } from './ververs.ts'

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
