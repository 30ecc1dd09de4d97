// SPDX-License-Identifier: EUPL-1.2
import type { Wie } from '@naober/contracts'
import * as aanbod from '@naober/contracts/initiatieven/aanbod'
import * as behoefte from '@naober/contracts/initiatieven/behoefte'
import { schrijversVan } from '../../view/initiatief/publiek.ts'
import type { Dag } from '../../view/kern/day.ts'
import { waardeOp } from '../../view/kern/timeline.ts'
import { Aanbod, Behoefte, type Oproep } from '../../view/oproep/rij.ts'
import { vertelWatKan } from '../kern/mogelijk.ts'
import { type Koppelingdeel, KoppelingRef } from '../koppeling.ts'
import { OproepRef } from '../oproep.ts'

/** An oproep as rules about who may something see it. */
const deelVan = ({ plaatserId, initiatief, partij, plaats }: Oproep) => ({
  plaatserId,
  initiatief: schrijversVan(initiatief),
  partij,
  gebied: { gemeente: plaats?.gebied.gemeente.code ?? '' }
})

const isVan = (wie: Wie, rij: Oproep): boolean => aanbod.isVan(wie, deelVan(rij))
/** It went by while somebody still is behind it, so that it can be opened again. */
const isVervallen = (rij: Oproep, dag: Dag): boolean => rij.faseOp(dag) === 'VERVALLEN' && dag < rij.verlatenOp
const isArrangeurDaar = (wie: Wie, { plaats }: Oproep): boolean =>
  plaats !== null && wie.is('arrangeur', plaats.gebied.gemeente.code)

vertelWatKan(OproepRef, [
  [
    behoefte.stelKoppelingVoor,
    (wie, rij, dag) => rij.openOp(dag) && (isVan(wie, rij) || (rij instanceof Behoefte && isArrangeurDaar(wie, rij)))
  ],
  [behoefte.wijzigBehoefte, (wie, rij, dag) => rij instanceof Behoefte && rij.openOp(dag) && isVan(wie, rij)],
  [behoefte.trekBehoefteIn, (wie, rij, dag) => rij instanceof Behoefte && rij.openOp(dag) && isVan(wie, rij)],
  [behoefte.heropenBehoefte, (wie, rij, dag) => rij instanceof Behoefte && isVervallen(rij, dag) && isVan(wie, rij)],
  [aanbod.wijzigAanbod, (wie, rij, dag) => rij instanceof Aanbod && rij.openOp(dag) && isVan(wie, rij)],
  [aanbod.trekAanbodIn, (wie, rij, dag) => rij instanceof Aanbod && rij.openOp(dag) && isVan(wie, rij)],
  [aanbod.heropenAanbod, (wie, rij, dag) => rij instanceof Aanbod && isVervallen(rij, dag) && isVan(wie, rij)]
])

const staatOp = ({ koppeling }: Koppelingdeel, dag: Dag) => waardeOp(koppeling.standen, dag)
const beide = ({ behoefte: zelf, koppeling }: Koppelingdeel) => ({
  zelf: deelVan(zelf),
  aanbod: deelVan(koppeling.aanbod)
})

const wachtOp = (een: Koppelingdeel, dag: Dag): boolean =>
  staatOp(een, dag) === 'VOORGESTELD' && een.behoefte.openOp(dag) && een.koppeling.aanbod.openOp(dag)

vertelWatKan(KoppelingRef, [
  [
    behoefte.stelKoppelingVoor,
    (wie, een, dag) => wachtOp(een, dag) && behoefte.kanOokWillen(wie, een.koppeling.door, beide(een))
  ],
  [
    behoefte.meldKoppelingGelukt,
    (wie, een, dag) => wachtOp(een, dag) && behoefte.willenBeide(wie, een.koppeling.door, beide(een))
  ],
  [
    behoefte.wijsKoppelingAf,
    (wie, een, dag) => staatOp(een, dag) === 'VOORGESTELD' && behoefte.wijstAf(wie, een.koppeling, beide(een))
  ],
  [
    behoefte.neemKoppelingTerug,
    (wie, een, dag) => staatOp(een, dag) === 'GELUKT' && behoefte.isVanEenKant(wie, beide(een))
  ]
])
