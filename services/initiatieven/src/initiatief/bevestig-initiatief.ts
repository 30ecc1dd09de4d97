// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { bevestigInitiatief, initiatiefBevestigd, isGestopt } from '@naober/contracts/initiatieven/initiatief'
import { INITIATIEF_GESTOPT } from '@naober/contracts/initiatieven/regels/bestaan'
import { beslis } from '@naober/kit/command/decider'

export const besluitBevestigInitiatief = beslis(bevestigInitiatief, (_opdracht, staat, { vandaag }) =>
  isGestopt(staat) ? weiger(INITIATIEF_GESTOPT) : [initiatiefBevestigd({ op: vandaag })]
)
