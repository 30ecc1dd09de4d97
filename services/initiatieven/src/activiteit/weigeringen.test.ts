// SPDX-License-Identifier: EUPL-1.2
import { GEEN_TEKST } from '@naober/contracts'
import * as a from '@naober/contracts/initiatieven/activiteit'
import { INITIATIEF_GESTOPT, NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN } from '@naober/contracts/initiatieven/regels/datums'
import { GEBIED_KLOPT_NIET } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import * as regel from '@naober/contracts/initiatieven/regels/ontmoeting'
import { ACTIVITEIT, deAvond, STRAKS, VOORHEEN } from '../testing/activiteiten.ts'
import { elkeWeigering, geval } from '../testing/gevallen.ts'
import { DAARVOOR, deTuin, hetKoor, KOOR, MORGEN, stopte, TUIN, VREEMDE_BUURT } from '../testing/voorbeelden.ts'

const plan = { initiatief: KOOR, naam: 'Avond', wijze: 'SPONTAAN', ...STRAKS } as const
const afgelast = a.activiteitAfgelast({ op: '2026-06-01', reden: null })
const gehouden = a.activiteitGehouden({ aantal: 12 })
const elders = { ...STRAKS, dag: '2026-06-18' }
const inTuin = [deAvond({}), deTuin()]

elkeWeigering(a.Activiteit, [
  geval(INITIATIEF_GESTOPT, a.planActiviteit, ACTIVITEIT, plan, [hetKoor(stopte)]),
  geval(GEBIED_KLOPT_NIET, a.planActiviteit, ACTIVITEIT, { ...plan, gebied: VREEMDE_BUURT }, [hetKoor()]),
  geval(DATUM_VOOR_BEGIN, a.planActiviteit, ACTIVITEIT, { ...plan, dag: DAARVOOR }, [hetKoor()]),
  geval(regel.TE_VER_VOORUIT, a.planActiviteit, ACTIVITEIT, { ...plan, dag: '2028-06-02' }, [hetKoor()]),

  geval(regel.ANDER_INITIATIEF, a.wijzigActiviteit, ACTIVITEIT, { initiatief: TUIN, naam: 'Anders' }, inTuin),
  geval(NIETS_GEWIJZIGD, a.wijzigActiviteit, ACTIVITEIT, { initiatief: KOOR, naam: 'Open repetitie' }, [
    deAvond({}),
    hetKoor()
  ]),

  geval(regel.ANDER_INITIATIEF, a.verplaatsActiviteit, ACTIVITEIT, { initiatief: TUIN, ...elders }, inTuin),
  geval(regel.AL_AFGELAST, a.verplaatsActiviteit, ACTIVITEIT, { initiatief: KOOR, ...elders }, [
    deAvond({}, afgelast),
    hetKoor()
  ]),
  geval(regel.IS_DOORGEGAAN, a.verplaatsActiviteit, ACTIVITEIT, { initiatief: KOOR, ...elders }, [
    deAvond(VOORHEEN, gehouden),
    hetKoor()
  ]),
  geval(regel.AL_GEWEEST, a.verplaatsActiviteit, ACTIVITEIT, { initiatief: KOOR, ...elders }, [
    deAvond(VOORHEEN),
    hetKoor()
  ]),
  geval(regel.DAG_VOORBIJ, a.verplaatsActiviteit, ACTIVITEIT, { initiatief: KOOR, ...VOORHEEN }, [
    deAvond({}),
    hetKoor()
  ]),
  geval(regel.TE_VER_VOORUIT, a.verplaatsActiviteit, ACTIVITEIT, { initiatief: KOOR, ...STRAKS, dag: '2028-06-02' }, [
    deAvond({}),
    hetKoor()
  ]),
  geval(NIETS_GEWIJZIGD, a.verplaatsActiviteit, ACTIVITEIT, { initiatief: KOOR, ...STRAKS }, [deAvond({}), hetKoor()]),

  geval(regel.ANDER_INITIATIEF, a.meldActiviteitGehouden, ACTIVITEIT, { initiatief: TUIN, aantal: 3 }, inTuin),
  geval(regel.AL_AFGELAST, a.meldActiviteitGehouden, ACTIVITEIT, { initiatief: KOOR, aantal: 3 }, [
    deAvond(VOORHEEN, afgelast),
    hetKoor()
  ]),
  geval(regel.NOG_NIET_GEWEEST, a.meldActiviteitGehouden, ACTIVITEIT, { initiatief: KOOR, aantal: 3 }, [
    deAvond({}),
    hetKoor()
  ]),
  geval(NIETS_GEWIJZIGD, a.meldActiviteitGehouden, ACTIVITEIT, { initiatief: KOOR, aantal: 12 }, [
    deAvond(VOORHEEN, gehouden),
    hetKoor()
  ]),

  geval(DATUM_IN_TOEKOMST, a.lasActiviteitAf, ACTIVITEIT, { initiatief: KOOR, op: MORGEN }, [deAvond({}), hetKoor()]),
  geval(DATUM_VOOR_BEGIN, a.lasActiviteitAf, ACTIVITEIT, { initiatief: KOOR, op: DAARVOOR }, [deAvond({}), hetKoor()]),
  geval(regel.ANDER_INITIATIEF, a.lasActiviteitAf, ACTIVITEIT, { initiatief: TUIN }, inTuin),
  geval(regel.AL_AFGELAST, a.lasActiviteitAf, ACTIVITEIT, { initiatief: KOOR }, [deAvond({}, afgelast), hetKoor()]),
  geval(regel.IS_DOORGEGAAN, a.lasActiviteitAf, ACTIVITEIT, { initiatief: KOOR }, [
    deAvond(VOORHEEN, gehouden),
    hetKoor()
  ]),

  geval(regel.ANDER_INITIATIEF, a.laatActiviteitDoorgaan, ACTIVITEIT, { initiatief: TUIN }, inTuin),
  geval(regel.NIET_AFGELAST, a.laatActiviteitDoorgaan, ACTIVITEIT, { initiatief: KOOR }, [deAvond({}), hetKoor()]),
  geval(INITIATIEF_GESTOPT, a.laatActiviteitDoorgaan, ACTIVITEIT, { initiatief: KOOR }, [
    deAvond({}, afgelast),
    hetKoor(stopte)
  ]),

  geval(GEEN_TEKST, a.wisActiviteitTekst, ACTIVITEIT, { versie: 1, pad: '/omschrijving', grond: 'ONJUIST' }, [
    deAvond({})
  ])
])
