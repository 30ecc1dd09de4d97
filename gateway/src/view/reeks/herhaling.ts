// SPDX-License-Identifier: EUPL-1.2
import type { Herhaling } from '@naober/contracts/initiatieven/regels/herhaling'

const bekend = new Map<string, Readonly<Herhaling>>()

/** Our one copy of a rule: most series of a country repeat in one of a few ways. */
export const eenHerhaling = ({ frequentie, om, weekdagen, maandelijksOp }: Herhaling): Readonly<Herhaling> => {
  const sleutel = `${frequentie} ${om} ${weekdagen.join()} ${maandelijksOp}`
  const al = bekend.get(sleutel)
  if (al !== undefined) return al
  const nieuw = { frequentie, om, weekdagen, maandelijksOp }
  bekend.set(sleutel, nieuw)
  return nieuw
}
