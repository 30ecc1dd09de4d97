// SPDX-License-Identifier: EUPL-1.2
import { woordenVan } from '@naober/contracts'
import { meldElementVerdwenen, Verdwijnreden } from '@naober/contracts/initiatieven/element'
import { fault } from '@naober/kit/errors/faults'
import type { Follow } from './follow.ts'

const one = { lijst: false, verplicht: false } as const
const REDENEN: readonly string[] = woordenVan(Verdwijnreden).filter((code) => code !== 'VERGISSING')

/** That what a row of elementen tells of is there no more: since `verdwenen.op`, and why. */
export const LOST: Follow = {
  velden: [
    { pad: 'verdwenen.op', soort: 'DATUM', codes: [], ...one },
    { pad: 'verdwenen.reden', soort: 'KEUZE', codes: REDENEN, ...one },
    { pad: 'verdwenen.toelichting', soort: 'TEKST', codes: [], ...one }
  ],
  opdrachten: [meldElementVerdwenen],
  stappen: (told) => {
    const { 'verdwenen.op': op, 'verdwenen.reden': reden, 'verdwenen.toelichting': toelichting } = told
    if (op === undefined && reden === undefined && toelichting === undefined) return []
    if (op === undefined) return { pad: 'verdwenen.op', ...fault('VERDWENEN_SINDS') }
    const velden = { op, reden: reden ?? 'ANDERS', ...(toelichting !== undefined && { toelichting }) }
    return [{ pad: 'verdwenen.op', contract: meldElementVerdwenen, velden }]
  }
}
