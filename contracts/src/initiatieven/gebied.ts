// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import { BuurtCode, GemeenteCode, IndelingsJaar, WijkCode } from '../geografie.ts'
import {
  aggregaat,
  beheert,
  Datum,
  gebeurtenis,
  LEESBAAR,
  leegbaar,
  lijst,
  ONOMKEERBAAR,
  opdracht,
  open,
  optioneel,
  type Static,
  weigering
} from '../kern/index.ts'
import { Vlak } from '../vlak.ts'
import { GEMEENTE_ONBEKEND } from './regels/gebiedskeuze.ts'
import { toonbaarAantal } from './regels/kleine-groep.ts'

const Naam = Type.String({ minLength: 1, maxLength: 120, pattern: LEESBAAR })
const Aantal = Type.Integer({ minimum: 0, maximum: 100_000_000 })
const figuren = { inwoners: leegbaar(Aantal), huishoudens: leegbaar(Aantal) }

const Gemeente = open({ code: GemeenteCode, naam: Naam, grens: leegbaar(Vlak), ...figuren })
const Wijk = open({ code: WijkCode, naam: leegbaar(Naam), grens: leegbaar(Vlak), ...figuren })
const Buurt = open({ code: BuurtCode, naam: Naam, wijkcode: WijkCode, grens: Vlak, ...figuren })

/** A figure that is null was not measured or is kept secret by its source: it is not 0. */
export type IngelezenWijk = Static<typeof Wijk>
export type IngelezenBuurt = Static<typeof Buurt>

const dicht = { additionalProperties: false }
const inhoud = {
  gemeente: Gemeente,
  jaar: IndelingsJaar,
  wijken: lijst(Wijk, 200, 1),
  buurten: lijst(Buurt, 1000, 1),
  /** Who made the division and where it was found. */
  bron: Type.String({ minLength: 1, maxLength: 300, pattern: LEESBAAR }),
  peildatum: Datum
}

/** The division of one gemeente in one year. */
export type GebiedStaat = Static<Type.TObject<typeof inhoud>> & {
  readonly id: string
  readonly voorbeelddata: boolean
}

type Delen = Pick<Static<Type.TObject<typeof inhoud>>, 'gemeente' | 'wijken' | 'buurten'>
interface Geteld {
  readonly inwoners: number | null
  readonly huishoudens: number | null
}

const zonderKleine = <T extends Geteld>(gebied: T): T => ({
  ...gebied,
  inwoners: toonbaarAantal(gebied.inwoners),
  huishoudens: toonbaarAantal(gebied.huishoudens)
})

/** The same division without numbers of residents or households that point at people. */
export const zonderKleineAantallen = <T extends Delen>(indeling: T): T => ({
  ...indeling,
  gemeente: zonderKleine(indeling.gemeente),
  wijken: indeling.wijken.map(zonderKleine),
  buurten: indeling.buurten.map(zonderKleine)
})

export const gebiedenIngelezen = gebeurtenis('GebiedenIngelezen', {
  openheid: 'OPENBAAR',
  naarBuiten: zonderKleineAantallen,
  doc: 'The wijken and buurten of a gemeente in a year were read in; a later reading of the same year replaces it whole',
  velden: { ...inhoud, voorbeelddata: Type.Boolean() }
})

export const Gebied = aggregaat<GebiedStaat>()({
  naam: 'Gebied',
  meervoud: 'gebieden',
  dienst: 'initiatieven',
  id: Type.String({ pattern: '^GM\\d{4}-\\d{4}$' }),
  gebeurtenissen: [gebiedenIngelezen],
  toon: zonderKleineAantallen,
  doc: 'De indeling van een gemeente in wijken en buurten in een jaar'
})

export const CODE_NIET_VAN_GEMEENTE = weigering('CODE_NIET_VAN_GEMEENTE', {
  uitleg: 'Een wijk of buurt in het bestand hoort bij een andere gemeente.',
  weg: 'Lees per gemeente alleen de eigen wijken en buurten in.',
  bron: 'eigen keuze'
})

export const WIJK_ONTBREEKT = weigering('WIJK_ONTBREEKT', {
  uitleg: 'Een buurt ligt in een wijk die niet in het bestand staat.',
  weg: 'Voeg de wijk toe of verbeter de wijkcode van de buurt.',
  bron: 'eigen keuze'
})

