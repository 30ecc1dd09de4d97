// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import { gesloten, keuze, leegbaar, open, optioneel, type Static, VrijeTekst, verzameling } from '../../kern/index.ts'
import { WoonvormCode } from '../../referentie/woonvormen.ts'

export const Initiatiefsoort = keuze('BEWONERSINITIATIEF', 'ORGANISATIENETWERK', 'WOONINITIATIEF')
export type Initiatiefsoort = Static<typeof Initiatiefsoort>

export const Initiatiefnaam = VrijeTekst(120)
export const Doel = VrijeTekst(2000)
export const Functie = VrijeTekst(80)
export const Toelichting = VrijeTekst(500)

/** Read in from a list: who records it does so for others, and nobody said yet who carries it. Source: eigen keuze. */
export const Overgenomen = Type.Boolean({
  description: 'Overgenomen uit een lijst: wie het initiatief dragen is nog niet gezegd'
})

/** What the good life is made of; what an initiatief is out for, without any score. Source: A9, see docs/bronnen.md. */
export const Uitkomsten = verzameling(keuze('AUTONOMIE', 'VERBINDING', 'BETEKENIS'), 3)

const netwerk = {
  /** The seven features that organisation networks share. Source: A85, see docs/bronnen.md. */
  bijdragen: Toelichting,
  ambitie: Toelichting,
  waardeVoorAnderen: Toelichting,
  veranderingstheorie: Toelichting,
  gedeeldeAutonomie: Toelichting,
  sturing: Toelichting,
  benaderbaarheid: Toelichting,
  scenario: keuze('PERMANENT_NAAST', 'TUSSENVORM', 'TIJDELIJK_TRANSFORMATIE'),
  /** DIRECT: for residents and the wijk; INDIRECT: for professionals, organisations, systems. Source: A86. */
  waardesoorten: verzameling(keuze('DIRECT', 'INDIRECT'), 2, 1),
  /** How the network accounts for itself; the first three are weak. Source: A87, C67. */
  legitimatie: keuze('IMPLICIET', 'ZELF', 'PARTIEEL', 'NETWERK')
}
export const Netwerkkenmerken = gesloten(netwerk)
export const VastgelegdeNetwerkkenmerken = open(netwerk)
export type Netwerkkenmerken = Static<typeof Netwerkkenmerken>

/** One of the six woonvormen, with a free name for the form within it. Source: A60–A65, see docs/bronnen.md. */
export const Woonkenmerken = gesloten({ woonvorm: WoonvormCode, ondervorm: optioneel(VrijeTekst(120)) })
export const VastgelegdeWoonkenmerken = open({ woonvorm: WoonvormCode, ondervorm: leegbaar(VrijeTekst(120)) })
export type Woonkenmerken = Static<typeof VastgelegdeWoonkenmerken>
