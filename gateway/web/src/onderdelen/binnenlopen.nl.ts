// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../app/taal.ts'

export const teksten = catalogus('onderdelen/binnenlopen', {
  loopBinnen: (wat: string, dag: string, tijd: string, waar: string | null) =>
    `Loop binnen bij ${wat}: ${dag}, ${tijd}${waar ? `, ${waar}` : ''}.`,
  vraagNaar: (wie: string) => `Vraag naar: ${wie}.`
})
