// SPDX-License-Identifier: EUPL-1.2
import { Gevolg, Oplossing } from '@naober/contracts/initiatieven/belemmering'
import { Kabinetsstand, Verantwoordelijke } from '@naober/contracts/referentie/belemmeringen'
import { Belemmeringfasen } from '../../view/belemmering/rij.ts'
import { enumOf } from '../kern/input.ts'

export const GevolgRef = enumOf('Belemmeringgevolg', 'Waar een belemmering toe leidde.', Gevolg)
export const OplossingRef = enumOf('Belemmeringoplossing', 'Hoe een belemmering wegging.', Oplossing)
export const BelemmeringfaseRef = enumOf('Belemmeringfase', 'Of een belemmering nog in de weg staat.', Belemmeringfasen)
export const VerantwoordelijkeRef = enumOf(
  'Verantwoordelijke',
  'Welk ministerie een belemmering kan wegnemen, of de gemeente.',
  Verantwoordelijke
)
export const KabinetsstandRef = enumOf(
  'Kabinetsstand',
  'Wat het kabinet antwoordde: nee, een verkenning, een wetsvoorstel of ja.',
  Kabinetsstand
)
