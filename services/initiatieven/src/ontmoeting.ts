// SPDX-License-Identifier: EUPL-1.2
import { type Geweigerd, type OpdrachtVan, weiger } from '@naober/contracts'
import type { planActiviteit } from '@naober/contracts/initiatieven/activiteit'
import { faseVan, type InitiatiefStaat, isGestopt, isVergissing } from '@naober/contracts/initiatieven/initiatief'
import { INITIATIEF_GESTOPT } from '@naober/contracts/initiatieven/regels/bestaan'
import { GEBIED_KLOPT_NIET, kloptGebied, plaatsVan } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { ANDER_INITIATIEF, TE_VER_VOORUIT, type Verteld } from '@naober/contracts/initiatieven/regels/ontmoeting'
import { monthsLater } from '@naober/kit/time/days'
import { momentOf } from '@naober/kit/time/local-start'
import { inToekomst, voorBegin } from './datums.ts'

/** Months for which can be planned ahead, and that a series lasts at most. Source: eigen keuze. */
export const MAANDEN = 24

interface Begin {
  readonly dag: string
  readonly tijd: string
}

/** True when it has begun by now, going by the clock in the Netherlands. */
export const isBegonnen = ({ dag, tijd }: Begin, nu: string): boolean => momentOf(dag, tijd) <= Date.parse(nu)

export const teVerVooruit = (dag: string, vandaag: string): Geweigerd<'TE_VER_VOORUIT'> | null => {
  const hoogstens = monthsLater(vandaag, MAANDEN)
  return dag > hoogstens ? weiger(TE_VER_VOORUIT, { dag, hoogstens }) : null
}

export const anderInitiatief = (zelf: Verteld, initiatief: InitiatiefStaat): Geweigerd<'ANDER_INITIATIEF'> | null =>
  zelf.initiatiefId === initiatief.id ? null : weiger(ANDER_INITIATIEF, { initiatiefId: zelf.initiatiefId })

/** Refuses a day on which nothing of this initiatief can have been called off. */
export const afgelastfout = (op: string, initiatief: InitiatiefStaat, vandaag: string) =>
  inToekomst(op, vandaag) ?? voorBegin(op, initiatief.op)

type Plan = Pick<OpdrachtVan<typeof planActiviteit>, 'naam' | 'omschrijving' | 'waar' | 'gebied' | 'wijze' | 'dag'>

/** Refuses a day on which the initiatief is no more. What was before its end may be told after. */
export const naEinde = (dag: string, initiatief: InitiatiefStaat): Geweigerd<'INITIATIEF_GESTOPT'> | null => {
  const fase = faseVan(initiatief)
  return isGestopt(initiatief) && (isVergissing(fase) || dag >= fase.op) ? weiger(INITIATIEF_GESTOPT) : null
}

/** Why nothing can be planned for the initiatief on this day and in this place. */
export const nietTePlannen = ({ dag, gebied }: Plan, initiatief: InitiatiefStaat, vandaag: string) => {
  const nee = naEinde(dag, initiatief)
  if (nee) return nee
  if (gebied && !kloptGebied(gebied)) return weiger(GEBIED_KLOPT_NIET, { gemeente: gebied.gemeente })
  return voorBegin(dag, initiatief.op) ?? teVerVooruit(dag, vandaag)
}

/** What is told of it, as it is stored: without an area of its own it is where its initiatief is. */
export const vastTeLeggen = (plan: Plan, initiatief: InitiatiefStaat) => {
  const { naam, omschrijving = null, waar = null, gebied, wijze } = plan
  return {
    initiatiefId: initiatief.id,
    naam,
    omschrijving,
    waar,
    gebied: gebied ? plaatsVan(gebied) : initiatief.gebied,
    wijze
  }
}
