// SPDX-License-Identifier: EUPL-1.2
import { Eindreden, Stopreden } from '@naober/contracts/initiatieven/financieringsregel'
import {
  Financieringsdoel,
  Financieringsduur,
  ProgrammaCode,
  RegelingCode
} from '@naober/contracts/referentie/regelingen'
import { Financieringsfasen } from '../../view/financieringsregel/rij.ts'
import { enumOf } from '../kern/input.ts'

const TABEL = 'in de referentietabel regelingen'
export const RegelingRef = enumOf('RegelingCode', `Code van een regeling, budget of bijdrage ${TABEL}.`, RegelingCode)
export const ProgrammaRef = enumOf('ProgrammaCode', `Code van een programma ${TABEL}.`, ProgrammaCode)
export const DoelRef = enumOf('Financieringsdoel', 'Waarvoor geld is.', Financieringsdoel)
export const DuurRef = enumOf('Financieringsduur', 'Hoe lang geld duurt.', Financieringsduur)
export const FaseRef = enumOf('Financieringsfase', 'Of het geld loopt, of nog begint.', Financieringsfasen)
export const EindredenRef = enumOf('Eindreden', 'Waarom geld ophield.', Eindreden)
/** Commands ask for it; naming it here gives it a name there. */
enumOf('Financieringsstopreden', 'Waarom geld eerder ophoudt.', Stopreden)
