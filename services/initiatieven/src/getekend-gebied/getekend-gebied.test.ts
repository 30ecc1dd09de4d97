// SPDX-License-Identifier: EUPL-1.2
import type { Gebeurtenis } from '@naober/contracts'
import {
  GetekendGebied,
  gebiedGetekend,
  getekendGebiedGewijzigd,
  getekendGebiedHersteld,
  getekendGebiedIngetrokken,
  herstelGetekendGebied,
  tekenaarVastgelegd,
  tekenGebied,
  trekGetekendGebiedIn,
  wijzigGetekendGebied
} from '@naober/contracts/initiatieven/getekend-gebied'
import { GEMEENTE_ONBEKEND } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { eerder } from '@naober/kit/command/scenario'
import { describe, it } from 'vitest'
import { ANNA, BEHEERDER, BOB, D2, D3, GEBIED, gegeven, VAN_BAARN, vierkant } from '../testing/voorbeelden.ts'

const tekening = {
  soort: 'EIGEN' as const,
  naam: 'Onze hoek',
  gemeenten: ['GM0308' as const],
  grens: vierkant(),
  op: D2
}
const getekend = gebiedGetekend({ ...tekening, toelichting: null })
const vanAnna = tekenaarVastgelegd({ persoonId: 'anna' })
const gebied = (...sindsdien: Gebeurtenis[]) => eerder(GetekendGebied, GEBIED, getekend, vanAnna, ...sindsdien)

describe('an area that residents draw', () => {
  it('belongs to who drew it', () => {
    gegeven().als(tekenGebied, GEBIED, tekening).door(ANNA).dan(getekend, vanAnna)
  })

  it('lies in gemeenten that were there on its day, or in invented ones', () => {
    const bij = (gemeente: 'GM0530' | 'GM9901', op: string) =>
      gegeven().als(tekenGebied, GEBIED, { ...tekening, gemeenten: [gemeente], op })
    bij('GM9901', D2)
      .door(ANNA)
      .dan(gebiedGetekend({ ...tekening, toelichting: null, gemeenten: ['GM9901'] }), vanAnna)
    bij('GM0530', '2022-12-31').dan(
      gebiedGetekend({ ...tekening, toelichting: null, gemeenten: ['GM0530'], op: '2022-12-31' }),
      tekenaarVastgelegd({ persoonId: 'proef' })
    )
    bij('GM0530', '2023-01-01').danGeweigerd(GEMEENTE_ONBEKEND)
  })

  it('gets another name, explanation or boundary', () => {
    const wijziging = { naam: 'De hoek', toelichting: 'Tot aan het spoor', grens: vierkant(5.2) }
    gegeven(gebied()).als(wijzigGetekendGebied, GEBIED, wijziging).door(ANNA).dan(getekendGebiedGewijzigd(wijziging))
  })

  it('is withdrawn, and used again', () => {
    gegeven(gebied())
      .als(trekGetekendGebiedIn, GEBIED, { op: D3 })
      .door(ANNA)
      .dan(getekendGebiedIngetrokken({ op: D3 }))
    gegeven(gebied(getekendGebiedIngetrokken({ op: D3 })))
      .als(herstelGetekendGebied, GEBIED, {})
      .door(ANNA)
      .dan(getekendGebiedHersteld({}))
  })

  it('is changed by who drew it and the beheerder, not by another nor the gemeente', () => {
    const als = gegeven(gebied()).als(wijzigGetekendGebied, GEBIED, { naam: 'De hoek' })
    als.door(BEHEERDER).danToegestaan()
    for (const wie of [BOB, VAN_BAARN]) als.door(wie).danNietToegestaan()
  })
})
