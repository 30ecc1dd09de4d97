// SPDX-License-Identifier: EUPL-1.2
import { idOfElement, idOfInitiatief, idOfPartij } from '@naober/tools/demo/ids'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { dayFromNow, give, MERENBURG, starts, van } from './giving.ts'
import { usePlatform } from './own-platform.ts'
import { arrived } from './sound.ts'
import { becomes, expectSound, focused, useBrowser, type Visitor } from './visitor.ts'

const visit = useBrowser(usePlatform())

/** Asks the rest of a list that the page names so by keyboard, and tells that the focus is on the first new row. */
const goesOn = async ({ page }: Visitor, wat: string, first: string | RegExp) => {
  const more = page.getByRole('button', { name: `Toon meer (${wat})`, exact: true })
  await more.press('Enter')
  await more.waitFor({ state: 'detached' })
  await expect.poll(() => focused(page)).toMatch(first)
}

/** Starts an initiatief that this partij owns too, of which it is a member, and where it has an ambassadeur. */
const takesPart = async (page: Page, partijId: string, number: number) => {
  const initiatiefId = await starts(page, `Kring nummer ${number}`)
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
    await expect.poll(() => rows.filter({ has: page.getByText(als, { exact: true }) }).count()).toBe(120)
  }
  await show('eigenaar', 'eigenaar')
  await expectSound(visitor)
  await show('lid', 'zaal')
  await show('ambassadeur', 'ambassadeur: buurtwerker')
  await expect.poll(() => rows.count()).toBe(360)

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
  await expect.poll(() => leden.getByRole('link', { name: /^Vereniging nummer/ }).count()).toBe(60)
  await expect.poll(() => leden.getByRole('button', { name: 'Toon meer' }).count()).toBe(0)
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
  await expect.poll(() => proposals.getByRole('listitem').filter({ hasText: 'Idee nummer' }).count()).toBe(102)
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
  await expect.poll(() => money.getByText(/^Gift nummer/).count()).toBe(24)
  await expectSound(visitor)
})

test('an initiatief leads to the rest of what happens around it', async () => {
  const visitor = await visit()
  const { page } = visitor
  const initiatiefId = idOfInitiatief('hoge-noot')
  await page.goto(`/initiatief/${initiatiefId}`)
  await becomes(page, 'Zanger')
  const tekst = { aanpak: 'Samen.', succes: 'Het lukte.', dilemma: 'Geen.' }
  const oproep = { soort: 'SPULLEN', op: van, laatste: '2027-06-30', gebied: MERENBURG, namens: { initiatiefId } }
  for (let number = 1; number <= 22; number++) {
    const zorg = { waarover: `Zorg nummer ${number}`, zorg: 'Het is er donker.', initiatiefId, op: van }
    await give(page, 'uitZorg', zorg)
    const ervaring = { ervaring: 'Het mag niet.', gevolg: 'UITSTEL', initiatiefId, op: van }
    await give(page, 'meldBelemmering', { belemmering: 'KOSTENDELERSNORM', ...ervaring })
    const soort = { soort: 'BEWONERSINITIATIEF', plaatsen: ['STAD'], belemmeringen: [] }
    await give(page, 'stelVoorbeeldOp', { titel: `Les nummer ${number}`, ...soort, ...tekst, initiatiefId, op: van })
    await give(page, 'plaatsBehoefte', { wat: `Stoel nummer ${number}`, ...oproep })
    await give(page, 'plaatsAanbod', { wat: `Bladmuziek nummer ${number}`, ...oproep })
  }
  await page.reload()
  const count = (kop: string, row: RegExp) =>
    page.getByRole('region', { name: kop }).getByRole('listitem').filter({ hasText: row }).count()
  await page.getByRole('button', { name: 'Toon meer (gezocht)' }).waitFor()
  await expectSound(visitor)
  await goesOn(visitor, 'gezocht', /^Stoel nummer/)
  await goesOn(visitor, 'aangeboden', /^Bladmuziek nummer/)
  await expect.poll(() => count('Gezocht en aangeboden', /^Stoel nummer/)).toBe(22)
  await expect.poll(() => count('Gezocht en aangeboden', /^Bladmuziek nummer/)).toBe(22)
  const before = await count('Wat in de weg staat', /./)
  await goesOn(visitor, 'Wat in de weg staat', /./)
  await expect.poll(() => count('Wat in de weg staat', /./)).toBeGreaterThan(before)
  await goesOn(visitor, 'Zorgen hierover', /^Zorg nummer/)
  await expect.poll(() => count('Zorgen hierover', /^Zorg nummer/)).toBe(22)
  await goesOn(visitor, 'Wat anderen hiervan leren', /^Les nummer/)
  await expect.poll(() => count('Wat anderen hiervan leren', /^Les nummer/)).toBe(22)
  await expectSound(visitor)
})

