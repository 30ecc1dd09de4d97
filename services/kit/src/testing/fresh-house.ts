// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach } from 'vitest'
import { KasHouse } from './kas-house.ts'

/** Gives each test of a file a house of its own, on an empty folder, and takes it away afterwards. */
export const freshHouse = (give: (house: KasHouse) => void): void => {
  let house: KasHouse
  beforeEach(async () => {
    house = await new KasHouse().start()
    give(house)
  })
  afterEach(async () => {
    await house.service.stop()
    house.remove()
  })
}
