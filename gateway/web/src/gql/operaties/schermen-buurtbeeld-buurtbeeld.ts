// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BuurtbeeldQuery, BuurtbeeldQueryVariables, GrenzenQuery, GrenzenQueryVariables, WatErNogIsQuery, WatErNogIsQueryVariables, WatIsErOpNaamQuery, WatIsErOpNaamQueryVariables, WatIsErQuery, WatIsErQueryVariables } from '../graphql.ts'

export const BuurtbeeldDocument: Operatie<BuurtbeeldQuery, BuurtbeeldQueryVariables> = { hash: '885bd2a08b3d01b70485de70fafe23a8f70f67f8827d7420d7fcd5fc1967b493' }
export const GrenzenDocument: Operatie<GrenzenQuery, GrenzenQueryVariables> = { hash: 'cd40b228ef3dd4ba75dab3dc4b3924b56268eb540b89a5c643c20464539195c5' }
export const WatIsErDocument: Operatie<WatIsErQuery, WatIsErQueryVariables> = { hash: '55a773148d9cf5f1132beaab2425a9f19ee10679d08824ce85a6f33a90c3f563' }
export const WatIsErOpNaamDocument: Operatie<WatIsErOpNaamQuery, WatIsErOpNaamQueryVariables> = { hash: '1db8588d9a15c957061c933790639da1046263c7d433d27187ee959fe14d15c1' }
export const WatErNogIsDocument: Operatie<WatErNogIsQuery, WatErNogIsQueryVariables> = { hash: '376595535e623c0ed4297f24b3d7457bf067e960e83ec7a4c212dff49e60a897' }
