// SPDX-License-Identifier: EUPL-1.2
import type { Wie } from '@naober/contracts'
import * as activiteit from '@naober/contracts/initiatieven/activiteit'
import { isUitgenodigd } from '@naober/contracts/initiatieven/initiatief'
import * as reeks from '@naober/contracts/initiatieven/reeks'
import { Activiteit } from '../../view/activiteit.ts'
import type { Dag } from '../../view/kern/day.ts'
import { BETROKKEN } from '../../view/kern/rij.ts'
import type { Keer } from '../../view/ontmoeting/keer.ts'
import type { Ontmoeting } from '../../view/ontmoeting/rij.ts'
import { Reeks } from '../../view/reeks.ts'
import { ActiviteitRef, KeerRef } from '../activiteit.ts'
import { vertelWatKan } from '../kern/mogelijk.ts'
import { ReeksRef } from '../reeks.ts'
import { isVanPubliek, schrijft } from './geld-voor.ts'

/** Those who write the initiatief plan for it. */
const plant = (wie: Wie, { initiatief }: Ontmoeting): boolean =>
  initiatief !== null && (schrijft(wie, initiatief) || isUitgenodigd(wie, initiatief))

/** Members were there too. */
const telt = (wie: Wie, rij: Ontmoeting): boolean =>
  plant(wie, rij) || (rij.initiatief !== null && isVanPubliek(wie, rij.initiatief, BETROKKEN))

const gaatDoor = ({ rij }: Keer): boolean => rij.initiatief?.fasen?.waarde.fase !== 'GESTOPT'
const moetNog = ({ moment, stand }: Keer, dag: Dag): boolean => stand.fase === 'GEPLAND' && moment.dag >= dag
const isGeweest = ({ moment, stand }: Keer, dag: Dag): boolean => stand.fase !== 'AFGELAST' && moment.dag <= dag

/** What the commands about an activiteit and about one occurrence of a series ask alike. */
const regels = {
  verplaats: (wie: Wie, keer: Keer, dag: Dag) => moetNog(keer, dag) && plant(wie, keer.rij),
  tel: (wie: Wie, keer: Keer, dag: Dag) => isGeweest(keer, dag) && telt(wie, keer.rij),
  lasAf: (wie: Wie, keer: Keer) => keer.stand.fase === 'GEPLAND' && plant(wie, keer.rij),
  laatDoorgaan: (wie: Wie, keer: Keer) => keer.stand.fase === 'AFGELAST' && gaatDoor(keer) && plant(wie, keer.rij)
}

type Regel = (wie: Wie, keer: Keer, dag: Dag) => boolean
const eenmalig =
  (regel: Regel): Regel =>
  (wie, keer, dag) =>
    keer.rij instanceof Activiteit && regel(wie, keer, dag)
const inReeks =
  (regel: Regel): Regel =>
  (wie, keer, dag) =>
    keer.rij instanceof Reeks && regel(wie, keer, dag)

vertelWatKan(KeerRef, [
  [activiteit.verplaatsActiviteit, eenmalig(regels.verplaats)],
  [activiteit.meldActiviteitGehouden, eenmalig(regels.tel)],
  [activiteit.lasActiviteitAf, eenmalig(regels.lasAf)],
  [activiteit.laatActiviteitDoorgaan, eenmalig(regels.laatDoorgaan)],
  [reeks.verplaatsKeer, inReeks(regels.verplaats)],
  [reeks.meldKeerGehouden, inReeks(regels.tel)],
  [reeks.lasKeerAf, inReeks(regels.lasAf)],
  [reeks.laatKeerDoorgaan, inReeks(regels.laatDoorgaan)]
])

vertelWatKan(ActiviteitRef, [[activiteit.wijzigActiviteit, plant]])

const looptNog = (rij: Reeks, dag: Dag): boolean =>
  rij.laatsteDag >= dag && rij.initiatief?.fasen?.waarde.fase !== 'GESTOPT'

vertelWatKan(ReeksRef, [
  [reeks.wijzigReeks, plant],
  [reeks.wijzigReekseinde, (wie, rij, dag) => looptNog(rij, dag) && plant(wie, rij)],
  [reeks.wijzigOverslaan, (wie, rij, dag) => looptNog(rij, dag) && plant(wie, rij)],
  [reeks.lasReeksAf, (wie, rij, dag) => looptNog(rij, dag) && plant(wie, rij)]
])
