// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { opdrachtMetNaam } from '@naober/contracts/register'
import { readUndoKey } from '@naober/kit/command/undo-key'
import { StartError } from '../start/settings.ts'
import { NO_VERSION, offer, reasonOf } from './offer.ts'
import { divisionsAmong } from './plaatsen/division.ts'
import type { Book, Booked, Setup } from './rijen/book.ts'
import { takeBackId } from './rijen/identity.ts'
import { kindNamed } from './rijen/kinds.ts'
import { Ledger } from './rijen/ledger.ts'
import { isSendable, planRows, type SendableRow, type Surroundings } from './rijen/plan.ts'
import { byRow, type Reported, tally, writeReport } from './rijen/report.ts'
import { acceptedIn, commandOf, groupsOf, stepCommandOf } from './rijen/send.ts'
import type { Progress } from './source/progress.ts'
import { readTable } from './tabel/read-table.ts'
import type { WayIn } from './way-in.ts'

/** Name of the report in the folder of an import. */
export const TAKEN_BACK = 'terugname.csv'

/** How taking back ended. */
export interface TakenBack {
  readonly terug: number
  /** Rows that stay, with why. */
  readonly blijven: readonly Reported[]
  readonly verslag: string
}

/**
 * Takes an import back: the undoing command of each of its rows, newest first. What somebody changed since stays: then
 * the import counts as taken back in part, and doing it again tries those rows again. May be interrupted and repeated.
 */
export const takeBackImport = async (
  { book, setup }: { readonly book: Book; readonly setup: Setup },
  wayIn: WayIn,
  progress: Progress
): Promise<TakenBack> => {
  if (setup.staat === 'BEGONNEN') book.add(await unbooked(wayIn, book, setup))
  if (setup.staat !== 'TERUGGENOMEN') book.keep({ ...setup, staat: 'WORDT_TERUGGENOMEN' })
  const [booked, gone] = [[...book.booked().values()], book.gone()]
  const reported = booked.flatMap(({ rij, id }): Reported[] =>
    gone.has(rij) ? [{ rij, uitkomst: 'TERUGGENOMEN', id }] : []
  )
  const rest = booked.filter(({ rij }) => !gone.has(rij)).sort((one, other) => other.rij - one.rij)
  for (const group of groupsOf(rest)) {
    const answers = await Promise.all(group.map((row) => undo(wayIn, setup.id, row)))
    book.addGone(group.filter((_, i) => answers[i]?.uitkomst === 'TERUGGENOMEN'))
    reported.push(...answers)
    progress.sending(reported.length, booked.length, 'teruggenomen')
  }
  const blijven = reported.filter(({ uitkomst }) => uitkomst === 'BLIJFT_STAAN').sort(byRow)
  const verslag = writeReport(join(book.map, TAKEN_BACK), reported.sort(byRow))
  book.keep({
    ...setup,
    staat: blijven.length > 0 ? 'DEELS_TERUGGENOMEN' : 'TERUGGENOMEN',
    telling: { ...setup.telling, ...tally(reported) }
  })
  return { terug: reported.length - blijven.length, blijven, verslag }
}

/**
 * The rows that the platform has of an import and that were not booked, because it was killed in between. They are
 * asked for by their command with a version that no thing has, which answers for a stored command and stores nothing.
 */
const unbooked = async (wayIn: WayIn, book: Book, setup: Setup): Promise<readonly Booked[]> => {
  const { contract } = kindNamed(setup.mapping.soort)
  const ledger = new Ledger(book.data)
  const [booked, rows] = [book.booked(), await rowsOf(setup, { ledger, divisions: divisionsAmong(wayIn.things) })]
  const elsewhere = ledger.madeElsewhere(setup.id, new Set(rows.map(({ id }) => id)))
  const found: Booked[] = []
  for (const group of groupsOf(rows.filter(({ rij, id }) => !booked.has(rij) && !elsewhere.has(id)))) {
    await Promise.all(
      group.map(async (row) => {
        const answer = await offer(wayIn, commandOf(contract, row, wayIn.token, NO_VERSION))
        const accepted = answer.status < 300 ? acceptedIn(answer.lijf) : null
        if (accepted !== null) found.push({ rij: row.rij, ...accepted, versie: await versionOf(wayIn, row, accepted) })
      })
    )
  }
  return found
}

/** The version of a thing after the last of its steps that the platform has. */
const versionOf = async (wayIn: WayIn, row: SendableRow, made: Omit<Booked, 'rij'>): Promise<number | null> => {
  let { versie } = made
  for (const nr of row.stappen.keys()) {
    const command = stepCommandOf(row, nr, made.id, wayIn.token, NO_VERSION)
    const answer = command && (await offer(wayIn, command))
    const accepted = answer && answer.status < 300 ? acceptedIn(answer.lijf) : null
    if (accepted === null) break
    versie = accepted.versie
  }
  return versie
}

const rowsOf = async (setup: Setup, around: Surroundings): Promise<readonly SendableRow[]> => {
  const { bestand, blad, sha256, mapping } = setup
  const whole = 'Maak de import eerst af met dezelfde opdracht'
  if (!existsSync(bestand)) throw new StartError(`Deze import werd niet af, en ${bestand} is er niet meer. ${whole}.`)
  const table = await readTable(bestand, blad)
  if (table.sha256 !== sha256) throw new StartError(`Deze import werd niet af, en ${bestand} is sindsdien veranderd.`)
  return (await planRows(table, kindNamed(mapping.soort), setup, around)).filter(isSendable)
}

const undo = async (wayIn: WayIn, importId: string, { rij, id, herstel, versie }: Booked): Promise<Reported> => {
  const key = herstel === null ? undefined : readUndoKey(herstel)
  const contract = key && opdrachtMetNaam(key.opdracht)
  if (!key || !contract) return { rij, uitkomst: 'BLIJFT_STAAN', id, reden: 'dit is niet terug te nemen' }
  const answer = await offer(wayIn, {
    dienst: contract.aggregaat.dienst,
    opdracht: key.opdracht,
    id: key.id,
    opdrachtId: takeBackId(importId, rij),
    verwachteVersie: versie ?? key.versie,
    token: wayIn.token,
    trace: null,
    lijf: JSON.stringify(key.velden)
  })
  if (answer.status < 300) return { rij, uitkomst: 'TERUGGENOMEN', id }
  const reden = answer.status === 412 ? 'iemand heeft dit daarna gewijzigd' : reasonOf(answer)
  return { rij, uitkomst: 'BLIJFT_STAAN', id, reden }
}
