// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { AlleGetekendeQuery, AlleGetekendeQueryVariables, BuurtbeeldQuery, BuurtbeeldQueryVariables, GrenzenQuery, GrenzenQueryVariables, WatErNogIsQuery, WatErNogIsQueryVariables, WatIsErOpNaamQuery, WatIsErOpNaamQueryVariables, WatIsErQuery, WatIsErQueryVariables } from '../graphql.ts'

export const BuurtbeeldDocument: Operatie<BuurtbeeldQuery, BuurtbeeldQueryVariables> = { hash: '124375a336a2cd7b294df0799ab3aa87d7a8ef910748e2900bda545b78f6e85d' }
export const AlleGetekendeDocument: Operatie<AlleGetekendeQuery, AlleGetekendeQueryVariables> = { hash: '69bfa385765f796d42b9197962e6f2f9d8392fae99c0fe86ac6a60b0506355c3' }
export const GrenzenDocument: Operatie<GrenzenQuery, GrenzenQueryVariables> = { hash: 'cd40b228ef3dd4ba75dab3dc4b3924b56268eb540b89a5c643c20464539195c5' }
export const WatIsErDocument: Operatie<WatIsErQuery, WatIsErQueryVariables> = { hash: '55a773148d9cf5f1132beaab2425a9f19ee10679d08824ce85a6f33a90c3f563' }
export const WatIsErOpNaamDocument: Operatie<WatIsErOpNaamQuery, WatIsErOpNaamQueryVariables> = { hash: '1db8588d9a15c957061c933790639da1046263c7d433d27187ee959fe14d15c1' }
export const WatErNogIsDocument: Operatie<WatErNogIsQuery, WatErNogIsQueryVariables> = { hash: '376595535e623c0ed4297f24b3d7457bf067e960e83ec7a4c212dff49e60a897' }
