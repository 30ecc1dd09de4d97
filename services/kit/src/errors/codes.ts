// SPDX-License-Identifier: EUPL-1.2

/** A technical code: what it means for whoever meets it, and its HTTP status. */
export interface TechnicalCode {
  readonly status: number
  readonly titel: string
  readonly uitleg: string
}

/** Every technical code of the platform. Refusals of the domain stand in contracts, beside their commands. */
export const TECHNICAL_CODES = {
  ONGELDIG: { status: 400, titel: 'De invoer klopt niet', uitleg: 'Alle fouten staan in `fouten`; niets is bewaard.' },
  ONLEESBAAR: { status: 400, titel: 'De invoer is niet te lezen', uitleg: 'Het lijf is geen geldige JSON.' },
  NIET_INGELOGD: {
    status: 401,
    titel: 'Inloggen nodig',
    uitleg: 'Het token ontbreekt, is verlopen of is niet van een bekende uitgever.'
  },
  NIET_TOEGESTAAN: {
    status: 403,
    titel: 'Niet toegestaan',
    uitleg: 'Uw rol of band met dit onderdeel geeft dit recht niet.'
  },
  ONBEKEND: { status: 404, titel: 'Niet gevonden', uitleg: 'Er bestaat niets met deze id of op dit adres.' },
  METHODE_PAST_NIET: {
    status: 405,
    titel: 'Deze methode kan hier niet',
    uitleg: 'Op dit adres kan alleen wat in `Allow` staat.'
  },
  TE_TRAAG: {
    status: 408,
    titel: 'Te traag',
    uitleg: 'Het verzoek kwam niet op tijd helemaal binnen; niets is bewaard. Stuur het opnieuw.'
  },
  OPDRACHT_ID_HERGEBRUIKT: {
    status: 409,
    titel: 'Opdracht-id al gebruikt',
    uitleg: 'Deze id hoort bij een eerdere opdracht met andere inhoud. Kies een nieuwe id.'
  },
  BESTAAT_AL: { status: 409, titel: 'Bestaat al', uitleg: 'Wat hier gemaakt wordt, bestaat al.' },
  CURSOR_PAST_NIET: {
    status: 409,
    titel: 'Leesplaats past niet bij dit logboek',
    uitleg: 'Het logboek is intussen een ander, bijvoorbeeld na een herstel. Begin opnieuw bij 0.'
  },
  VERSIE_VERSCHILT: {
    status: 412,
    titel: 'Intussen gewijzigd',
    uitleg: 'De huidige versie en waarden staan in het antwoord; kijk ernaar en stuur opnieuw.'
  },
  TE_GROOT: { status: 413, titel: 'Te groot', uitleg: 'De invoer is groter dan de grens die in het antwoord staat.' },
  MEDIATYPE: { status: 415, titel: 'Verkeerd mediatype', uitleg: 'Stuur application/json.' },
  TE_VEEL: { status: 429, titel: 'Te veel verzoeken', uitleg: 'Wacht het aantal seconden uit Retry-After.' },
  INTERN: {
    status: 500,
    titel: 'Er ging iets mis',
    uitleg: 'De fout is vastgelegd; probeer het later opnieuw met dezelfde opdracht-id.'
  },
  DRUK: {
    status: 503,
    titel: 'Even te druk',
    uitleg: 'Deze keer is niets bewaard. Probeer het na Retry-After opnieuw met dezelfde opdracht-id.'
  },
  UITKOMST_ONBEKEND: {
    status: 503,
    titel: 'Uitkomst nog onbekend',
    uitleg: 'Het is niet zeker of dit bewaard is. Herhaal met dezelfde opdracht-id: dan krijgt u het juiste antwoord.'
  },
  OPSLAG_VOL: {
    status: 507,
    titel: 'De opslag is vol',
    uitleg: 'Niets is bewaard. Maak ruimte vrij en herhaal met dezelfde opdracht-id.'
  },
  NOG_NIET_ZO_VER: {
    status: 503,
    titel: 'Het overzicht is nog niet zo ver',
    uitleg: 'De gevraagde stand is nog niet bereikt; wat bewaard is, komt vanzelf in beeld.'
  },
  STOPT: { status: 503, titel: 'De dienst stopt', uitleg: 'Probeer het zo opnieuw.' }
} as const satisfies Record<string, TechnicalCode>

export type TechnicalCodeName = keyof typeof TECHNICAL_CODES

/** Whether a code that arrived is one of these. */
export const isTechnicalCode = (code: unknown): code is TechnicalCodeName =>
  typeof code === 'string' && Object.hasOwn(TECHNICAL_CODES, code)
