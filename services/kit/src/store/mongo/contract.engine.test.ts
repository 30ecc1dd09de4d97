// SPDX-License-Identifier: EUPL-1.2
import { eventStoreContract, recordStoreContract } from '../contract.ts'
import { mongoHarness } from './harness.ts'

eventStoreContract('mongo', mongoHarness())
recordStoreContract('mongo', mongoHarness())
