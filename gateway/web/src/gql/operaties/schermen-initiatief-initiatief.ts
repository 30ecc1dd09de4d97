// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BevestigInitiatiefMutation, BevestigInitiatiefMutationVariables, InitiatiefQuery, InitiatiefQueryVariables, LaatActiviteitDoorgaanMutation, LaatActiviteitDoorgaanMutationVariables, LaatKeerDoorgaanMutation, LaatKeerDoorgaanMutationVariables, LasActiviteitAfMutation, LasActiviteitAfMutationVariables, LasKeerAfMutation, LasKeerAfMutationVariables, PlaatsOpmerkingMutation, PlaatsOpmerkingMutationVariables, WijzigInitiatiefMutation, WijzigInitiatiefMutationVariables } from '../graphql.ts'

export const InitiatiefDocument: Operatie<InitiatiefQuery, InitiatiefQueryVariables> = { hash: '13250bd2c2de964e15d8586d013bfda2f0085f0f37439c786cfe387598357175' }
export const BevestigInitiatiefDocument: Operatie<BevestigInitiatiefMutation, BevestigInitiatiefMutationVariables> = { hash: '2b3ae110a98e7b6f05c52dada013123f003d6bf4722512ffff823f7bdc0de381' }
export const WijzigInitiatiefDocument: Operatie<WijzigInitiatiefMutation, WijzigInitiatiefMutationVariables> = { hash: 'c0a5b232803b821ff14dcb6f640d74311737f1c1e6631faaa1c03358fbe59cad' }
export const LasActiviteitAfDocument: Operatie<LasActiviteitAfMutation, LasActiviteitAfMutationVariables> = { hash: '5a0e77df73373ac3e79387de141fe328e2f748a1ec4bbf3ae95b6166d6655454' }
export const LasKeerAfDocument: Operatie<LasKeerAfMutation, LasKeerAfMutationVariables> = { hash: '845c03bb49f11eeaaacbf3d9e05af306a97dcb0700fe7ffb9bd65445f9b87a37' }
export const LaatActiviteitDoorgaanDocument: Operatie<LaatActiviteitDoorgaanMutation, LaatActiviteitDoorgaanMutationVariables> = { hash: 'e4974b57a3a1debfdef5a90cc2c103cf7030fce2ab715c1fd7b4993280640fbe' }
export const LaatKeerDoorgaanDocument: Operatie<LaatKeerDoorgaanMutation, LaatKeerDoorgaanMutationVariables> = { hash: 'af91a1b2cb12f0ac8716e557f2cd25add4956cf1ab503ee964982517c45d09b7' }
export const PlaatsOpmerkingDocument: Operatie<PlaatsOpmerkingMutation, PlaatsOpmerkingMutationVariables> = { hash: '13d6b8a992fa37d9482e6d3c40dd0e2dfd15697f126f123bae4a9dbdb998cd5d' }
