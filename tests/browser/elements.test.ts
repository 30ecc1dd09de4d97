// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { usePlatform } from './own-platform.ts'
import { becomes, expectSound, focused, heading, useBrowser } from './visitor.ts'

const visit = useBrowser(usePlatform())

const BUURT = '/buurt/BU99010100'

async function openForm(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: 'Iets toevoegen' }).first().click()
  await page.getByRole('link', { name: 'Een voorziening' }).click()
  await heading(page, 'Zet erop wat er is').waitFor()
}

/** Puts a facility on record and lands where it stands. */
async function record(page: Page, naam: string): Promise<void> {
  await page.goto(BUURT)
  await becomes(page, 'bewoner')
  await openForm(page)
  await page.getByLabel('Hoe heet het?').fill(naam)
  await page.getByLabel('Bewoners zelf').check()
  await page.getByRole('button', { name: 'Zet het erop' }).click()
  await page.getByText(`${naam} staat erop.`).waitFor()
}

test('what somebody knows is on record in four clicks, in sight at once, and can be undone', async () => {
  const visitor = await visit()
  const { page } = visitor
  await page.goto(BUURT)
  await becomes(page, 'bewoner')
  const before = await visitor.clicks()
  await record(page, 'Ruilkast op de hoek')
  await expect.poll(() => visitor.clicks()).toBe(before + 4)
  const row = page.locator('.rij', { hasText: 'Ruilkast op de hoek' })
  await row.waitFor()
  await expect.poll(() => new URL(page.url()).searchParams.get('soort')).toBe('FYSIEKE_VOORZIENING')
  await expectSound(visitor)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await page.getByText('Ruilkast op de hoek is weer van de kaart.').waitFor()
})

/** More than one page of each list that one comes back to, and what one adds to it then. */
const LONG_LISTS = [
  {
    list: 'initiatieven',
    header: 'naam;soort;doel;op;gemeente;jaar',
    row: 'bewonersinitiatief;Samen iets doen;1-3-2020;GM9901;2024',
    kind: 'Bewonersinitiatief',
    fill: (page: Page) => page.getByLabel('Waar gaat het om?').fill('Elke week samen soep eten.'),
    send: 'Start dit initiatief'
  },
  {
    list: 'elementen',
    header: 'naam;soort;laag;vorm;op;gemeente;jaar',
    row: 'fysieke voorziening;informeel;collectief;1-3-2020;GM9901;2024',
    kind: 'Een voorziening',
    fill: (page: Page) => page.getByLabel('Bewoners zelf').check(),
    send: 'Zet het erop'
  }
]

test.each(LONG_LISTS)(
  'in $list of more than a page what one adds stands first at once, marked, with the focus, and waits to be undone',
  async ({ list, header, row, kind, fill, send }) => {
    const visitor = await visit()
    const { page } = visitor
    await page.goto('/import')
    await becomes(page, 'bewoner')
    await page.getByLabel('Wat staat er op een rij?').selectOption(list)
    const rows = Array.from({ length: 26 }, (_, number) => `Van de lijst ${number};${row}`)
    const buffer = Buffer.from([header, ...rows].join('\r\n'))
    await page.getByLabel('Uw bestand').setInputFiles({ name: `${list}.csv`, mimeType: 'text/csv', buffer })
    await page.getByRole('button', { name: 'Kijk het na' }).click()
    await page.getByRole('button', { name: 'Lees 26 rijen in' }).click()
    await page
      .locator('.rij', { hasText: `${list}.csv` })
      .getByText('Ingelezen.')
      .waitFor()

    await page.goto('/gemeente/GM9901')
    await page.getByRole('main').getByRole('link', { name: 'Iets toevoegen' }).first().click()
    await page.getByRole('link', { name: kind }).click()
    await page.getByLabel('Hoe heet het?').fill('Van mijzelf')
    await fill(page)
    await page.getByLabel('In welke buurt?').selectOption('heel')
    await page.getByRole('button', { name: send }).click()
    const first = page.locator('.lijst-deel .rij').first()
    await first.getByRole('link', { name: 'Van mijzelf' }).waitFor()
    await first.getByText('nieuw', { exact: true }).waitFor()
    const link = first.getByRole('link', { name: 'Van mijzelf' })
    await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.getByRole('button', { name: 'Toon meer' }).waitFor()
    await expect.poll(() => page.locator('.lijst-deel .rij', { hasText: 'Van mijzelf' }).count()).toBe(1)
    await expect.poll(() => page.getByText('1 wijziging').count()).toBe(0)
    await expectSound(visitor)
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByText(/^Van mijzelf is/).waitFor()
  }
)

