// SPDX-License-Identifier: EUPL-1.2
import { KEPT_PLACES } from '@naober/kit/service/kept-places'
import { adoptRestored } from '@naober/kit/store/copy/adopt'
import { lockFolder } from '@naober/kit/store/lock'
import type { RawTarget } from '@naober/kit/store/raw'
import { openRawSqliteTarget } from '@naober/kit/store/sqlite/raw'
import type { Screen } from '../import/source/progress.ts'
import { SERVICES } from '../services.ts'
import { forgetLog } from '../start/known-log.ts'
import { StartError } from '../start/settings.ts'
import { demandIdle } from '../verhuis/in-use.ts'
import { demandFolder, fileIn, isFilled, openDatabaseOf, type Place } from '../verhuis/place.ts'
import { decisions, momentOf, spoken } from './words.ts'

export interface AdoptRequest {
  readonly naar: Place
  /** Where the outcome is told; the terminal when left out. */
  readonly screen?: Screen
}

/**
 * Lets what was put back by other means than a backup of ours (mongorestore, a point in time, a copied file) go on as
 * logs of their own, so that every reader notices and no position is given out twice. May be repeated. Throws a
 * StartError or OpeningError in one sentence.
 */
export const adoptPlace = async ({ naar, screen = process.stdout }: AdoptRequest): Promise<void> => {
  const endings: (() => void | Promise<void>)[] = []
  try {
    if (naar.kind === 'FOLDER') {
      demandFolder(naar.path)
      endings.push(lockFolder(naar.path).release)
    }
    const found: { readonly dienst: string; readonly store: RawTarget }[] = []
    for (const { naam: dienst } of SERVICES) {
      const store = await openAt(naar, dienst)
      if (store === undefined) continue
      endings.push(store.close)
      if (naar.kind === 'MONGODB') await demandIdle(store)
      found.push({ dienst, store })
    }
    if (found.length === 0) throw new StartError('Hier staat geen logboek van een dienst; zet het eerst terug.')
    for (const { dienst, store } of found) {
      const { position, at, strays } = await adoptRestored(store, KEPT_PLACES)
      if (naar.kind === 'FOLDER') forgetLog(naar.path, dienst)
      screen.write(`${dienst}: gaat als nieuw logboek verder vanaf positie ${position} (${momentOf(at)})\n`)
      if (strays > 0)
        screen.write(`${dienst}: ${decisions(strays)} achter een gat weggehaald; zij waren aan niemand bevestigd\n`)
    }
    screen.write('Wat daarna is aangenomen is er niet meer; start de diensten weer.\n')
  } catch (error) {
    throw spoken(error)
  } finally {
    for (const end of endings.reverse()) await end()
  }
}

const openAt = async (naar: Place, dienst: string): Promise<RawTarget | undefined> => {
  if (naar.kind === 'MONGODB') return openDatabaseOf(naar.url, dienst)
  const path = fileIn(naar.path, dienst)
  return isFilled(path) ? openRawSqliteTarget(path, dienst) : undefined
}
