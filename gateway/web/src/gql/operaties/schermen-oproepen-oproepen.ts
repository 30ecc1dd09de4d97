// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { NamensQuery, NamensQueryVariables, OproepenQuery, OproepenQueryVariables, PlaatsAanbodMutation, PlaatsAanbodMutationVariables, PlaatsBehoefteMutation, PlaatsBehoefteMutationVariables } from '../graphql.ts'

export const OproepenDocument: Operatie<OproepenQuery, OproepenQueryVariables> = { hash: '90f4a28927ecebaa3fc3336dcf27b547f11094d3db395d379264141ebfe5476c' }
export const PlaatsBehoefteDocument: Operatie<PlaatsBehoefteMutation, PlaatsBehoefteMutationVariables> = { hash: 'e94e1fecd8e7f025678003e51bed4f0599f1339e5fa5a01dbd1a91c1ceda3e25' }
export const PlaatsAanbodDocument: Operatie<PlaatsAanbodMutation, PlaatsAanbodMutationVariables> = { hash: '1b43ce38e24bc7fac8541bb99cffd4dd7fe5e0fcc41ac38d257b2432b1f4e439' }
export const NamensDocument: Operatie<NamensQuery, NamensQueryVariables> = { hash: '62f4f26b4e559b11839a7ccd093cffba857ffc21567925cfdc986d5e89431627' }