test('it is confirmed in one click, called gone, and found again; the lost place stays in sight', async () => {
  const visitor = await visit()
  const { page } = visitor
  await record(page, 'Bankje bij de brug')
  await page.getByRole('main').getByRole('link', { name: 'Bankje bij de brug' }).click()
  await heading(page, 'Bankje bij de brug').waitFor()
  await page.getByRole('button', { name: 'Klopt nog: Bankje bij de brug' }).click()
  await page.getByText('Vandaag bevestigd. Dank u wel.').waitFor()
  await page.locator('.versheid', { hasText: 'vandaag bevestigd' }).waitFor()

  await page.getByText('Het is er niet meer').click()
  await page.getByRole('button', { name: 'Meld dat het weg is' }).click()
  await expect
    .poll(() => page.locator('.utrecht-alert--error').getByRole('link').allTextContents())
    .toEqual(['Waarom is het er niet meer? Kies waarom.'])
  await page.getByLabel('Waarom is het er niet meer?').selectOption('GELD_OP')
  await page.getByRole('button', { name: 'Meld dat het weg is' }).click()
  await page.getByText('Bankje bij de brug staat nu als verdwenen op de kaart.').waitFor()
  await page.getByText('Dit is er niet meer sinds').waitFor()
  await expectSound(visitor)

  await page.goto(`${BUURT}?soort=FYSIEKE_VOORZIENING`)
  await page.locator('.rij', { hasText: 'Bankje bij de brug' }).getByText('weg sinds').waitFor()
  await page.getByRole('link', { name: 'Bankje bij de brug' }).click()
  await page.getByRole('button', { name: 'Het is er toch nog' }).click()
  await page.getByText('Bankje bij de brug staat er weer op.').waitFor()

  const at = page.url()
  await becomes(page, 'gemeente')
  await page.goto(at)
  await expect.poll(() => page.getByText('Het is er niet meer').count()).toBe(0)
  await page.getByText('Dit klopt niet', { exact: true }).click()
  await page.getByLabel('Het zit ergens anders').check()
  await page.getByLabel('Wilt u er iets bij vertellen?').fill('Aan de overkant')
  await page.getByRole('button', { name: 'Meld dit' }).click()
  await page.locator('.versheid', { hasText: 'volgens iemand klopt dit niet' }).waitFor()
  await page.getByText('wacht op antwoord').waitFor()
  await expectSound(visitor)

  await becomes(page, 'bewoner')
  await page.goto('/')
  await page.locator('#gemeld-kop ~ ul').getByRole('link', { name: 'Bankje bij de brug' }).click()
  await page.getByText('Aan de overkant').waitFor()
  await page.getByText('Antwoord op deze melding').click()
  await page.getByText('Dit kunt u niet ongedaan maken: wie het meldde, kan het antwoord al gelezen hebben.').waitFor()
  await page.getByLabel('Het klopt zoals het er staat').check()
  await page.getByRole('button', { name: 'Geef antwoord' }).click()
  await page.locator('.versheid', { hasText: 'vandaag bevestigd' }).waitFor()
  await expectSound(visitor)
})

test('what was typed survives leaving, and can be thrown away', async () => {
  const visitor = await visit()
  const { page } = visitor
  await page.goto(BUURT)
  await openForm(page)
  await page.getByLabel('Hoe heet het?').fill('Nog niet af')
  await page.reload()
  await page.getByText('Dit is uw concept van').waitFor()
  await expect.poll(() => page.getByLabel('Hoe heet het?').inputValue()).toBe('Nog niet af')
  await expectSound(visitor)
  await page.getByRole('button', { name: 'Weggooien' }).click()
  await expect.poll(() => page.getByLabel('Hoe heet het?').inputValue()).toBe('')
  await page.reload()
  await heading(page, 'Zet erop wat er is').waitFor()
  await expect.poll(() => page.getByLabel('Hoe heet het?').inputValue()).toBe('')
})

const LIST = [
  'naam;soort;vorm;op;gemeente;jaar',
  'Soepkom;informele dienst;collectief;1-3-2020;GM9901;2024',
  'Leesclub;informele dienst;collectief;2020;GM9901;2024',
  'Fout;informele dienst;collectief;ooit;GM9901;2024'
].join('\r\n')