test('who keeps more than a page up to date meets the last of it, and all that is said to be wrong', async () => {
  const visitor = await visit()
  const { page } = visitor
  await page.goto('/')
  await becomes(page, 'Zanger')
  for (let number = 1; number <= 24; number++) await starts(page, `Zangkring nummer ${number}`)
  await page.reload()
  const mine = page.getByRole('region', { name: 'Wat u bijhoudt' })
  await mine.getByText(/^Dit zijn de eerste 20 van/).waitFor()
  await expectSound(visitor)
  await goesOn(visitor, 'Wat u bijhoudt', /./)
  await expect.poll(() => mine.getByRole('link', { name: /^Zangkring nummer/ }).count()).toBe(24)

  await becomes(page, 'welzijn')
  const elementen: string[] = []
  for (let number = 1; number <= 24; number++) {
    const dienst = { naam: `Spreekuur nummer ${number}`, soort: 'FORMELE_DIENST', vorm: 'COLLECTIEF', laag: 'FORMEEL' }
    const partijId = idOfPartij('welzijn-merenburg')
    elementen.push(await give(page, 'neemElementOp', { ...dienst, partijId, gebied: MERENBURG, op: van }))
  }
  await becomes(page, 'Zanger')
  for (const id of elementen) await give(page, 'meldKloptNiet', { wat: 'BESCHRIJVING' }, id)
  await becomes(page, 'welzijn')
  const wrong = page.getByRole('region', { name: 'Dit klopt niet, zegt iemand' })
  await wrong.getByText(/^Dit zijn de eerste 20 van/).waitFor()
  // Nothing is left of who looked before.
  await expect.poll(() => mine.count()).toBe(0)
  await goesOn(visitor, 'Dit klopt niet, zegt iemand', /./)
  await expect.poll(() => wrong.getByRole('link', { name: /^Spreekuur nummer/ }).count()).toBe(24)
  await expectSound(visitor)
})

test('who looks at an earlier day reads the same history where an initiatief is written as on its page', async () => {
  const visitor = await visit()
  const { page } = visitor
  const initiatief = idOfInitiatief('hoge-noot')
  await page.goto(`/initiatief/${initiatief}`)
  await becomes(page, 'welzijn')
  for (let number = 1; number <= 52; number++)
    await give(page, 'doeVoorstel', { toelichting: `Later idee nummer ${number}` }, initiatief)
  await becomes(page, 'Zanger')
  const earlier = dayFromNow(-1)
  const history = async (path: string) => {
    await page.goto(`/initiatief/${initiatief}${path}?op=${earlier}`)
    const rows = page.getByRole('region', { name: 'Wat er gebeurde' })
    await rows.waitFor()
    await arrived(page)
    return { rows: await rows.getByRole('listitem').allTextContents(), more: await rows.getByRole('button').count() }
  }
  const [written, read] = [await history('/bewerken'), await history('')]
  expect(written).toEqual(read)
})
