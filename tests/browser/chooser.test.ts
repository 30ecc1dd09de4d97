// SPDX-License-Identifier: EUPL-1.2
import { idOfPartij } from '@naober/tools/demo/ids'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { doing } from './doing.ts'
import { usePlatform } from './own-platform.ts'
import { becomes, expectSound, useBrowser } from './visitor.ts'

const visit = useBrowser(usePlatform())

/** Registers this many organisations that work in Merenburg. */
const register = (page: Page, times: number) =>
  page.evaluate(async (count) => {
    const query = 'mutation ($invoer: RegistreerPartijInvoer!) { registreerPartij(invoer: $invoer) { __typename } }'
    const op = new Date().toISOString().slice(0, 10)
    for (let number = 1; number <= count; number++) {
      const invoer = { naam: `Vereniging nummer ${number}`, type: 'SPORT', werkgebied: ['GM9901'], op }
      const body = JSON.stringify({ query, variables: { invoer } })
      const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      const { data, errors } = await answer.json()
      if (data?.registreerPartij?.__typename !== 'PartijAanvaard') throw new Error(JSON.stringify(errors ?? data))
    }
  }, times)

test('where there are more than a hundred organisations, the last one is found while one types, by keyboard', async () => {
  const visitor = await visit('phone')
  const { page } = visitor
  await page.goto('/')
  await becomes(page, 'welzijn')
  await register(page, 104)
  await becomes(page, 'Zanger')
  await page.locator('.mijn').getByRole('link', { name: 'Koor De Hoge Noot', exact: true }).click()
  await page.getByRole('link', { name: 'Bewerk alles' }).click()
  const form = await doing(page, 'Een organisatie doet mee')
  const field = form.getByRole('combobox', { name: 'Welke organisatie?' })
  const options = form.getByRole('option')
  const stand = form.locator('.kiezer').getByRole('status')

  await field.press('ArrowDown')
  await stand.getByText(/^Dit zijn er 8. Er zijn er nog \d+. Typ een deel van de naam.$/).waitFor()
  await expect.poll(() => options.count()).toBe(8)
  await expectSound(visitor, 'the list that goes on')
  await field.press('Escape')
  await options.first().waitFor({ state: 'detached' })

  await field.fill('bestaat niet')
  await stand.getByText('Niets gevonden met “bestaat niet”.').waitFor()
  await expect.poll(() => field.getAttribute('aria-expanded')).toBe('false')
  await field.press('ArrowDown')
  await field.press('Enter')
  await form.getByRole('button', { name: 'Leg dit vast' }).click()
  await form.locator('.veld__fout').getByText('Kies er een uit de lijst.').waitFor()
  await expectSound(visitor, 'nothing was found')

  await field.fill('nummer 104')
  await stand.getByText('Er is er 1.').waitFor()
  await field.press('ArrowDown')
  const active = async () => page.locator(`[id="${await field.getAttribute('aria-activedescendant')}"]`).textContent()
  await expect.poll(active).toBe('Vereniging nummer 104')
  await field.press('Enter')
  await expect.poll(() => field.inputValue()).toBe('Vereniging nummer 104')
  await form.getByLabel('Als wat?').fill('zaal')
  await form.getByRole('button', { name: 'Leg dit vast' }).click()
  await page.locator('.banden').getByText('Vereniging nummer 104').waitFor()

  await field.fill('nummer 104')
  await form.getByRole('option', { name: 'Vereniging nummer 104 (doet al mee)' }).waitFor()
  await field.press('ArrowDown')
  await field.press('Enter')
  await expect.poll(() => field.getAttribute('aria-expanded')).toBe('true')
  await expectSound(visitor, 'one that takes part already')
})

/** Starts this many initiatieven of which this partij is a member. */
const joins = (page: Page, partijId: string, times: number) =>
  page.evaluate(
    async ([partij, count]) => {
      const van = new Date().toISOString().slice(0, 10)
      const send = async (query: string, variables: object) => {
        const body = JSON.stringify({ query, variables })
        const headers = { 'content-type': 'application/json' }
        const { data, errors } = await (await fetch('/graphql', { method: 'POST', headers, body })).json()
        const [answer] = Object.values<{ __typename: string; id: string }>(data ?? {})
        if (!answer?.__typename.endsWith('Aanvaard')) throw new Error(JSON.stringify(errors ?? data))
        return answer.id
      }
      const start =
        'mutation ($invoer: StartInitiatiefInvoer!) { startInitiatief(invoer: $invoer) { __typename ... on Aanvaard { id } } }'
      const join =
        'mutation ($id: ID!, $invoer: VoegLidToeInvoer!) { voegLidToe(id: $id, invoer: $invoer) { __typename ... on Aanvaard { id } } }'
      for (let number = 1; number <= count; number++) {
        const gebied = { gemeente: 'GM9901', jaar: 2024 }
        const invoer = { naam: `Kring nummer ${number}`, doel: 'Samen.', soort: 'BEWONERSINITIATIEF', op: van, gebied }
        const id = await send(start, { invoer })
        await send(join, { id, invoer: { lid: { partijId: partij }, functie: 'zaal', van } })
      }
    },
    [partijId, times] as const
  )

test('who becomes ambassadeur finds the last of more than fifty memberships, and of what they are it only those', async () => {
  const visitor = await visit()
  const { page } = visitor
  const partij = idOfPartij('welzijn-merenburg')
  await page.goto(`/partij/${partij}`)
  await becomes(page, 'welzijn')
  await joins(page, partij, 52)
  const form = await doing(page, 'Word ambassadeur')
  const field = form.getByRole('combobox', { name: 'Bij welk initiatief?' })
  await field.fill('nummer 52')
  await form.getByRole('option', { name: 'Kring nummer 52', exact: true }).click()
  await form.getByLabel('In welke functie?').fill('buurtwerker')
  await expectSound(visitor)
  await form.getByRole('button', { name: 'Leg dit vast' }).click()
  await page.getByText('U staat erbij als ambassadeur.').waitFor()
  const end = await doing(page, 'Er is geen ambassadeur meer')
  await end.getByRole('combobox', { name: 'Bij welk initiatief?' }).fill('Kring')
  await end.getByText('Er is er 1.').waitFor()
  await end.getByRole('option', { name: 'Kring nummer 52', exact: true }).click()
  await end.getByRole('button', { name: 'Leg dit vast' }).click()
  await page.getByText('Dat staat erbij.').waitFor()
  await expectSound(visitor)
})
