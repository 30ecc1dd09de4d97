// SPDX-License-Identifier: EUPL-1.2

/**
 * Every fault that somebody can hear about what was sent, by its code. `{naam}` is a datum of it: whoever tells it in
 * another language has the code and its data, and reads no Dutch.
 */
export const FAULTS = {
  VERPLICHT: 'is verplicht',
  ONBEKEND_VELD: 'is onbekend en niet toegestaan',
  LEEG: 'is leeg: schrijf hier minstens één woord, niet alleen spaties',
  ONZICHTBAAR_TEKEN: 'bevat een teken dat niemand ziet ({teken}): haal het weg of typ de tekst opnieuw',
  GEWIST_MERK: 'mag niet {merk} zijn: zo staat er een tekst die is gewist; schrijf het in eigen woorden',
  KEUZE: 'moet een van deze waarden zijn: {keuzes}',
  MOET_ZIJN: 'moet {waarde} zijn',
  MOET_TEKST: 'moet een tekst zijn',
  MOET_GEHEEL_GETAL: 'moet een geheel getal zijn',
  MOET_GETAL: 'moet een getal zijn',
  MOET_WAAR_OF_ONWAAR: 'moet waar of onwaar zijn',
  MOET_LIJST: 'moet een lijst zijn',
  MOET_OBJECT: 'moet een object zijn',
  MOET_NIETS: 'moet leeg zijn',
  MINSTENS: 'moet minstens {grens} zijn',
  HOOGSTENS: 'mag hoogstens {grens} zijn',
  TUSSEN: 'moet {van} tot en met {tot} zijn',
  GEHEEL_VANAF: 'moet een geheel getal vanaf {van} zijn',
  MINSTENS_TEKENS: 'moet minstens {grens} teken(s) hebben',
  HOOGSTENS_TEKENS: 'mag hoogstens {grens} tekens hebben',
  MINSTENS_WAARDEN: 'moet minstens {grens} waarde(n) hebben',
  HOOGSTENS_WAARDEN: 'mag hoogstens {grens} waarden hebben',
  DUBBEL: 'noemt iets meer dan een keer: noem elke waarde één keer',
  GEEN_DATUM: 'is geen geldige datum (jjjj-mm-dd)',
  GEEN_TIJD: 'is geen geldige tijd (ISO 8601)',
  GEEN_UUID: 'is geen geldige UUID',
  GEEN_FORMAAT: 'is geen geldige {formaat}',
  VORM: 'heeft niet de vorm die hier gevraagd wordt',
  KLOPT_NIET: 'klopt niet ({regel})',
  DIENST_KIEST_ID: 'wordt door de dienst gekozen',
  GEEN_UUIDV7: 'moet een UUIDv7 in kleine letters zijn',
  GEEN_VERSIE: 'moet een versie tussen aanhalingstekens zijn, zoals "3"',
  GEEN_HERSTELSLEUTEL: 'is geen herstelsleutel uit een eerder antwoord',
  JA_OF_NEE: 'moet ja of nee zijn',
  HOORT_BIJ: 'hoort samen met {ander}',
  GEEN_GEBIEDCODE: 'is geen code van een gemeente, wijk of buurt',
  GEBIEDCODES: 'moet hoogstens {grens} codes van gemeenten, wijken of buurten zijn',
  GEBIED_ONBEKEND: 'is geen bekend gebied',
  GEBIED_VOOR_DICHTBIJ: 'is nodig om te weten wat dichtbij is',
  GEBIED_VOOR_TABEL: 'ontbreekt: van heel Nederland zijn {wat} te veel voor een tabel',
  GEEN_CURSOR: 'is geen cursor van deze lijst',
  CURSOR_ANDERE_VOLGORDE: 'is geen cursor van deze volgorde',
  NA_VANDAAG: 'ligt na vandaag: hoe het dan is, weet nog niemand; kies vandaag of een eerdere dag',
  NA_GEVRAAGDE_DAG: 'ligt na de gevraagde dag',
  DAGEN_NA: 'moet van 0 tot en met {grens} dagen na {begin} zijn',
  GEEN_DEMOPERSOON: 'is geen demopersoon',
  GEEN_VRAAG: 'ontbreekt: stuur één vraag als tekst, of de hash van een vraag',
  BESTAND_LEEG: 'is leeg',
  GEEN_LIJSTSOORT: 'is geen soort die er is',
  NOG_FOUTEN: 'er zijn nog fouten',
  NIET_IN_TE_LEZEN: '{reden}',
  // Of a list that is brought in, as a whole.
  LIJST_LEEG: 'het is leeg',
  LIJST_TE_GROOT: 'het is te groot',
  ALLEEN_KOPPEN: 'er staan alleen namen van kolommen in: zet er rijen onder',
  GEEN_KOPPEN: 'de eerste rij heeft geen namen van kolommen',
  KOLOM_ZONDER_NAAM: 'kolom {kolom} heeft geen naam',
  KOLOM_DUBBEL: "de kolom '{naam}' staat er twee keer: geef een van beide een andere naam",
  TE_VEEL_KOLOMMEN: 'er staan {aantal} kolommen in; hoogstens {grens} kan hier',
  TE_VEEL_RIJEN: 'er staan meer dan {grens} rijen in: knip het in delen',
  RIJ_TE_BREED: 'rij {rij} heeft meer cellen dan er kolommen zijn',
  CEL_TE_LANG: 'in rij {rij} staat een cel van {tekens} tekens; hoogstens {grens} past in een rekenblad',
  GEEN_LIJST: 'het is geen lijst, al heet het zo: bewaar haar als CSV, xlsx of ods',
  WEBPAGINA: 'het is een webpagina of XML, geen lijst: open haar in een rekenprogramma en bewaar haar als xlsx',
  OUD_XLS: 'het is een oud xls-bestand: bewaar het als xlsx of als CSV',
  WERKMAP_KAPOT: 'het is geen goed {soort}-bestand: het is beschadigd, of het is een ander soort document',
  NIET_UIT_TE_PAKKEN: 'het is geen goed rekenblad: het is niet uit te pakken',
  UITGEPAKT_TE_GROOT: 'het is uitgepakt {mb} MB, en dat is te groot',
  GEEN_BLADEN: 'er staan geen bladen in',
  BLAD_ONBEKEND: "er is geen blad '{blad}', wel: {bladen}",
  AANHALING_OPEN: 'het is geen goede CSV: een aanhalingsteken gaat open en nergens dicht',
  AANHALING_MIDDEN:
    'het is geen goede CSV: bij regel {regel} staat een aanhalingsteken midden in een cel; zet de hele cel tussen aanhalingstekens, en verdubbel het teken daarbinnen',
  ANDER_TEKEN:
    'in rij {rij} staat {teken} tussen de cellen, en in de eerste rij {eerste}: zet er overal hetzelfde teken tussen',
  GEEN_JSON: 'het is geen goede GeoJSON: het is geen JSON, of niet alles ervan',
  GEEN_FEATURECOLLECTION: 'het is geen goede GeoJSON: er staat geen FeatureCollection in',
  // In the rows of a list that is brought in.
  RIJ_LEEG: 'de rij is leeg',
  GEEN_ID: 'dit is geen id van Naober',
  DUBBELE_ID: 'dezelfde id staat in rij {rij}',
  DUBBELE_SLEUTEL: 'dezelfde sleutel staat in rij {rij}',
  GEEN_KEUZE: 'dit is geen keuze; er zijn: {keuzes}',
  GEEN_DAG: 'dit is geen datum, zoals 31-12-2026',
  GEEN_DAG_OF_JAAR: 'dit is geen datum, zoals 31-12-2026 of 2026',
  GEEN_KLOKTIJD: 'dit is geen tijd, zoals 19:30',
  GEEN_GETAL: 'dit is geen getal, zoals 12 of 12,5',
  GEEN_GRENS: 'dit is geen grens, zoals een GeoJSON-bestand die heeft',
  GEEN_JA_OF_NEE: 'dit is geen ja of nee',
  FOUT_VAN_REKENBLAD: 'hier staat een fout van het rekenblad, en geen waarde',
  SLEUTEL_IS_ER_NIET:
    'er is geen {soort} met deze sleutel; lees eerst de {soorten} in met dezelfde kolom sleutel, of geef de id van Naober',
  ID_IS_ER_NIET: 'er is geen {soort} met de id {id}; lees eerst de {soorten} in, of geef een id die er is',
  VERTROKKEN_SINDS: 'ontbreekt: sinds wanneer is zij vertrokken?',
  VERDWENEN_SINDS: 'ontbreekt: sinds wanneer is het er niet meer?',
  GESTOPT_SINDS: 'ontbreekt: sinds wanneer is het gestopt?',
  FASE_BIJ_TOELICHTING: 'ontbreekt: bij welke fase hoort de toelichting?',
  FASE_NIET_BEREIKBAAR: 'van {van} naar {naar} kan niet',
  GEEN_FASEN: 'dit is geen rij fasen, zoals START 2024-01-01',
  GEEN_PLEKKEN: 'dit zijn geen plekken, zoals 2024-01-01 GM0308 2024',
  GEEN_VERLOOP: 'dit is geen verloop, zoals BEVESTIGD 2024-01-01',
  GEMEENTE_NIET_BEKEND: 'deze gemeente kennen wij niet; geef haar naam of code, zoals GM0308',
  GEMEENTE_BEDOELD: 'deze gemeente kennen wij niet; bedoelt u {namen}?',
  WIJK_ONBEKEND: 'deze wijk is er niet in de gemeente; geef de code',
  WIJK_BEDOELD: 'deze wijk is er niet in de gemeente; bedoelt u {namen}?',
  WIJKEN_HETEN_ZO: 'zo heten {aantal} wijken; geef de code: {codes}',
  BUURT_ONBEKEND: 'deze buurt is er niet in de gemeente; geef de code',
  BUURT_BEDOELD: 'deze buurt is er niet in de gemeente; bedoelt u {namen}?',
  BUURT_NIET_IN_WIJK_ONBEKEND: 'deze buurt is er niet in deze wijk; geef de code',
  BUURT_NIET_IN_WIJK_BEDOELD: 'deze buurt is er niet in deze wijk; bedoelt u {namen}?',
  BUURTEN_HETEN_ZO: 'zo heten {aantal} buurten; noem de wijk erbij, of geef de code: {codes}',
  BUURTEN_ELDERS_HETEN_ZO: 'zo heten {aantal} buurten; noem de gemeente erbij, of geef de code: {codes}',
  INDELING_KLOPT_NIET: 'de gemeente of het jaar van de indeling klopt niet',
  INDELING_NODIG: 'bij een naam horen de gemeente en het jaar van de indeling; noem die erbij, of geef de code',
  INDELING_NIET_INGELEZEN:
    'de wijken en buurten van deze gemeente in {jaar} zijn nog niet ingelezen; lees eerst de gebieden in, of geef de code'
} as const

