// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BevestigElementMutation, BevestigElementMutationVariables, ElementBladQuery, ElementBladQueryVariables, MeldElementVerdwenenMutation, MeldElementVerdwenenMutationVariables, NeemVerdwijningTerugMutation, NeemVerdwijningTerugMutationVariables, VerplaatsElementMutation, VerplaatsElementMutationVariables } from '../graphql.ts'

export const ElementBladDocument: Operatie<ElementBladQuery, ElementBladQueryVariables> = { hash: '90312bc77d29569cf9144156f4c461dd04922eccfd991b91d0127d8fbb30e2c7' }
export const BevestigElementDocument: Operatie<BevestigElementMutation, BevestigElementMutationVariables> = { hash: '7005e8852fe538fe90d2869be6f1a462c9ffe2983c0b2d0f986fb398a25edd63' }
export const MeldElementVerdwenenDocument: Operatie<MeldElementVerdwenenMutation, MeldElementVerdwenenMutationVariables> = { hash: '3a619bca6a2dd4693104b6b137ca739132e31e81cc0f30cf7df2c26730a43436' }
export const VerplaatsElementDocument: Operatie<VerplaatsElementMutation, VerplaatsElementMutationVariables> = { hash: '1aa2913b8afe50fb05d2173d1678ebf3b60cbc34589827bf276079fb9d906a3e' }
export const NeemVerdwijningTerugDocument: Operatie<NeemVerdwijningTerugMutation, NeemVerdwijningTerugMutationVariables> = { hash: '5891ae32b0940bb840028a59d184dd41516cc3d589cbf28d424a2fa3cfe8f0fb' }
