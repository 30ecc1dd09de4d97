// SPDX-License-Identifier: EUPL-1.2
import { BuurtCode, GemeenteCode, gemeenteVan, IndelingsJaar, WijkCode, wijkVan } from '../../geografie.ts'
import { gesloten, Id, leegbaar, open, optioneel, type Static, weigering } from '../../kern/index.ts'
import { gemeenteBestaat } from '../../referentie/gemeenten.ts'

/** Where something is, as it is chosen: a gemeente, and as far as known a wijk, a buurt or an area drawn by residents. */
export const Gebiedskeuze = gesloten({
  gemeente: GemeenteCode,
  jaar: IndelingsJaar,
  wijk: optioneel(WijkCode),
  buurt: optioneel(BuurtCode),
  getekendGebiedId: optioneel(Id)
})
export type Gebiedskeuze = Static<typeof Gebiedskeuze>

/** Where something is, as it is stored: a chosen buurt brings its wijk along. */
export const Gebiedsplaats = open({
  gemeente: GemeenteCode,
  jaar: IndelingsJaar,
  wijk: leegbaar(WijkCode),
  buurt: leegbaar(BuurtCode),
  getekendGebiedId: leegbaar(Id)
})
export type Gebiedsplaats = Static<typeof Gebiedsplaats>

/** What rules about who may something ask of where it is. */
export interface InGemeente {
  readonly gebied: { readonly gemeente: string }
}

export const GEBIED_KLOPT_NIET = weigering('GEBIED_KLOPT_NIET', {
  uitleg: 'Deze gemeente is er niet, of de wijk of de buurt ligt niet in de gemeente of de wijk die u koos.',
  weg: 'Kies eerst de gemeente, dan de wijk en daarna de buurt.',
  bron: 'eigen keuze'
})

/** For what names gemeenten and no place in one. */
export const GEMEENTE_ONBEKEND = weigering('GEMEENTE_ONBEKEND', {
  uitleg: 'Deze gemeente is er niet.',
  weg: 'Kies een gemeente die er is. Is die opgegaan in een andere? Kies dan die andere.',
  bron: 'eigen keuze'
})

/** True when the gemeente is there, the wijk lies in it and the buurt in both. */
export const kloptGebied = ({ gemeente, jaar, wijk, buurt }: Gebiedskeuze): boolean =>
  gemeenteBestaat(gemeente, jaar) &&
  (wijk === undefined || gemeenteVan(wijk) === gemeente) &&
  (buurt === undefined || (gemeenteVan(buurt) === gemeente && (wijk === undefined || wijkVan(buurt) === wijk)))

/** The choice as it is stored. */
export const plaatsVan = (keuze: Gebiedskeuze): Gebiedsplaats => ({
  gemeente: keuze.gemeente,
  jaar: keuze.jaar,
  wijk: keuze.wijk ?? (keuze.buurt ? wijkVan(keuze.buurt) : null),
  buurt: keuze.buurt ?? null,
  getekendGebiedId: keuze.getekendGebiedId ?? null
})

/** What has to be chosen to come to this place: for undoing a move. */
export const keuzeVan = (plaats: Gebiedsplaats): Gebiedskeuze => ({
  gemeente: plaats.gemeente,
  jaar: plaats.jaar,
  ...(plaats.wijk && { wijk: plaats.wijk }),
  ...(plaats.buurt && { buurt: plaats.buurt }),
  ...(plaats.getekendGebiedId && { getekendGebiedId: plaats.getekendGebiedId })
})
