// SPDX-License-Identifier: EUPL-1.2
import { DIENST, ownDatabase } from '../store/mongo/test-database.ts'
import { openMongo } from '../store/mongo.ts'
import { sharedContract, sharedHouse } from './shared-house.ts'

const onFatal = (error: Error): void => {
  throw error
}

sharedContract('mongo', async () => {
  const { url, drop } = ownDatabase()
  return sharedHouse(() => openMongo({ url, dienst: DIENST, create: true, onFatal }), drop)
})
