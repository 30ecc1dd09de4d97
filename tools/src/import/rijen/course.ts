// SPDX-License-Identifier: EUPL-1.2
import { bevestigInitiatief, verplaatsInitiatief } from '@naober/contracts/initiatieven/initiatief'
import { fault } from '@naober/kit/errors/faults'
import type { Follow, Step } from './follow.ts'
import { PHASES } from './phases.ts'
import { placeIn } from './place.ts'

const one = { lijst: false, verplicht: false, heel: true } as const

/** A place, and since when. */
interface Since {
  readonly op: string
  readonly gebied: Readonly<Record<string, unknown>>
}

/**
 * What a row of initiatieven tells of after its beginning: its phases; in `plekken` where it was one after the other,
 * as `2020-01-01 GM0308 2024 BU03080102|2022-01-01 GM0342 2024`; and `bevestigdOp`, the day on which it was last
 * confirmed. Where it moved, the place of the row is where it is by now, and the first of `plekken` where it began.
 */
export const COURSE: Follow = {
  velden: [
    ...PHASES.velden,
    { pad: 'plekken', soort: 'TEKST', codes: [], ...one, lijst: true },
    { pad: 'bevestigdOp', soort: 'DATUM', codes: [], ...one }
  ],
  opdrachten: [...PHASES.opdrachten, verplaatsInitiatief, bevestigInitiatief],
  begin: ({ plekken }, begun) => {
    const [first] = placesIn(plekken) ?? []
    return first === undefined ? begun : { ...begun, gebied: first.gebied }
  },
  stappen: (told, begun) => {
    const { plekken, bevestigdOp, ...rest } = told
    const phases = PHASES.stappen(rest, begun)
    if ('fout' in phases) return phases
    const places = placesIn(plekken)
    if (places === null) return { pad: 'plekken', ...fault('GEEN_PLEKKEN') }
    const moves = places
      .slice(1)
      .map((velden): Step => ({ pad: 'plekken', contract: verplaatsInitiatief, velden: { ...velden } }))
    const seen: readonly Step[] =
      bevestigdOp === undefined
        ? []
        : [{ pad: 'bevestigdOp', contract: bevestigInitiatief, velden: { op: bevestigdOp } }]
    return [...moves, ...seen].reduce(among, phases)
  }
}

/** Puts a step in its place by its day; never where it had stopped, for then nothing of it moves or is confirmed. */
const among = (steps: readonly Step[], step: Step): readonly Step[] => {
  const op = dayOf(step)
  const later = steps.findIndex((een) => dayOf(een) > op || (dayOf(een) === op && isEnd(een)))
  let at = later < 0 ? steps.length : later
  while (isEnd(steps[at - 1])) at -= 1
  return steps.toSpliced(at, 0, step)
}

const dayOf = ({ velden }: Step): string => String(velden.op)
const isEnd = (step: Step | undefined): boolean => step?.velden.fase === 'GESTOPT'

const placesIn = (plekken: unknown): readonly Since[] | null => {
  if (!Array.isArray(plekken)) return []
  const places = plekken.map((part): Since | null => {
    const [op = '', ...where] = String(part).split(/\s+/)
    const gebied = placeIn(where)
    return gebied === null || !/^\d{4}-\d{2}-\d{2}$/.test(op) ? null : { op, gebied }
  })
  return places.every((een) => een !== null) ? places : null
}
