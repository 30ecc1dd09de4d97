// SPDX-License-Identifier: EUPL-1.2
import * as op from '@naober/contracts/initiatieven/belemmering'
import { type DemoCommand, demoCommand, marked } from '../command.ts'
import { demoId, idOfInitiatief } from '../ids.ts'

const id = (naam: string) => demoId(`belemmering/${naam}`)

/** What stood in the way, after obstacles that the sources name. */
export const BELEMMERINGEN: readonly DemoCommand[] = [
  demoCommand('belemmering/adressen', 'bewoner-tuin', op.meldBelemmering, null, {
    belemmering: 'AOW_BIJ_SAMENWONEN',
    initiatiefId: idOfInitiatief('thuis-aan-de-singel'),
    ervaring: marked('Twee van ons houden een adres elders aan, omdat samen wonen hun AOW verlaagt.'),
    gevolg: 'UITSTEL',
    op: '2019-05-01'
  }),
  demoCommand('belemmering/uitkering', 'bewoner-tuin', op.meldBelemmering, null, {
    belemmering: 'KOSTENDELERSNORM',
    gebied: { gemeente: 'GM9901', jaar: 2024, wijk: 'WK990101', buurt: 'BU99010101' },
    ervaring: marked('Een moeder wilde haar zoon weer in huis nemen. Het zou haar een deel van de uitkering kosten.'),
    gevolg: 'NIET_VAN_DE_GROND',
    op: '2024-06-10'
  }),
  demoCommand('belemmering/tweede-woning', 'bewoner-tuin', op.meldBelemmering, null, {
    belemmering: 'MANTELZORGWONING_ZONDER_BELEID',
    initiatiefId: idOfInitiatief('kangoeroe-molenzoom'),
    ervaring: marked('In de buurgemeente mag het zonder vergunning. Hier wachten wij op een regeling.'),
    gevolg: 'UITSTEL',
    op: '2024-05-01'
  }),
  demoCommand('belemmering/huur', 'bewoner-koor', op.meldBelemmering, null, {
    belemmering: 'RUIMTE_ZONDER_VASTE_DEKKING',
    initiatiefId: idOfInitiatief('lindezaal'),
    ervaring: marked('De zaal is er en de mensen zijn er. Voor de huur van volgend jaar is er niets.'),
    gevolg: 'UITSTEL',
    op: '2025-10-01'
  }),
  demoCommand('belemmering/kamers', 'bewoner-dorp', op.meldBelemmering, null, {
    belemmering: 'KAMERVERHUUR_LOKAAL_BEPERKT',
    gebied: { gemeente: 'GM9902', jaar: 2024, wijk: 'WK990200' },
    ervaring: marked('Wie een kamer wilde verhuren aan een student uit het dorp, mocht dat niet.'),
    gevolg: 'NIET_VAN_DE_GROND',
    op: '2022-09-01'
  }),
  demoCommand('belemmering/kamers/1', 'arrangeur', op.meldBelemmeringOpgelost, id('kamers'), {
    hoe: 'UITZONDERING',
    toelichting: 'De gemeente staat per straat één kamer toe, na een gesprek met de buren.',
    op: '2023-11-15'
  })
]
