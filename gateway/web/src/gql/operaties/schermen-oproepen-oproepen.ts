// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { AangebodenQuery, AangebodenQueryVariables, BeantwoordQuery, BeantwoordQueryVariables, GezochtQuery, GezochtQueryVariables, NamensQuery, NamensQueryVariables, PlaatsAanbodMutation, PlaatsAanbodMutationVariables, PlaatsBehoefteMutation, PlaatsBehoefteMutationVariables } from '../graphql.ts'

export const GezochtDocument: Operatie<GezochtQuery, GezochtQueryVariables> = { hash: '12cb8ca6837d56ab82f0cc215d6e79ac88ad01eb6dd2985e280ead9859d803c6' }
export const AangebodenDocument: Operatie<AangebodenQuery, AangebodenQueryVariables> = { hash: '2b8912612858205bcd12a17323ce46990f0d497794b5ad443bb20a11338a7a07' }
export const PlaatsBehoefteDocument: Operatie<PlaatsBehoefteMutation, PlaatsBehoefteMutationVariables> = { hash: '5c13b0e2f44a60961a38c2028c60be520f615bbc07f7591a02066e9e84f8a9bb' }
export const PlaatsAanbodDocument: Operatie<PlaatsAanbodMutation, PlaatsAanbodMutationVariables> = { hash: 'eefcd87eada75cf8976ff843552f53e1d0d53f55fc74c2bd7f777aef532b6f7b' }
export const NamensDocument: Operatie<NamensQuery, NamensQueryVariables> = { hash: '98c12a8bc634b8c37e821ccb109f2425e19d630628c0b1e3e680bef2a63c87e3' }
export const BeantwoordDocument: Operatie<BeantwoordQuery, BeantwoordQueryVariables> = { hash: '275a502ee33a05ebd50921d46455e3f2794b6cea70e064e23330d81d9e6d6866' }
