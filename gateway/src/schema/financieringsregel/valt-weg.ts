// SPDX-License-Identifier: EUPL-1.2
import type { Hangt, Som } from '../../view/financieringsregel/geld.ts'

const euro = (centen: number): string =>
  (centen / 100).toLocaleString('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })

/** A sum in words: what comes each year and what comes once stay apart. */
const bedragen = ({ perJaar, eenmalig }: Som): string =>
  [...(perJaar > 0 ? [`${euro(perJaar)} per jaar`] : []), ...(eenmalig > 0 ? [`${euro(eenmalig)} eenmalig`] : [])].join(
    ' en '
  )

/** What the end of a programme means to who has money by it, in words: here, and everywhere where that is more. */
export const valtWeg = ({ inAlles, rest, ...hier }: Som & Pick<Hangt, 'inAlles' | 'rest'>): string => {
  const isAlles = hier.perJaar === inAlles.perJaar && hier.eenmalig === inAlles.eenmalig
  const weg = isAlles
    ? `Valt weg: ${bedragen(hier)}.`
    : `Valt hier weg: ${bedragen(hier)}. Overal samen: ${bedragen(inAlles)}.`
  return rest.aantal === 0 ? `${weg} Meer geld is hier niet bekend.` : `${weg} Er blijft ${bedragen(rest)} over.`
}
