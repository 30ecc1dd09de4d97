// SPDX-License-Identifier: EUPL-1.2
import { demoId, idOfElement, idOfGetekendGebied, idOfInitiatief } from '@naober/tools/demo/ids'
import { personNamed } from '@naober/tools/demo/people'
import type { Page } from 'playwright-core'

/** A screen in one state. */
export interface State {
  /** Its address. */
  readonly at: string
  /** What is on the page once it stands there, as a selector. */
  readonly shows: string
  /** What somebody does to come to this state from its address. */
  readonly first?: (page: Page) => Promise<unknown>
}

/** One screen, and how to come to each of its states. */
export interface Row {
  /** Its folder in `gateway/web/src/schermen`. */
  readonly screen: string
  /** What it is called where a test fails; more rows may be of one folder. */
  readonly name: string
  /** Which demo person looks; left out for a visitor. */
  readonly as?: string
  /** With nothing in it; a form as it opens. */
  readonly empty: State
  /** With much in it; a form with every field, and a form with faults. */
  readonly full: readonly [State, ...State[]]
  /** Where it asks something that stays without an answer. */
  readonly error: string
}

/** Keeps the choir up to date, and the reading club. */
const BEWONER = personNamed('bewoner-koor').id
const KOOR = idOfInitiatief('hoge-noot')
const NOBODY = '01900000-0000-7000-8000-000000000001'
const BUURT = '/buurt/BU99010100'
const NOTHING_YET = 'text=Van deze dag is nog niets vastgelegd.'
const FAULTS = '.utrecht-alert--error a'
const GEMEENTE_ON_MAP = '.kaart a >> nth=0'

const chooses = (label: string) => (page: Page) => page.getByLabel(label).first().check()
const presses = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name, exact: true }).click()

