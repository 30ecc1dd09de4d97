// SPDX-License-Identifier: EUPL-1.2

/** What travels along to the page where the new initiatief stands. */
export interface Gestart {
  readonly id: string
  readonly naam: string
  readonly zichtbaar: boolean
  readonly herstel: string | null
  readonly onomkeerbaar: string | null
}

const isGestart = (waarde: unknown): waarde is Gestart =>
  typeof waarde === 'object' && waarde !== null && 'id' in waarde && 'naam' in waarde && 'herstel' in waarde

/** What was just started, from the state of the address; null where nothing was. */
export const leesGestart = (state: unknown): Gestart | null =>
  typeof state === 'object' && state !== null && 'gestart' in state && isGestart(state.gestart) ? state.gestart : null
