// SPDX-License-Identifier: EUPL-1.2
import * as op from '@naober/contracts/initiatieven/zorgpunt'
import { type DemoCommand, demoCommand, marked } from '../command.ts'
import { demoId, idOfInitiatief, idOfPartij } from '../ids.ts'

const id = (naam: string) => demoId(`zorgpunt/${naam}`)

/** What people worry about, and what became of the promises about it: kept, not kept, and one that is still open. */
export const ZORGEN: readonly DemoCommand[] = [
  demoCommand('zorgpunt/donker', 'bewoner-koor', op.uitZorg, null, {
    waarover: 'Begeleid wonen aan de rand van het park',
    zorg: marked('Langs het pad is het nu al donker. Straks durven wij er niet meer langs.'),
    haakje: 'Lantaarns langs het pad, en struiken die laag blijven.',
    initiatiefId: idOfInitiatief('parkrand'),
    op: '2022-03-10'
  }),
  demoCommand('zorgpunt/donker/1', 'gemeente', op.doeToezegging, id('donker'), {
    toezegging: 'Vier lantaarns, op plekken die wij samen aanwijzen.',
    functie: 'adviseur sociale basis',
    partijId: idOfPartij('gemeente-merenburg'),
    wanneer: '2022-05-01',
    op: '2022-04-03'
  }),
  demoCommand('zorgpunt/donker/2', 'bewoner-koor', op.meldToezeggingNagekomen, id('donker'), {
    toelichting: 'Ze branden, en het is er rustig.',
    op: '2022-04-30'
  }),
  demoCommand('zorgpunt/huur', 'bewoner-koor', op.uitZorg, null, {
    waarover: 'De zorggroep gaat weg uit het gebouw',
    zorg: marked('Als niemand de huur overneemt, gaat de zaal dicht.'),
    initiatiefId: idOfInitiatief('lindezaal'),
    op: '2025-09-15'
  }),
  demoCommand('zorgpunt/huur/1', 'corporatie', op.doeToezegging, id('huur'), {
    toezegging: 'Wij zoeken met de gemeente een huurder voor overdag.',
    functie: 'wijkbeheerder',
    partijId: idOfPartij('woonmeer'),
    wanneer: '2025-11-01',
    op: '2025-09-22'
  }),
  demoCommand('zorgpunt/huur/2', 'bewoner-koor', op.meldToezeggingNietNagekomen, id('huur'), {
    toelichting: 'Er is nog niemand gevonden.',
    op: '2025-11-10'
  }),
  demoCommand('zorgpunt/huur/3', 'corporatie', op.doeToezegging, id('huur'), {
    toezegging: 'De huur loopt door tot er een ander is.',
    functie: 'wijkbeheerder',
    partijId: idOfPartij('woonmeer'),
    wanneer: '2027-06-30',
    op: '2025-11-20'
  }),
  demoCommand('zorgpunt/parkeren', 'bewoner-tuin', op.uitZorg, null, {
    waarover: 'Extra woningen in Molenzoom',
    zorg: marked('Nu al zoekt iedereen ’s avonds een plek voor de auto.'),
    haakje: 'Een plan voor parkeren voor het eerste huis er staat.',
    gebied: { gemeente: 'GM9901', jaar: 2024, wijk: 'WK990102', buurt: 'BU99010202' },
    op: '2025-10-05'
  })
]
