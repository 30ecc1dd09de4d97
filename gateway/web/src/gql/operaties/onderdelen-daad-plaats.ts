// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { PlaatsnaamQuery, PlaatsnaamQueryVariables } from '../graphql.ts'

export const PlaatsnaamDocument: Operatie<PlaatsnaamQuery, PlaatsnaamQueryVariables> = { hash: '34e5c81f074bd9166f86fba118e4effce0c6f9a743085d12629206a046da5610' }
