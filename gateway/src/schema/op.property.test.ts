// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import {
  executeSync,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isObjectType,
  isRequiredArgument,
  parse
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { regelsVan } from '../feeds/blad.ts'
import { BLADEN } from '../feeds/bladen.ts'
import { dagVan } from '../view/kern/day.ts'
import { overzichtVan, uuid } from '../view/testing/wereld.ts'
import { willekeurigLog } from '../view/testing/willekeurig.ts'
import { maakSchema } from './kern/schema.ts'

/** Between the days on which things happen in the made histories. */
const OP = '2024-06-01'
/** The same histories each time: orders that never happen must not stop anybody by chance. */
const RUNS = { numRuns: 60, seed: 2024 }

/** What was known ahead of its day, and of when a division of areas is. */
const VOORUIT = new Set([
  'Aanbod.laatste',
  'Aanbod.vanaf',
  'Activiteit.dag',
  'Behoefte.laatste',
  'Behoefte.vanaf',
  'Financieringsregel.laatste',
  'Financieringsregel.vanaf',
  'Gemeente.peildatum',
  'Keer.dag',
  'Keer.keer',
  'Programmageld.eersteEinde',
  'Programmageld.laatsteEinde',
  'Reeks.dag',
  'Reeks.laatste',
  'Reeks.overslaan',
  'Toezegging.wanneer'
])
const VOORUIT_IN_BLADEN = new Set([
  'aanbiedingen.laatste',
  'aanbiedingen.vanaf',
  'activiteiten.dag',
  'behoeften.laatste',
  'behoeften.vanaf',
  'financieringsregels.laatste',
  'financieringsregels.vanaf',
  'keren.dag',
  'keren.keer',
  'reeksen.dag',
  'reeksen.einde.opDatum',
  'reeksen.overslaan',
  'toezeggingen.wanneer'
])

const schema = maakSchema()
const wortels = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
  ({ args }) => args.some(({ name }) => name === 'id') && args.some(({ name }) => name === 'op')
)
/** What is asked by itself: of others only its id is asked. */
const eigen = new Set(wortels.map(({ type }) => getNamedType(type).name))

/** All that can be asked of a type without arguments, each day under the name of where it stands. */
const allesVan = (type: GraphQLNamedType, diep: number): string => {
  if (isAbstractType(type))
    return schema
      .getPossibleTypes(type)
      .map((een) => `... on ${een.name} { ${allesVan(een, diep)} }`)
      .join(' ')
  if (!isObjectType(type)) return ''
  if (diep > 0 && (eigen.has(type.name) || /^(Gemeente|Wijk|Buurt)$/.test(type.name))) return '__typename'
  return ['__typename', ...Object.values(type.getFields()).map((veld) => vraagNaar(type.name, veld, diep))].join(' ')
}

const vraagNaar = (type: string, veld: GraphQLField<unknown, unknown>, diep: number): string => {
  if (veld.args.some(isRequiredArgument)) return ''
  const soort = getNamedType(veld.type)
  if (soort.name === 'Datum') return `dag__${type}__${veld.name}: ${veld.name}`
  if (!isObjectType(soort) && !isAbstractType(soort)) return ''
  return diep < 4 ? `${type}__${veld.name}: ${veld.name} { ${allesVan(soort, diep + 1)} }` : ''
}

const vragen = wortels.map(({ name, type }) =>
  parse(`query ($id: ID!, $op: Datum!) { ${name}(id: $id, op: $op) { ${allesVan(getNamedType(type), 0)} } }`)
)

/** The days in an answer that are later than asked, by where they stand. */
const later = (waarde: unknown, waar = ''): readonly string[] => {
  if (typeof waarde === 'string') {
    const [soort, type, veld] = waar.split('__')
    return soort === 'dag' && waarde > OP && !VOORUIT.has(`${type}.${veld}`) ? [`${type}.${veld}: ${waarde}`] : []
  }
  if (Array.isArray(waarde)) return waarde.flatMap((een) => later(een, waar))
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([naam, een]) => later(een, naam))
}

/** Whoever asks is of the house: the restricted fields are looked at too. */
const wie = { id: 'anna', rollen: [], is: () => true }
const vandaag = dagVan('2026-06-01')

describe('asked as of a day, nothing is told of a later one', () => {
  test('by any field of any kind that can be asked so', () => {
    fc.assert(
      fc.property(willekeurigLog, ({ commits }) => {
        const contextValue = { wie, overzicht: overzichtVan(commits), vandaag }
        for (const document of vragen) {
          for (const id of [1, 2, 3, 4].map(uuid)) {
            const { data, errors } = executeSync({ schema, document, contextValue, variableValues: { id, op: OP } })
            expect(errors).toBeUndefined()
            expect(later(data)).toEqual([])
          }
        }
      }),
      RUNS
    )
  }, 120_000)

  test('by any column of any table', () => {
    const op = dagVan(OP)
    fc.assert(
      fc.property(willekeurigLog, ({ commits }) => {
        const overzicht = overzichtVan(commits)
        const later = BLADEN.flatMap((blad) =>
          regelsVan(blad, overzicht, { gebied: null, op }).flatMap(({ deel }) =>
            blad.kolommen.flatMap(({ naam, lees }) => {
              const dagen = String(lees(deel, op)).match(/\b\d{4}-\d\d-\d\d\b/g) ?? []
              const plek = `${blad.naam}.${naam}`
              return dagen.some((dag) => dag > OP) && !VOORUIT_IN_BLADEN.has(plek) ? [`${plek}: ${dagen}`] : []
            })
          )
        )
        expect(later).toEqual([])
      }),
      RUNS
    )
  }, 120_000)
})
