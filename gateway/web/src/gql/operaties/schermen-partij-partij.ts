// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BeeindigAmbassadeurMutation, BeeindigAmbassadeurMutationVariables, BenoemAmbassadeurMutation, BenoemAmbassadeurMutationVariables, PartijVerderQuery, PartijVerderQueryVariables, PartijbladQuery, PartijbladQueryVariables, RegistreerPartijMutation, RegistreerPartijMutationVariables, VertrekPartijMutation, VertrekPartijMutationVariables, WijzigPartijMutation, WijzigPartijMutationVariables } from '../graphql.ts'

export const PartijbladDocument: Operatie<PartijbladQuery, PartijbladQueryVariables> = { hash: '2558269fb5d127cf0584b7d47cc72703493b8082fe9b6ece394a599f90a8fcdb' }
export const PartijVerderDocument: Operatie<PartijVerderQuery, PartijVerderQueryVariables> = { hash: 'd44f261044cf63829471f75052db8b89ec6343893fa5d91d0f7f72297fd2459d' }
export const RegistreerPartijDocument: Operatie<RegistreerPartijMutation, RegistreerPartijMutationVariables> = { hash: 'e02e6cfb7da86fb3ea8255d81670e505f675ae7b378fb15cb615a00a055409ac' }
export const WijzigPartijDocument: Operatie<WijzigPartijMutation, WijzigPartijMutationVariables> = { hash: 'f47d2100367cd47166f178c938d33c4582ad2d8990880c1e896fb20dc6c07018' }
export const BenoemAmbassadeurDocument: Operatie<BenoemAmbassadeurMutation, BenoemAmbassadeurMutationVariables> = { hash: '1c8d9f5f48349325d16fe2ed9e7a90cd6771135a1a3134be2ee26117f307af86' }
export const BeeindigAmbassadeurDocument: Operatie<BeeindigAmbassadeurMutation, BeeindigAmbassadeurMutationVariables> = { hash: 'e1c169f1350b9989c5f7711e2eaaad8e866ccb4914448776d2143b34848b03c1' }
export const VertrekPartijDocument: Operatie<VertrekPartijMutation, VertrekPartijMutationVariables> = { hash: 'c275b4a3e5cc0567925f3e315b5c16158321eddd61d22dfa53555a9aaa63cdb9' }
