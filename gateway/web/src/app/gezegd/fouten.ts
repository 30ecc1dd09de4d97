// SPDX-License-Identifier: EUPL-1.2
import type { Foutgegevens } from '../../gql/gezegd.ts'
import type { Gezegdefout } from '../vraag.ts'

/** A sentence about a fault, or how it is made of the data of that fault. */
export type Foutzin = string | ((gegevens: Readonly<Record<string, string>>) => string)

/** The data of a fault as they stand in a sentence. */
export const woorden = (gegevens: Gezegdefout['gegevens']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(gegevens).map(([naam, een]) => [naam, typeof een === 'object' ? een.join(', ') : String(een)])
  )

/** In English: what is wrong with something that was sent. */
export const fouten: {
  readonly [C in keyof Foutgegevens]: string | ((gegevens: Readonly<Record<Foutgegevens[C], string>>) => string)
} = {
  VERPLICHT: 'is required',
  ONBEKEND_VELD: 'is not known and not allowed',
  LEEG: 'is empty: write at least one word here, not only spaces',
  ONZICHTBAAR_TEKEN: ({ teken }) => `has a character that nobody sees (${teken}): take it away, or type the text again`,
  GEWIST_MERK: ({ merk }) => `may not be ${merk}: that marks a text that was wiped; write it in your own words`,
  KEUZE: ({ keuzes }) => `has to be one of these values: ${keuzes}`,
  MOET_ZIJN: ({ waarde }) => `has to be ${waarde}`,
  MOET_TEKST: 'has to be a text',
  MOET_GEHEEL_GETAL: 'has to be a whole number',
  MOET_GETAL: 'has to be a number',
  MOET_WAAR_OF_ONWAAR: 'has to be true or false',
  MOET_LIJST: 'has to be a list',
  MOET_OBJECT: 'has to be an object',
  MOET_NIETS: 'has to be empty',
  MINSTENS: ({ grens }) => `has to be at least ${grens}`,
  HOOGSTENS: ({ grens }) => `may be at most ${grens}`,
  TUSSEN: ({ van, tot }) => `has to be ${van} up to and including ${tot}`,
  GEHEEL_VANAF: ({ van }) => `has to be a whole number, ${van} or more`,
  MINSTENS_TEKENS: ({ grens }) => `has to have at least ${grens} character(s)`,
  HOOGSTENS_TEKENS: ({ grens }) => `may have at most ${grens} characters`,
  MINSTENS_WAARDEN: ({ grens }) => `has to have at least ${grens} value(s)`,
  HOOGSTENS_WAARDEN: ({ grens }) => `may have at most ${grens} values`,
  DUBBEL: 'names something more than once: name each value once',
  GEEN_DATUM: 'is not a date (yyyy-mm-dd)',
  GEEN_TIJD: 'is not a time (ISO 8601)',
  GEEN_UUID: 'is not a UUID',
  GEEN_FORMAAT: ({ formaat }) => `is no ${formaat}`,
  VORM: 'does not have the form that is asked here',
  KLOPT_NIET: ({ regel }) => `is not right (${regel})`,
  DIENST_KIEST_ID: 'is chosen by the service',
  GEEN_UUIDV7: 'has to be a UUIDv7 in small letters',
  GEEN_VERSIE: 'has to be a version between quotes, such as "3"',
  GEEN_HERSTELSLEUTEL: 'is no undo key of an earlier answer',
  JA_OF_NEE: 'has to be ja or nee',
  HOORT_BIJ: ({ ander }) => `belongs together with ${ander}`,
  GEEN_GEBIEDCODE: 'is no code of a municipality, district or neighbourhood',
  GEBIEDCODES: ({ grens }) => `has to be at most ${grens} codes of municipalities, districts or neighbourhoods`,
  GEBIED_ONBEKEND: 'is no area that is known',
  GEBIED_VOOR_DICHTBIJ: 'is needed to know what is near',
  GEBIED_VOOR_TABEL: ({ wat }) => `is missing: there are too many ${wat} in the whole of the Netherlands for one table`,
  GEEN_CURSOR: 'is no cursor of this list',
  CURSOR_ANDERE_VOLGORDE: 'is no cursor of this order',
  NA_VANDAAG: 'is after today: nobody knows yet how it will be then; choose today or an earlier day',
  NA_GEVRAAGDE_DAG: 'is after the day that was asked for',
  DAGEN_NA: ({ grens, begin }) => `has to be 0 up to and including ${grens} days after ${begin}`,
  GEEN_DEMOPERSOON: 'is no person of the demo',
  GEEN_VRAAG: 'is missing: send one question as text, or the hash of a question',
  BESTAND_LEEG: 'is empty',
  GEEN_LIJSTSOORT: 'is no kind that there is',
  NOG_FOUTEN: 'there are faults left',
  NIET_IN_TE_LEZEN: ({ reden }) => `it cannot be read in; told in Dutch: ${reden}`,
  LIJST_LEEG: 'it is empty',
  LIJST_TE_GROOT: 'it is too large',
  ALLEEN_KOPPEN: 'it has only names of columns: put rows below them',
  GEEN_KOPPEN: 'its first row has no names of columns',
  KOLOM_ZONDER_NAAM: ({ kolom }) => `column ${kolom} has no name`,
  KOLOM_DUBBEL: ({ naam }) => `the column '${naam}' is there twice: give one of them another name`,
  TE_VEEL_KOLOMMEN: ({ aantal, grens }) => `it has ${aantal} columns; at most ${grens} can be read here`,
  TE_VEEL_RIJEN: ({ grens }) => `it has more than ${grens} rows: cut it into parts`,
  RIJ_TE_BREED: ({ rij }) => `row ${rij} has more cells than there are columns`,
  CEL_TE_LANG: ({ rij, tekens, grens }) =>
    `row ${rij} has a cell of ${tekens} characters; at most ${grens} go into a spreadsheet`,
  GEEN_LIJST: 'it is not a list, whatever it is called: save it as CSV, xlsx or ods',
  WEBPAGINA: 'it is a web page or XML, not a list: open it in a spreadsheet program and save it as xlsx',
  OUD_XLS: 'it is an old xls file: save it as xlsx or as CSV',
  WERKMAP_KAPOT: ({ soort }) => `it is not a good ${soort} file: it is damaged, or another kind of document`,
  NIET_UIT_TE_PAKKEN: 'it is not a good spreadsheet: it cannot be unpacked',
  UITGEPAKT_TE_GROOT: ({ mb }) => `unpacked it is ${mb} MB, and that is too large`,
  GEEN_BLADEN: 'it has no sheets',
  BLAD_ONBEKEND: ({ blad, bladen }) => `it has no sheet '${blad}', but these: ${bladen}`,
  AANHALING_OPEN: 'it is not good CSV: a quotation mark opens and closes nowhere',
  AANHALING_MIDDEN: ({ regel }) =>
    `it is not good CSV: near line ${regel} a quotation mark is in the middle of a cell; put the whole cell between quotation marks, and double the mark within`,
  ANDER_TEKEN: ({ rij, teken, eerste }) =>
    `in row ${rij} the cells are parted by ${teken}, and in the first row by ${eerste}: use the same sign everywhere`,
  GEEN_JSON: 'it is not good GeoJSON: it is not JSON, or not all of it',
  GEEN_FEATURECOLLECTION: 'it is not good GeoJSON: there is no FeatureCollection in it',
  RIJ_LEEG: 'the row is empty',
  GEEN_ID: 'this is no id of Naober',
  DUBBELE_ID: ({ rij }) => `the same id stands in row ${rij}`,
  DUBBELE_SLEUTEL: ({ rij }) => `the same key stands in row ${rij}`,
  GEEN_KEUZE: ({ keuzes }) => `this is no choice; there are: ${keuzes}`,
  GEEN_DAG: 'this is not a date, such as 31-12-2026',
  GEEN_DAG_OF_JAAR: 'this is not a date, such as 31-12-2026 or 2026',
  GEEN_KLOKTIJD: 'this is not a time, such as 19:30',
  GEEN_GETAL: 'this is not a number, such as 12 or 12,5',
  GEEN_GRENS: 'this is no boundary, such as a file of GeoJSON has',
  GEEN_JA_OF_NEE: 'this is neither ja nor nee',
  FOUT_VAN_REKENBLAD: 'the spreadsheet made an error here, and no value',
  SLEUTEL_IS_ER_NIET: ({ soort, soorten }) =>
    `there is no ${soort} with this key; read in the ${soorten} first, with the same column sleutel, or give the id of Naober`,
  ID_IS_ER_NIET: ({ soort, soorten, id }) =>
    `there is no ${soort} with the id ${id}; read in the ${soorten} first, or give an id that is there`,
  VERTROKKEN_SINDS: 'is missing: since when has it left?',
  VERDWENEN_SINDS: 'is missing: since when is it not there any more?',
  GESTOPT_SINDS: 'is missing: since when has it stopped?',
  FASE_BIJ_TOELICHTING: 'is missing: to which phase does the explanation belong?',
  FASE_NIET_BEREIKBAAR: ({ van, naar }) => `it cannot go from ${van} to ${naar}`,
  GEEN_FASEN: 'these are no phases in a row, such as START 2024-01-01',
  GEEN_PLEKKEN: 'these are no places, such as 2024-01-01 GM0308 2024',
  GEEN_VERLOOP: 'this does not tell what happened when, such as BEVESTIGD 2024-01-01',
  GEMEENTE_NIET_BEKEND: 'we do not know this municipality; give its name or code, such as GM0308',
  GEMEENTE_BEDOELD: ({ namen }) => `we do not know this municipality; do you mean ${namen}?`,
  WIJK_ONBEKEND: 'this district is not in the municipality; give the code',
  WIJK_BEDOELD: ({ namen }) => `this district is not in the municipality; do you mean ${namen}?`,
  WIJKEN_HETEN_ZO: ({ aantal, codes }) => `${aantal} districts have this name; give the code: ${codes}`,
  BUURT_ONBEKEND: 'this neighbourhood is not in the municipality; give the code',
  BUURT_BEDOELD: ({ namen }) => `this neighbourhood is not in the municipality; do you mean ${namen}?`,
  BUURT_NIET_IN_WIJK_ONBEKEND: 'this neighbourhood is not in this district; give the code',
  BUURT_NIET_IN_WIJK_BEDOELD: ({ namen }) => `this neighbourhood is not in this district; do you mean ${namen}?`,
  BUURTEN_HETEN_ZO: ({ aantal, codes }) =>
    `${aantal} neighbourhoods have this name; name the district too, or give the code: ${codes}`,
  BUURTEN_ELDERS_HETEN_ZO: ({ aantal, codes }) =>
    `${aantal} neighbourhoods have this name; name the municipality too, or give the code: ${codes}`,
  INDELING_KLOPT_NIET: 'the municipality, or the year of the division, is not right',
  INDELING_NODIG: 'a name asks for the municipality and the year of the division; name these too, or give the code',
  INDELING_NIET_INGELEZEN: ({ jaar }) =>
    `the districts and neighbourhoods of this municipality in ${jaar} are not read in yet; read in the areas first, or give the code`
}
