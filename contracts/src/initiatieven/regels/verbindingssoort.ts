// SPDX-License-Identifier: EUPL-1.2
import { keuze, type Static } from '../../kern/index.ts'

/**
 * What two ends of a verbinding are to each other, told from the side where it begins: the begin is OUDER of the other
 * end, or HELPT it; in the other three both are equal.
 */
export const Verbindingssoort = keuze('OUDER', 'GELIJKE', 'DEELT_RUIMTE', 'DEELT_MENSEN', 'HELPT')
export type Verbindingssoort = Static<typeof Verbindingssoort>

/** On which end of a verbinding one stands. */
export const Kant = keuze('VAN', 'NAAR')
export type Kant = Static<typeof Kant>
