// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { GeschiedenisVerderQuery, GeschiedenisVerderQueryVariables } from '../graphql.ts'

export const GeschiedenisVerderDocument: Operatie<GeschiedenisVerderQuery, GeschiedenisVerderQueryVariables> = { hash: '702c20957eed8c59ee1110ea3738391ef6e3bd87e2b66c9065a67c4b01001573' }
