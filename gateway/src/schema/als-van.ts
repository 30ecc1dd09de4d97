// SPDX-License-Identifier: EUPL-1.2
import { queries } from './kern/kind.ts'
import { DienstStandRef } from './kern/position.ts'

queries((field) => ({
  alsVan: field({
    voor: 'PUBLIEK',
    type: [DienstStandRef],
    doc: 'Tot en met welke plaats in elk logboek dit antwoord spreekt.',
    read: (_root, _args, { overzicht }) => overzicht.alsVan()
  })
}))
