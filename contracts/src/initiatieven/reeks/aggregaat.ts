// SPDX-License-Identifier: EUPL-1.2
import { aggregaat, Id } from '../../kern/index.ts'
import { bijInitiatief } from '../initiatief.ts'
import * as regel from '../regels/ontmoeting.ts'
import * as gebeurd from './gebeurtenissen.ts'
import type { ReeksStaat } from './staat.ts'

/** Asking for a room, for all occurrences or for one, will be further events of this stream. */
export const Reeks = aggregaat<ReeksStaat>()({
  naam: 'Reeks',
  meervoud: 'reeksen',
  dienst: 'initiatieven',
  id: Id,
  gebeurtenissen: [
    gebeurd.reeksGepland,
    gebeurd.reeksGewijzigd,
    gebeurd.reekseindeGewijzigd,
    gebeurd.overslaanGewijzigd,
    gebeurd.keerVerplaatst,
    gebeurd.keerGehouden,
    gebeurd.keerAfgelast,
    gebeurd.keerGaatDoor
  ],
  toon: (staat) => ({ ...staat, keren: staat.keren.map(regel.zonderKleineOpkomst) }),
  hoortBij: bijInitiatief,
  ingetrokken: { ...regel.intrekking, door: 'KeerAfgelast' },
  doc: 'Iets dat een initiatief steeds weer doet, op vaste dagen en een vaste tijd'
})
