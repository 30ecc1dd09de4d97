// SPDX-License-Identifier: EUPL-1.2
import { dag, optioneel, tekst } from '../daad/vorm.ts'
import { vandaag } from '../datum.ts'
import { teksten } from './teksten.nl.ts'

/** What is asked of anything that is called off: when that was decided, which may have been before today, and why. */
export const afgelast = () => ({
  op: dag(teksten.vraagBesloten, { begin: vandaag() }),
  reden: optioneel(tekst(teksten.vraagReden, { hint: teksten.redenHint }))
})
