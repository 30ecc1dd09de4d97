// SPDX-License-Identifier: EUPL-1.2
import type { Vorm } from '../daad/vorm.ts'
import { dagMetJaar } from '../datum.ts'

/** A field that somebody is editing in place, as typed. */
export interface Bewerking {
  readonly mijn: string
  /** What stood there when editing began, or was last looked at. */
  readonly gezien: string
}

/** A field that I left as it stood goes along with what another wrote there. */
export const volg = (bewerking: Bewerking, nu: string): Bewerking =>
  bewerking.mijn === bewerking.gezien ? { mijn: nu, gezien: nu } : bewerking

/** True where another wrote something that I have not seen, and I wrote something else. */
export const botst = (bewerking: Bewerking, nu: string): boolean => {
  const { mijn, gezien } = volg(bewerking, nu)
  return gezien !== nu && mijn !== nu
}

/** I have seen what the other wrote, and keep mine. */
export const houdMijne = ({ mijn }: Bewerking, nu: string): Bewerking => ({ mijn, gezien: nu })

/** I take over what the other wrote. */
export const neemAndere = (_bewerking: Bewerking, nu: string): Bewerking => ({ mijn: nu, gezien: nu })

/** What stands in a field now, as one reads it; null where nothing does. */
export const staatEr = ({ soort, begin, keuzen }: Vorm<unknown>): string | null => {
  if (begin === '') return null
  return soort === 'dag' ? dagMetJaar(begin) : (keuzen?.[begin] ?? begin)
}
