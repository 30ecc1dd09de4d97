// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract } from '@naober/contracts'
import type { EncodedCommand } from '@naober/kit/command/encoded'
import { offer, reasonOf } from '../offer.ts'
import { isRecord } from '../source/feature-file.ts'
import type { Progress } from '../source/progress.ts'
import type { WayIn } from '../way-in.ts'
import type { Book, Booked } from './book.ts'
import type { Reported, SendableRow } from './report.ts'

/** So many commands are under way at once; the store puts them down together. */
export const AT_ONCE = 128

/** The command of a row; `verwachteVersie` as in the encoded command. */
export const commandOf = (
  contract: Opdrachtcontract,
  { id, velden }: SendableRow,
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
export const acceptedIn = (lijf: string): { readonly id: string; readonly herstel: string | null } | null => {
  const read: unknown = JSON.parse(lijf)
  if (!isRecord(read) || typeof read.id !== 'string' || typeof read.versie !== 'number' || !('herstel' in read))
    return null
  return { id: read.id, herstel: typeof read.herstel === 'string' ? read.herstel : null }
}

/** In groups of what goes at once, in order. */
export function* groupsOf<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += AT_ONCE) yield rows.slice(from, from + AT_ONCE)
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
        taken.push({ rij, ...accepted })
        return { rij, uitkomst: 'INGELEZEN', id }
      })
    )
    book.add(taken)
    reported.push(...answers)
    progress.sending(reported.length, rows.length, contract.aggregaat.meervoud)
  }
  return reported
}
