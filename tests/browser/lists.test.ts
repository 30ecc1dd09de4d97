// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { usePlatform } from './own-platform.ts'
import { becomes, expectSound, useBrowser } from './visitor.ts'

const visit = useBrowser(usePlatform())

/** Asks for this many things to borrow in a buurt where nobody asks for anything. */
const askFor = (page: Page, times: number) =>
  page.evaluate(async (count) => {
    const query = 'mutation ($invoer: PlaatsBehoefteInvoer!) { plaatsBehoefte(invoer: $invoer) { __typename } }'
    for (let number = 1; number <= count; number++) {
      const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
      const invoer = {
        soort: 'SPULLEN',
        wat: `Een ladder, nummer ${number}`,
        gebied: { gemeente: 'GM9902', buurt: 'BU99020100', jaar: 2024 },
        op: dayIn(0),
        laatste: dayIn(30)
      }
      const body = JSON.stringify({ query, variables: { invoer } })
      const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      const { data, errors } = await answer.json()
      if (data?.plaatsBehoefte?.__typename !== 'BehoefteAanvaard') throw new Error(JSON.stringify(errors ?? data))
    }
  }, times)

test('a list of more than one page tells how much of it is shown, and leads to the rest', async () => {
  const visitor = await visit()
  const { page } = visitor
  await page.goto('/vraag-en-aanbod?gebied=BU99020100')
  await becomes(page, 'Tuinder')
  await askFor(page, 52)
  await page.getByText('Dit zijn de eerste 50 van 52.').waitFor()
  await expectSound(visitor)
  await page.getByRole('button', { name: 'Toon meer' }).click()
  await page.getByText('Een ladder, nummer 52', { exact: true }).waitFor()
  await expect.poll(() => page.getByText(/^Een ladder, nummer/).count()).toBe(52)
  await expect.poll(() => page.getByRole('button', { name: 'Toon meer' }).count()).toBe(0)
})
