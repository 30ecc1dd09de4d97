// SPDX-License-Identifier: EUPL-1.2
import { kind, type Ref } from './kind.ts'
import { bij, bijElk } from './moment.ts'
import { cursorOf, type Page, type Pageable } from './page.ts'

const PageInfo = kind<Pageable>('PageInfo', {
  doc: 'Waar deze pagina in de lijst ligt.',
  fields: (field) => ({
    hasNextPage: field({ voor: 'ZOALS_OUDER', type: 'Boolean', read: (page) => page.meer }),
    hasPreviousPage: field({ voor: 'ZOALS_OUDER', type: 'Boolean', read: (page) => page.verder }),
    startCursor: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      read: ({ begin }) => begin && cursorOf(begin)
    }),
    endCursor: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      read: ({ einde }) => einde && cursorOf(einde)
    })
  })
})

/** A row on a page, with what its cursor is made of: that differs by the order of the list. */
interface Edge<R> {
  readonly rij: R
  readonly sleutel: string
}

const edgesOf = <R>({ delen, sleutels }: Page<R>): readonly Edge<R>[] =>
  delen.map((rij, plek) => ({ rij, sleutel: sleutels[plek] ?? '' }))

/** Declares the connection of a kind (Relay): `nodes` beside `edges`, a cursor for each. */
export const connection = <R extends { readonly id: string }>(of: Ref<R>): Ref<Page<R>> => {
  const EdgeRef = kind<Edge<R>>(`${of.name}Edge`, {
    doc: `${of.name} op een pagina.`,
    fields: (field) => ({
      cursor: field({ voor: 'ZOALS_OUDER', type: 'String', read: ({ sleutel }) => cursorOf(sleutel) }),
      node: field({ voor: 'ZOALS_OUDER', type: of, read: ({ rij }, _args, _context, op) => bij(rij, op) })
    })
  })
  return kind<Page<R>>(`${of.name}Connection`, {
    doc: `Een pagina van een lijst: ${of.name}.`,
    fields: (field) => ({
      edges: field({
        voor: 'ZOALS_OUDER',
        type: [EdgeRef],
        read: (page, _args, _context, op) => bijElk(edgesOf(page), op)
      }),
      nodes: field({ voor: 'ZOALS_OUDER', type: [of], read: (page, _args, _context, op) => bijElk(page.delen, op) }),
      pageInfo: field({ voor: 'ZOALS_OUDER', type: PageInfo, read: (page) => page }),
      aantal: field({
        voor: 'ZOALS_OUDER',
        type: 'Int',
        doc: 'Op alle bladzijden samen.',
        read: (page) => page.aantal()
      })
    })
  })
}

/** Declares a page of parts: `nodes` without edges, for parts have no id that a cursor could be made of. */
export const pages = <D>(of: Ref<D>): Ref<Page<D>> =>
  kind<Page<D>>(`${of.name}Pagina`, {
    doc: `Een pagina van een lijst: ${of.name}.`,
    fields: (field) => ({
      nodes: field({ voor: 'ZOALS_OUDER', type: [of], read: (page, _args, _context, op) => bijElk(page.delen, op) }),
      pageInfo: field({ voor: 'ZOALS_OUDER', type: PageInfo, read: (page) => page }),
      aantal: field({
        voor: 'ZOALS_OUDER',
        type: 'Int',
        doc: 'Op alle bladzijden samen.',
        read: (page) => page.aantal()
      })
    })
  })
