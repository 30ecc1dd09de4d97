// SPDX-License-Identifier: EUPL-1.2
import { aggregaat, Id, type Static } from '../../kern/index.ts'
import { Partij } from '../partij.ts'
import * as gebeurd from './gebeurtenissen.ts'
import { faseVan, type InitiatiefStaat, isLidNu } from './staat.ts'
import { eigenaarOfBeheerder, toonInitiatief } from './wie-mag.ts'

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
  ingetrokken: {
    is: (initiatief) => faseVan(initiatief).reden === 'VERGISSING',
    eigen: eigenaarOfBeheerder,
    door: 'FaseGewijzigd',
    verteld: (data: Static<typeof gebeurd.faseGewijzigd.schema>) =>
      data.reden === 'VERGISSING' ? { ...data, toelichting: null } : null
  },
  doc: 'Een bewonersinitiatief, een organisatienetwerk of een wooninitiatief'
})
