// SPDX-License-Identifier: EUPL-1.2
import { GEBIED, KOOR, NETWERK, OPMERKING, STAD, TUIN, VERBINDING, WELZIJN } from './voorbeelden.ts'

export const INITIATIEVEN = [KOOR, TUIN, NETWERK] as const
export const PARTIJEN = [WELZIJN, STAD] as const
export const ELEMENTEN = [NETWERK, OPMERKING] as const
export const VERBINDINGEN = [VERBINDING, OPMERKING, GEBIED] as const
