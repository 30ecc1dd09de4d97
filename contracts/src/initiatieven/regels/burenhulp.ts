// SPDX-License-Identifier: EUPL-1.2
import { keuze, type Static } from '../../kern/index.ts'

/** What people in a building or buurt do for each other, as it was asked of 2,963 tenants. Source: C20, see docs/bronnen.md. */
export const Burenhulp = keuze(
  'OOGJE_IN_HET_ZEIL',
  'GEZELSCHAP',
  'KENNIS_OF_ADVIES',
  'PLANTEN_POST_DIEREN',
  'VERVOER',
  'KLUSJES',
  'UITLENEN',
  'HUISHOUDEN',
  'BEGELEIDING_ARTS',
  'ADMINISTRATIE',
  'REGELEN_VAN_VOORZIENINGEN',
  'VERPLEGING',
  'PERSOONLIJKE_VERZORGING'
)
export type Burenhulp = Static<typeof Burenhulp>

const NOOIT: readonly Burenhulp[] = ['VERPLEGING', 'PERSOONLIJKE_VERZORGING']
const LIEVER_NIET: readonly Burenhulp[] = ['ADMINISTRATIE', 'REGELEN_VAN_VOORZIENINGEN']

/** Intimate and recurring help: neighbours are not matched for it. Source: C21, see docs/bronnen.md. */
export const isOverDeGrens = (hulp: Burenhulp | null): boolean => hulp !== null && NOOIT.includes(hulp)

/** Help that neighbours give less easily: matched, with a warning. Source: C21, see docs/bronnen.md. */
export const isBijDeGrens = (hulp: Burenhulp | null): boolean => hulp !== null && LIEVER_NIET.includes(hulp)

/** The warning that goes with help near the limit. Source: C21, see docs/bronnen.md. */
export const WAARSCHUWING_BURENHULP =
  'Buren helpen hier minder vaak mee: het vraagt vertrouwen en komt vaak terug. Spreek af wat u wel en niet doet, en ' +
  'ga met zorg of geldzaken ook naar een beroepskracht of familie.'