export type FaultCode = keyof typeof FAULTS

type NamesIn<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never

/** What a fault carries beside its code: a bound, a choice, the name of another field. */
export type Datum = string | number | readonly (string | number)[]
export type FaultData<C extends FaultCode> = Readonly<Record<NamesIn<(typeof FAULTS)[C]>, Datum>>

/** One fault: its code and data for whoever tells it in other words, and the sentence in Dutch. */
export interface Fault {
  readonly code: string
  readonly gegevens: Readonly<Record<string, Datum>>
  readonly fout: string
}

/** The names of the data of a fault, in the order of its sentence. */
export const dataNamesOf = (code: FaultCode): readonly string[] =>
  [...FAULTS[code].matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

/** A fault with its data, told in Dutch. */
export const fault = <C extends FaultCode>(
  code: C,
  ...[gegevens]: NamesIn<(typeof FAULTS)[C]> extends never ? [] : [FaultData<C>]
): Fault => {
  const data = new Map<string, Datum>(Object.entries(gegevens ?? {}))
  const fout = FAULTS[code].replace(/\{(\w+)\}/g, (_, name: string) => told(data.get(name)))
  return { code, gegevens: Object.fromEntries(data), fout }
}

const told = (datum: Datum | undefined): string => (typeof datum === 'object' ? datum.join(', ') : String(datum))
