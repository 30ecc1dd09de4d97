// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { HeropenAanbodMutation, HeropenAanbodMutationVariables, HeropenBehoefteMutation, HeropenBehoefteMutationVariables, MeldKoppelingGeluktMutation, MeldKoppelingGeluktMutationVariables, NeemKoppelingTerugMutation, NeemKoppelingTerugMutationVariables, OproepbladQuery, OproepbladQueryVariables, StelKoppelingVoorMutation, StelKoppelingVoorMutationVariables, TrekAanbodInMutation, TrekAanbodInMutationVariables, TrekBehoefteInMutation, TrekBehoefteInMutationVariables, VerbindersQuery, VerbindersQueryVariables, WijsKoppelingAfMutation, WijsKoppelingAfMutationVariables, WijzigAanbodMutation, WijzigAanbodMutationVariables, WijzigBehoefteMutation, WijzigBehoefteMutationVariables } from '../graphql.ts'

export const OproepbladDocument: Operatie<OproepbladQuery, OproepbladQueryVariables> = { hash: '53b71c0be023648edce8ff14e0dc759bb055f5894121b2c4a6fc9efa679674b4' }
export const VerbindersDocument: Operatie<VerbindersQuery, VerbindersQueryVariables> = { hash: '77155bc36c7ffe227de760c59ad62efe875338863fd2ed4e2ced0b2671a42479' }
export const StelKoppelingVoorDocument: Operatie<StelKoppelingVoorMutation, StelKoppelingVoorMutationVariables> = { hash: 'e81748a86500b76727eaeba5fbf83ac246c956de2936a3db826008be2a69f85a' }
export const MeldKoppelingGeluktDocument: Operatie<MeldKoppelingGeluktMutation, MeldKoppelingGeluktMutationVariables> = { hash: '48847b01bd659a52ef4fae029a4760cede07ab19ef269dbbb5c3a20abb24d00e' }
export const WijsKoppelingAfDocument: Operatie<WijsKoppelingAfMutation, WijsKoppelingAfMutationVariables> = { hash: '0a2a275503e82a02e26cb1351dca6a816612d1c137c6ff4bbb6c85c5f0f2c1fb' }
export const NeemKoppelingTerugDocument: Operatie<NeemKoppelingTerugMutation, NeemKoppelingTerugMutationVariables> = { hash: '92c5dd96e5b4027d4851f736950ca7b76c233abcba8d8a6bb5bf6c11881bb272' }
export const TrekBehoefteInDocument: Operatie<TrekBehoefteInMutation, TrekBehoefteInMutationVariables> = { hash: 'fb0806dfe5acb808f7ce72bcefe1fa588eb1fbbfa4be6b1c8ab75d7f93fc90ff' }
export const HeropenBehoefteDocument: Operatie<HeropenBehoefteMutation, HeropenBehoefteMutationVariables> = { hash: 'e700dfa3852d26d3840ac6743060f82c9b84008e69c1f98db2c28e7486173a4d' }
export const TrekAanbodInDocument: Operatie<TrekAanbodInMutation, TrekAanbodInMutationVariables> = { hash: '0924b6f3e4da2686331459fa8b83fa4bd1d2ab400892068dccdf2f2e67288dbe' }
export const HeropenAanbodDocument: Operatie<HeropenAanbodMutation, HeropenAanbodMutationVariables> = { hash: '248e8fad025b56982bdfa14651019ac039c95055b642dafa82f59a698b3cea89' }
export const WijzigBehoefteDocument: Operatie<WijzigBehoefteMutation, WijzigBehoefteMutationVariables> = { hash: '219924d94354d92ef76e009518a2d1e1e647c399400f42e6863a220bab736bc5' }
export const WijzigAanbodDocument: Operatie<WijzigAanbodMutation, WijzigAanbodMutationVariables> = { hash: '73ea711638a5be355c635a1d82470130d92496f8f90c57cfed92cd9e536556bd' }
