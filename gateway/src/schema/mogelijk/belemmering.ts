// SPDX-License-Identifier: EUPL-1.2
import type { Wie } from '@naober/contracts'
import * as op from '@naober/contracts/initiatieven/belemmering'
import type { Belemmering } from '../../view/belemmering/rij.ts'
import { schrijversVan } from '../../view/initiatief/publiek.ts'
import { BelemmeringRef } from '../belemmering.ts'
import { vertelWatKan } from '../kern/mogelijk.ts'

const houdtBij = (wie: Wie, { melderId, initiatief, gebied }: Belemmering): boolean =>
  gebied !== null &&
  op.onderhoudtMelding(wie, {
    melderId,
    initiatief: schrijversVan(initiatief),
    gebied: { gemeente: gebied.gemeente.code }
  })

vertelWatKan(BelemmeringRef, [
  [op.wijzigBelemmering, (wie, rij) => !rij.ingetrokken && houdtBij(wie, rij)],
  [op.meldBelemmeringOpgelost, (wie, rij) => !rij.ingetrokken && rij.oplossing === null && houdtBij(wie, rij)],
  [op.neemOplossingTerug, (wie, rij) => !rij.ingetrokken && rij.oplossing !== null && houdtBij(wie, rij)],
  [op.trekBelemmeringIn, (wie, rij) => !rij.ingetrokken && houdtBij(wie, rij)]
])
