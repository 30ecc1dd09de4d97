// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { InitiatiefLevenQuery, InitiatiefLevenQueryVariables } from '../graphql.ts'

export const InitiatiefLevenDocument: Operatie<InitiatiefLevenQuery, InitiatiefLevenQueryVariables> = { hash: 'eb9e331f66acb473b25acfda2dad6b2939694fca5a77d18209d9ddf5497cf143' }
