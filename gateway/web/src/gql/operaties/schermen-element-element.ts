// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BeantwoordKloptNietMutation, BeantwoordKloptNietMutationVariables, BevestigElementMutation, BevestigElementMutationVariables, ElementBladQuery, ElementBladQueryVariables, ElementVerderQuery, ElementVerderQueryVariables, MeldElementVerdwenenMutation, MeldElementVerdwenenMutationVariables, MeldKloptNietMutation, MeldKloptNietMutationVariables, NeemVerdwijningTerugMutation, NeemVerdwijningTerugMutationVariables, TrekKloptNietInMutation, TrekKloptNietInMutationVariables, VerplaatsElementMutation, VerplaatsElementMutationVariables, WijzigElementMutation, WijzigElementMutationVariables } from '../graphql.ts'

export const ElementBladDocument: Operatie<ElementBladQuery, ElementBladQueryVariables> = { hash: '470fdb0a6d1495f432eec182a1370c52e92857e695c60aac06d8f0a8b577c86b' }
export const ElementVerderDocument: Operatie<ElementVerderQuery, ElementVerderQueryVariables> = { hash: '5410640b7e5b7d9935610cef028dc2f0617a2c7360c9d306643d42bfd6fe8b87' }
export const WijzigElementDocument: Operatie<WijzigElementMutation, WijzigElementMutationVariables> = { hash: '9c444d119bd2e3abe8244d307cef22a6e2f963f107bcfd441bdcd9416a45a5ce' }
export const BevestigElementDocument: Operatie<BevestigElementMutation, BevestigElementMutationVariables> = { hash: '666a99442d45735e8fb781f1bb124d78faa232e4bcaa394bc5193c5fcdfd91d0' }
export const MeldElementVerdwenenDocument: Operatie<MeldElementVerdwenenMutation, MeldElementVerdwenenMutationVariables> = { hash: '7c2452415481483d1fd49f9e319ffe4dc0748ae5d165ffb39d461431d0a50efb' }
export const VerplaatsElementDocument: Operatie<VerplaatsElementMutation, VerplaatsElementMutationVariables> = { hash: '080bb3998d928bb79c3e8de54ffa31816f8b032141676ddd6ab137459c8d6997' }
export const NeemVerdwijningTerugDocument: Operatie<NeemVerdwijningTerugMutation, NeemVerdwijningTerugMutationVariables> = { hash: '2200fa5bef3e0914870d900f9c0bdb191410994d8bd5dbf13949d9321d502164' }
export const MeldKloptNietDocument: Operatie<MeldKloptNietMutation, MeldKloptNietMutationVariables> = { hash: '625eadfd764448cea58c3ee20b734a60b181f2f8df12846a1446d1219e46c32f' }
export const TrekKloptNietInDocument: Operatie<TrekKloptNietInMutation, TrekKloptNietInMutationVariables> = { hash: '1d637b413a72436ddb1cb09ad1695037d6bde988b8dea82887e6fbd810ef2d30' }
export const BeantwoordKloptNietDocument: Operatie<BeantwoordKloptNietMutation, BeantwoordKloptNietMutationVariables> = { hash: '735c68dcb3b802a35baa20017075e123c5cfa9ee51ab81db8c781ad1028643e8' }
