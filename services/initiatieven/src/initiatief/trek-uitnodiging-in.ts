// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { NIET_UITGENODIGD, trekUitnodigingIn, uitnodigingIngetrokken } from '@naober/contracts/initiatieven/initiatief'
import { beslis } from '@naober/kit/command/decider'

export const besluitTrekUitnodigingIn = beslis(trekUitnodigingIn, ({ persoonId }, staat, { vandaag }) =>
  staat.arrangeurs.includes(persoonId) ? [uitnodigingIngetrokken({ persoonId, op: vandaag })] : weiger(NIET_UITGENODIGD)
)
