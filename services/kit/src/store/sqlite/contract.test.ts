// SPDX-License-Identifier: EUPL-1.2
import { eventStoreContract, recordStoreContract } from '../contract.ts'
import { sqliteHarness } from './harness.ts'

eventStoreContract('sqlite', sqliteHarness)
recordStoreContract('sqlite', sqliteHarness)
