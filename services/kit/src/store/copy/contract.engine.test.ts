// SPDX-License-Identifier: EUPL-1.2
import { openRawMongo } from '../mongo/raw.ts'
import { DIENST, ownDatabase } from '../mongo/test-database.ts'
import { openMongo } from '../mongo.ts'
import { type CopyPlace, copyContract } from './contract.ts'
import { sqlitePlace } from './sqlite-place.ts'

const mongoPlace = (): CopyPlace => {
  const { url, drop } = ownDatabase()
  return {
    open: () => openMongo({ url, dienst: DIENST, create: true, onFatal: () => {} }),
    source: () => openRawMongo(url, DIENST),
    target: () => openRawMongo(url, DIENST),
    end: drop
  }
}

copyContract('SQLite to MongoDB', sqlitePlace, mongoPlace)
copyContract('MongoDB to SQLite', mongoPlace, sqlitePlace)
