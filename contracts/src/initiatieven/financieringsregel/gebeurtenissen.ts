// SPDX-License-Identifier: EUPL-1.2
import {
  Centen,
  Datum,
  gebeurtenis,
  Id,
  keuze,
  leegbaar,
  optioneel,
  PersoonId,
  type Static,
  VrijeTekst
} from '../../kern/index.ts'
import { Financieringsdoel, Financieringsduur, ProgrammaCode, RegelingCode } from '../../referentie/regelingen.ts'
import { Gebiedsplaats } from '../regels/gebiedskeuze.ts'

/** Why the money ended before its time. VERGISSING: it never was, so it is not shown as history either. */
export const Stopreden = keuze('STOPGEZET', 'OPGEBRUIKT', 'VERGISSING')
export type Stopreden = Static<typeof Stopreden>

/** The same, or that its last day went by. */
export const Eindreden = keuze('AFGELOPEN', 'STOPGEZET', 'OPGEBRUIKT', 'VERGISSING')
export type Eindreden = Static<typeof Eindreden>

export const Omschrijving = VrijeTekst(500)
/** A programme of a gemeente or an organisation that no table knows. */
export const LokaalProgramma = VrijeTekst(80)

export const financieringVastgelegd = gebeurtenis('FinancieringVastgelegd', {
  openheid: 'OPENBAAR',
  doc: 'There is money for an initiatief, an element or a partij: for the whole period where it is once or temporary, else for each year',
  velden: {
    regeling: RegelingCode,
    programma: leegbaar(ProgrammaCode),
    lokaalProgramma: leegbaar(LokaalProgramma),
    doel: Financieringsdoel,
    duur: Financieringsduur,
    bedrag: Centen,
    omschrijving: leegbaar(Omschrijving),
    initiatiefId: leegbaar(Id),
    elementId: leegbaar(Id),
    partijId: leegbaar(Id),
    financierId: leegbaar(Id),
    gebied: Gebiedsplaats,
    vanaf: Datum,
    laatste: leegbaar(Datum),
    op: Datum
  }
})

export const financieringsvastleggerVastgelegd = gebeurtenis('FinancieringsvastleggerVastgelegd', {
  openheid: 'INTERN',
  doc: 'Who put the money on record, and may therefore keep it',
  velden: { persoonId: PersoonId }
})

export const financieringGewijzigd = gebeurtenis('FinancieringGewijzigd', {
  openheid: 'OPENBAAR',
  doc: 'Something about the money changed, such as its last day; absent is unchanged, null is cleared',
  velden: {
    programma: optioneel(leegbaar(ProgrammaCode)),
    lokaalProgramma: optioneel(leegbaar(LokaalProgramma)),
    doel: optioneel(Financieringsdoel),
    bedrag: optioneel(Centen),
    omschrijving: optioneel(leegbaar(Omschrijving)),
    laatste: optioneel(Datum)
  }
})

export const financieringLooptAf = gebeurtenis('FinancieringLooptAf', {
  openheid: 'OPENBAAR',
  doc: 'The money ends soon: said so far ahead that something can still be done about it',
  velden: { laatste: Datum, op: Datum }
})

export const financieringAfgelopen = gebeurtenis('FinancieringAfgelopen', {
  openheid: 'OPENBAAR',
  doc: 'The money ended: its last day went by, or it was stopped',
  velden: { reden: Eindreden, op: Datum }
})

export const financieringHervat = gebeurtenis('FinancieringHervat', {
  openheid: 'OPENBAAR',
  doc: 'The money goes on after all, to this last day',
  velden: { laatste: leegbaar(Datum), op: Datum }
})
