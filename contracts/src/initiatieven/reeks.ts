// SPDX-License-Identifier: EUPL-1.2
import { beheert, wisopdracht } from '../kern/index.ts'
import { Reeks } from './reeks/aggregaat.ts'

export * from './reeks/afspraak.ts'
export * from './reeks/aggregaat.ts'
export * from './reeks/gebeurtenissen.ts'
export * from './reeks/keer.ts'
export * from './reeks/staat.ts'
export * from './reeks/weigeringen.ts'

export const wisReeksTekst = wisopdracht(Reeks, {
  rollen: ['beheerder'],
  mag: (wie, { gebied }) => beheert(wie, gebied.gemeente)
})
