// SPDX-License-Identifier: EUPL-1.2
import type { Wie } from '@naober/contracts'
import { legFinancieringVast } from '@naober/contracts/initiatieven/financieringsregel'
import * as eigen from '@naober/contracts/initiatieven/partij'
import type { Dag } from '../../view/kern/day.ts'
import { OPEN_EIND } from '../../view/kern/day.ts'
import type { Partij } from '../../view/partij/rij.ts'
import { vertelWatKan } from '../kern/mogelijk.ts'
import { PartijRef } from '../partij.ts'
import { legtGeldVast, schrijft } from './geld-voor.ts'

/** A partij that names no place it works in works everywhere. */
const schrijftOveral = (wie: Wie, rij: Partij): boolean =>
  schrijft(wie, rij) || (rij.werkgebied.length === 0 && wie.is('gemeente'))

const doetMee = (wie: Wie, rij: Partij): boolean => rij.vertrokkenOp === OPEN_EIND && schrijft(wie, rij)

const isLidOp = ({ lidmaatschappen }: Partij, dag: Dag): boolean => lidmaatschappen.some((een) => een.geldtOp(dag))
const heeftAmbassadeurOp = ({ ambassadeurs }: Partij, dag: Dag): boolean =>
  ambassadeurs.some(({ van, tot }) => van <= dag && dag < tot)

vertelWatKan(PartijRef, [
  [eigen.wijzigPartij, doetMee],
  [eigen.benoemAmbassadeur, (wie, rij, dag) => doetMee(wie, rij) && isLidOp(rij, dag)],
  [eigen.beeindigAmbassadeur, (wie, rij, dag) => schrijft(wie, rij) && heeftAmbassadeurOp(rij, dag)],
  [eigen.vertrekPartij, doetMee],
  [legFinancieringVast, legtGeldVast(schrijftOveral)]
])
