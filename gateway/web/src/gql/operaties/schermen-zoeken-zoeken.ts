// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { ZoekenQuery, ZoekenQueryVariables } from '../graphql.ts'

export const ZoekenDocument: Operatie<ZoekenQuery, ZoekenQueryVariables> = { hash: 'd06acef38c64765e060840ee608c117c71b0e97dc763ad1faadb5b7c8b0af3fc' }
