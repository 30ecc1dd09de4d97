// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { NamensQuery, NamensQueryVariables, OproepenQuery, OproepenQueryVariables, PlaatsAanbodMutation, PlaatsAanbodMutationVariables, PlaatsBehoefteMutation, PlaatsBehoefteMutationVariables } from '../graphql.ts'

export const OproepenDocument: Operatie<OproepenQuery, OproepenQueryVariables> = { hash: '55a02d34064ea32dfdd04202e1664c85c2a33c8ec7e3232d7dcef28a373e5278' }
export const PlaatsBehoefteDocument: Operatie<PlaatsBehoefteMutation, PlaatsBehoefteMutationVariables> = { hash: '5bd896117bc611d722223347baee3f059aac28105110000f87a147210b0f8eaf' }
export const PlaatsAanbodDocument: Operatie<PlaatsAanbodMutation, PlaatsAanbodMutationVariables> = { hash: 'ecb6015a98157e6e5e63a45506b5f85dc4999a45d4ad95bfe6d0e6bb89a13905' }
export const NamensDocument: Operatie<NamensQuery, NamensQueryVariables> = { hash: '62f4f26b4e559b11839a7ccd093cffba857ffc21567925cfdc986d5e89431627' }
