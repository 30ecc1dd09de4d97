// SPDX-License-Identifier: EUPL-1.2
import { activiteitGepland, planActiviteit } from '@naober/contracts/initiatieven/activiteit'
import { beslis } from '@naober/kit/command/decider'
import { nietTePlannen, vastTeLeggen } from '../ontmoeting.ts'

/** May lie in the past: what happened by chance is told afterwards. */
export const besluitPlanActiviteit = beslis(planActiviteit, (plan, { initiatief }, { vandaag }) => {
  const { dag, tijd, duurMinuten } = plan
  const nee = nietTePlannen(plan, initiatief, vandaag)
  return nee ?? { zelf: [activiteitGepland({ ...vastTeLeggen(plan, initiatief), dag, tijd, duurMinuten })] }
})
