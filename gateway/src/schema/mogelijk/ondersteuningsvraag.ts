// SPDX-License-Identifier: EUPL-1.2
import * as op from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { schrijversVan } from '../../view/initiatief/publiek.ts'
import { OPEN_EIND } from '../../view/kern/day.ts'
import type { Ondersteuningsvraag } from '../../view/ondersteuningsvraag/rij.ts'
import { vertelWatKan } from '../kern/mogelijk.ts'
import { OndersteuningsvraagRef } from '../ondersteuningsvraag.ts'

/** A question as rules about who may something see it; null while it is not known, or no longer open. */
const open = ({ initiatief, gebied, routes, tot }: Ondersteuningsvraag) =>
  initiatief === null || gebied === null || tot !== OPEN_EIND
    ? null
    : {
        initiatief: schrijversVan(initiatief),
        gebied: { gemeente: gebied.gemeente.code },
        routes: [{ steunpunt: routes?.waarde.steunpunt ?? null }]
      }

vertelWatKan(OndersteuningsvraagRef, [
  [
    op.pakOndersteuningsvraagOp,
    (wie, rij) => {
      const vraag = open(rij)
      return vraag !== null && rij.behandelaar === null && op.behandelt(wie, vraag)
    }
  ],
  [
    op.leidOndersteuningsvraagDoor,
    (wie, rij, dag) => {
      const vraag = open(rij)
      if (vraag === null || rij.soort === 'UITDAAGRECHT' || !op.leidtDoor(wie, vraag)) return false
      return rij.magVerderOp(dag) || wie.is('gemeente', vraag.gebied.gemeente)
    }
  ],
  [
    op.beantwoordOndersteuningsvraag,
    (wie, rij) => {
      const vraag = open(rij)
      return vraag !== null && op.behandelt(wie, vraag)
    }
  ],
  [
    op.honoreerOndersteuningsvraagNiet,
    (wie, rij) => {
      const vraag = open(rij)
      return vraag !== null && op.behandelt(wie, vraag)
    }
  ],
  [
    op.trekOndersteuningsvraagIn,
    (wie, rij) => {
      const vraag = open(rij)
      return vraag !== null && op.vraagtZelf(wie, vraag)
    }
  ]
])
