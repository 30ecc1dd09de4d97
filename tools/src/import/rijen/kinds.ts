// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract } from '@naober/contracts'
import { planActiviteit } from '@naober/contracts/initiatieven/activiteit'
import { neemElementOp } from '@naober/contracts/initiatieven/element'
import { startInitiatief } from '@naober/contracts/initiatieven/initiatief'
import { registreerPartij } from '@naober/contracts/initiatieven/partij'
import { StartError } from '../../start/settings.ts'

/** What a row of a sheet can be: by its name, the command that makes it, and the kinds that its references are of. */
export interface Rowkind {
  readonly naam: string
  readonly contract: Opdrachtcontract
  /** By the place of a reference: the kind whose keys it can be. */
  readonly verwijst: Readonly<Record<string, string>>
}

const KINDS: readonly Rowkind[] = [
  { naam: 'partijen', contract: registreerPartij, verwijst: {} },
  { naam: 'initiatieven', contract: startInitiatief, verwijst: {} },
  { naam: 'elementen', contract: neemElementOp, verwijst: { partijId: 'partijen' } },
  { naam: 'activiteiten', contract: planActiviteit, verwijst: { initiatief: 'initiatieven' } }
]

/** The kind with this name. Throws a StartError that names those there are. */
export const kindNamed = (naam: string): Rowkind => {
  const found = KINDS.find((een) => een.naam === naam)
  if (found) return found
  throw new StartError(`--soort '${naam}' is er niet; kies uit ${KINDS.map((een) => een.naam).join(', ')}.`)
}
