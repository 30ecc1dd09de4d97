// SPDX-License-Identifier: EUPL-1.2
import { woordenVan } from '@naober/contracts'
import {
  Fase,
  faseNaVernieuwing,
  Stopreden,
  vernieuwInitiatief,
  volgendeFasen,
  wijzigFase
} from '@naober/contracts/initiatieven/initiatief'
import { BELEMMERINGEN } from '@naober/contracts/referentie/belemmeringen'
import { isUuidv7 } from '@naober/kit/command/ids'
import { fault } from '@naober/kit/errors/faults'
import type { Follow, Step } from './follow.ts'
import type { Fault } from './row-reader.ts'
import { type Worded, wordedIn } from './worded.ts'

const one = { lijst: false, verplicht: false } as const
const REDENEN: readonly string[] = woordenVan(Stopreden).filter((code) => code !== 'VERGISSING')
const FASEN: readonly string[] = woordenVan(Fase)
const NOTHING: Worded = { words: [], texts: [] }

/** What is said of a renewal that a list only tells of by its phases. */
const AANLEIDING = 'Overgenomen uit een lijst'

/** A phase that a row names, with all that belongs to it. */
interface Named {
  readonly fase: string
  readonly op: string
  readonly belemmering?: string
  readonly reden?: string
  readonly opgegaanIn?: string
  readonly toelichting?: string
}

/**
 * The phases that a row of initiatieven names: `fase`, since `faseOp`; or in `fasen` all of them in order, each as
 * `IN_DE_KNEL 2025-06-01 KOSTENDELERSNORM "what was typed about it"`. Each becomes the commands that lead there, by way of the phases between.
 */
export const PHASES: Follow = {
  velden: [
    { pad: 'fase', soort: 'KEUZE', codes: FASEN, ...one },
    { pad: 'faseOp', soort: 'DATUM', codes: [], ...one },
    { pad: 'reden', soort: 'KEUZE', codes: REDENEN, ...one },
    { pad: 'belemmering', soort: 'KEUZE', codes: BELEMMERINGEN.map(({ code }) => code), ...one },
    { pad: 'opgegaanIn', soort: 'VERWIJZING', codes: [], ...one },
    { pad: 'faseToelichting', soort: 'TEKST', codes: [], ...one },
    { pad: 'fasen', soort: 'TEKST', codes: [], lijst: true, verplicht: false }
  ],
  opdrachten: [wijzigFase, vernieuwInitiatief],
  stappen: (told, { op }) => {
    const named = phasesIn(told, String(op))
    if ('fout' in named) return named
    const stappen: Step[] = []
    let [eerder, nu]: [Fase | null, Fase] = [null, 'IDEE']
    for (const fase of named) {
      const weg = wayTo(nu, eerder, fase.fase)
      if (weg === null) return { pad: 'fase', ...fault('FASE_NIET_BEREIKBAAR', { van: nu, naar: fase.fase }) }
      for (const naar of weg) {
        stappen.push(stepTo(nu, naar, naar === fase.fase ? fase : { fase: naar, op: fase.op }))
        ;[eerder, nu] = [nu, naar]
      }
    }
    return stappen
  }
}

const phasesIn = (told: Readonly<Record<string, unknown>>, begin: string): readonly Named[] | Fault => {
  const { fasen, fase, faseOp, faseToelichting, ...rest } = told
  if (Array.isArray(fasen)) {
    const named = fasen.map((een) => namedIn(String(een)))
    return named.every((een) => een !== null) ? named : { pad: 'fasen', ...fault('GEEN_FASEN') }
  }
  const isNamed = typeof fase === 'string' && fase !== 'IDEE'
  if (!isNamed && faseToelichting !== undefined) return { pad: 'fase', ...fault('FASE_BIJ_TOELICHTING') }
  if (!isNamed) return []
  if (fase === 'GESTOPT' && faseOp === undefined) return { pad: 'faseOp', ...fault('GESTOPT_SINDS') }
  const toelichting = typeof faseToelichting === 'string' ? { toelichting: faseToelichting } : {}
  return [{ ...rest, ...toelichting, fase, op: typeof faseOp === 'string' ? faseOp : begin }]
}

/** A phase with what belongs to it, and behind it between quotes what was typed about it. */
const namedIn = (text: string): Named | null => {
  const {
    words: [fase = '', op = '', ...rest],
    texts: [toelichting, ...more]
  } = wordedIn(text) ?? NOTHING
  if (more.length > 0 || !FASEN.includes(fase) || !/^\d{4}-\d{2}-\d{2}$/.test(op)) return null
  const [reden, opgegaanIn] = [rest.find((een) => REDENEN.includes(een)), rest.find(isUuidv7)]
  const belemmering = rest.find((een) => een !== reden && een !== opgegaanIn)
  return {
    fase,
    op,
    ...(reden && { reden }),
    ...(opgegaanIn && { opgegaanIn }),
    ...(belemmering && { belemmering }),
    ...(toelichting && { toelichting })
  }
}

/** The phases to go through, the last one included; null where none leads there. Nothing but START and ACTIEF lies between. */
const wayTo = (nu: Fase, eerder: Fase | null, naar: string): readonly Fase[] | null => {
  if (nu === naar) return []
  const volgend = [...volgendeFasen(nu, eerder), ...(nu === 'GESTOPT' ? [faseNaVernieuwing(nu, eerder)] : [])]
  const direct = volgend.find((een) => een === naar)
  if (direct !== undefined) return [direct]
  const tussen = volgend.find((een) => een === 'START' || een === 'ACTIEF')
  if (tussen === undefined) return null
  const verder = wayTo(tussen, nu, naar)
  return verder === null ? null : [tussen, ...verder]
}

const stepTo = (nu: Fase, naar: Fase, fase: Named): Step =>
  nu === 'GESTOPT' && naar === 'START'
    ? { pad: 'fase', contract: vernieuwInitiatief, velden: { op: fase.op, aanleiding: fase.toelichting ?? AANLEIDING } }
    : { pad: 'fase', contract: wijzigFase, velden: { ...fase } }
