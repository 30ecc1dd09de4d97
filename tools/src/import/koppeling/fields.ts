// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract } from '@naober/contracts'

/** How a cell becomes a value. */
export type Fieldkind = 'TEKST' | 'KEUZE' | 'DATUM' | 'TIJD' | 'GETAL' | 'JANEE' | 'VERWIJZING' | 'VLAK'

/** A value that a command takes, with its place in the command: `gebied.buurt`. */
export interface Field {
  readonly pad: string
  readonly soort: Fieldkind
  /** The codes to choose from; none for other kinds. */
  readonly codes: readonly string[]
  /** By the words that screens show in their place: the code of each. */
  readonly woorden?: Readonly<Record<string, string>>
  /** More values in one cell. */
  readonly lijst: boolean
  /** Every command has it. */
  readonly verplicht: boolean
  /** Only a column that is called so in full is this field: its last part says too little of itself. */
  readonly heel?: boolean
  /** Of a date: since when something is so. People know of a beginning often no more than the year. */
  readonly begin?: boolean
}

interface Node {
  readonly type?: string | undefined
  readonly format?: string | undefined
  readonly pattern?: string | undefined
  readonly const?: unknown | undefined
  readonly scalar?: string | undefined
  readonly anyOf?: readonly Node[] | undefined
  readonly items?: Node | undefined
  readonly properties?: Readonly<Record<string, Node>> | undefined
  readonly required?: readonly string[] | undefined
}

/** As contracts call an area as GeoJSON has it. */
const GEOJSON = 'GeoJsonVlak'

/** The fields of a command, from its contract: what a column can be. */
export const fieldsOf = ({ schema }: Opdrachtcontract): readonly Field[] => inObject(schema, '', true)

const inObject = ({ properties = {}, required = [] }: Node, prefix: string, always: boolean): readonly Field[] =>
  Object.entries(properties).flatMap(([naam, part]) =>
    leavesOf(withoutNull(part), prefix + naam, always && required.includes(naam))
  )

const leavesOf = (node: Node, pad: string, verplicht: boolean): readonly Field[] => {
  if (node.type === 'object') return inObject(node, `${pad}.`, verplicht)
  if (node.type !== 'array') return leafOf(node, { pad, lijst: false, verplicht })
  return node.items === undefined ? [] : leafOf(withoutNull(node.items), { pad, lijst: true, verplicht })
}

const leafOf = (node: Node, rest: Pick<Field, 'pad' | 'lijst' | 'verplicht'>): readonly Field[] => {
  const soort = kindOf(node)
  if (soort === null) return []
  const codes = soort === 'KEUZE' ? (node.anyOf ?? []).map((branch) => String(branch.const)) : []
  return [{ ...rest, soort, codes }]
}

const kindOf = ({ type, format, scalar, pattern = '', anyOf }: Node): Fieldkind | null => {
  if (scalar === GEOJSON) return 'VLAK'
  if (anyOf?.every((branch) => typeof branch.const === 'string')) return 'KEUZE'
  if (type === 'boolean') return 'JANEE'
  if (type === 'integer' || type === 'number') return 'GETAL'
  if (type !== 'string') return null
  if (format === 'date') return 'DATUM'
  if (format === 'uuid') return 'VERWIJZING'
  return pattern.startsWith('^([01][0-9]|2[0-3]):') ? 'TIJD' : 'TEKST'
}

const withoutNull = (node: Node): Node => {
  const rest = node.anyOf?.filter((branch) => branch.type !== 'null')
  const [only] = rest ?? []
  if (rest === undefined || only === undefined || rest.length === node.anyOf?.length) return node
  return rest.length === 1 ? only : { ...node, anyOf: rest }
}
