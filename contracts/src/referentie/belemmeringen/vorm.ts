// SPDX-License-Identifier: EUPL-1.2
import Type, { type Static } from 'typebox'
import { Datum, gesloten, keuze, leegbaar, lijst } from '../../kern/velden.ts'
import { citeer, peildatumVan } from '../documenten.ts'
import { Bron, rij } from '../rij.ts'

const tekst = Type.String({ minLength: 1 })

export const Kabinetsstand = keuze('NEE', 'VERKENNING', 'WETSVOORSTEL', 'JA')

/**
 * What the cabinet answered, and when. NEE: it announces no change of the rule. VERKENNING: it looks into one.
 * WETSVOORSTEL: it prepares a bill. JA: it changes the rule.
 */
export const Kabinetsreactie = gesloten({
  datum: Datum,
  stand: Kabinetsstand,
  toelichting: tekst,
  bron: Bron
})
export type Kabinetsreactie = Readonly<Static<typeof Kabinetsreactie>>

/** Who could take an obstacle away: a ministry, or the gemeente. */
export const Verantwoordelijke = keuze('SZW', 'VRO', 'VWS', 'GEMEENTE')

/** Something that stands in the way, and who could take it away. */
export const Belemmering = rij({
  /** Rule id in docs/bronnen.md. */
  regel: tekst,
  categorie: keuze(
    'INKOMEN',
    'FINANCIEEL',
    'LOKALE_REGELS',
    'PRIVATE_VOORWAARDEN',
    'HUREN_EN_WONEN',
    'BOUWREGELS',
    'BOUWKUNDIG',
    'RUIMTELIJKE_ORDENING',
    'OMGEVING',
    'GEDRAG',
    'SAMENWERKING'
  ),
  /** Ministry or gemeente that could take it away; null where no document says. */
  verantwoordelijk: leegbaar(Verantwoordelijke),
  verantwoordelijkVolgens: leegbaar(Bron),
  /** Law or scheme that it comes from; null where no document names one. */
  regeling: leegbaar(tekst),
  toelichting: tekst,
  /** Its place among the 35 points of the overview in document 3; null where it is not one of them. */
  overzichtnummer: leegbaar(Type.Integer({ minimum: 1, maximum: 35 })),
  /** Other places that name the same obstacle. */
  ookGenoemd: lijst(Bron, 5),
  /** Null where the letter (document 1) does not answer. */
  reactie: leegbaar(Kabinetsreactie)
})
export type Belemmering = Readonly<Static<typeof Belemmering>>

type Rest = Pick<Belemmering, 'regel' | 'categorie' | 'bron' | 'toelichting'> &
  Partial<Pick<Belemmering, 'regeling' | 'overzichtnummer' | 'ookGenoemd' | 'reactie'>> & {
    wie?: readonly [Exclude<Belemmering['verantwoordelijk'], null>, Bron]
  }

/** Makes a row; what is left out is what the documents do not say. */
export const belemmering = (code: string, naam: string, { wie, ...rest }: Rest): Belemmering => ({
  code,
  naam,
  regeling: null,
  overzichtnummer: null,
  ookGenoemd: [],
  reactie: null,
  ...rest,
  verantwoordelijk: wie?.[0] ?? null,
  verantwoordelijkVolgens: wie?.[1] ?? null,
  peildatum: rest.bron.document === undefined ? null : peildatumVan(rest.bron.document),
  status: 'GENOEMD'
})

/** Lines in the overview of obstacles of document 3. */
export const overzicht = (regels: string): Bron => citeer(3, regels, 'bijlage Overzicht van belemmeringen')

/** The cabinet's reply of 20 February 2025. */
export const kabinet = (
  stand: Kabinetsreactie['stand'],
  regels: string,
  toelichting: string,
  onderdeel = 'C'
): Kabinetsreactie => ({
  datum: '2025-02-20',
  stand,
  toelichting,
  bron: citeer(1, regels, `onderdeel ${onderdeel}`)
})

/** The letter answers for the minister of VRO on income effects of sharing a home, private parties and rules on letting. */
export const VRO = ['VRO', citeer(1, '31-37', 'inleiding')] as const

/** The paper on better use of homes lays the solution for benefits and AOW at Sociale Zaken. */
export const SZW = ['SZW', citeer(3, '2139-2145', 'Beter Benutten Bestaande Bouw')] as const