export const BUURT_NIET_IN_WIJK = weigering('BUURT_NIET_IN_WIJK', {
  uitleg: 'De code van een buurt begint niet met de code van haar wijk.',
  weg: 'Verbeter de wijkcode van de buurt.',
  bron: 'eigen keuze'
})

export const DUBBELE_CODE = weigering('DUBBELE_CODE', {
  uitleg: 'Een code komt twee keer voor in het bestand.',
  weg: 'Laat elke wijk en elke buurt één keer in het bestand staan.',
  bron: 'eigen keuze'
})

export const RING_NIET_GESLOTEN = weigering('RING_NIET_GESLOTEN', {
  uitleg: 'Een grens eindigt niet waar zij begint.',
  weg: 'Herhaal het eerste punt als laatste punt van elke ring.',
  bron: 'eigen keuze'
})

export const BUITEN_NEDERLAND = weigering('BUITEN_NEDERLAND', {
  uitleg: 'Een grens ligt buiten Nederland. Misschien staan er meters (RD) in, of zijn lengte en breedte verwisseld.',
  weg: 'Geef coördinaten in graden (WGS84): eerst de lengte, dan de breedte.',
  bron: 'eigen keuze'
})

/** Points that all boundaries of one reading may have together. */
export const MAX_PUNTEN = 500_000

export const GRENZEN_TE_FIJN = weigering('GRENZEN_TE_FIJN', {
  uitleg: 'De grenzen hebben samen te veel punten.',
  weg: 'Maak de grenzen eenvoudiger en lees ze dan opnieuw in.',
  bron: 'eigen keuze'
})

export const VOORBEELD_NIET_GEMERKT = weigering('VOORBEELD_NIET_GEMERKT', {
  uitleg: 'Een gemeentecode die met GM99 begint, is verzonnen. Dat moet erbij staan.',
  weg: 'Zet het veld voorbeelddata op waar.',
  bron: 'eigen keuze'
})

export const ECHT_IS_GEEN_VOORBEELD = weigering('ECHT_IS_GEEN_VOORBEELD', {
  uitleg: 'Deze gemeente bestaat echt. Haar gebieden kunnen geen voorbeelddata zijn.',
  weg: 'Laat het veld voorbeelddata weg, of gebruik een code die met GM99 begint.',
  bron: 'eigen keuze'
})

/** Id of the division: gemeente and year, `GM0308-2024`. */
export const gebiedId = (gemeente: string, jaar: number): string => `${gemeente}-${jaar}`

/** Reads the division of a gemeente in; doing so again replaces the earlier reading. */
export const leesGebiedenIn = opdracht('leesGebiedenIn', Gebied, {
  doc: 'Lees de wijken en buurten van een gemeente in, met hun grenzen',
  nieuw: true,
  id: (indeling) => gebiedId(indeling.gemeente.code, indeling.jaar),
  velden: {
    ...inhoud,
    gemeente: Type.Object(Gemeente.properties, dicht),
    wijken: lijst(Type.Object(Wijk.properties, dicht), 200, 1),
    buurten: lijst(Type.Object(Buurt.properties, dicht), 1000, 1),
    voorbeelddata: optioneel(Type.Boolean())
  },
  rollen: ['gemeente', 'beheerder'],
  /** The largest gemeenten have some 500 buurten of about 100 points. */
  maxBytes: 4 * 1024 * 1024,
  mag: (wie, indeling) => beheert(wie, indeling.gemeente.code) || wie.is('gemeente', indeling.gemeente.code),
  weigeringen: [
    CODE_NIET_VAN_GEMEENTE,
    WIJK_ONTBREEKT,
    BUURT_NIET_IN_WIJK,
    DUBBELE_CODE,
    RING_NIET_GESLOTEN,
    BUITEN_NEDERLAND,
    GRENZEN_TE_FIJN,
    VOORBEELD_NIET_GEMERKT,
    GEMEENTE_ONBEKEND,
    ECHT_IS_GEEN_VOORBEELD
  ],
  herstel: (_indeling, voor) => {
    if (voor === null) return ONOMKEERBAAR('er is geen eerdere indeling om naar terug te gaan')
    const { id: _id, ...eerder } = voor
    return { opdracht: 'leesGebiedenIn', id: null, velden: eerder }
  }
})
