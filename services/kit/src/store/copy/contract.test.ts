// SPDX-License-Identifier: EUPL-1.2
import { copyContract } from './contract.ts'
import { sqlitePlace } from './sqlite-place.ts'

copyContract('SQLite to SQLite', sqlitePlace, sqlitePlace)
