// SPDX-License-Identifier: EUPL-1.2
import { isBuurtCode, isGemeenteCode, isWijkCode } from '@naober/contracts/geografie'
import { isUuidv7 } from '@naober/kit/command/ids'

/** The place that words tell: codes, the year of the division, and what was drawn, as in `GM0308 2024 BU03080102`; null for what is none. */
export const placeIn = ([gemeente, jaar = '', ...inside]: readonly string[]): Readonly<
  Record<string, unknown>
> | null => {
  if (!isGemeenteCode(gemeente) || !/^\d{4}$/.test(jaar)) return null
  const [wijk, buurt, getekendGebiedId] = [isWijkCode, isBuurtCode, isUuidv7].map((is) => inside.find((een) => is(een)))
  return {
    gemeente,
    jaar: Number(jaar),
    ...(wijk && { wijk }),
    ...(buurt && { buurt }),
    ...(getekendGebiedId && { getekendGebiedId })
  }
}
