// SPDX-License-Identifier: EUPL-1.2
import type { Wie } from '@naober/contracts'
import * as op from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { schrijversVan } from '../../view/initiatief/publiek.ts'
import type { Praktijkvoorbeeld, Toepassing } from '../../view/praktijkvoorbeeld/rij.ts'
import { vertelWatKan } from '../kern/mogelijk.ts'
import { ToepassingRef } from '../praktijkvoorbeeld/onderdelen.ts'
import { PraktijkvoorbeeldRef } from '../praktijkvoorbeeld.ts'

const schrijft = (wie: Wie, { opstellerId, initiatief, gebied }: Praktijkvoorbeeld): boolean =>
  op.schrijftVoorbeeld(wie, {
    opstellerId,
    initiatief: schrijversVan(initiatief),
    gebied: gebied && { gemeente: gebied.gemeente.code }
  })

/** Its owner: of an example without an initiatief who drafted it, else an owner of the initiatief. */
const bezit = (wie: Wie, { opstellerId, initiatief }: Praktijkvoorbeeld): boolean =>
  op.isEigenaarVan(wie, { opstellerId, initiatief: schrijversVan(initiatief) })

vertelWatKan(PraktijkvoorbeeldRef, [
  [op.wijzigVoorbeeld, (wie, rij) => rij.fase === 'CONCEPT' && schrijft(wie, rij)],
  [op.publiceerVoorbeeld, (wie, rij) => rij.fase === 'CONCEPT' && bezit(wie, rij)],
  [op.neemPublicatieTerug, (wie, rij) => rij.fase === 'GEPUBLICEERD' && bezit(wie, rij)],
  [op.trekVoorbeeldIn, (wie, rij) => rij.fase === 'CONCEPT' && schrijft(wie, rij)],
  [op.pasVoorbeeldToe, (_wie, rij) => rij.fase === 'GEPUBLICEERD']
])

const pasteToe = (wie: Wie, { toepasserId, initiatief, gebied }: Toepassing): boolean =>
  op.pasteToe(wie, { toepasserId, initiatief: schrijversVan(initiatief), gebied: { gemeente: gebied.gemeente.code } })

vertelWatKan(ToepassingRef, [
  [op.koppelUitkomstTerug, (wie, een) => een.uitkomst === null && pasteToe(wie, een)],
  [op.neemToepassingTerug, (wie, een) => een.uitkomst === null && pasteToe(wie, een)],
  [op.neemUitkomstTerug, (wie, een) => een.uitkomst !== null && pasteToe(wie, een)]
])
