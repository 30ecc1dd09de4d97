// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { VOORSTEL_ONBEKEND, voorstelAfgewezen, wijsVoorstelAf } from '@naober/contracts/initiatieven/initiatief'
import { beslis } from '@naober/kit/command/decider'

export const besluitWijsVoorstelAf = beslis(wijsVoorstelAf, ({ voorstelId, reden = null }, staat, { vandaag }) =>
  staat.voorstellen.some((een) => een.voorstelId === voorstelId)
    ? [voorstelAfgewezen({ voorstelId, reden, op: vandaag })]
    : weiger(VOORSTEL_ONBEKEND, { voorstelId })
)
