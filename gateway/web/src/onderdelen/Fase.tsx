// SPDX-License-Identifier: EUPL-1.2
import type { Fase as Fasecode } from '../gql/graphql.ts'
import { fasen } from './woorden.nl.ts'

const klassen: Readonly<Record<Fasecode, string>> = {
  IDEE: 'nl-data-badge fase fase--idee',
  START: 'nl-data-badge fase fase--start',
  ACTIEF: 'nl-data-badge fase fase--actief',
  IN_DE_KNEL: 'nl-data-badge fase fase--knel',
  GESTOPT: 'nl-data-badge fase fase--gestopt'
}

/** How an initiatief is doing. */
export const Fase = ({ fase }: { fase: Fasecode }) => <span className={klassen[fase]}>{fasen[fase]}</span>
