// SPDX-License-Identifier: EUPL-1.2
import { aggregaat, Id } from '../../kern/index.ts'
import { Partij } from '../partij.ts'
import * as gebeurd from './gebeurtenissen.ts'
import { type InitiatiefStaat, isLidNu } from './staat.ts'
import { toonInitiatief } from './wie-mag.ts'

export const Initiatief = aggregaat<InitiatiefStaat>()({
  naam: 'Initiatief',
  meervoud: 'initiatieven',
  dienst: 'initiatieven',
  id: Id,
  gebeurtenissen: [
    gebeurd.initiatiefGestart,
    gebeurd.initiatiefGewijzigd,
    gebeurd.initiatiefVerplaatst,
    gebeurd.faseGewijzigd,
    gebeurd.faseTeruggenomen,
    gebeurd.initiatiefVernieuwd,
    gebeurd.initiatiefOvergedragen,
    gebeurd.eigenaarAangewezen,
    gebeurd.eigenaarOntheven,
    gebeurd.mandaatVastgelegd,
    gebeurd.mandaatIngetrokken,
    gebeurd.lidToegetreden,
    gebeurd.lidVertrokken,
    gebeurd.netwerkOpengesteld,
    gebeurd.netwerkGesloten,
    gebeurd.bevestigingGevraagd,
    gebeurd.initiatiefBevestigd,
    gebeurd.opmerkingGeplaatst,
    gebeurd.opmerkingIngetrokken,
    gebeurd.voorstelGedaan,
    gebeurd.voorstelAangenomen,
    gebeurd.voorstelAfgewezen,
    gebeurd.voorstelIngetrokken,
    gebeurd.arrangeurUitgenodigd,
    gebeurd.uitnodigingIngetrokken,
    gebeurd.initiatiefVerbonden,
    gebeurd.initiatiefOntkoppeld
  ],
  toon: toonInitiatief,
  hoortBij: ({ eigenaren, leden }) =>
    [...eigenaren, ...leden.filter(isLidNu)].map(({ partijId }) => ({ aggregaat: Partij, id: partijId })),
  doc: 'Een bewonersinitiatief, een organisatienetwerk of een wooninitiatief'
})
