// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { initiatiefOntkoppeld } from '@naober/contracts/initiatieven/initiatief'
import { partijOntkoppeld } from '@naober/contracts/initiatieven/partij'
import {
  AL_VERBROKEN,
  ANDERE_EINDEN,
  verbindingVerbroken,
  verbreekVerbinding
} from '@naober/contracts/initiatieven/verbinding'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst, voorBegin } from '../datums.ts'

/** Always possible, also when an end stopped or left. */
export const besluitVerbreekVerbinding = beslis(
  verbreekVerbinding,
  ({ tot, toelichting = null }, { zelf, begin, initiatief, partij }, { vandaag }) => {
    const klopt =
      zelf.vanInitiatiefId === begin.id &&
      zelf.naarInitiatiefId === (initiatief?.id ?? null) &&
      zelf.naarPartijId === (partij?.id ?? null)
    if (!klopt) return weiger(ANDERE_EINDEN, { begin: zelf.vanInitiatiefId })
    if (zelf.fase === 'VERBROKEN') return weiger(AL_VERBROKEN, { tot: zelf.tot })
    const nee = inToekomst(tot, vandaag) ?? voorBegin(tot, zelf.van)
    if (nee) return nee
    const ontkoppeld = { verbindingId: zelf.id, tot }
    return {
      zelf: [verbindingVerbroken({ tot, toelichting })],
      begin: [initiatiefOntkoppeld(ontkoppeld)],
      ...(initiatief && { initiatief: [initiatiefOntkoppeld(ontkoppeld)] }),
      ...(partij && { partij: [partijOntkoppeld(ontkoppeld)] })
    }
  }
)
