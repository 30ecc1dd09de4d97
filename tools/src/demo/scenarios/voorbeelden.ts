// SPDX-License-Identifier: EUPL-1.2
import * as op from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { type DemoCommand, demoCommand, marked } from '../command.ts'
import { demoId, idOfInitiatief } from '../ids.ts'

const id = (naam: string) => demoId(`praktijkvoorbeeld/${naam}`)

/** What others may learn from, after the scenarios: published, applied elsewhere with an outcome, and one still a draft. */
export const VOORBEELDEN: readonly DemoCommand[] = [
  demoCommand('praktijkvoorbeeld/binnenlopen', 'bewoner-tuin', op.stelVoorbeeldOp, null, {
    titel: 'Een huis waar je binnenloopt',
    soort: 'ONTMOETINGSPLEK',
    plaatsen: ['STAD'],
    belemmeringen: ['SCHOTTEN', 'RUIMTE_ZONDER_VASTE_DEKKING'],
    aanpak: marked('Elke organisatie geeft een dagdeel, bewoners doen de rest. De deur is de hele week open.'),
    succes: 'Wie voor koffie kwam, deed na een half jaar mee in het beheer.',
    dilemma: 'Zolang niemand de huur voor langer vastlegt, begint elk jaar het zoeken opnieuw.',
    initiatiefId: idOfInitiatief('kom-erbij'),
    op: '2023-06-01'
  }),
  demoCommand('praktijkvoorbeeld/binnenlopen/1', 'bewoner-tuin', op.publiceerVoorbeeld, id('binnenlopen'), {
    initiatiefId: idOfInitiatief('kom-erbij'),
    op: '2023-06-15'
  }),
  demoCommand('praktijkvoorbeeld/binnenlopen/2', 'bewoner-dorp', op.pasVoorbeeldToe, id('binnenlopen'), {
    gebied: { gemeente: 'GM9902', jaar: 2024, wijk: 'WK990200' },
    toelichting: 'Wij beginnen met twee dagdelen.',
    op: '2024-01-10'
  }),
  demoCommand('praktijkvoorbeeld/binnenlopen/3', 'bewoner-dorp', op.koppelUitkomstTerug, id('binnenlopen'), {
    toepassingId: demoId('praktijkvoorbeeld/binnenlopen/2'),
    uitkomst: 'WERKTE_DEELS',
    lessen: 'Twee dagdelen is te weinig om elkaar tegen te komen; met vier loopt het.',
    op: '2025-02-01'
  }),
  demoCommand('praktijkvoorbeeld/wonen', 'arrangeur', op.stelVoorbeeldOp, null, {
    titel: 'Samen een huis huren na je zestigste',
    soort: 'WOONINITIATIEF',
    plaatsen: ['STAD', 'PLATTELAND'],
    belemmeringen: ['AOW_BIJ_SAMENWONEN', 'TOEWIJZING_ZONDER_COOPTATIE'],
    aanpak: marked('Ieder een eigen kamer, samen een keuken, en een afspraak over wie erbij komt.'),
    succes: 'Zes mensen die elkaar niet kenden, eten elke avond samen.',
    dilemma: 'De groep wil zelf kiezen wie er komt, en de verhuurder wijst toe.',
    vindplaats: 'Naar de Thuishuizen',
    op: '2024-03-01'
  }),
  demoCommand('praktijkvoorbeeld/wonen/1', 'arrangeur', op.publiceerVoorbeeld, id('wonen'), { op: '2024-03-15' }),
  demoCommand('praktijkvoorbeeld/tuin', 'arrangeur', op.stelVoorbeeldOp, null, {
    titel: 'Een tuin zonder opdracht',
    soort: 'BEWONERSINITIATIEF',
    plaatsen: ['STAD'],
    belemmeringen: ['BESTEMMING_EN_LOCATIE'],
    aanpak: marked('Begonnen op leeg land, met wat er was. Pas later kwam er een afspraak op papier.'),
    succes: 'Mensen die nergens kwamen, staan hier elke week.',
    dilemma: 'Wie geen opdracht heeft, heeft ook geen plek als er gebouwd wordt.',
    initiatiefId: idOfInitiatief('de-kavel'),
    op: '2025-05-01'
  })
]
