// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BevestigInitiatiefMutation, BevestigInitiatiefMutationVariables, InitiatiefQuery, InitiatiefQueryVariables, LaatActiviteitDoorgaanMutation, LaatActiviteitDoorgaanMutationVariables, LaatKeerDoorgaanMutation, LaatKeerDoorgaanMutationVariables, LasActiviteitAfMutation, LasActiviteitAfMutationVariables, LasKeerAfMutation, LasKeerAfMutationVariables, PlaatsOpmerkingMutation, PlaatsOpmerkingMutationVariables, WijzigInitiatiefMutation, WijzigInitiatiefMutationVariables } from '../graphql.ts'

export const InitiatiefDocument: Operatie<InitiatiefQuery, InitiatiefQueryVariables> = { hash: '13250bd2c2de964e15d8586d013bfda2f0085f0f37439c786cfe387598357175' }
export const BevestigInitiatiefDocument: Operatie<BevestigInitiatiefMutation, BevestigInitiatiefMutationVariables> = { hash: '0b5234cb74c51e917d7fd080ceeffc54c31f5c31fb16ce27f358129c86e33d5c' }
export const WijzigInitiatiefDocument: Operatie<WijzigInitiatiefMutation, WijzigInitiatiefMutationVariables> = { hash: '1e7bc5a559d4bd6f94574f096150ecc8ed532d9d1382f414bb997cefd61cd672' }
export const LasActiviteitAfDocument: Operatie<LasActiviteitAfMutation, LasActiviteitAfMutationVariables> = { hash: 'fa7435318bc458168122356a7ea200680a9881d88a2f546c3fa186f438e139fb' }
export const LasKeerAfDocument: Operatie<LasKeerAfMutation, LasKeerAfMutationVariables> = { hash: 'a6f0af09bcc1541c4ab7525cb8b729f30afbd104a93f5976ea31e20c2906ae9b' }
export const LaatActiviteitDoorgaanDocument: Operatie<LaatActiviteitDoorgaanMutation, LaatActiviteitDoorgaanMutationVariables> = { hash: 'c2a1893a6e49a9377874609314802419bb239fc2dfaa7d939a49ca3e7b83cabb' }
export const LaatKeerDoorgaanDocument: Operatie<LaatKeerDoorgaanMutation, LaatKeerDoorgaanMutationVariables> = { hash: '69caae32ad81ef691a0111d2dd5654d80939bd3200dcb6f630239d1438d26d1e' }
export const PlaatsOpmerkingDocument: Operatie<PlaatsOpmerkingMutation, PlaatsOpmerkingMutationVariables> = { hash: '70652ff5bc8ace0bc6232bdeebf2728469577ee5fa82e27582c2b88bbf5aa058' }
