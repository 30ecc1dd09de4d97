// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { GemeldQuery, GemeldQueryVariables, MijnQuery, MijnQueryVariables } from '../graphql.ts'

export const MijnDocument: Operatie<MijnQuery, MijnQueryVariables> = { hash: '502457244982f502b104ee870dcb224abbff0d9691ce06b514b6eda54d56c5e4' }
export const GemeldDocument: Operatie<GemeldQuery, GemeldQueryVariables> = { hash: '44663fe5e6a6503ae595578867056e46ac935d7d25c248f9aad1737ca1904909' }
