// SPDX-License-Identifier: EUPL-1.2
import { idVan } from '@naober/contracts'
import { Ondersteuningsvraag, wisOndersteuningsvraagTekst } from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { dayInAmsterdam } from '@naober/kit/command/clock'
import { gedrag } from '@naober/kit/command/decider'
import { wisbesluit } from '@naober/kit/command/wisbesluit'
import { besluitLeidOndersteuningsvraagDoor } from './leid-ondersteuningsvraag-door.ts'
import { besluitPakOndersteuningsvraagOp } from './pak-ondersteuningsvraag-op.ts'
import {
  besluitBeantwoordOndersteuningsvraag,
  besluitHonoreerOndersteuningsvraagNiet,
  besluitTrekOndersteuningsvraagIn
} from './sluit-ondersteuningsvraag.ts'
import { besluitVraagOndersteuning } from './vraag-ondersteuning.ts'

export const gedragVanOndersteuningsvraag = gedrag(Ondersteuningsvraag, {
  evolueer: {
    OndersteuningGevraagd: (_staat, vraag, { stream, at }) => ({
      ...vraag,
      id: idVan(stream),
      fase: 'GESTELD',
      vastgelegdOp: dayInAmsterdam(Date.parse(at)),
      routes: [{ steunpunt: null, van: vraag.op }],
      laatst: vraag.op,
      vragerId: null
    }),
    VragerVastgelegd: (staat, { persoonId }) => ({ ...staat, vragerId: persoonId }),
    OndersteuningOpgepakt: (staat, { op }) => ({ ...staat, fase: 'OPGEPAKT', laatst: op }),
    OndersteuningDoorgeleid: (staat, { steunpunt, op }) => ({
      ...staat,
      fase: 'DOORGELEID',
      routes: [...staat.routes, { steunpunt, van: op }],
      laatst: op
    }),
    OndersteuningBeantwoord: (staat, { op }) => ({ ...staat, fase: 'BEANTWOORD', laatst: op }),
    OndersteuningNietGehonoreerd: (staat, { op }) => ({ ...staat, fase: 'NIET_GEHONOREERD', laatst: op }),
    OndersteuningIngetrokken: (staat, { op }) => ({ ...staat, fase: 'INGETROKKEN', laatst: op })
  },
  besluiten: [
    besluitVraagOndersteuning,
    besluitPakOndersteuningsvraagOp,
    besluitLeidOndersteuningsvraagDoor,
    besluitBeantwoordOndersteuningsvraag,
    besluitHonoreerOndersteuningsvraagNiet,
    besluitTrekOndersteuningsvraagIn,
    wisbesluit(wisOndersteuningsvraagTekst)
  ]
})
