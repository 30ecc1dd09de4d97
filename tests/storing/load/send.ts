// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract } from '@naober/contracts'
import { opdrachtMetNaam } from '@naober/contracts/register'
import { commandPath } from '@naober/kit/http/paths'
import { graphql, post } from '../../platform/client.ts'
import { SCHEMA } from '../../platform/lists.ts'

/** A command as a client sends it, as often as it takes, under one id. */
export interface Command {
  readonly opdracht: string
  /** Of the thing; null for a new one. */
  readonly id: string | null
  readonly velden: object
  readonly opdrachtId: string
  readonly token: string
  readonly versie?: number | undefined
}

/** Where a stored command stands. */
export interface Accepted {
  readonly kind: 'ACCEPTED'
  readonly id: string
  readonly versie: number
  readonly positie: number
}

/** What one sending came to. OPEN: nobody said what became of it, so it is sent again under the same id. */
export type Said = Accepted | { readonly kind: 'REFUSED' | 'OPEN'; readonly code: string }

/** A way in: an address, and how it is spoken to. */
export interface Entrance {
  readonly name: string
  send(command: Command): Promise<Said>
}

/** Codes of answers that ask to come back with the same command. */
const COME_BACK = ['DRUK', 'UITKOMST_ONBEKEND', 'STOPT', 'OPSLAG_VOL', 'INTERN']

const contractOf = ({ opdracht }: Command): Opdrachtcontract => {
  const contract = opdrachtMetNaam(opdracht)
  if (!contract) throw new Error(`there is no command ${opdracht}`)
  return contract
}

/** What went wrong on the way, in a word. */
const faultOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'FAULT'
  const { cause } = error
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : error.name
  return code
}

const open = (error: unknown): Said => ({ kind: 'OPEN', code: faultOf(error) })

/** REST of the service. */
export const restEntrance = (name: string, address: () => string, waitMs: number): Entrance => ({
  name,
  send: async (command) => {
    const { id, velden, versie, ...rest } = command
    const path = commandPath(contractOf(command)).replace('{id}', id ?? '')
    const sending = { ...rest, ...(versie !== undefined && { versie }), signal: AbortSignal.timeout(waitMs) }
    try {
      const { status, body } = await post(address(), path, velden, sending)
      if (status === 200 || status === 201) {
        return { kind: 'ACCEPTED', id: String(body.id), versie: Number(body.versie), positie: Number(body.positie) }
      }
      const code = `${status} ${body.code}`
      return { kind: status >= 500 ? 'OPEN' : 'REFUSED', code }
    } catch (error) {
      return open(error)
    }
  }
})

/** The mutation of a command with everything that it takes as variables; which that is, the schema says. */
const mutationOf = ({ naam, aggregaat }: Opdrachtcontract, more: string): string => {
  const args = SCHEMA.getMutationType()?.getFields()[naam]?.args ?? []
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(', ')
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ')
  return `mutation (${declared}) {
    uitkomst: ${naam}(${given}) {
      ... on ${aggregaat.naam}Aanvaard { id versie stand { positie } zichtbaar ${more} }
      ... on Weigering { code }
    }
  }`
}

/** What a mutation answered: an accepted command with what was asked of it, or a refusal. */
export interface Mutated {
  readonly id?: string
  readonly versie?: number
  readonly stand?: { readonly positie: number }
  readonly zichtbaar?: boolean
  readonly code?: string
  readonly initiatief?: unknown
}

/** Sends a command as a mutation; `more`: fields that are asked of an accepted one. */
export const mutate = async (
  base: string,
  command: Command,
  { more = '', waitMs }: { readonly more?: string; readonly waitMs: number }
): Promise<{ readonly said: Said; readonly answer: Mutated }> => {
  const { id, velden, opdrachtId, token, versie } = command
  const variables = {
    ...(id !== null && { id }),
    invoer: velden,
    opdrachtId,
    ...(versie !== undefined && { verwachteVersie: versie })
  }
  try {
    const signal = AbortSignal.timeout(waitMs)
    const question = mutationOf(contractOf(command), more)
    const { data, errors, code: unasked } = await graphql(base, question, variables, token, { signal })
    const answer: Mutated = data?.uitkomst ?? {}
    if (answer.stand !== undefined) {
      const { positie } = answer.stand
      return { said: { kind: 'ACCEPTED', id: answer.id ?? '', versie: answer.versie ?? 0, positie }, answer }
    }
    const code = answer.code ?? errors?.[0]?.extensions?.code ?? unasked ?? 'NO_CODE'
    return { said: { kind: COME_BACK.includes(code) ? 'OPEN' : 'REFUSED', code }, answer }
  } catch (error) {
    return { said: open(error), answer: {} }
  }
}

/** GraphQL of a gateway. */
export const graphqlEntrance = (name: string, address: () => string, waitMs: number): Entrance => ({
  name,
  send: async (command) => (await mutate(address(), command, { waitMs })).said
})
