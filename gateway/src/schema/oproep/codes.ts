// SPDX-License-Identifier: EUPL-1.2
import { Middel, Sluitreden, Vervalreden } from '@naober/contracts/initiatieven/aanbod'
import { Voorsteller } from '@naober/contracts/initiatieven/behoefte'
import { Burenhulp } from '@naober/contracts/initiatieven/regels/burenhulp'
import { Grond, Koppelpunt, Oordeel } from '@naober/contracts/initiatieven/regels/past-bij-elkaar'
import { Koppelstanden, Oproepfasen } from '../../view/oproep/rij.ts'
import { enumOf } from '../kern/input.ts'

export const MiddelRef = enumOf('Middel', 'Wat gevraagd en aangeboden kan worden.', Middel)
export const BurenhulpRef = enumOf('Burenhulp', 'Wat buren voor elkaar doen.', Burenhulp)
export const OproepfaseRef = enumOf('Oproepfase', 'Of het nog open staat.', Oproepfasen)
export const VervalredenRef = enumOf('Vervalreden', 'Waarom het niet meer open staat.', Vervalreden)
export const KoppelstandRef = enumOf('Koppelstand', 'Hoe ver een koppeling is.', Koppelstanden)
export const VoorstellerRef = enumOf('Voorsteller', 'Welke kant een koppeling voorstelde.', Voorsteller)
export const KoppelpuntRef = enumOf('Koppelpunt', 'Waarnaar gekeken wordt als twee naast elkaar liggen.', Koppelpunt)
export const OordeelRef = enumOf('Oordeel', 'Wat een punt doet voor een koppeling.', Oordeel)
export const GrondRef = enumOf('Koppelgrond', 'Wat er bij een punt gevonden is.', Grond)
/** Commands ask for it; naming it here gives it a name there. */
enumOf('Sluitreden', 'Waarom u het niet meer vraagt of aanbiedt.', Sluitreden)
