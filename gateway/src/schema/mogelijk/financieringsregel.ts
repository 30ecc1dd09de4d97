// SPDX-License-Identifier: EUPL-1.2
import type { Wie } from '@naober/contracts'
import * as op from '@naober/contracts/initiatieven/financieringsregel'
import type { Financieringsregel } from '../../view/financieringsregel/rij.ts'
import { schrijversVan } from '../../view/initiatief/publiek.ts'
import { FinancieringsregelRef } from '../financieringsregel.ts'
import { vertelWatKan } from '../kern/mogelijk.ts'

const houdtBij = (wie: Wie, { vastleggerId, initiatief, financier, plaats }: Financieringsregel): boolean =>
  op.houdtBij(wie, {
    vastleggerId,
    initiatief: schrijversVan(initiatief),
    financier,
    gebied: { gemeente: plaats?.gebied.gemeente.code ?? '' }
  })

/** True once it has ended, by itself or before its time. */
const isAfgelopen = ({ laatsteDag, reden }: Financieringsregel, dag: number): boolean =>
  reden !== null || dag > laatsteDag

vertelWatKan(FinancieringsregelRef, [
  [op.wijzigFinanciering, (wie, rij, dag) => !isAfgelopen(rij, dag) && houdtBij(wie, rij)],
  [op.beeindigFinanciering, (wie, rij, dag) => !isAfgelopen(rij, dag) && houdtBij(wie, rij)],
  [op.hervatFinanciering, (wie, rij, dag) => isAfgelopen(rij, dag) && houdtBij(wie, rij)]
])
