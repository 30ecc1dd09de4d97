// SPDX-License-Identifier: EUPL-1.2
import type { Operatie } from '../../app/operatie.ts'
import type { BuurtbeeldQuery, BuurtbeeldQueryVariables, ErbijQuery, ErbijQueryVariables, GrenzenQuery, GrenzenQueryVariables, WatErNogIsQuery, WatErNogIsQueryVariables, WatIsErQuery, WatIsErQueryVariables } from '../graphql.ts'

export const BuurtbeeldDocument: Operatie<BuurtbeeldQuery, BuurtbeeldQueryVariables> = { hash: '885bd2a08b3d01b70485de70fafe23a8f70f67f8827d7420d7fcd5fc1967b493' }
export const GrenzenDocument: Operatie<GrenzenQuery, GrenzenQueryVariables> = { hash: 'cd40b228ef3dd4ba75dab3dc4b3924b56268eb540b89a5c643c20464539195c5' }
export const WatIsErDocument: Operatie<WatIsErQuery, WatIsErQueryVariables> = { hash: '19132fe79e96fa04ce1f026450c940e80accfa7514e207ff04803d0ed8040758' }
export const ErbijDocument: Operatie<ErbijQuery, ErbijQueryVariables> = { hash: 'cb703a5ed49db2d194e8273cee7d6bbbfc0d73e543063b4d89733a8092092143' }
export const WatErNogIsDocument: Operatie<WatErNogIsQuery, WatErNogIsQueryVariables> = { hash: 'f2c2872a609708df4bcb09299708ad0b30c8cfee0a16585cb2e922d504843054' }
