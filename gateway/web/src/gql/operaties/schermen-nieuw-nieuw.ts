// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { NieuwQuery, NieuwQueryVariables } from '../graphql.ts'

export const NieuwDocument: Operatie<NieuwQuery, NieuwQueryVariables> = { hash: 'e14b302a91a0b0adc39d5e79cbd329471c8c3bc4e86ff47d14079a6d32a05d91' }
