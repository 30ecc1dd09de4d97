// SPDX-License-Identifier: EUPL-1.2
import type { Wie } from '@naober/contracts'
import { meldBelemmering } from '@naober/contracts/initiatieven/belemmering'
import { legFinancieringVast } from '@naober/contracts/initiatieven/financieringsregel'
import * as eigen from '@naober/contracts/initiatieven/initiatief'
import { vraagOndersteuning } from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { pasVoorbeeldToe, stelVoorbeeldOp } from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { uitZorg } from '@naober/contracts/initiatieven/zorgpunt'
import type { Initiatief } from '../../view/initiatief/rij.ts'
import type { Dag } from '../../view/kern/day.ts'
import { BEHEER, BETROKKEN, EIGENAAR, GEMEENTE } from '../../view/kern/rij.ts'
import { Partijen } from '../../view/partij.ts'
import { partijenVan } from '../ik.ts'
import { InitiatiefRef } from '../initiatief.ts'
import { vertelWatKan } from '../kern/mogelijk.ts'

const is = (wie: Wie, rij: Initiatief, publiek: number): boolean => (rij.tabel.publiek(wie, rij) & publiek) !== 0

const bezit = (wie: Wie, rij: Initiatief): boolean => is(wie, rij, EIGENAAR)

/** Owners and who they invited change it. */
const wijzigt = (wie: Wie, rij: Initiatief): boolean => bezit(wie, rij) || eigen.isUitgenodigd(wie, rij)

/** What is told of it besides, the beheerder may tell too. */
const schrijft = (wie: Wie, rij: Initiatief): boolean => wijzigt(wie, rij) || is(wie, rij, BEHEER)

/** Who pays puts money on record too, and that may be any partij. */
const legtVast = (wie: Wie, rij: Initiatief): boolean =>
  schrijft(wie, rij) || is(wie, rij, GEMEENTE) || partijenVan(wie, rij.tabel.overzicht.tabel(Partijen)).length > 0

const gaatDoor = (rij: Initiatief): boolean => rij.fasen?.waarde.fase !== 'GESTOPT'

const staatOpen = ({ openstellingen }: Initiatief): boolean => (openstellingen?.waarde ?? null) !== null

/** Belongs to it without writing it: then it is as a member. */
const isLid = (wie: Wie, rij: Initiatief): boolean => is(wie, rij, BETROKKEN) && !wijzigt(wie, rij)

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
  [eigen.bevestigInitiatief, mag((wie, rij) => is(wie, rij, BETROKKEN), gaatDoor)],
  [eigen.draagInitiatiefOver, mag((wie, rij) => bezit(wie, rij) || is(wie, rij, BEHEER), gaatDoor)],
  [eigen.wijsEigenaarAan, bezit],
  [eigen.onthefEigenaar, bezit],
  [eigen.doeVoorstel, mag((wie, rij) => !wijzigt(wie, rij), gaatDoor)],
  [eigen.neemVoorstelAan, wijzigt],
  [eigen.wijsVoorstelAf, wijzigt],
  [vraagOndersteuning, schrijft],
  [meldBelemmering, schrijft],
  [uitZorg, () => true],
  [stelVoorbeeldOp, () => true],
  [pasVoorbeeldToe, schrijft],
  [legFinancieringVast, legtVast]
])
