// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import { GemeenteCode, IndelingsJaar } from '../geografie.ts'
import {
  aggregaat,
  beheert,
  gebeurtenis,
  gesloten,
  keuze,
  LEESBAAR,
  leegbaar,
  lijst,
  ONOMKEERBAAR,
  opdracht,
  open,
  optioneel,
  type Static,
  type TProperties,
  verzameling,
  weigering
} from '../kern/index.ts'
import { VoorbehoudCode } from '../referentie/voorbehouden.ts'
import { CODE_NIET_VAN_GEMEENTE, DUBBELE_CODE, ECHT_IS_GEEN_VOORBEELD, VOORBEELD_NIET_GEMERKT } from './gebied.ts'
import { isKleineGroep } from './regels/kleine-groep.ts'

/** What a figure is counted in. PERSONEN and HUISHOUDENS are never shown where they are a small group. */
export const Eenheid = keuze('PROCENT', 'PERSONEN', 'HUISHOUDENS', 'DUIZEND_EURO', 'AANTAL')
export type Eenheid = Static<typeof Eenheid>

/** Of the whole country, which has no gemeente. */
export const NEDERLAND = 'NL01'

const Regiocode = Type.String({
  pattern: '^(NL01|GM\\d{4}|WK\\d{4}[0-9A-Z]{2}|BU\\d{4}[0-9A-Z]{4})$',
  description: 'Code van een gemeente, wijk of buurt (CBS), of NL01 voor heel Nederland'
})
const IndicatorCode = Type.String({ pattern: '^[A-Z][A-Z0-9_]*$', maxLength: 60 })
const kort = (max: number) => Type.String({ minLength: 1, maxLength: max, pattern: LEESBAAR })
const Getal = Type.Number({ minimum: -1e12, maximum: 1e12 })

const indicator = {
  code: IndicatorCode,
  naam: kort(120),
  eenheid: Eenheid,
  /** Whom it is about, in words of the source: 18+. Null: everybody. */
  doelgroep: leegbaar(kort(60)),
  /** The levels whose figures come out of a model. */
  geschat: verzameling(keuze('GEMEENTE', 'WIJK', 'BUURT'), 3),
  /** Guards beside those that hold for every figure. */
  voorbehouden: verzameling(VoorbehoudCode, 20)
}

const cijfer = {
  indicator: IndicatorCode,
  waarde: Getal,
  /** The same of those who stayed. Source: C35, see docs/bronnen.md. */
  cohort: optioneel(Getal)
}

/** A figure that the source does not give is left out: it is not 0. */
const regio = <S extends TProperties[string]>(cijfers: S) => ({ code: Regiocode, cijfers })

const kop = {
  /** Short name of the publication, part of the id. */
  reeks: Type.String({ pattern: '^[A-Z][A-Z0-9]{1,15}$', description: 'Korte naam van de publicatie, zoals RIVM' }),
  naam: kort(120),
  gemeente: leegbaar(GemeenteCode),
  /** The year that the figures are about. */
  jaar: IndelingsJaar,
  /** The year of the division that the codes of areas belong to. */
  indelingsjaar: IndelingsJaar,
  bron: kort(300),
  licentie: kort(120),
  /** Who the residents that stayed are, in words; null where the source has no figures about them. */
  cohort: leegbaar(kort(200))
}

const Indicator = open(indicator)
const Regio = open(regio(lijst(open(cijfer), 200)))
const inhoud = { ...kop, indicatoren: lijst(Indicator, 200, 1), gebieden: lijst(Regio, 1500, 1) }

export type Indicatorbeschrijving = Static<typeof Indicator>

/** The figures of one publication for one gemeente in one year. */
export type IndicatorreeksStaat = Static<Type.TObject<typeof inhoud>> & {
  readonly id: string
  readonly voorbeelddata: boolean
}

const velden = { ...inhoud, voorbeelddata: Type.Boolean() }

type Inhoud = Pick<Static<Type.TObject<typeof inhoud>>, 'indicatoren' | 'gebieden'>

/** Units of which a small number points at people. */
const GROEPEN: ReadonlySet<Eenheid> = new Set(['PERSONEN', 'HUISHOUDENS'])

/** True for a figure about so few people that nobody is shown it. */
export const isTeKlein = (eenheid: Eenheid, waarde: number): boolean => GROEPEN.has(eenheid) && isKleineGroep(waarde)

