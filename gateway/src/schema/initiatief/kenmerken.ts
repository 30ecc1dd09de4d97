// SPDX-License-Identifier: EUPL-1.2
import { Initiatiefsoort, Uitkomsten, VastgelegdeNetwerkkenmerken } from '@naober/contracts/initiatieven/initiatief'
import { WoonvormCode } from '@naober/contracts/referentie/woonvormen'
import type { Netwerk, Wonen } from '../../view/initiatief/kenmerken.ts'
import { enumOf } from '../kern/input.ts'
import { kind } from '../kern/kind.ts'

const { scenario, legitimatie, waardesoorten } = VastgelegdeNetwerkkenmerken.properties

export const InitiatiefsoortRef = enumOf('Initiatiefsoort', 'Wat voor initiatief het is.', Initiatiefsoort)
export const UitkomstRef = enumOf('Uitkomst', 'Waar een initiatief op uit is.', Uitkomsten.items)
const Scenario = enumOf('Netwerkscenario', 'Hoe een netwerk naast de organisaties staat.', scenario)
const Legitimatie = enumOf('Legitimatie', 'Hoe een netwerk zich verantwoordt.', legitimatie)
const Waardesoort = enumOf('Waardesoort', 'Voor wie de waarde is.', waardesoorten.items)
const Woonvorm = enumOf('WoonvormCode', 'Een van de zes woonvormen.', WoonvormCode)

export const NetwerkRef = kind<Netwerk>('Netwerkkenmerken', {
  doc: 'De kenmerken van een organisatienetwerk.',
  fields: (field) => ({
    bijdragen: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.bijdragen.tekst }),
    ambitie: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.ambitie.tekst }),
    waardeVoorAnderen: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.waardeVoorAnderen.tekst }),
    veranderingstheorie: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.veranderingstheorie.tekst }),
    gedeeldeAutonomie: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.gedeeldeAutonomie.tekst }),
    sturing: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.sturing.tekst }),
    benaderbaarheid: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.benaderbaarheid.tekst }),
    scenario: field({ voor: 'ZOALS_OUDER', type: Scenario, read: (een) => een.scenario }),
    waardesoorten: field({ voor: 'ZOALS_OUDER', type: [Waardesoort], read: (een) => een.waardesoorten }),
    legitimatie: field({ voor: 'ZOALS_OUDER', type: Legitimatie, read: (een) => een.legitimatie })
  })
})

export const WonenRef = kind<Wonen>('Woonkenmerken', {
  doc: 'De vorm van een wooninitiatief.',
  fields: (field) => ({
    woonvorm: field({ voor: 'ZOALS_OUDER', type: Woonvorm, read: (een) => een.woonvorm }),
    ondervorm: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      read: (een) => een.ondervorm?.tekst ?? null
    })
  })
})
