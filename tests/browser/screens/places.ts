// SPDX-License-Identifier: EUPL-1.2
import { idOfGetekendGebied } from '@naober/tools/demo/ids'
import type { Page } from 'playwright-core'
import { BEWONER, BUURT, FAULTS, NOBODY } from './known.ts'
import type { Row } from './row.ts'
import { chooses, presses } from './steps.ts'

const NOTHING_YET = 'text=Van deze dag is nog niets vastgelegd.'
const GEMEENTE_ON_MAP = '.kaart a >> nth=0'

/** Begins to put something on record, and comes to the entry again. */
const beganAndComesBack = async (page: Page) => {
  await page.goto(`${BUURT}/opnemen?wat=INFORMELE_DIENST`)
  await page.getByLabel('Hoe heet het?').fill('Een bakfiets')
  await page.getByRole('link', { name: 'Toevoegen', exact: true }).click()
}

/** A place, on each of its scales, and what leads there and from there. */
export const PLACES: readonly Row[] = [
  {
    screen: 'start',
    name: 'start',
    tells: 'The first page: choose a gemeente, by name or on the map',
    empty: {
      at: '/',
      first: (page) => page.getByLabel('Naam van uw gemeente').fill('zzz'),
      shows: 'text=Geen gemeente gevonden'
    },
    full: [{ at: '/', shows: GEMEENTE_ON_MAP }],
    error: '/',
    onPhone: { at: '/', shows: 'main h1' }
  },
  {
    screen: 'start',
    name: 'start-bewoner',
    tells: 'The first page of who keeps an initiatief up to date',
    as: BEWONER,
    empty: { at: '/gemeente/GM0001', shows: 'text=Deze gemeente doet nog niet mee' },
    full: [{ at: '/', shows: '.mijn .rij >> nth=0' }],
    error: '/',
    onPhone: true
  },
  {
    screen: 'buurtbeeld',
    name: 'gemeente',
    tells: 'The Buurtbeeld of an invented gemeente: the straatje, the map, the eight kinds',
    empty: { at: '/gemeente/GM9901?op=1970-01-01', shows: NOTHING_YET },
    full: [
      { at: '/gemeente/GM9901', shows: '.cijfer >> nth=0' },
      { at: '/gemeente/GM9901?soort=FYSIEKE_VOORZIENING', shows: 'text=Wat er was' },
      { at: '/gemeente/GM9901?toon=kaart&orde=naam', shows: '.kaart a >> nth=0' }
    ],
    error: '/gemeente/GM9901',
    onPhone: { at: '/gemeente/GM9901?toon=kaart', shows: '.eerst' }
  },
  {
    screen: 'buurtbeeld',
    name: 'wijk',
    tells: 'The same of a wijk, with its buurten marked on the map',
    empty: { at: '/wijk/WK990101?op=1970-01-01', shows: NOTHING_YET },
    full: [{ at: '/wijk/WK990101', shows: '.kaart a[aria-current] >> nth=0' }],
    error: '/wijk/WK990101'
  },
  {
    screen: 'buurtbeeld',
    name: 'buurt',
    tells: 'The same of a buurt',
    empty: { at: `${BUURT}?soort=WOONINITIATIEF&op=1970-01-01`, shows: '.leeg' },
    full: [{ at: BUURT, shows: '.rij >> nth=0' }],
    error: BUURT,
    onPhone: { at: BUURT, shows: '.eerst' }
  },
  {
    screen: 'buurtbeeld',
    name: 'gebied',
    tells: 'The same of an area that residents drew',
    empty: { at: `/gebied/${NOBODY}`, shows: 'text=Dit gebied kennen wij niet' },
    full: [{ at: `/gebied/${idOfGetekendGebied('rondje-haven')}`, shows: '.gebied__omtrek' }],
    error: `/gebied/${NOBODY}`
  },
  {
    screen: 'speelt',
    name: 'speelt',
    tells: 'What is going on in a place, counted',
    empty: { at: '/gemeente/GM9901/speelt?op=1970-01-01', shows: 'main h1' },
    full: [{ at: '/gemeente/GM9901/speelt', shows: '.rij' }],
    error: '/gemeente/GM9901/speelt'
  },
  {
    screen: 'toevoegen',
    name: 'toevoegen',
    tells: 'What can be put on record in a place',
    empty: { at: '/gemeente/GM0001/toevoegen', shows: 'main p a' },
    full: [{ at: `${BUURT}/toevoegen`, shows: 'text=Een voorziening' }],
    error: `${BUURT}/toevoegen`
  },
  {
    screen: 'toevoegen',
    name: 'toevoegen-zonder-plek',
    tells: 'The entry to bring something in, with what one began before',
    as: BEWONER,
    empty: { at: '/toevoegen', shows: 'text=In welke gemeente is het?' },
    full: [{ at: '/toevoegen', first: beganAndComesBack, shows: 'text=Waar u aan begon' }],
    error: '/toevoegen'
  },
  {
    screen: 'tekenen',
    name: 'tekenen',
    tells: 'Drawing an area by its corners',
    as: BEWONER,
    empty: { at: `${BUURT}/tekenen`, shows: GEMEENTE_ON_MAP },
    full: [
      { at: `${BUURT}/tekenen`, first: chooses('Ik wijs hoeken aan op de kaart'), shows: '.hoekenkaart' },
      { at: `${BUURT}/tekenen`, first: presses('Leg dit gebied vast'), shows: FAULTS }
    ],
    error: `${BUURT}/tekenen`
  }
]
