// SPDX-License-Identifier: EUPL-1.2
import { vertrekPartij } from '@naober/contracts/initiatieven/partij'
import { fault } from '@naober/kit/errors/faults'
import type { Follow } from './follow.ts'

const one = { lijst: false, verplicht: false, heel: true } as const

/** That a partij takes part no more: since `vertrokken.op`, and why. */
export const LEFT: Follow = {
  velden: [
    { pad: 'vertrokken.op', soort: 'DATUM', codes: [], ...one },
    { pad: 'vertrokken.toelichting', soort: 'TEKST', codes: [], ...one }
  ],
  opdrachten: [vertrekPartij],
  stappen: (told) => {
    const { 'vertrokken.op': op, 'vertrokken.toelichting': toelichting } = told
    if (op === undefined && toelichting === undefined) return []
    if (op === undefined) return { pad: 'vertrokken.op', ...fault('VERTROKKEN_SINDS') }
    const velden = { op, ...(toelichting !== undefined && { toelichting }) }
    return [{ pad: 'vertrokken.op', contract: vertrekPartij, velden }]
  }
}
