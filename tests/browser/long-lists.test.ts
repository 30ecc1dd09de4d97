// SPDX-License-Identifier: EUPL-1.2
import { idOfElement, idOfInitiatief, idOfPartij } from '@naober/tools/demo/ids'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { usePlatform } from './own-platform.ts'
import { becomes, expectSound, useBrowser } from './visitor.ts'

const visit = useBrowser(usePlatform())

/** Gives a command from within the page, as whoever is logged in there; answers the id of what it was given to. */
const give = (page: Page, opdracht: string, invoer: object, id?: string): Promise<string> =>
  page.evaluate(
    async ([name, input, to]) => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Invoer!`
      const [names, given] = to === undefined ? ['', ''] : ['$id: ID!, ', 'id: $id, ']
      const query = `mutation (${names}$invoer: ${type}) { ${name}(${given}invoer: $invoer) { __typename ... on Aanvaard { id } ... on Weigering { code } } }`
      const body = JSON.stringify({ query, variables: { id: to, invoer: input } })
      const headers = { 'content-type': 'application/json' }
      const { data, errors } = await (await fetch('/graphql', { method: 'POST', headers, body })).json()
      const answer = data?.[name]
      if (!answer?.__typename.endsWith('Aanvaard')) throw new Error(JSON.stringify(errors ?? data))
      return answer.id
    },
    [opdracht, invoer, id] as const
  )

const van = new Date().toISOString().slice(0, 10)

/** Starts an initiatief that this partij owns too, of which it is a member, and where it has an ambassadeur. */
const takesPart = async (page: Page, partijId: string, number: number) => {
  const initiatiefId = await give(page, 'startInitiatief', {
    naam: `Kring nummer ${number}`,
    doel: 'Samen.',
    soort: 'BEWONERSINITIATIEF',
    op: van,
    gebied: { gemeente: 'GM9901', jaar: 2024 }
  })
  await give(page, 'voegLidToe', { lid: { partijId }, functie: 'zaal', van }, initiatiefId)
  await give(page, 'wijsEigenaarAan', { eigenaar: { partijId }, functie: 'beheer', van }, initiatiefId)
  const ambassadeur = { initiatiefId, persoonId: 'iemand', functie: 'buurtwerker', van }
  await give(page, 'benoemAmbassadeur', ambassadeur, partijId)
}

test('a partij tells how much of each of its long lists is shown, and each leads to its own rest', async () => {
  const visitor = await visit()
  const { page } = visitor
  const partij = idOfPartij('welzijn-merenburg')
  await page.goto(`/partij/${partij}`)
  await becomes(page, 'welzijn')
  for (let number = 1; number <= 120; number++) await takesPart(page, partij, number)
  await page.reload()
  const roles = page.getByRole('region', { name: 'Doet mee met' })
  const rows = roles.getByRole('listitem').filter({ hasText: 'Kring nummer' })
  const show = async (wat: string, als: string) => {
    const more = page.getByRole('button', { name: `Toon meer (${wat})` })
    const below = roles.getByRole('paragraph').filter({ has: more })
    for (const until of [50, 100]) {
      await below.getByText(`Dit zijn de eerste ${until} van`).waitFor()
      await more.click()
    }
    await more.waitFor({ state: 'detached' })
    expect(await rows.filter({ has: page.getByText(als, { exact: true }) }).count()).toBe(120)
  }
  await show('eigenaar', 'eigenaar')
  await expectSound(visitor)
  await show('lid', 'zaal')
  await show('ambassadeur', 'ambassadeur: buurtwerker')
  expect(await rows.count()).toBe(360)

  const history = page.getByRole('region', { name: 'Wat er gebeurde' })
  const before = await history.getByRole('listitem').count()
  await history.getByRole('button', { name: 'Toon meer' }).click()
  await history.getByRole('listitem').nth(before).waitFor()
  await expectSound(visitor)
})

test('an initiatief leads to the rest of who takes part', async () => {
  const visitor = await visit()
  const { page } = visitor
  const initiatief = idOfInitiatief('hoge-noot')
  await page.goto(`/initiatief/${initiatief}`)
  await becomes(page, 'welzijn')
  const partijen: string[] = []
  for (let number = 1; number <= 60; number++) {
    const partij = { naam: `Vereniging nummer ${number}`, type: 'SPORT', werkgebied: ['GM9901'], op: van }
    partijen.push(await give(page, 'registreerPartij', partij))
  }
  await becomes(page, 'Zanger')
  for (const partijId of partijen)
    await give(page, 'voegLidToe', { lid: { partijId }, functie: 'stem', van }, initiatief)
  await page.reload()
  const leden = page.getByRole('region', { name: 'Wie doet mee' })
  await leden.getByText('Dit zijn de eerste 50 van').waitFor()
  await leden.getByRole('button', { name: 'Toon meer' }).click()
  await leden.getByRole('link', { name: 'Vereniging nummer 60', exact: true }).waitFor()
  expect(await leden.getByRole('link', { name: /^Vereniging nummer/ }).count()).toBe(60)
  expect(await leden.getByRole('button', { name: 'Toon meer' }).count()).toBe(0)
  await expectSound(visitor)
})

test('who writes an initiatief meets the last of more than a hundred proposals', async () => {
  const visitor = await visit()
  const { page } = visitor
  const initiatief = idOfInitiatief('hoge-noot')
  await page.goto(`/initiatief/${initiatief}/bewerken`)
  await becomes(page, 'welzijn')
  for (let number = 1; number <= 102; number++)
    await give(page, 'doeVoorstel', { toelichting: `Idee nummer ${number}` }, initiatief)
  await becomes(page, 'Zanger')
  const proposals = page.getByRole('region', { name: 'Wat anderen voorstellen' })
  await proposals.getByRole('button', { name: 'Toon meer' }).click()
  await proposals.getByRole('listitem').filter({ hasText: 'Idee nummer 102' }).waitFor()
  expect(await proposals.getByRole('listitem').filter({ hasText: 'Idee nummer' }).count()).toBe(102)
  await expectSound(visitor)
})

test('an element leads to the rest of the money there is for it', async () => {
  const visitor = await visit()
  const { page } = visitor
  const elementId = idOfElement('eettafel-vogelbuurt')
  await page.goto(`/element/${elementId}`)
  await becomes(page, 'gemeente')
  for (let number = 1; number <= 24; number++)
    await give(page, 'legFinancieringVast', {
      bedrag: number * 10_000,
      doel: 'INRICHTING',
      duur: 'TIJDELIJK',
      omschrijving: `Gift nummer ${number}`,
      op: van,
      regeling: 'GIFTEN',
      vanaf: van,
      laatste: '2027-06-30',
      voor: { elementId }
    })
  await page.reload()
  const money = page.getByRole('region', { name: 'Geld dat er is' })
  await money.getByText('Dit zijn de eerste 20 van').waitFor()
  await money.getByRole('button', { name: 'Toon meer' }).click()
  await money.getByText('Dit zijn de eerste 20 van').waitFor({ state: 'detached' })
  expect(await money.getByText(/^Gift nummer/).count()).toBe(24)
  await expectSound(visitor)
})