test.each(['desktop', 'phone'] as const)(
  'a list is brought on a %s: checked before anything is sent, counted, reported and taken back',
  async (screen) => {
    const visitor = await visit(screen)
    const { page } = visitor
    await page.goto('/import')
    await page.getByText('Hiervoor moet u ingelogd zijn.').waitFor()
    await expectSound(visitor)
    await becomes(page, 'welzijn')
    await page.getByLabel('Wat staat er op een rij?').selectOption('elementen')
    await page.getByRole('button', { name: 'Kijk het na' }).click()
    await page.getByText('Kies eerst een bestand.').waitFor()
    const name = `lijst-${screen}.csv`
    const word = `kring van de ${screen}`
    const content = Buffer.from(`${LIST}\r\nOp de ${screen};${word};collectief;1-3-2020;GM9901;2024`)
    await page.getByLabel('Uw bestand').setInputFiles({ name, mimeType: 'text/csv', buffer: content })
    await expectSound(visitor)
    await page.getByRole('button', { name: 'Kijk het na' }).press('Enter')
    await page.getByText('Goed: 2 rijen. Met een fout: 2 rijen.').waitFor()
    await expect.poll(() => focused(page)).toContain('Goed: 2 rijen')
    const strange = page.locator('.fouten > ul > li', { hasText: 'Rij 5' })
    await strange.getByText(`Kolom soort (daar staat “${word}”): dit is geen keuze`).waitFor()
    await page.getByText('Wij lezen 2020 als 1 januari 2020.').waitFor()
    await expectSound(visitor)
    await page.getByLabel(`“${word}” (1 rij)`).selectOption('Informele dienst')
    await page.getByRole('button', { name: 'Kijk opnieuw na' }).press('Enter')
    await page.getByText('Goed: 3 rijen. Met een fout: 1 rij.').waitFor()
    await expect.poll(() => page.getByLabel(`“${word}” (1 rij)`).inputValue()).toBe(':INFORMELE_DIENST')
    await expect.poll(() => page.getByLabel('Naam (nodig)').inputValue()).toBe(':naam')
    await expectSound(visitor)

    await page.getByLabel('Naam (nodig)').selectOption('niet in mijn lijst')
    await page.getByRole('button', { name: 'Kijk opnieuw na' }).press('Enter')
    await page.getByText('Kies nog een kolom voor:').waitFor()
    await page.getByLabel('Naam (nodig)').selectOption(':naam')
    await page.getByRole('button', { name: 'Kijk opnieuw na' }).press('Enter')
    await page.getByRole('button', { name: 'Lees alleen de goede in: 3 rijen' }).press('Enter')
    const mine = page.locator('.rij', { hasText: name })
    await mine.getByText('Ingelezen.').waitFor()
    await mine.getByText('3 ingelezen, 1 met een fout').waitFor()
    await expectSound(visitor)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      mine.getByRole('link', { name: 'Verslag per rij' }).click()
    ])
    await expect.poll(() => download.failure()).toBeNull()
    await page.goto('/buurt/BU99010100/toevoegen')
    await page.getByRole('link', { name: 'Een lijst inlezen' }).click()
    await mine.getByText('Terugnemen', { exact: true }).click()
    await mine.getByRole('button', { name: 'Neem alles terug' }).press('Enter')
    await mine.getByText('Teruggenomen.', { exact: true }).waitFor()
    await expectSound(visitor)
  }
)

test('a draft is of who typed it: the next one at this device does not read it, and who leaves takes it along', async () => {
  const visitor = await visit()
  const { page } = visitor
  await page.goto(BUURT)
  await becomes(page, 'bewoner')
  await openForm(page)
  const naam = page.getByLabel('Hoe heet het?')
  await naam.fill('Geheim plan')
  await page.reload()
  await page.getByText('Dit is uw concept van').waitFor()
  await page.getByRole('link', { name: 'Toevoegen', exact: true }).click()
  await page.getByRole('link', { name: 'Zet erop wat er is: Geheim plan' }).click()
  await page.getByText('Dit is uw concept van').waitFor()
  await expect.poll(() => naam.inputValue()).toBe('Geheim plan')

  await becomes(page, 'gemeente')
  await expect.poll(() => naam.inputValue()).toBe('')
  await becomes(page, 'bewoner')
  await page.reload()
  await heading(page, 'Zet erop wat er is').waitFor()
  await page.getByLabel('U kijkt als').waitFor()
  await expect.poll(() => naam.inputValue()).toBe('')
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Geheim plan')
})
