// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract, Wie } from '@naober/contracts'
import type { Dag } from '../../view/kern/day.ts'
import { builder } from './builder.ts'
import { extend, type FieldMaker, type Ref } from './kind.ts'

/** A command, and when this viewer could give it: who may, and what its phase does not refuse. */
type Regel<R> = readonly [
  opdracht: Pick<Opdrachtcontract, 'naam' | 'rollen'>,
  kan: (wie: Wie, rij: R, dag: Dag) => boolean
]

/** The commands among these that a viewer could give on a day. The roles at the door are asked first. */
export const mogelijkeVan =
  <R>(regels: readonly Regel<R>[]) =>
  (wie: Wie, rij: R, dag: Dag): readonly string[] =>
    regels
      .filter(([{ rollen }, kan]) => wie.rollen.some(({ rol }) => rollen.includes(rol)) && kan(wie, rij, dag))
      .map(([{ naam }]) => naam)

const mogelijkVeld = <R>(field: FieldMaker<R>, soort: string, regels: readonly Regel<R>[]) => {
  const mogelijk = mogelijkeVan(regels)
  return field({
    voor: 'PUBLIEK',
    type: [
      builder.enumType(`${soort}opdracht`, {
        description: `Wat iemand hieraan kan doen: opdrachten aan ${soort}.`,
        values: regels.map(([{ naam }]) => naam)
      })
    ],
    doc: 'Welke opdrachten u hier nu kunt geven. Leeg op een andere dag dan vandaag.',
    read: (rij, _args, { wie, vandaag }, op) => (op === null ? mogelijk(wie, rij, vandaag) : [])
  })
}

/**
 * Lets a type tell which commands its viewer can give: so that screens offer only these. The service decides all the
 * same; what only it can know is not looked at here.
 */
export const vertelWatKan = <R>(type: Ref<R>, regels: readonly Regel<R>[]): void =>
  extend(type, (field) => ({ mogelijk: mogelijkVeld(field, type.name, regels) }))
