// SPDX-License-Identifier: EUPL-1.2

import { idOfGetekendGebied } from '@naober/tools/demo/ids'
import type { Page } from 'playwright-core'
import { person } from './known.ts'
import type { Row } from './row.ts'
import { presses } from './steps.ts'

interface List extends Pick<Row, 'screen' | 'name' | 'tells'> {
  /** What it holds, where that is not a row or a table. */
  readonly shows?: string
}

/** A list about the gemeente of the demo data, by the address that is its name; long ago there was nothing in it. */
const list = ({ shows = '.rij, .tabel', ...row }: List): Row => ({
  ...row,
  empty: { at: `/${row.name}?gebied=GM9901&op=2015-01-01`, shows: '.leeg' },
  full: [{ at: `/${row.name}?gebied=GM9901`, shows }],
  error: `/${row.name}?gebied=GM9901`
})

/** As if somebody had been here before anything was known. */
const wasHereBeforeAll = async (page: Page) => {
  await page.getByText(/^Niets veranderd sinds/).waitFor()
  await page.evaluate(() => {
    const { standen, op } = JSON.parse(localStorage.getItem('naober.bezoek') ?? '{}')
    const van = standen.map((stand: object) => ({ ...stand, positie: 0 }))
    localStorage.setItem('naober.bezoek', JSON.stringify({ standen: van, op }))
  })
  await page.reload()
}

/** What there is, of one sort. */
export const LISTS: readonly Row[] = [
  {
    screen: 'zoeken',
    name: 'zoeken',
    tells: 'Searching everything while typing',
    empty: { at: '/zoeken?q=zeppelin', shows: 'text=Niets gevonden met' },
    full: [
      { at: '/zoeken?q=merenburg', shows: '.rij >> nth=0' },
      { at: '/zoeken?q=tuin&gebied=BU99010100&volgorde=DICHTBIJ', shows: 'text=Afstanden zijn hemelsbreed' },
      { at: '/zoeken', shows: 'text=Probeer bijvoorbeeld:' }
    ],
    error: '/zoeken?q=koor',
    onPhone: { at: '/zoeken?q=merenburg', shows: 'main h1' }
  },
  {
    screen: 'nieuw',
    name: 'nieuw',
    tells: 'What changed since the last visit',
    empty: { at: '/nieuw', shows: 'text=Niets veranderd sinds' },
    full: [{ at: '/nieuw', first: wasHereBeforeAll, shows: '.rij >> nth=0' }],
    error: '/nieuw'
  },
  {
    screen: 'activiteiten',
    name: 'activiteiten',
    tells: 'What there is to do, day by day',
    empty: {
      at: '/activiteiten?gebied=BU99010000&dag=2019-01-01',
      shows: 'text=In deze dagen is hier niets gepland.'
    },
    full: [
      { at: '/activiteiten?gebied=GM9901', shows: '.keer >> nth=0' },
      { at: '/activiteiten?gebied=GM9901&toon=week', shows: '.keer >> nth=0' },
      { at: '/activiteiten?gebied=GM9901', first: presses('Maand'), shows: '.maand' },
      { at: `/activiteiten?gebied=${idOfGetekendGebied('rondje-haven')}`, shows: '.keer >> nth=0' }
    ],
    error: '/activiteiten?gebied=GM9901',
    onPhone: true
  },
  {
    screen: 'oproepen',
    name: 'vraag-en-aanbod',
    tells: 'What is asked and offered, and what fits what',
    empty: { at: '/vraag-en-aanbod?gebied=BU99010200&middel=GELD', shows: 'text=Nu zoekt niemand iets.' },
    full: [{ at: '/vraag-en-aanbod?gebied=GM9901', shows: '.kant .rij >> nth=0' }],
    error: '/vraag-en-aanbod?gebied=GM9901',
    onPhone: { at: '/vraag-en-aanbod?gebied=GM9901', shows: '.kanten' }
  },
  list({ screen: 'vraag', name: 'ondersteuningsvragen', tells: 'What initiatieven wait for, longest first' }),
  list({ screen: 'zorg', name: 'zorgen', tells: 'Worries, and who promised what' }),
  list({ screen: 'belemmering', name: 'belemmeringen', tells: 'What held people back, in their own words' }),
  {
    ...list({
      screen: 'belemmering',
      name: 'regelingen',
      tells: 'The same per ministry or gemeente that can take it away',
      shows: '.banden li >> nth=0'
    }),
    full: [
      { at: '/regelingen?gebied=GM9901&toon=land', shows: '.banden li >> nth=0' },
      { at: '/regelingen?gebied=GM9901', shows: '.banden li >> nth=0' }
    ]
  },
  list({ screen: 'voorbeeld', name: 'praktijkvoorbeelden', tells: 'Examples out of practice' }),
  list({ screen: 'geld', name: 'geld', tells: 'The money in a place, and what falls when a programme ends' }),
  {
    screen: 'import',
    name: 'import',
    tells: 'Reading in a list out of a spreadsheet',
    as: person('welzijn'),
    empty: { at: '/import', shows: 'text=Wat staat er op een rij?' },
    full: [
      {
        at: '/import',
        first: async (page) => {
          await page.getByLabel('Wat staat er op een rij?').selectOption('elementen')
          await page.getByRole('button', { name: 'Kijk het na' }).click()
        },
        shows: 'text=Kies eerst een bestand.'
      }
    ],
    error: '/import'
  }
]
