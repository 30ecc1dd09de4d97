// SPDX-License-Identifier: EUPL-1.2
import { demoId, idOfElement } from '@naober/tools/demo/ids'
import { BEWONER, BUURT, FAULTS, KOOR } from './known.ts'
import type { Row, State } from './row.ts'
import { chooses, fills, inTurn, presses } from './steps.ts'

interface Form extends Pick<Row, 'screen' | 'name' | 'tells' | 'onPhone'> {
  readonly at: string
  /** What its button says. */
  readonly button: string
  /** The same once it is filled in, where it says something else then. */
  readonly pressed?: RegExp
  /** With every field, and not so much in it that it could be sent. */
  readonly filled: Omit<State, 'at'> & { readonly at?: string }
  /** The same form about something else. */
  readonly about?: readonly State[]
}

/** A form that a resident fills in: as it opens, with every field, and with faults. */
const form = ({ at, button, pressed, filled, about = [], ...row }: Form): Row => ({
  ...row,
  as: BEWONER,
  empty: { at, shows: `text=${button}` },
  full: [{ at, ...filled }, { at, first: presses(pressed ?? button), shows: FAULTS }, ...about],
  error: at
})

/** Forms to bring something in, of a place or of an initiatief. */
export const FORMS: readonly Row[] = [
  form({
    screen: 'starten',
    name: 'starten',
    tells: 'Starting an initiatief, here a network of organisations',
    at: `${BUURT}/starten`,
    button: 'Start dit initiatief',
    filled: {
      at: `${BUURT}/starten?wat=ORGANISATIENETWERK`,
      first: chooses('Organisatienetwerk'),
      shows: 'text=Wat brengt elke organisatie in?'
    },
    about: [{ at: `${BUURT}/starten?wat=WOONINITIATIEF`, shows: '#vergelijkbaar-kop ~ ul li >> nth=0' }]
  }),
  form({
    screen: 'opnemen',
    name: 'opnemen',
    tells: 'Putting on record what is there',
    at: `${BUURT}/opnemen`,
    button: 'Zet het erop',
    filled: { at: `${BUURT}/opnemen?wat=FYSIEKE_VOORZIENING`, shows: 'text=Zet het erop' }
  }),
  form({
    screen: 'oproepen',
    name: 'oproep',
    tells: 'Asking or offering something',
    at: `${BUURT}/oproep`,
    button: 'Plaats deze oproep',
    filled: { first: chooses('Handen'), shows: 'text=Waarmee?' },
    about: [{ at: `${BUURT}/oproep?bij=${demoId('behoefte/planten')}`, shows: 'text=Bied dit aan' }]
  }),
  form({
    screen: 'plannen',
    name: 'plannen',
    tells: 'Planning a series: every date beforehand, each to be struck out',
    at: `${KOOR}/plannen`,
    button: 'Zet het in de agenda',
    pressed: /^Zet .+ in de agenda$/,
    filled: {
      first: inTurn(
        chooses('Elke week'),
        fills({ 'Op welke dag, of vanaf welke dag?': '2027-09-02', 'Tot en met welke dag?': '2027-11-18' })
      ),
      shows: '.data__dag >> nth=0'
    },
    onPhone: true
  }),
  form({
    screen: 'vraag',
    name: 'vragen',
    tells: 'Asking for support',
    at: `${KOOR}/vragen`,
    button: 'Stel deze vraag',
    filled: { first: chooses('Geld'), shows: 'text=Om hoeveel geld gaat het?' }
  }),
  form({
    screen: 'geld',
    name: 'geld-vastleggen',
    tells: 'Putting money on record, with its end',
    at: `${KOOR}/geld`,
    button: 'Leg dit geld vast',
    filled: { first: chooses('Eén keer'), shows: 'text=Tot en met welke dag?' },
    about: [{ at: `/element/${idOfElement('buurthuis-de-spil')}/geld`, shows: 'text=Leg dit geld vast' }]
  }),
  form({
    screen: 'partij',
    name: 'partij-registreren',
    tells: 'Registering an organisation that takes part',
    at: `${BUURT}/partij`,
    button: 'Registreer de organisatie',
    filled: { first: fills({ 'Hoe heet de organisatie?': 'Het Anker' }), shows: 'text=Registreer de organisatie' }
  }),
  form({
    screen: 'zorg',
    name: 'zorg-uiten',
    tells: 'Telling what one worries about',
    at: `${BUURT}/zorg`,
    button: 'Vertel dit',
    filled: { first: fills({ 'Waar gaat het over?': 'Nieuwe woningen bij het park' }), shows: 'text=Vertel dit' }
  }),
  form({
    screen: 'belemmering',
    name: 'belemmering-melden',
    tells: 'Reporting what held one back',
    at: `${KOOR}/belemmering`,
    button: 'Meld dit',
    filled: { first: chooses('Het duurde langer'), shows: 'text=Meld dit' }
  }),
  form({
    screen: 'voorbeeld',
    name: 'voorbeeld-opstellen',
    tells: 'Writing an example for others',
    at: `${BUURT}/voorbeeld`,
    button: 'Bewaar als concept',
    filled: { first: chooses('Ontmoetingsplek'), shows: 'text=Bewaar als concept' }
  })
]
