// SPDX-License-Identifier: EUPL-1.2
import type { Wie } from '@naober/contracts'
import * as op from '@naober/contracts/initiatieven/zorgpunt'
import { schrijversVan } from '../../view/initiatief/publiek.ts'
import { OPEN_EIND } from '../../view/kern/day.ts'
import type { Overzicht } from '../../view/overzicht.ts'
import { Partijen } from '../../view/partij.ts'
import type { Zorgpunt } from '../../view/zorgpunt/rij.ts'
import { partijenVan } from '../ik.ts'
import { vertelWatKan } from '../kern/mogelijk.ts'
import { ZorgpuntRef } from '../zorgpunt.ts'

/** A worry as rules about who may something see it. */
const deelVan = ({ uiterId, initiatief, gebied, toezeggingen }: Zorgpunt) => ({
  uiterId,
  initiatief: schrijversVan(initiatief),
  gebied: { gemeente: gebied?.gemeente.code ?? '' },
  belover: toezeggingen.at(-1) ?? null
})

/** Whether the last promise waits for a word on whether it was kept; null: there is none. */
const wacht = ({ toezeggingen }: Zorgpunt): boolean | null => {
  const laatste = toezeggingen.at(-1)
  return laatste === undefined ? null : laatste.beoordeeldOp === OPEN_EIND
}

const zegtToe = (wie: Wie, rij: Zorgpunt, overzicht: Overzicht): boolean =>
  op.magToezeggen(wie, null, deelVan(rij)) || partijenVan(wie, overzicht.tabel(Partijen)).length > 0

vertelWatKan(ZorgpuntRef, [
  [op.wijzigZorg, (wie, rij) => !rij.ingetrokken && op.uitte(wie, deelVan(rij))],
  [op.trekZorgIn, (wie, rij) => !rij.ingetrokken && op.uitte(wie, deelVan(rij))],
  [op.doeToezegging, (wie, rij) => !rij.ingetrokken && wacht(rij) !== true && zegtToe(wie, rij, rij.tabel.overzicht)],
  [op.neemToezeggingTerug, (wie, rij) => !rij.ingetrokken && wacht(rij) === true && op.zegdeToe(wie, deelVan(rij))],
  [op.meldToezeggingNagekomen, (wie, rij) => !rij.ingetrokken && wacht(rij) === true && op.oordeelt(wie, deelVan(rij))],
  [
    op.meldToezeggingNietNagekomen,
    (wie, rij) => !rij.ingetrokken && wacht(rij) === true && op.oordeelt(wie, deelVan(rij))
  ],
  [op.neemOordeelTerug, (wie, rij) => !rij.ingetrokken && wacht(rij) === false && op.oordeelt(wie, deelVan(rij))]
])
