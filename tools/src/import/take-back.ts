// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Opdrachtcontract } from '@naober/contracts'
import { opdrachtMetNaam } from '@naober/contracts/register'
import { readUndoKey } from '@naober/kit/command/undo-key'
import { type Settings, StartError } from '../start/settings.ts'
import { NO_VERSION, offer, reasonOf } from './offer.ts'
import { count } from './outcome.ts'
import { Book, type Booked, type Setup } from './rijen/book.ts'
import { takeBackId } from './rijen/identity.ts'
import { kindNamed } from './rijen/kinds.ts'
import { planRows } from './rijen/plan.ts'
import { type Reported, writeReport } from './rijen/report.ts'
import { acceptedIn, commandOf, groupsOf, type SendableRow } from './rijen/send.ts'
import { createProgress, type Progress, type Screen } from './source/progress.ts'
import { readTable } from './tabel/read-table.ts'
import { openWayIn, type WayIn } from './way-in.ts'

/**
 * Takes an import back: the undoing command of each of its rows, newest first. What somebody changed since stays, and
 * is named in the report. May be interrupted and repeated. Throws a StartError where something stays.
 */
export const takeBack = async (id: string, settings: Settings, screen: Screen = process.stdout): Promise<void> => {
  const { book, setup } = Book.named(settings.data, id)
  const progress = createProgress(screen)
  const { contract } = kindNamed(setup.mapping.soort)
  const wayIn = await openWayIn(contract.aggregaat.dienst, settings)
  try {
    const booked = await completed(wayIn, book, setup, contract)
    const reported: Reported[] = []
    for (const group of groupsOf(booked.toReversed())) {
      reported.push(...(await Promise.all(group.map((row) => undo(wayIn, id, row)))))
      progress.sending(reported.length, booked.length, 'teruggenomen')
    }
    const stays = reported.filter(({ uitkomst }) => uitkomst === 'BLIJFT_STAAN').length
    const report = join(book.map, 'terugname.csv')
    writeReport(
      report,
      reported.sort((one, other) => one.rij - other.rij)
    )
    book.keep({ ...setup, staat: 'TERUGGENOMEN' })
    tell(progress, reported.length - stays, report)
    if (stays > 0) throw new StartError(`${count(stays, 'rij blijft', 'rijen blijven')} staan: zie het verslag.`)
  } finally {
    await wayIn.stop()
  }
}

const tell = (progress: Progress, done: number, report: string): void =>
  progress.line(`Teruggenomen: ${count(done, 'rij', 'rijen')}. Verslag: ${report}`)

/**
 * All rows that the platform has of an import. A kill leaves rows that were taken and not booked: these are asked for
 * by their command with a version that no thing has, which answers for a stored command and stores nothing.
 */
const completed = async (wayIn: WayIn, book: Book, setup: Setup, contract: Opdrachtcontract): Promise<Booked[]> => {
  const booked = book.booked()
  if (setup.staat === 'BEGONNEN') {
    for (const group of groupsOf((await rowsOf(setup)).filter(({ rij }) => !booked.has(rij)))) {
      await Promise.all(
        group.map(async (row) => {
          const answer = await offer(wayIn, commandOf(contract, row, wayIn.token, NO_VERSION))
          const accepted = answer.status < 300 ? acceptedIn(answer.lijf) : null
          if (accepted !== null) booked.set(row.rij, { rij: row.rij, ...accepted })
        })
      )
    }
  }
  return [...booked.values()].sort((one, other) => one.rij - other.rij)
}

const rowsOf = async ({ bestand, blad, sha256, mapping, id }: Setup): Promise<readonly SendableRow[]> => {
  const whole = 'Maak de import eerst af met dezelfde opdracht'
  if (!existsSync(bestand)) throw new StartError(`Deze import werd niet af, en ${bestand} is er niet meer. ${whole}.`)
  const table = await readTable(bestand, blad)
  if (table.sha256 !== sha256) throw new StartError(`Deze import werd niet af, en ${bestand} is sindsdien veranderd.`)
  return planRows(table, kindNamed(mapping.soort), mapping, id).filter((row) => 'velden' in row)
}

const undo = async (wayIn: WayIn, importId: string, { rij, id, herstel }: Booked): Promise<Reported> => {
  const key = herstel === null ? undefined : readUndoKey(herstel)
  const contract = key && opdrachtMetNaam(key.opdracht)
  if (!key || !contract) return { rij, uitkomst: 'BLIJFT_STAAN', id, reden: 'dit is niet terug te nemen' }
  const answer = await offer(wayIn, {
    dienst: contract.aggregaat.dienst,
    opdracht: key.opdracht,
    id: key.id,
    opdrachtId: takeBackId(importId, rij),
    verwachteVersie: key.versie,
    token: wayIn.token,
    trace: null,
    lijf: JSON.stringify(key.velden)
  })
  if (answer.status < 300) return { rij, uitkomst: 'TERUGGENOMEN', id }
  const reden = answer.status === 412 ? 'iemand heeft dit daarna gewijzigd' : reasonOf(answer)
  return { rij, uitkomst: 'BLIJFT_STAAN', id, reden }
}
