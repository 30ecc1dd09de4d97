// SPDX-License-Identifier: EUPL-1.2
import type { RawBeside } from '@naober/kit/store/mongo/raw'
import { demandIdle, demandUnmoved } from '../verhuis/in-use.ts'
import { openDatabase } from '../verhuis/place.ts'
import { oldOf, type RestoreTarget } from './restore-target.ts'

/** Restores into the database of a service; throws a StartError when the service runs on it. */
export const intoDatabase = async (url: string, dienst: string): Promise<RestoreTarget> => {
  const raw = await openDatabase(url, dienst)
  let beside: RawBeside | undefined
  const close = async (): Promise<void> => {
    try {
      await beside?.drop()
    } finally {
      await raw.close()
    }
  }
  try {
    const leases = await demandIdle(raw)
    const [state, { position }] = [await raw.state(), await raw.tail()]
    return {
      old: oldOf(state, position),
      told: raw.told,
      openNew: async () => {
        beside = await raw.openBeside()
        return beside
      },
      demandStill: () => demandUnmoved(raw, leases),
      takePlace: async () => {
        await beside?.takePlace(state, position)
        beside = undefined
        return null
      },
      close
    }
  } catch (error) {
    await close()
    throw error
  }
}
