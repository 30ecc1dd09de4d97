// SPDX-License-Identifier: EUPL-1.2
import { expectSound, type Visitor } from './visitor.ts'

const NOTHING = '01900000-0000-7000-8000-000000000001'
const LISTS = ['ondersteuningsvragen', 'zorgen', 'belemmeringen', 'geld', 'praktijkvoorbeelden']
const FORMS = ['zorg', 'belemmering', 'voorbeeld']
const KINDS = ['zorgpunt', 'belemmering', 'behoefte', 'aanbod', 'praktijkvoorbeeld', 'geld', 'ondersteuningsvraag']

/** Every page that lists things with a life of their own, and every form that tells of one, with a sign that it stands. */
const PAGES: readonly (readonly [path: string, sign: string])[] = [
  ['/gemeente/GM9901/speelt', '.rij'],
  ['/regelingen?gebied=GM9901&toon=land', '.banden li'],
  ...LISTS.map((list) => [`/${list}?gebied=GM9901`, '.rij, .tabel'] as const),
  ...LISTS.map((list) => [`/${list}?gebied=GM9901&op=2015-01-01`, '.leeg'] as const),
  ...FORMS.map((form) => [`/buurt/BU99010100/${form}`, '.formulier'] as const)
]

/** Looks at each page with much in it and with nothing. */
export async function walkFullAndEmpty(visitor: Visitor): Promise<void> {
  for (const [path, sign] of PAGES) {
    await visitor.page.goto(path)
    await visitor.page.locator(sign).first().waitFor()
    await expectSound(visitor)
  }
}

/** Looks for things that are not there, and at pages whose questions get no answer. */
export async function walkUnknownAndFailing(visitor: Visitor): Promise<void> {
  const { page } = visitor
  const things = KINDS.map((kind) => `/${kind}/${NOTHING}`)
  for (const path of things) {
    await page.goto(path)
    await page.getByText('Misschien klopt het adres niet').waitFor()
  }
  await expectSound(visitor)
  await page.route('**/graphql*', (route) => route.abort())
  for (const path of [...things, ...LISTS.map((list) => `/${list}?gebied=GM9901`)]) {
    await page.goto(path)
    await page
      .getByRole('main')
      .getByRole('alert')
      .getByRole('button', { name: 'Probeer het opnieuw' })
      .first()
      .waitFor()
  }
  // The browser notes each question that fails; that is what happens here.
  await expectSound({ ...visitor, complaints: [] })
}
