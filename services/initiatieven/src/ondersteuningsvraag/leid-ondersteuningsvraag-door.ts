// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  GEMEENTE_EERST,
  GEMEENTE_EERST_DAGEN,
  LIGT_DAAR_AL,
  leidOndersteuningsvraagDoor,
  type OndersteuningsvraagStaat,
  ondersteuningDoorgeleid,
  steunpuntVan,
  UITDAAGRECHT_IS_VOOR_GEMEENTE
} from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { beslis } from '@naober/kit/command/decider'
import { dayOf } from '@naober/kit/time/days'
import { kanNietVerder } from './verder.ts'

/** A steunpunt is asked once; the gemeente again whenever the question does not lie with her. */
const isDaarAl = (vraag: OndersteuningsvraagStaat, naar: string | null): boolean =>
  naar === null ? steunpuntVan(vraag) === null : vraag.routes.some(({ steunpunt }) => steunpunt === naar)

/**
 * The gemeente's own money first: only the gemeente itself may send a question on before its days are over. They are
 * counted by our clock, from when it was recorded to now; a question that went on once had them.
 */
export const besluitLeidOndersteuningsvraagDoor = beslis(
  leidOndersteuningsvraagDoor,
  (opdracht, vraag, { vandaag, wie }) => {
    const nee = kanNietVerder(vraag, opdracht.op, vandaag)
    if (nee) return nee
    const { steunpunt } = opdracht
    if (vraag.soort === 'UITDAAGRECHT' && steunpunt !== null) return weiger(UITDAAGRECHT_IS_VOOR_GEMEENTE)
    if (isDaarAl(vraag, steunpunt)) return weiger(LIGT_DAAR_AL, { steunpunt })
    const { vastgelegdOp, op: gesteldOp } = vraag
    const dagen = dayOf(vandaag) - dayOf(vastgelegdOp)
    const magAl = vraag.routes.length > 1 || wie.is('gemeente', vraag.gebied.gemeente)
    if (!magAl && dagen < GEMEENTE_EERST_DAGEN)
      return weiger(GEMEENTE_EERST, { dagen, termijn: GEMEENTE_EERST_DAGEN, vastgelegdOp, gesteldOp })
    return [ondersteuningDoorgeleid(opdracht)]
  }
)
