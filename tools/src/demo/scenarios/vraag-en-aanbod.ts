// SPDX-License-Identifier: EUPL-1.2
import type { OpdrachtVan } from '@naober/contracts'
import { plaatsAanbod } from '@naober/contracts/initiatieven/aanbod'
import * as op from '@naober/contracts/initiatieven/behoefte'
import { type DemoCommand, demoCommand, marked } from '../command.ts'
import { demoId, idOfInitiatief, idOfPartij } from '../ids.ts'
import type { Actor } from '../people.ts'
import { gebiedOf, type Where } from '../story.ts'

const behoefteId = (naam: string) => demoId(`behoefte/${naam}`)
const aanbodId = (naam: string) => demoId(`aanbod/${naam}`)

interface Said extends Omit<OpdrachtVan<typeof plaatsAanbod>, 'gebied' | 'namens' | 'omschrijving'> {
  readonly omschrijving: string
  /** Names of who it is for; neither: for oneself. */
  readonly initiatief?: string
  readonly partij?: string
}

const said = (where: Where, { initiatief, partij, omschrijving, ...rest }: Said) => ({
  ...rest,
  omschrijving: marked(omschrijving),
  gebied: gebiedOf(where),
  ...(initiatief !== undefined && { namens: { initiatiefId: idOfInitiatief(initiatief) } }),
  ...(partij !== undefined && { namens: { partijId: idOfPartij(partij) } })
})
const vraag = (naam: string, door: Actor, where: Where, wat: Said) =>
  demoCommand(`behoefte/${naam}`, door, op.plaatsBehoefte, null, said(where, wat))
const bied = (naam: string, door: Actor, where: Where, wat: Said) =>
  demoCommand(`aanbod/${naam}`, door, plaatsAanbod, null, said(where, wat))

/** What is asked and offered: met, open and gone by; help near the limit; a room that nobody asked for. */
export const VRAAG_EN_AANBOD: readonly DemoCommand[] = [
  vraag('oefenruimte', 'bewoner-koor', 'BU99010001', {
    initiatief: 'hoge-noot',
    soort: 'RUIMTE',
    wat: 'Een plek om te oefenen',
    omschrijving: 'Een avond per week, voor dertig zangers.',
    laatste: '2027-12-31',
    op: '2022-11-01'
  }),
  bied('bakkerij', 'bewoner-koor', 'BU99010001', {
    partij: 'bakkerij-kruim',
    soort: 'RUIMTE',
    wat: 'De winkel na sluitingstijd',
    omschrijving: 'In ruil voor eens in het kwartaal een aubade.',
    laatste: '2027-12-31',
    op: '2022-12-01'
  }),
  demoCommand('behoefte/oefenruimte/1', 'arrangeur', op.stelKoppelingVoor, behoefteId('oefenruimte'), {
    aanbodId: aanbodId('bakkerij'),
    toelichting: 'Wie zingt, komt ook voor het brood.',
    op: '2023-01-10'
  }),
  demoCommand('behoefte/oefenruimte/2', 'bewoner-koor', op.meldKoppelingGelukt, behoefteId('oefenruimte'), {
    aanbodId: aanbodId('bakkerij'),
    op: '2023-02-01'
  }),
  vraag('planten', 'bewoner-tuin', 'BU99010201', {
    soort: 'HANDEN',
    hulp: 'PLANTEN_POST_DIEREN',
    wat: 'Iemand die de planten water geeft',
    omschrijving: 'Tillen gaat niet meer. De koffie staat klaar.',
    laatste: '2027-09-30',
    op: '2026-01-02'
  }),
  bied('groene-handen', 'bewoner-koor', 'BU99010201', {
    initiatief: 'groene-vingers',
    soort: 'HANDEN',
    hulp: 'PLANTEN_POST_DIEREN',
    wat: 'Wij verzorgen planten bij een ander',
    omschrijving: 'Een uur per week, en wij blijven graag voor de thee.',
    laatste: '2027-12-31',
    op: '2025-10-01'
  }),
  vraag('formulieren', 'bewoner-tuin', 'BU99010103', {
    soort: 'HANDEN',
    hulp: 'ADMINISTRATIE',
    wat: 'Hulp met brieven en formulieren',
    omschrijving: 'Het zijn er veel, en de woorden zijn moeilijk.',
    laatste: '2027-06-30',
    op: '2026-01-05'
  }),
  bied('spreekuur', 'welzijn', 'WK990101', {
    partij: 'welzijn-merenburg',
    soort: 'HANDEN',
    hulp: 'ADMINISTRATIE',
    wat: 'Spreekuur voor papieren',
    omschrijving: 'Vrijwilligers met een beroepskracht erbij, elke woensdag.',
    laatste: '2027-12-31',
    op: '2025-09-01'
  }),
  vraag('koelkast', 'bewoner-dorp', 'BU99020000', {
    initiatief: 'polderdijk-kookt',
    soort: 'SPULLEN',
    alledaagseZaak: 'MAALTIJD',
    wat: 'Een grote koelkast',
    omschrijving: 'Voor vijftig maaltijden per week.',
    laatste: '2027-12-31',
    op: '2025-12-01'
  }),
  bied('oogst', 'bewoner-tuin', 'BU99010102', {
    soort: 'SPULLEN',
    alledaagseZaak: 'MAALTIJD',
    wat: 'Wat de tuin te veel geeft',
    omschrijving: 'Courgettes in de zomer, kool in de winter.',
    laatste: '2027-10-31',
    op: '2025-05-01'
  }),
  bied('achterkamer', 'bewoner-koor', 'GM9901', {
    partij: 'het-anker',
    soort: 'RUIMTE',
    wat: 'De achterkamer van de kerk',
    omschrijving: 'Daar vroeg niemand om. Misschien komt er iets dat nu nog niemand bedenkt.',
    laatste: '2027-12-31',
    op: '2025-11-01'
  }),
  bied('achtervang', 'beheerder', 'BU99010201', {
    partij: 'lindenhof',
    soort: 'HANDEN',
    wat: 'Vrijwilligers achter de bar van de ontmoetingsruimte',
    omschrijving: 'Zolang de zorggroep hier werkt.',
    laatste: '2025-12-31',
    op: '2024-01-01'
  }),
  vraag('bar', 'bewoner-koor', 'BU99010201', {
    initiatief: 'groene-vingers',
    soort: 'HANDEN',
    wat: 'Mensen die de ontmoetingsruimte open houden',
    omschrijving: 'De vrijwilligers van de zorggroep komen niet terug.',
    vanaf: '2026-01-01',
    laatste: '2027-12-31',
    op: '2025-12-15'
  })
]
