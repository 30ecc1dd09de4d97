// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract } from '@naober/contracts'
import type { EncodedCommand } from '@naober/kit/command/encoded'
import { offer, reasonOf } from '../offer.ts'
import { isRecord } from '../source/feature-file.ts'
import type { Progress } from '../source/progress.ts'
import type { WayIn } from '../way-in.ts'
import type { Book, Booked } from './book.ts'
import { idOfStep } from './identity.ts'
import type { SendableRow } from './plan.ts'
import type { Reported } from './report.ts'

/** So many commands are under way at once; the store puts them down together. */
export const AT_ONCE = 128

/** The command of a row; `verwachteVersie` as in the encoded command. */
export const commandOf = (
  contract: Opdrachtcontract,
  { id, velden }: Pick<SendableRow, 'id' | 'velden'>,
  token: string,
  verwachteVersie: number | null = null
): EncodedCommand => ({
  dienst: contract.aggregaat.dienst,
  opdracht: contract.naam,
  id: null,
  opdrachtId: id,
  verwachteVersie,
  token,
  trace: null,
  lijf: JSON.stringify(velden)
})

/** What an accepted command answered; null for any other answer. */
export const acceptedIn = (lijf: string): Omit<Booked, 'rij'> | null => {
  const read: unknown = JSON.parse(lijf)
  if (!isRecord(read) || typeof read.id !== 'string' || typeof read.versie !== 'number' || !('herstel' in read))
    return null
  return { id: read.id, herstel: typeof read.herstel === 'string' ? read.herstel : null, versie: read.versie }
}

/** The command of a step of a row, on the thing that it made. */
export const stepCommandOf = (
  row: SendableRow,
  nr: number,
  id: string,
  token: string,
  verwachteVersie: number | null = null
): EncodedCommand | null => {
  const stap = row.stappen[nr]
  if (stap === undefined) return null
  const lijf = JSON.stringify(stap.velden)
  const { contract } = stap
  const opdrachtId = idOfStep(row.id, nr, `${contract.naam} ${lijf}`)
  return { ...commandOf(contract, row, token, verwachteVersie), id, opdrachtId, lijf }
}

/** In groups of what goes at once, in order. */
export function* groupsOf<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += AT_ONCE) yield rows.slice(from, from + AT_ONCE)
}

/** Sends what comes after a thing was made, in order, as far as it is taken: with the version then, and why it ended. */
const sendSteps = async (
  wayIn: WayIn,
  row: SendableRow,
  made: Omit<Booked, 'rij'>
): Promise<{ readonly versie: number | null; readonly reden: string | null }> => {
  let { versie } = made
  for (const nr of row.stappen.keys()) {
    const command = stepCommandOf(row, nr, made.id, wayIn.token)
    if (command === null) break
    const answer = await offer(wayIn, command)
    const accepted = answer.status < 300 ? acceptedIn(answer.lijf) : null
    if (accepted === null)
      return { versie, reden: `staat er, maar niet verder dan stap ${nr + 1}: ${reasonOf(answer)}` }
    versie = accepted.versie
  }
  return { versie, reden: null }
}

/** Where is kept what was sent, which things another import made, and to whom it is told. */
interface Sending {
  readonly book: Pick<Book, 'add'>
  readonly elsewhere: ReadonlyMap<string, string>
  readonly progress: Progress
}

/**
 * Sends rows, books those that are taken, and reports on each. The same row has the same command id however often it
 * is sent: after an interruption all rows are sent again, and what is stored already answers as it did. What another
 * import made is not booked: taking this one back leaves it.
 */
export const sendRows = async (
  wayIn: WayIn,
  contract: Opdrachtcontract,
  rows: readonly SendableRow[],
  { book, elsewhere, progress }: Sending
): Promise<readonly Reported[]> => {
  const reported: Reported[] = []
  for (const group of groupsOf(rows)) {
    const taken: Booked[] = []
    const answers = await Promise.all(
      group.map(async (row): Promise<Reported> => {
        const { rij } = row
        const answer = await offer(wayIn, commandOf(contract, row, wayIn.token))
        const accepted = answer.status < 300 ? acceptedIn(answer.lijf) : null
        if (accepted === null) return { rij, uitkomst: 'GEWEIGERD', reden: reasonOf(answer) }
        const { id } = accepted
        const other = elsewhere.get(id)
        if (other !== undefined) return { rij, uitkomst: 'WAS_ER_AL', id, reden: `ingelezen met import ${other}` }
        const { versie, reden } = await sendSteps(wayIn, row, accepted)
        taken.push({ rij, ...accepted, versie })
        return { rij, uitkomst: 'INGELEZEN', id, ...(reden !== null && { reden }) }
      })
    )
    book.add(taken)
    reported.push(...answers)
    progress.sending(reported.length, rows.length, contract.aggregaat.meervoud)
  }
  return reported
}
