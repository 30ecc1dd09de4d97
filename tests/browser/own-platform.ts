// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll } from 'vitest'
import { type Platform, startPlatform } from './platform.ts'

/**
 * A platform for the tests of this file alone, started before them and cleared after: what they change, no other file
 * meets, in whatever order the files run. `imports` as for `startPlatform`, within `patience` ms.
 */
export function usePlatform(imports: readonly (readonly string[])[] = [], patience = 60_000): Platform {
  let platform: Platform | undefined
  beforeAll(async () => {
    platform = await startPlatform(imports)
  }, patience)
  afterAll(() => platform?.clear())
  const started = (): Platform => {
    if (platform === undefined) throw new Error('the platform of this file is not started yet')
    return platform
  }
  return {
    get address() {
      return started().address
    },
    stop: () => started().stop(),
    restart: () => started().restart(),
    clear: () => started().clear()
  }
}
