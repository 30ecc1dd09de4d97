// SPDX-License-Identifier: EUPL-1.2
import { opdrachtMetNaam } from '@naober/contracts/register'
import type { Aanvaarding, CommandDoor, EncodedAnswer, EncodedCommand } from '@naober/kit/command/encoded'
import { readUndoKey } from '@naober/kit/command/undo-key'
import { isTechnicalCode } from '@naober/kit/errors/codes'
import { invalid, TechnicalError, violation } from '@naober/kit/errors/problem'
import type { Overzicht } from './view/overzicht.ts'

/** How long an answer waits until the view shows what was written, ms (house section 5). */
const VISIBLE_MS = 2_000

/** A stored command, and whether the view of this answer shows it already. */
export class Aanvaard {
  readonly aanvaarding: Aanvaarding
  readonly dienst: string
  /** Name of the aggregate. */
  readonly aggregaat: string
  readonly zichtbaar: boolean

  constructor(aanvaarding: Aanvaarding, dienst: string, aggregaat: string, zichtbaar: boolean) {
    this.aanvaarding = aanvaarding
    this.dienst = dienst
    this.aggregaat = aggregaat
    this.zichtbaar = zichtbaar
  }
}

/** What was found by the rule that refused: a value as it is, or as JSON text where it is no text. */
export interface Gevonden {
  readonly naam: string
  readonly waarde: string | null
}

/** The answer "no", as data: which rule, why, and what can be done instead. */
export class Weigering {
  readonly code: string
  readonly uitleg: string
  readonly weg: string | null
  readonly bron: string | null
  readonly gevonden: readonly Gevonden[]

  constructor(code: string, uitleg: string, weg: string | null, bron: string | null, gevonden: readonly Gevonden[]) {
    this.code = code
    this.uitleg = uitleg
    this.weg = weg
    this.bron = bron
    this.gevonden = gevonden
  }
}

/** What a caller sends; the service is found by the name of the command. */
export type Sent = Omit<EncodedCommand, 'dienst'>

/** Where mutations go. Throws TechnicalError for bad input and for faults: those are no answers. */
export interface Commands {
  stuur(opdracht: Sent): Promise<Aanvaard | Weigering>
  /** Sends the command that undoes another, from the key that came with it. */
  herstel(sleutel: string, by: Pick<Sent, 'opdrachtId' | 'token' | 'trace'>): Promise<Aanvaard | Weigering>
}

/** Forwards commands to the services and waits until the view shows their effect. */
export const createCommands = (deur: CommandDoor, overzicht: Overzicht): Commands => {
  const stuur = async (opdracht: Sent): Promise<Aanvaard | Weigering> => {
    const contract = opdrachtMetNaam(opdracht.opdracht)
    if (!contract) throw new TechnicalError('ONBEKEND', `Er is geen opdracht '${opdracht.opdracht}'.`)
    const { dienst, naam } = contract.aggregaat
    const answer = await deur.ontvang({ dienst, ...opdracht })
    const body = parse(answer)
    if (answer.status >= 300) return refusalOf(answer, body)
    if (!isAanvaarding(body)) throw new TechnicalError('INTERN')
    const zichtbaar = await overzicht.wachtTot([{ dienst, logId: body.logId, positie: body.positie }], VISIBLE_MS)
    return new Aanvaard(body, dienst, naam, zichtbaar)
  }
  return {
    stuur,
    herstel: async (sleutel, by) => {
      const undo = readUndoKey(sleutel)
      if (!undo) throw invalid(violation('/sleutel', 'GEEN_HERSTELSLEUTEL'))
      const { opdracht, id, velden, versie } = undo
      return stuur({ opdracht, id, lijf: JSON.stringify(velden), verwachteVersie: versie, ...by })
    }
  }
}

type Body = Readonly<Record<string, unknown>>

const parse = (answer: EncodedAnswer): Body => {
  const body: unknown = JSON.parse(answer.lijf)
  return typeof body === 'object' && body !== null ? { ...body } : {}
}

/** Statuses with which a service says no to this caller or this moment, and not that something is wrong. */
const REFUSING = [403, 404, 409, 412, 422]

const refusalOf = (answer: EncodedAnswer, body: Body): Weigering => {
  const code = textOf(body.code) ?? 'INTERN'
  if (!REFUSING.includes(answer.status)) {
    const { fouten, opdrachtId } = body
    const members = {
      ...(fouten !== undefined && { fouten }),
      ...(opdrachtId !== undefined && { opdrachtId }),
      ...(answer.retryAfter !== undefined && { retryAfter: answer.retryAfter })
    }
    throw new TechnicalError(isTechnicalCode(code) ? code : 'INTERN', textOf(body.detail) ?? undefined, members)
  }
  const uitleg = textOf(body.uitleg) ?? textOf(body.title) ?? code
  const weg = answer.status === 422 ? textOf(body.weg) : textOf(body.detail)
  return new Weigering(code, uitleg, weg, textOf(body.bron), foundIn(answer.status, body))
}

/** Found by the rule; for another version than expected: the version, and what the named fields are now. */
const foundIn = (status: number, body: Body): Gevonden[] => {
  const found = status === 412 ? { versie: body.versie, ...objectOf(body.waarden) } : objectOf(body.gevonden)
  return Object.entries(found).map(([naam, waarde]) => ({
    naam,
    waarde: waarde == null || typeof waarde === 'string' ? (waarde ?? null) : JSON.stringify(waarde)
  }))
}

const objectOf = (value: unknown): Body => (typeof value === 'object' && value !== null ? { ...value } : {})
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const isAanvaarding = (body: object): body is Aanvaarding =>
  'logId' in body && typeof body.logId === 'string' && 'positie' in body && typeof body.positie === 'number'
