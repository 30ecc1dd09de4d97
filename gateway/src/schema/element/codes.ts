// SPDX-License-Identifier: EUPL-1.2
import { Elementvorm, KloptNiet, Kloptuitkomst, Laag, Verdwijnreden } from '@naober/contracts/initiatieven/element'
import { AlledaagseZaak } from '@naober/contracts/initiatieven/regels/alledaagse-zaak'
import { builder } from '../kern/builder.ts'
import { enumOf } from '../kern/input.ts'

export const LaagRef = enumOf('Laag', 'Of organisaties ervoor zorgen, of bewoners zelf.', Laag)
export const ElementvormRef = enumOf('Elementvorm', 'Voor een mens tegelijk, of samen.', Elementvorm)
export const VerdwijnredenRef = enumOf('Verdwijnreden', 'Waarom iets er niet meer is.', Verdwijnreden)
export const KloptNietRef = enumOf('KloptNiet', 'Wat er volgens iemand niet klopt.', KloptNiet)
export const KloptuitkomstRef = enumOf('Kloptuitkomst', 'Wat er van een melding werd.', Kloptuitkomst)
export const AlledaagseZaakRef = enumOf('AlledaagseZaak', 'Wat een zorgzame buurt zelf kan regelen.', AlledaagseZaak)

export const ElementfaseRef = builder.enumType('Elementfase', {
  description: 'Hoe zeker het is dat iets er zo is.',
  values: {
    OPGENOMEN: { description: 'Iemand nam het op.' },
    BEVESTIGD: { description: 'Iemand zag daarna dat het klopt.' },
    VERPLAATST: { description: 'Het zit ergens anders, en is daar nog niet bevestigd.' },
    VERDWENEN: { description: 'Het is er niet meer.' }
  }
})
