// SPDX-License-Identifier: EUPL-1.2
import * as op from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { type DemoCommand, demoCommand, marked } from '../command.ts'
import { demoId, idOfInitiatief } from '../ids.ts'

const id = (naam: string) => demoId(`ondersteuningsvraag/${naam}`)

/** What initiatieven asked for, and where their questions went. */
export const ONDERSTEUNING: readonly DemoCommand[] = [
  demoCommand('ondersteuningsvraag/keuken', 'bewoner-tuin', op.vraagOndersteuning, null, {
    initiatiefId: idOfInitiatief('kom-erbij'),
    soort: 'GELD',
    vraag: marked('Een bijdrage voor een keuken waarin je met twintig mensen kunt koken.'),
    bedrag: 850_000,
    op: '2023-02-01'
  }),
  demoCommand('ondersteuningsvraag/keuken/1', 'gemeente', op.pakOndersteuningsvraagOp, id('keuken'), {
    functie: 'adviseur sociale basis',
    op: '2023-02-20'
  }),
  demoCommand('ondersteuningsvraag/keuken/2', 'gemeente', op.beantwoordOndersteuningsvraag, id('keuken'), {
    antwoord: 'De helft uit het budget voor bewoners.',
    bedrag: 425_000,
    op: '2023-04-03'
  }),
  demoCommand('ondersteuningsvraag/vorm', 'bewoner-tuin', op.vraagOndersteuning, null, {
    initiatiefId: idOfInitiatief('de-kavel'),
    soort: 'ADVIES',
    vraag: marked('Moeten wij een stichting worden, of kan het zo?'),
    op: '2025-08-01'
  }),
  demoCommand('ondersteuningsvraag/vorm/1', 'gemeente', op.leidOndersteuningsvraagDoor, id('vorm'), {
    steunpunt: 'LSA',
    reden: 'Zij kennen de ervaringen van andere bewonersgroepen.',
    op: '2025-08-20'
  }),
  demoCommand('ondersteuningsvraag/groen', 'bewoner-tuin', op.vraagOndersteuning, null, {
    initiatiefId: idOfInitiatief('de-kavel'),
    soort: 'UITDAAGRECHT',
    vraag: marked('Wij willen het groen rond de flat zelf onderhouden, met het geld dat er nu voor is.'),
    op: '2025-11-01'
  })
]
