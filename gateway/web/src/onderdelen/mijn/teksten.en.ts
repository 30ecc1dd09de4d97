// SPDX-License-Identifier: EUPL-1.2
import { geteld } from '../geteld.ts'
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  mijn: 'What you keep up to date',
  gemeld: 'Somebody says that this is not right',
  plan: 'Plan an activity',
  oproep: 'Place a call',
  vraagSteun: 'Ask for support',
  taken: (gemeente) => `What waits in ${gemeente}`,
  vragen: (aantal) => `${geteld(aantal, 'request', 'requests')} for support`,
  zorgen: (aantal, teLaat) =>
    teLaat === 0 ? geteld(aantal, 'worry', 'worries') : `${geteld(aantal, 'worry', 'worries')}, ${teLaat} past its day`,
  belemmeringen: (aantal) => `${geteld(aantal, 'report', 'reports')} of what stands in the way`,
  looptAf: (aantal) => `Money: ${geteld(aantal, 'line', 'lines')} over soon`,
  voor: (naam) => `for ${naam}`
}