/** Opens every form of a page. */
const opensAll = (page: Page) =>
  page.locator('main details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })

/** Begins to put something on record, and comes to the entry again. */
const beganAndComesBack = async (page: Page) => {
  await page.goto(`${BUURT}/opnemen?wat=INFORMELE_DIENST`)
  await page.getByLabel('Hoe heet het?').fill('Een bakfiets')
  await page.getByRole('link', { name: 'Toevoegen', exact: true }).click()
}

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

/** Lists of things with a life of their own, in the gemeente of the demo data; long ago there was none. */
const list = (screen: string, path: string): Row => ({
  screen,
  name: path,
  empty: { at: `/${path}?gebied=GM9901&op=2015-01-01`, shows: '.leeg' },
  full: [{ at: `/${path}?gebied=GM9901`, shows: '.rij, .tabel' }],
  error: `/${path}?gebied=GM9901`
})

/** The screens of the application. */
export const SCREENS_OF_THE_APP: readonly Row[] = [
  {
    screen: 'start',
    name: 'start',
    empty: {
      at: '/',
      first: (page) => page.getByLabel('Naam van uw gemeente').fill('zzz'),
      shows: 'text=Geen gemeente gevonden'
    },
    full: [{ at: '/', shows: GEMEENTE_ON_MAP }],
    error: '/'
  },
  {
    screen: 'start',
    name: 'start-bewoner',
    as: BEWONER,
    empty: { at: '/gemeente/GM0001', shows: 'text=Deze gemeente doet nog niet mee' },
    full: [{ at: '/', shows: '.mijn .rij >> nth=0' }],
    error: '/'
  },
  {
    screen: 'buurtbeeld',
    name: 'gemeente',
    empty: { at: '/gemeente/GM9901?op=1970-01-01', shows: NOTHING_YET },
    full: [
      { at: '/gemeente/GM9901', shows: '.cijfer >> nth=0' },
      { at: '/gemeente/GM9901?soort=FYSIEKE_VOORZIENING', shows: 'text=Wat er was' }
    ],
    error: '/gemeente/GM9901'
  },
  {
    screen: 'buurtbeeld',
    name: 'wijk',
    empty: { at: '/wijk/WK990101?op=1970-01-01', shows: NOTHING_YET },
    full: [{ at: '/wijk/WK990101', shows: '.kaart a[aria-current] >> nth=0' }],
    error: '/wijk/WK990101'
  },
  {
    screen: 'buurtbeeld',
    name: 'buurt',
    empty: { at: `${BUURT}?soort=WOONINITIATIEF&op=1970-01-01`, shows: '.leeg' },
    full: [{ at: BUURT, shows: '.rij >> nth=0' }],
    error: BUURT
  },
  {
    screen: 'buurtbeeld',
    name: 'gebied',
    empty: { at: `/gebied/${NOBODY}`, shows: 'text=Dit gebied kennen wij niet' },
    full: [{ at: `/gebied/${idOfGetekendGebied('rondje-haven')}`, shows: '.gebied__omtrek' }],
    error: `/gebied/${NOBODY}`
  },
  {
    screen: 'toevoegen',
    name: 'toevoegen',
    empty: { at: '/gemeente/GM0001/toevoegen', shows: 'main p a' },
    full: [{ at: `${BUURT}/toevoegen`, shows: 'text=Een voorziening' }],
    error: `${BUURT}/toevoegen`
  },
  {
    screen: 'toevoegen',
    name: 'toevoegen-zonder-plek',
    as: BEWONER,
    empty: { at: '/toevoegen', shows: 'text=In welke gemeente is het?' },
    full: [{ at: '/toevoegen', first: beganAndComesBack, shows: 'text=Waar u aan begon' }],
    error: '/toevoegen'
  },
  {
    screen: 'tekenen',
    name: 'tekenen',
    as: BEWONER,
    empty: { at: `${BUURT}/tekenen`, shows: GEMEENTE_ON_MAP },
    full: [
      { at: `${BUURT}/tekenen`, first: chooses('Ik wijs hoeken aan op de kaart'), shows: '.hoekenkaart' },
      { at: `${BUURT}/tekenen`, first: presses('Leg dit gebied vast'), shows: FAULTS }
    ],
    error: `${BUURT}/tekenen`
  },
  {
    screen: 'zoeken',
    name: 'zoeken',
    empty: { at: '/zoeken?q=zeppelin', shows: 'text=Niets gevonden met' },
    full: [
      { at: '/zoeken', shows: 'text=Probeer bijvoorbeeld:' },
      { at: '/zoeken?q=merenburg', shows: '.rij >> nth=0' }
    ],
    error: '/zoeken?q=koor'
  },
  {
    screen: 'nieuw',
    name: 'nieuw',
    empty: { at: '/nieuw', shows: 'text=Niets veranderd sinds' },
    full: [{ at: '/nieuw', first: wasHereBeforeAll, shows: '.rij >> nth=0' }],
    error: '/nieuw'
  },
  {
    screen: 'starten',
    name: 'starten',
    as: BEWONER,
    empty: { at: `${BUURT}/starten`, shows: 'text=Start dit initiatief' },
    full: [
      {
        at: `${BUURT}/starten?wat=ORGANISATIENETWERK`,
        first: chooses('Organisatienetwerk'),
        shows: 'text=Wat brengt elke organisatie in?'
      },
      { at: `${BUURT}/starten`, first: presses('Start dit initiatief'), shows: FAULTS }
    ],
    error: `${BUURT}/starten`
  },
  {
    screen: 'opnemen',
    name: 'opnemen',
    as: BEWONER,
    empty: { at: `${BUURT}/opnemen`, shows: 'text=Zet het erop' },
    full: [
      { at: `${BUURT}/opnemen?wat=FYSIEKE_VOORZIENING`, shows: 'text=Zet het erop' },
      { at: `${BUURT}/opnemen`, first: presses('Zet het erop'), shows: FAULTS }
    ],
    error: `${BUURT}/opnemen`
  },
  {
    screen: 'oproepen',
    name: 'oproep',
    as: BEWONER,
    empty: { at: `${BUURT}/oproep`, shows: 'text=Plaats deze oproep' },
    full: [
      { at: `${BUURT}/oproep`, first: chooses('Handen'), shows: 'text=Waarmee?' },
      { at: `${BUURT}/oproep`, first: presses('Plaats deze oproep'), shows: FAULTS }
    ],
    error: `${BUURT}/oproep`
  },
  {
    screen: 'oproepen',
    name: 'vraag-en-aanbod',
    empty: { at: '/vraag-en-aanbod?gebied=BU99010200&middel=GELD', shows: 'text=Nu zoekt niemand iets.' },
    full: [{ at: '/vraag-en-aanbod?gebied=GM9901', shows: '.kant .rij >> nth=0' }],
    error: '/vraag-en-aanbod?gebied=GM9901'
  },
  {
    screen: 'initiatief',
    name: 'initiatief',
    as: BEWONER,
    empty: { at: `/initiatief/${idOfInitiatief('leesclub')}`, shows: 'text=De komende weken is niets gepland.' },
    full: [{ at: `/initiatief/${KOOR}`, shows: '.keer >> nth=0' }],
    error: `/initiatief/${KOOR}`
  },
  {
    screen: 'bewerken',
    name: 'bewerken',
    as: BEWONER,
    empty: {
      at: `/initiatief/${idOfInitiatief('de-kavel')}/bewerken`,
      shows: 'text=Alleen wie bij dit initiatief hoort'
    },
    full: [{ at: `/initiatief/${KOOR}/bewerken`, first: opensAll, shows: 'text=Sinds wanneer? >> nth=4' }],
    error: `/initiatief/${KOOR}/bewerken`
  },
  {
    screen: 'jaar',
    name: 'jaar',
    as: BEWONER,
    empty: { at: `/initiatief/${KOOR}/jaar/2019`, shows: '.momenten li >> nth=3' },
    full: [{ at: `/initiatief/${KOOR}/jaar/${new Date().getFullYear()}`, shows: '.strook__maand >> nth=11' }],
    error: `/initiatief/${KOOR}/jaar/2027`
  },
  {
    screen: 'plannen',
    name: 'plannen',
    as: BEWONER,
    empty: { at: `/initiatief/${KOOR}/plannen`, shows: 'text=Zet het in de agenda' },
    full: [
      {
        at: `/initiatief/${KOOR}/plannen`,
        first: chooses('Elke week'),
        shows: 'text=Tot en met welke dag?'
      },
      { at: `/initiatief/${KOOR}/plannen`, first: presses(/^Zet .+ in de agenda$/), shows: FAULTS }
    ],
    error: `/initiatief/${KOOR}/plannen`
  },
  {
    screen: 'vraag',
    name: 'vragen',
    as: BEWONER,
    empty: { at: `/initiatief/${KOOR}/vragen`, shows: 'text=Stel deze vraag' },
    full: [
      { at: `/initiatief/${KOOR}/vragen`, first: chooses('Geld'), shows: 'text=Om hoeveel geld gaat het?' },
      { at: `/initiatief/${KOOR}/vragen`, first: presses('Stel deze vraag'), shows: FAULTS }
    ],
    error: `/initiatief/${KOOR}/vragen`
  },
  {
    screen: 'vraag',
    name: 'ondersteuningsvraag',
    empty: { at: `/ondersteuningsvraag/${NOBODY}`, shows: 'text=Deze vraag kennen wij niet' },
    full: [{ at: `/ondersteuningsvraag/${demoId('ondersteuningsvraag/keuken')}`, shows: '.tijdlijn li >> nth=0' }],
    error: `/ondersteuningsvraag/${NOBODY}`
  },
  {
    screen: 'element',
    name: 'element',
    as: BEWONER,
    empty: { at: `/element/${NOBODY}`, shows: 'main p a' },
    full: [
      {
        at: `/element/${idOfElement('eettafel-vogelbuurt')}`,
        first: (page) => page.getByText('Het is er niet meer').click(),
        shows: '.tijdlijn li >> nth=0'
      },
      { at: `/element/${idOfElement('buurthuis-de-spil')}`, shows: '.utrecht-alert--warning' }
    ],
    error: `/element/${NOBODY}`
  },
  {
    screen: 'activiteiten',
    name: 'activiteiten',
    empty: {
      at: '/activiteiten?gebied=BU99010000&dag=2019-01-01',
      shows: 'text=In deze dagen is hier niets gepland.'
    },
    full: [
      { at: '/activiteiten?gebied=GM9901', shows: '.keer >> nth=0' },
      { at: '/activiteiten?gebied=GM9901&toon=maand', shows: '.maand' }
    ],
    error: '/activiteiten?gebied=GM9901'
  },
  {
    screen: 'import',
    name: 'import',
    as: personNamed('welzijn').id,
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
  },
  {
    screen: 'speelt',
    name: 'speelt',
    empty: { at: '/gemeente/GM9901/speelt?op=1970-01-01', shows: 'main h1' },
    full: [{ at: '/gemeente/GM9901/speelt', shows: '.rij' }],
    error: '/gemeente/GM9901/speelt'
  },
  list('vraag', 'ondersteuningsvragen'),
  list('zorg', 'zorgen'),
  list('belemmering', 'belemmeringen')
]
