// SPDX-License-Identifier: EUPL-1.2
import type { Wie } from '@naober/contracts'
import { meldBelemmering } from '@naober/contracts/initiatieven/belemmering'
import { legFinancieringVast } from '@naober/contracts/initiatieven/financieringsregel'
import * as eigen from '@naober/contracts/initiatieven/initiatief'
import { vraagOndersteuning } from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { pasVoorbeeldToe, stelVoorbeeldOp } from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { legVerbinding } from '@naober/contracts/initiatieven/verbinding'
import { uitZorg } from '@naober/contracts/initiatieven/zorgpunt'
import type { Initiatief } from '../../view/initiatief/rij.ts'
import type { Dag } from '../../view/kern/day.ts'
import { BEHEER, BETROKKEN, EIGENAAR } from '../../view/kern/rij.ts'
import { InitiatiefRef } from '../initiatief.ts'
import { vertelWatKan } from '../kern/mogelijk.ts'
import { isVanPubliek, legtGeldVast } from './geld-voor.ts'

const bezit = (wie: Wie, rij: Initiatief): boolean => isVanPubliek(wie, rij, EIGENAAR)

/** Owners and who they invited change it. */
const wijzigt = (wie: Wie, rij: Initiatief): boolean => bezit(wie, rij) || eigen.isUitgenodigd(wie, rij)

/** What is told of it besides, the beheerder may tell too. */
const schrijft = (wie: Wie, rij: Initiatief): boolean => wijzigt(wie, rij) || isVanPubliek(wie, rij, BEHEER)

const gaatDoor = (rij: Initiatief): boolean => rij.fasen?.waarde.fase !== 'GESTOPT'

const staatOpen = ({ openstellingen }: Initiatief): boolean => (openstellingen?.waarde ?? null) !== null

/** Belongs to it without writing it: then it is as a member. */
const isLid = (wie: Wie, rij: Initiatief): boolean => isVanPubliek(wie, rij, BETROKKEN) && !wijzigt(wie, rij)

const mag =
  (wieMag: (wie: Wie, rij: Initiatief) => boolean, kan: (rij: Initiatief) => boolean = () => true) =>
  (wie: Wie, rij: Initiatief, _dag: Dag): boolean =>
    wieMag(wie, rij) && kan(rij)

vertelWatKan(InitiatiefRef, [
  [eigen.wijzigInitiatief, wijzigt],
  [eigen.verplaatsInitiatief, mag(wijzigt, gaatDoor)],
  [eigen.wijzigFase, mag(wijzigt, (rij) => rij.volgendeFasen.length > 0)],
  [eigen.neemFaseTerug, mag(wijzigt, ({ fasen }) => (fasen?.eerder ?? null) !== null)],
  [eigen.vernieuwInitiatief, wijzigt],
  [eigen.legMandaatVast, mag(wijzigt, gaatDoor)],
  [eigen.trekMandaatIn, mag(wijzigt, ({ mandaten }) => (mandaten?.waarde ?? null) !== null)],
  [eigen.stelNetwerkOpen, mag(wijzigt, gaatDoor)],
  [eigen.sluitNetwerk, mag(wijzigt, staatOpen)],
  [eigen.voegLidToe, mag((wie, rij) => wijzigt(wie, rij) || (staatOpen(rij) && !isLid(wie, rij)), gaatDoor)],
  [eigen.beeindigLidmaatschap, (wie, rij) => wijzigt(wie, rij) || isLid(wie, rij)],
  [eigen.bevestigInitiatief, mag((wie, rij) => isVanPubliek(wie, rij, BETROKKEN), gaatDoor)],
  [eigen.draagInitiatiefOver, mag((wie, rij) => bezit(wie, rij) || isVanPubliek(wie, rij, BEHEER), gaatDoor)],
  [eigen.wijsEigenaarAan, bezit],
  [eigen.onthefEigenaar, bezit],
  [eigen.nodigArrangeurUit, mag(bezit, gaatDoor)],
  [eigen.trekUitnodigingIn, mag(bezit, ({ arrangeurs }) => arrangeurs.length > 0)],
  [legVerbinding, mag(schrijft, gaatDoor)],
  [eigen.doeVoorstel, mag((wie, rij) => !wijzigt(wie, rij), gaatDoor)],
  [eigen.neemVoorstelAan, wijzigt],
  [eigen.wijsVoorstelAf, wijzigt],
  [vraagOndersteuning, schrijft],
  [meldBelemmering, schrijft],
  [uitZorg, () => true],
  [stelVoorbeeldOp, () => true],
  [pasVoorbeeldToe, schrijft],
  [legFinancieringVast, legtGeldVast(schrijft)]
])
