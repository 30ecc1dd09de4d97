// SPDX-License-Identifier: EUPL-1.2
import { demoId, idOfElement, idOfInitiatief, idOfPartij } from '@naober/tools/demo/ids'
import { BEWONER, KOOR, NOBODY, person } from './known.ts'
import type { Row, State } from './row.ts'
import { inTurn, opens, opensAll, presses } from './steps.ts'

interface Thing extends Pick<Row, 'screen' | 'name' | 'tells' | 'as'> {
  /** Its address, up to its id. */
  readonly path: string
  /** What is told of one that is not there. */
  readonly unknown: string
  /** States of things of the demo data, by their id. */
  readonly full: readonly [Told, ...Told[]]
}
type Told = Omit<State, 'at'> & { readonly id: string }

/** The page of something with a life of its own: one that is not there, and one to which much has happened. */
const thing = ({ path, unknown, full: [first, ...rest], ...row }: Thing): Row => {
  const stateOf = ({ id, ...state }: Told): State => ({ at: `/${path}/${id}`, ...state })
  return {
    ...row,
    empty: { at: `/${path}/${NOBODY}`, shows: `text=${unknown}` },
    full: [stateOf(first), ...rest.map(stateOf)],
    error: `/${path}/${NOBODY}`
  }
}

const HAPPENED = '.tijdlijn li >> nth=0'

/** One thing, with all that is known of it. */
export const THINGS: readonly Row[] = [
  {
    screen: 'initiatief',
    name: 'initiatief',
    tells: 'An initiatief as its owner sees it',
    as: BEWONER,
    empty: { at: `/initiatief/${idOfInitiatief('leesclub')}`, shows: 'text=De komende weken is niets gepland.' },
    full: [
      { at: KOOR, shows: '.keer >> nth=0' },
      { at: `/initiatief/${idOfInitiatief('hofje-morgenrood')}`, shows: '#vergelijkbaar-kop ~ ul li >> nth=0' }
    ],
    error: KOOR,
    onPhone: { at: KOOR, shows: 'main h1' }
  },
  {
    screen: 'bewerken',
    name: 'bewerken',
    tells: 'All that can be changed of an initiatief, each form open',
    as: BEWONER,
    empty: {
      at: `/initiatief/${idOfInitiatief('de-kavel')}/bewerken`,
      shows: 'text=Alleen wie bij dit initiatief hoort'
    },
    full: [{ at: `${KOOR}/bewerken`, first: opensAll, shows: 'text=Sinds wanneer? >> nth=4' }],
    error: `${KOOR}/bewerken`
  },
  {
    screen: 'agenda',
    name: 'agenda-bijwerken',
    tells: 'Keeping the agenda of an initiatief: what is to come, and how many came',
    as: BEWONER,
    empty: { at: `/initiatief/${idOfInitiatief('leesclub')}/agenda`, shows: 'text=Er is nu niets gepland' },
    full: [
      {
        at: `${KOOR}/agenda`,
        first: inTurn(presses(/^Kies een ander moment/), opens('Het ging door')),
        shows: 'text=Hoeveel mensen waren er?'
      }
    ],
    error: `${KOOR}/agenda`
  },
  {
    screen: 'jaar',
    name: 'jaar',
    tells: 'A year of an initiatief in a strip of months',
    as: BEWONER,
    empty: { at: `${KOOR}/jaar/2019`, shows: '.momenten li >> nth=3' },
    full: [{ at: `${KOOR}/jaar/2027`, shows: '.strook__maand >> nth=11' }],
    error: `${KOOR}/jaar/2027`
  },
  thing({
    screen: 'element',
    name: 'element',
    tells: 'A service, facility or function, and whether it is still there',
    as: BEWONER,
    path: 'element',
    unknown: 'Misschien klopt het adres niet',
    full: [
      { id: idOfElement('eettafel-vogelbuurt'), first: opensAll, shows: HAPPENED },
      { id: idOfElement('buurthuis-de-spil'), shows: '.utrecht-alert--warning' }
    ]
  }),
  thing({
    screen: 'partij',
    name: 'partij',
    tells: 'An organisation: where it works, and what it takes part in',
    as: person('welzijn'),
    path: 'partij',
    unknown: 'Deze organisatie kennen wij niet',
    full: [{ id: idOfPartij('welzijn-merenburg'), first: opensAll, shows: HAPPENED }]
  }),
  thing({
    screen: 'vraag',
    name: 'ondersteuningsvraag',
    tells: 'A request for support, and where it lies',
    path: 'ondersteuningsvraag',
    unknown: 'Deze vraag kennen wij niet',
    full: [{ id: demoId('ondersteuningsvraag/keuken'), shows: HAPPENED }]
  }),
  thing({
    screen: 'koppeling',
    name: 'behoefte',
    tells: 'What somebody looks for, what fits it, and why',
    as: person('bewoner-tuin'),
    path: 'behoefte',
    unknown: 'Deze oproep kennen wij niet',
    full: [{ id: demoId('behoefte/planten'), first: opens('Waarom dit past'), shows: '#past-kop ~ ul li >> nth=0' }]
  }),
  thing({
    screen: 'koppeling',
    name: 'aanbod',
    tells: 'What somebody offers, and what came of it',
    as: BEWONER,
    path: 'aanbod',
    unknown: 'Deze oproep kennen wij niet',
    full: [{ id: demoId('aanbod/bakkerij'), shows: '#koppelingen-kop ~ ul li >> nth=0' }]
  }),
  thing({
    screen: 'zorg',
    name: 'zorgpunt',
    tells: 'A worry, and what was promised about it',
    as: BEWONER,
    path: 'zorgpunt',
    unknown: 'Deze zorg kennen wij niet',
    full: [
      { id: demoId('zorgpunt/huur'), first: opens('Het is nagekomen'), shows: '#toezeggingen-kop ~ ol li >> nth=1' }
    ]
  }),
  thing({
    screen: 'belemmering',
    name: 'belemmering',
    tells: 'What held somebody back, and how it was solved',
    as: person('bewoner-dorp'),
    path: 'belemmering',
    unknown: 'Deze melding kennen wij niet',
    full: [{ id: demoId('belemmering/kamers'), shows: '#oplossing-kop' }]
  }),
  thing({
    screen: 'voorbeeld',
    name: 'praktijkvoorbeeld',
    tells: 'An example: what worked, what stays hard, what others achieved',
    as: BEWONER,
    path: 'praktijkvoorbeeld',
    unknown: 'Dit voorbeeld is er niet',
    full: [
      {
        id: demoId('praktijkvoorbeeld/binnenlopen'),
        first: opens('Wij proberen dit ook'),
        shows: 'text=Anderen probeerden dit ook'
      }
    ]
  }),
  thing({
    screen: 'geld',
    name: 'geldregel',
    tells: 'Money for something: whose, what for, until when',
    as: BEWONER,
    path: 'geld',
    unknown: 'Dit geld kennen wij niet',
    full: [{ id: demoId('financieringsregel/denkcafe'), first: presses('Wijzig of verleng het'), shows: HAPPENED }]
  })
]
