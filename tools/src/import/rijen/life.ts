// SPDX-License-Identifier: EUPL-1.2
import { bevestigElement, verplaatsElement } from '@naober/contracts/initiatieven/element'
import { fault } from '@naober/kit/errors/faults'
import type { Follow, Step } from './follow.ts'
import { LOST } from './lost.ts'
import { placeIn } from './place.ts'
import { wordedIn } from './worded.ts'

/** What a row says that happened to an element on a day: where it was put on record, seen again, or went to. */
type Told =
  | { readonly wat: 'BEVESTIGD'; readonly op: string }
  | {
      readonly wat: 'OPGENOMEN' | 'VERPLAATST'
      readonly op: string
      readonly gebied: Readonly<Record<string, unknown>>
      readonly adres: string | undefined
      readonly toelichting: string | undefined
    }

const one = { lijst: false, verplicht: false, heel: true } as const

/**
 * What a row of elementen tells of after its beginning: `bevestigdOp`, the day on which it was last seen; or in
 * `verloop` all of it in order, as `OPGENOMEN 2020-01-01 GM0308 2024 BU03080102 "Markt 1"|BEVESTIGD
 * 2021-01-01|VERPLAATST 2022-01-01 GM0342 2024 "" "Het pand is verkocht"`: the place, the address, and why it went
 * there. Where it moved, the place of the row is where it is by now, and `OPGENOMEN` where it began.
 */
export const LIFE: Follow = {
  velden: [
    { pad: 'bevestigdOp', soort: 'DATUM', codes: [], ...one },
    { pad: 'verloop', soort: 'TEKST', codes: [], ...one, lijst: true },
    ...LOST.velden
  ],
  opdrachten: [bevestigElement, verplaatsElement, ...LOST.opdrachten],
  begin: ({ verloop }, begun) => {
    const first = toldIn(verloop)?.find(({ wat }) => wat === 'OPGENOMEN')
    if (first === undefined || first.wat === 'BEVESTIGD') return begun
    const { adres: _adres, ...rest } = begun
    return { ...rest, gebied: first.gebied, ...(first.adres && { adres: first.adres }) }
  },
  stappen: (told, begun) => {
    const lost = LOST.stappen(told, begun)
    const gone = 'fout' in lost ? [] : lost
    const { verloop, bevestigdOp: op } = told
    const all = verloop === undefined ? (op === undefined ? [] : [{ wat: 'BEVESTIGD', op } as const]) : toldIn(verloop)
    if (all === null) return { pad: 'verloop', ...fault('GEEN_VERLOOP') }
    return 'fout' in lost ? lost : [...all.flatMap(stepsOf), ...gone]
  }
}

const stepsOf = (told: Told | { readonly wat: 'BEVESTIGD'; readonly op: unknown }): readonly Step[] => {
  if (told.wat === 'OPGENOMEN') return []
  if (told.wat === 'BEVESTIGD') {
    return [{ pad: 'bevestigdOp', contract: bevestigElement, velden: { op: told.op } }]
  }
  const { gebied, op, adres, toelichting } = told
  const velden = { gebied, op, ...(adres && { adres }), ...(toelichting && { toelichting }) }
  return [{ pad: 'verloop', contract: verplaatsElement, velden }]
}

const toldIn = (verloop: unknown): readonly Told[] | null => {
  if (!Array.isArray(verloop)) return []
  const told = verloop.map((part) => onePart(String(part)))
  return told.every((een) => een !== null) ? told : null
}

const onePart = (part: string): Told | null => {
  const { words = [], texts = [] } = wordedIn(part) ?? {}
  const [wat, op = '', ...where] = words
  if (!/^\d{4}-\d{2}-\d{2}$/.test(op)) return null
  if (wat === 'BEVESTIGD') return where.length + texts.length === 0 ? { wat, op } : null
  if ((wat !== 'OPGENOMEN' && wat !== 'VERPLAATST') || texts.length > 2) return null
  const gebied = placeIn(where)
  if (gebied === null) return null
  return { wat, op, gebied, adres: texts[0], toelichting: texts[1] }
}