/** The same figures without those about too few people; a figure that is not shown is left out, and is not 0. */
export const zonderKleineGroepen = <T extends Inhoud>(reeks: T): T => {
  const eenheden = new Map(reeks.indicatoren.map(({ code, eenheid }) => [code, eenheid]))
  const teKlein = (code: string, waarde: number) => isTeKlein(eenheden.get(code) ?? 'PERSONEN', waarde)
  return {
    ...reeks,
    gebieden: reeks.gebieden.map((gebied) => ({
      ...gebied,
      cijfers: gebied.cijfers.flatMap(({ cohort, ...cijfer }) => {
        if (teKlein(cijfer.indicator, cijfer.waarde)) return []
        return cohort === undefined || teKlein(cijfer.indicator, cohort) ? [cijfer] : [{ ...cijfer, cohort }]
      })
    }))
  }
}

export const reeksIngelezen = gebeurtenis('ReeksIngelezen', {
  openheid: 'OPENBAAR',
  naarBuiten: zonderKleineGroepen,
  doc: 'The figures of a publication for a gemeente in a year were read in',
  velden
})

export const reeksVervangen = gebeurtenis('ReeksVervangen', {
  openheid: 'OPENBAAR',
  naarBuiten: zonderKleineGroepen,
  doc: 'A later reading of the same figures replaced the earlier one whole',
  velden
})

export const Indicatorreeks = aggregaat<IndicatorreeksStaat>()({
  naam: 'Indicatorreeks',
  meervoud: 'indicatorreeksen',
  dienst: 'initiatieven',
  id: Type.String({ pattern: '^[A-Z][A-Z0-9]{1,15}-(NL01|GM\\d{4})-\\d{4}$' }),
  gebeurtenissen: [reeksIngelezen, reeksVervangen],
  toon: zonderKleineGroepen,
  doc: 'De cijfers van een publicatie over een gemeente in een jaar'
})

export const INDICATOR_ONBEKEND = weigering('INDICATOR_ONBEKEND', {
  uitleg: 'Een cijfer hoort bij een indicator die niet in de lijst staat.',
  weg: 'Voeg de indicator toe, met naam en eenheid.',
  bron: 'eigen keuze'
})

export const DUBBELE_INDICATOR = weigering('DUBBELE_INDICATOR', {
  uitleg: 'Een indicator komt twee keer voor.',
  weg: 'Laat elke indicator één keer in de lijst staan, en één keer bij elk gebied.',
  bron: 'eigen keuze'
})

export const GEEN_PROCENT = weigering('GEEN_PROCENT', {
  uitleg: 'Een percentage ligt niet tussen 0 en 100.',
  weg: 'Verbeter het cijfer of de eenheid. Laat een cijfer weg als de bron het niet geeft.',
  bron: 'eigen keuze'
})

export const COHORT_NIET_BESCHREVEN = weigering('COHORT_NIET_BESCHREVEN', {
  uitleg: 'Er staan cijfers bij van bewoners die bleven, maar er staat niet bij wie dat zijn.',
  weg: 'Schrijf in het veld cohort wie deze bewoners zijn.',
  bron: 'C35'
})

/** Id of the figures: publication, gemeente (or the country) and year, `RIVM-GM0308-2020`. */
export const indicatorreeksId = (reeks: string, gemeente: string | null, jaar: number): string =>
  `${reeks}-${gemeente ?? NEDERLAND}-${jaar}`

/** Reads the figures of a publication in for one gemeente; doing so again replaces the earlier reading. */
export const leesIndicatorenIn = opdracht('leesIndicatorenIn', Indicatorreeks, {
  doc: 'Lees cijfers over een gemeente, haar wijken en haar buurten in',
  nieuw: true,
  id: ({ reeks, gemeente, jaar }) => indicatorreeksId(reeks, gemeente, jaar),
  velden: {
    ...kop,
    indicatoren: lijst(gesloten(indicator), 200, 1),
    gebieden: lijst(gesloten(regio(lijst(gesloten(cijfer), 200))), 1500, 1),
    voorbeelddata: optioneel(Type.Boolean())
  },
  rollen: ['gemeente', 'beheerder'],
  /** The largest gemeenten have some 600 areas; with 40 figures each that is about 1.5 MB. */
  maxBytes: 4 * 1024 * 1024,
  mag: (wie, { gemeente }) => beheert(wie, gemeente) || (gemeente !== null && wie.is('gemeente', gemeente)),
  weigeringen: [
    CODE_NIET_VAN_GEMEENTE,
    DUBBELE_CODE,
    DUBBELE_INDICATOR,
    INDICATOR_ONBEKEND,
    GEEN_PROCENT,
    COHORT_NIET_BESCHREVEN,
    VOORBEELD_NIET_GEMERKT,
    ECHT_IS_GEEN_VOORBEELD
  ],
  herstel: (_reeks, voor) => {
    if (voor === null) return ONOMKEERBAAR('er zijn geen eerdere cijfers om naar terug te gaan')
    const { id: _id, ...eerder } = voor
    return { opdracht: 'leesIndicatorenIn', id: null, velden: eerder }
  }
})
