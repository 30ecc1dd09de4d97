// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract } from '@naober/contracts'
import { planActiviteit } from '@naober/contracts/initiatieven/activiteit'
import { neemElementOp } from '@naober/contracts/initiatieven/element'
import { tekenGebied } from '@naober/contracts/initiatieven/getekend-gebied'
import { startInitiatief } from '@naober/contracts/initiatieven/initiatief'
import { registreerPartij } from '@naober/contracts/initiatieven/partij'
import { planReeks } from '@naober/contracts/initiatieven/reeks'
import { StartError } from '../../start/settings.ts'
import CODE_WORDS from '../koppeling/code-words.json' with { type: 'json' }
import { type Field, fieldsOf } from '../koppeling/fields.ts'
import { COURSE } from './course.ts'
import type { Follow } from './follow.ts'
import { LEFT } from './left.ts'
import { LIFE } from './life.ts'

/** What a row of a sheet can be: by its name, the command that makes it, and the kinds that its references are of. */
export interface Rowkind {
  readonly naam: string
  readonly contract: Opdrachtcontract
  /** By the place of a reference: the kind whose keys it can be. */
  readonly verwijst: Readonly<Record<string, string>>
  /** What holds of every row that does not say otherwise. */
  readonly vanzelf?: Readonly<Record<string, unknown>>
  /** What a row tells of its thing beside its beginning. */
  readonly vervolg?: Follow
}

/** The dates that say since when something is so. */
const BEGINS: ReadonlySet<string> = new Set(['op', 'faseOp'])

/** The fields that a row of this kind can have. */
export const fieldsOfKind = ({ naam, contract, vervolg }: Rowkind): readonly Field[] =>
  [...fieldsOf(contract), ...(vervolg?.velden ?? [])].map((field) => {
    const woorden = WORDS[naam]?.[field.pad]
    if (woorden !== undefined) return { ...field, woorden }
    return field.soort === 'DATUM' && BEGINS.has(field.pad) ? { ...field, begin: true } : field
  })

/** By kind and field; made from the tables with which screens put codes into words. */
const WORDS: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = CODE_WORDS

/** Where a place is drawn. */
const DRAWN = { 'gebied.getekendGebiedId': 'getekende-gebieden' } as const

/** Everything that a row can be, in the order in which they refer to each other. */
export const ROWKINDS: readonly Rowkind[] = [
  { naam: 'getekende-gebieden', contract: tekenGebied, verwijst: {} },
  { naam: 'partijen', contract: registreerPartij, verwijst: {}, vervolg: LEFT },
  {
    naam: 'initiatieven',
    contract: startInitiatief,
    verwijst: { ...DRAWN, opgegaanIn: 'partijen' },
    vanzelf: { overgenomen: true },
    vervolg: COURSE
  },
  { naam: 'elementen', contract: neemElementOp, verwijst: { ...DRAWN, partijId: 'partijen' }, vervolg: LIFE },
  { naam: 'activiteiten', contract: planActiviteit, verwijst: { ...DRAWN, initiatief: 'initiatieven' } },
  { naam: 'reeksen', contract: planReeks, verwijst: { ...DRAWN, initiatief: 'initiatieven' } }
]

/** The kind with this name. Throws a StartError that names those there are. */
export const kindNamed = (naam: string): Rowkind => {
  const found = ROWKINDS.find((een) => een.naam === naam)
  if (found) return found
  throw new StartError(`--soort '${naam}' is er niet; kies uit ${ROWKINDS.map((een) => een.naam).join(', ')}.`)
}
