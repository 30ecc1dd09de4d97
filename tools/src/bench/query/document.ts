// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'

/** The composed query: a gemeente with its first 20 initiatieven, their partijen and what they are linked to. */
export const DOCUMENT = `query GemeenteOverzicht($code: ID!) {
  gemeente(code: $code) {
    code
    naam
    provincie
    inwoners
    huishoudens
    initiatieven(first: 20) {
      nodes {
        id
        naam
        doel
        soort
        fase
        uitkomsten
        gestartOp
        bevestigdOp
        buurt { code naam inwoners }
        eigenaren(first: 1) { nodes { functie van } }
        leden(first: 3) { nodes { functie van partij { id naam type } } }
        verbindingen(first: 2) {
          nodes { id soort einde { __typename ... on Initiatief { id naam } ... on Partij { naam type } } }
        }
      }
    }
  }
}`

export const HASH: string = createHash('sha256').update(DOCUMENT).digest('hex')

/** Where the same is answered by hand. */
export const BY_HAND = '/met-de-hand'
