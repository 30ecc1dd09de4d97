// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { NamensQuery, NamensQueryVariables, OproepenQuery, OproepenQueryVariables, PlaatsAanbodMutation, PlaatsAanbodMutationVariables, PlaatsBehoefteMutation, PlaatsBehoefteMutationVariables } from '../graphql.ts'

export const OproepenDocument: Operatie<OproepenQuery, OproepenQueryVariables> = { hash: 'c07855a86f29a88ba014b7b8b2bf37a23c60ab9d8498bae002bf2b838ecbcc77' }
export const PlaatsBehoefteDocument: Operatie<PlaatsBehoefteMutation, PlaatsBehoefteMutationVariables> = { hash: '5c13b0e2f44a60961a38c2028c60be520f615bbc07f7591a02066e9e84f8a9bb' }
export const PlaatsAanbodDocument: Operatie<PlaatsAanbodMutation, PlaatsAanbodMutationVariables> = { hash: 'eefcd87eada75cf8976ff843552f53e1d0d53f55fc74c2bd7f777aef532b6f7b' }
export const NamensDocument: Operatie<NamensQuery, NamensQueryVariables> = { hash: '62f4f26b4e559b11839a7ccd093cffba857ffc21567925cfdc986d5e89431627' }
