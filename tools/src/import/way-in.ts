// SPDX-License-Identifier: EUPL-1.2
import { opdrachtMetNaam } from '@naober/contracts/register'
import type { CommandDoor } from '@naober/kit/command/encoded'
import { httpDoor } from '@naober/kit/command/http-door'
import { readAddress } from '../start/address-file.ts'
import { openServiceHere } from '../start/service-here.ts'
import type { Settings } from '../start/settings.ts'
import { type Things, thingsAt } from './things.ts'

/** Where the command line brings its commands, as the operator. */
export interface WayIn {
  readonly door: CommandDoor
  readonly token: string
  /** What is there already. */
  readonly things: Things
  stop(): Promise<void>
}

/** A large gemeente takes seconds to check and store. */
const ANSWER_MS = 60_000

/** The running platform on this data folder, over REST; the folder itself when none runs. */
export const openWayIn = async (dienst: string, settings: Settings): Promise<WayIn> => {
  const platform = await readAddress(settings.data)
  if (platform === undefined) return openServiceHere(dienst, settings)
  const addresses = { [dienst]: platform.adres }
  const door = httpDoor({ addresses, contractNamed: opdrachtMetNaam, timeoutMs: ANSWER_MS })
  return { door, token: platform.sleutel, things: thingsAt(addresses, platform.sleutel), stop: async () => {} }
}

/** The way in, opened at the first use of it: a look at a sheet seldom needs it. */
export const wayInWhenNeeded = (dienst: string, settings: Settings) => {
  let opened: Promise<WayIn> | undefined
  return {
    open: () => {
      opened ??= openWayIn(dienst, settings)
      return opened
    },
    stop: async () => (await opened)?.stop()
  }
}
