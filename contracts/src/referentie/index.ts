// SPDX-License-Identifier: EUPL-1.2
import { BELEMMERINGEN, Belemmering } from './belemmeringen.ts'
import { DOCUMENTEN, Document } from './documenten.ts'
import { GEMEENTEN, Gemeente } from './gemeenten.ts'
import { REGELINGEN, Regeling } from './regelingen.ts'
import type { Referentietabel } from './rij.ts'
import { STEUNPUNTEN, Steunpunt } from './steunpunten.ts'
import { VOORBEHOUDEN, Voorbehoud } from './voorbehouden.ts'
import { WOONVORMEN, Woonvorm } from './woonvormen.ts'

export type { Bron, Referentietabel, Rij, Rijstatus } from './rij.ts'

/** Every reference table. The gateway serves and the docs print what stands here; a new table is one entry. */
export const REFERENTIETABELLEN: readonly Referentietabel[] = [
  {
    naam: 'documenten',
    titel: 'Brondocumenten',
    doc: 'De vijf documenten waaruit regels en tabellen komen',
    schema: Document,
    rijen: DOCUMENTEN
  },
  {
    naam: 'gemeenten',
    titel: 'Gemeenten',
    doc: 'De 342 gemeenten met hun provincie',
    schema: Gemeente,
    rijen: GEMEENTEN
  },
  {
    naam: 'woonvormen',
    titel: 'Woonvormen',
    doc: 'Zes vormen van samen wonen, en een die wordt onderzocht',
    schema: Woonvorm,
    rijen: WOONVORMEN
  },
  {
    naam: 'belemmeringen',
    titel: 'Belemmeringen',
    doc: 'Wat samen wonen en samen doen in de weg staat, en wat het kabinet daarop antwoordde',
    schema: Belemmering,
    rijen: BELEMMERINGEN
  },
  {
    naam: 'steunpunten',
    titel: 'Steunpunten',
    doc: 'Waar een initiatief terecht kan als de gemeente niet kan helpen',
    schema: Steunpunt,
    rijen: STEUNPUNTEN
  },
  {
    naam: 'regelingen',
    titel: 'Regelingen en programma’s',
    doc: 'Waar geld voor de sociale basis vandaan komt, wat het betaalt en hoe lang',
    schema: Regeling,
    rijen: REGELINGEN
  },
  {
    naam: 'voorbehouden',
    titel: 'Voorbehouden',
    doc: 'Wat u niet uit een cijfer mag afleiden',
    schema: Voorbehoud,
    rijen: VOORBEHOUDEN
  }
]

/** The table with this name, or undefined. */
export const referentietabel = (naam: string): Referentietabel | undefined =>
  REFERENTIETABELLEN.find((tabel) => tabel.naam === naam)
