// SPDX-License-Identifier: EUPL-1.2
import { maakBron } from '../bron.ts'
import type { Aanvaard } from './uitkomst.ts'

/** What was just done, with how to undo it. */
export interface Gedaan {
  readonly titel: string
  /** Told when it has been undone. */
  readonly terug: string
  readonly aanvaard: Pick<Aanvaard, 'zichtbaar' | 'herstel' | 'onomkeerbaar'>
  /** Path of the page on which it is told; leaving that page ends it. */
  readonly waar: string
  /** The thing itself, where it has a page that is not this one. */
  readonly ding?: { readonly id: string; readonly pad: string; readonly naam: string }
}

const zojuist = maakBron<Gedaan | null>(null)

/** Tells at the top of the page what was done, and offers to undo it for a while. */
export const meldGedaan = (gedaan: Gedaan): void => zojuist.zet(gedaan)

export const { lees: leesGedaan, volg: volgGedaan, zet: zetGedaan } = zojuist
