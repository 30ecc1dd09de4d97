// SPDX-License-Identifier: EUPL-1.2
import type { DemoCommand } from './command.ts'
import { GEOGRAPHY } from './geography.ts'
import { ACTIVITEITEN } from './scenarios/activiteiten.ts'
import { ARRANGEMENTEN } from './scenarios/arrangementen.ts'
import { BELEMMERINGEN } from './scenarios/belemmeringen.ts'
import { CIJFERS } from './scenarios/cijfers.ts'
import { ELEMENTEN } from './scenarios/elementen.ts'
import { GELD } from './scenarios/geld.ts'
import { NETWERKEN } from './scenarios/netwerken.ts'
import { ONDERSTEUNING } from './scenarios/ondersteuning.ts'
import { ONTMOETEN } from './scenarios/ontmoeten.ts'
import { PARTIJEN } from './scenarios/partijen.ts'
import { VERSPREID } from './scenarios/verspreid.ts'
import { VOORBEELDEN } from './scenarios/voorbeelden.ts'
import { VRAAG_EN_AANBOD } from './scenarios/vraag-en-aanbod.ts'
import { WONEN } from './scenarios/wonen.ts'
import { ZORGEN } from './scenarios/zorgen.ts'
import { vertrek } from './story.ts'

/**
 * All demo data, in the order in which it is told: after the reference scenarios of the sources, in places that do not
 * exist. Whatever a later part connects with stands in an earlier one.
 */
export const SCENARIOS: readonly DemoCommand[] = [
  ...GEOGRAPHY,
  ...CIJFERS,
  ...PARTIJEN,
  ...ONTMOETEN,
  ...WONEN,
  ...NETWERKEN,
  ...ARRANGEMENTEN,
  ...VERSPREID,
  ...ELEMENTEN,
  ...ONDERSTEUNING,
  ...BELEMMERINGEN,
  ...ZORGEN,
  ...VOORBEELDEN,
  ...ACTIVITEITEN,
  ...VRAAG_EN_AANBOD,
  ...GELD,
  vertrek('lindenhof', 'beheerder', '2026-01-01', 'Trekt zich terug op drie grote locaties elders.')
]
