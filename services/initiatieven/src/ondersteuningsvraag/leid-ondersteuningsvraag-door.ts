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
import { kanNietVerder } from './verder.ts'

const DAG_MS = 86_400_000

/** Days that it lay where it lies, on a day. */
const dagenDaar = ({ routes, op }: OndersteuningsvraagStaat, dag: string): number =>
  (Date.parse(dag) - Date.parse(routes.at(-1)?.van ?? op)) / DAG_MS

/** The gemeente's own money first: only the gemeente itself may send a question on before its days are over. */
export const besluitLeidOndersteuningsvraagDoor = beslis(
  leidOndersteuningsvraagDoor,
  (opdracht, vraag, { vandaag, wie }) => {
    const nee = kanNietVerder(vraag, opdracht.op, vandaag)
    if (nee) return nee
    if (vraag.soort === 'UITDAAGRECHT') return weiger(UITDAAGRECHT_IS_VOOR_GEMEENTE)
    if (vraag.routes.some(({ steunpunt }) => steunpunt === opdracht.steunpunt))
      return weiger(LIGT_DAAR_AL, { steunpunt: opdracht.steunpunt })
    const dagen = dagenDaar(vraag, opdracht.op)
    const magAl = steunpuntVan(vraag) !== null || wie.is('gemeente', vraag.gebied.gemeente)
    if (!magAl && dagen < GEMEENTE_EERST_DAGEN) return weiger(GEMEENTE_EERST, { dagen, termijn: GEMEENTE_EERST_DAGEN })
    return [ondersteuningDoorgeleid(opdracht)]
  }
)
