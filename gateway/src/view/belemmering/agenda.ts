// SPDX-License-Identifier: EUPL-1.2
import { isGebiedCode, isVoorbeeldGemeente } from '@naober/contracts/geografie'
import { BELEMMERINGEN, type Belemmering as Referentie } from '@naober/contracts/referentie/belemmeringen'
import { Belemmeringen } from '../belemmering.ts'
import type { Gebied } from '../gebied.ts'
import type { Initiatief } from '../initiatief/rij.ts'
import { Initiatieven } from '../initiatief.ts'
import type { Dag } from '../kern/day.ts'
import { waardeOp } from '../kern/timeline.ts'
import type { Overzicht } from '../overzicht.ts'

/** How often obstacles stood in the way, on a day; `gemeenten` is in how many gemeenten at least one did. */
export class Agendatelling {
  open = 0
  opgelost = 0
  inDeKnel = 0
  gestopt = 0
  /** How many of the initiatieven in trouble or ended are among the open reports as well, by their own. */
  zelfGemeld = 0
  readonly #melders = new Set<Initiatief>()
  readonly #gemeenten = new Set<Gebied>()

  get gemeenten(): number {
    return this.#gemeenten.size
  }

  get leeg(): boolean {
    return this.open + this.opgelost + this.inDeKnel + this.gestopt === 0
  }

  /** What weighs now: every matter once. */
  get gewicht(): number {
    return this.open + this.inDeKnel + this.gestopt - this.zelfGemeld
  }

  /** Counts a report that stands open. */
  meld(initiatief: Initiatief | null): void {
    this.open++
    if (initiatief !== null) this.#melders.add(initiatief)
  }

  /** Counts an initiatief that it got into trouble or ended; after the reports. */
  raakte(initiatief: Initiatief, gestopt: boolean): void {
    if (gestopt) this.gestopt++
    else this.inDeKnel++
    if (this.#melders.has(initiatief)) this.zelfGemeld++
  }

  in(gebied: Gebied | null): void {
    if (gebied !== null) this.#gemeenten.add(gebied.gemeente)
  }

  /** Counts all that the other counted as well. */
  neemMee(ander: Agendatelling): void {
    this.open += ander.open
    this.opgelost += ander.opgelost
    this.inDeKnel += ander.inDeKnel
    this.gestopt += ander.gestopt
    this.zelfGemeld += ander.zelfGemeld
    for (const gemeente of ander.#gemeenten) this.#gemeenten.add(gemeente)
  }
}

export interface Agendapunt {
  readonly belemmering: Referentie
  readonly telling: Agendatelling
}

/** The points that come from one law or scheme; null: no document names one. */
export interface Agendaregeling {
  readonly regeling: string | null
  readonly telling: Agendatelling
  readonly punten: readonly Agendapunt[]
}

/** What one ministry or gemeente could take away; null: no document says who. */
export interface Agendagroep {
  readonly verantwoordelijk: Referentie['verantwoordelijk']
  readonly telling: Agendatelling
  readonly regelingen: readonly Agendaregeling[]
}

/** Whether something counts with the whole country: what is invented does not. */
const isEcht = (gebied: Gebied | null): boolean => {
  const code = gebied?.gemeente.code
  return !isGebiedCode(code) || !isVoorbeeldGemeente(code)
}

/** Whether what lies here is counted. */
type Telt = (gebied: Gebied | null) => boolean

/** Counts per row of the reference table, in an area or in all of the country that counts. */
const telPerCode = (
  overzicht: Overzicht,
  gebied: Gebied | null,
  dag: Dag,
  telt: Telt
): ReadonlyMap<string, Agendatelling> => {
  const perCode = new Map(BELEMMERINGEN.map(({ code }) => [code, new Agendatelling()]))
  const meldingen = overzicht.tabel(Belemmeringen)
  for (const rij of gebied === null ? meldingen.rijen : meldingen.inGebied(gebied)) {
    const fase = rij.faseOp(dag)
    const telling = perCode.get(rij.code)
    if (telling === undefined || (fase !== 'GEMELD' && fase !== 'OPGELOST')) continue
    if (gebied === null && !telt(rij.gebied)) continue
    if (fase === 'GEMELD') telling.meld(rij.initiatief)
    else telling.opgelost++
    telling.in(rij.gebied)
  }
  const initiatieven = overzicht.tabel(Initiatieven)
  for (const rij of gebied === null ? initiatieven.rijen : initiatieven.inGebied(gebied)) {
    const moment = rij.vergissing ? null : waardeOp(rij.fasen, dag)
    const telling = moment?.belemmering == null ? undefined : perCode.get(moment.belemmering)
    if (moment === null || telling === undefined) continue
    const waar = rij.plaatsOp(dag)?.gebied ?? null
    if (gebied === null ? !telt(waar) : !waar?.ligtIn(gebied)) continue
    telling.raakte(rij, moment.fase === 'GESTOPT')
    telling.in(waar)
  }
  return perCode
}

const perSleutel = <P, S>(punten: readonly P[], sleutel: (punt: P) => S): ReadonlyMap<S, readonly P[]> => {
  const groepen = new Map<S, P[]>()
  for (const punt of punten) {
    const groep = groepen.get(sleutel(punt))
    if (groep === undefined) groepen.set(sleutel(punt), [punt])
    else groep.push(punt)
  }
  return groepen
}

const samen = (delen: readonly { readonly telling: Agendatelling }[]): Agendatelling => {
  const telling = new Agendatelling()
  for (const deel of delen) telling.neemMee(deel.telling)
  return telling
}

/** What weighs most now comes first; equals keep the order of the reference table. */
const zwaarsteEerst = <D extends { readonly telling: Agendatelling }>(delen: readonly D[]): readonly D[] =>
  [...delen].sort((een, ander) => ander.telling.gewicht - een.telling.gewicht)

/**
 * The obstacle agenda: what people met and what got initiatieven into trouble, per ministry or gemeente that could take
 * it away and per law or scheme, each with what the cabinet answered. `leegOok` also lists what nobody met. Source:
 * F1, F18, F19, F20, F21, B21, 0:756-760, see docs/bronnen.md.
 */
export const agendaVan = (
  overzicht: Overzicht,
  gebied: Gebied | null,
  dag: Dag,
  leegOok = false
): readonly Agendagroep[] => {
  const echt = telPerCode(overzicht, gebied, dag, isEcht)
  // Where all there is was invented, that is shown: whoever tries Naober sees how it works.
  const isErIets = gebied !== null || [...echt.values()].some(({ leeg }) => !leeg)
  const perCode = isErIets ? echt : telPerCode(overzicht, gebied, dag, () => true)
  const punten = BELEMMERINGEN.flatMap((belemmering) => {
    const telling = perCode.get(belemmering.code)
    return telling === undefined || (telling.leeg && !leegOok) ? [] : [{ belemmering, telling }]
  })
  const groepen = [...perSleutel(punten, ({ belemmering }) => belemmering.verantwoordelijk)].map(
    ([verantwoordelijk, eigen]) => ({
      verantwoordelijk,
      telling: samen(eigen),
      regelingen: zwaarsteEerst(
        [...perSleutel(eigen, ({ belemmering }) => belemmering.regeling)].map(([regeling, deel]) => ({
          regeling,
          telling: samen(deel),
          punten: zwaarsteEerst(deel)
        }))
      )
    })
  )
  return zwaarsteEerst(groepen)
}
