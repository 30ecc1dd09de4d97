// SPDX-License-Identifier: EUPL-1.2
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operatie } from '../app/operatie.ts'
/** Welke activiteiten. Zonder fase: ook de afgelaste, want wie ervan wist wil dat weten. */
export type ActiviteitFilter = {
  fase?: Array<Activiteitfase> | null | undefined;
  wijze?: Array<Ontmoetingswijze> | null | undefined;
  /** Deel van de naam. */
  zoek?: string | null | undefined;
};

/** Wat er van een activiteit werd. */
export type Activiteitfase =
  | 'AFGELAST'
  | 'DOORGEGAAN'
  | 'GEPLAND';

/** Wat een zorgzame buurt zelf kan regelen. */
export type AlledaagseZaak =
  | 'BOODSCHAPPEN'
  | 'MAALTIJD'
  | 'VERVOER';

/** Velden van bevestigElement. */
export type BevestigElementInvoer = {
  op: string;
};

/** Waaruit blijkt dat iets klopte. */
export type Bevestiging =
  /** Iemand die het weet, zei dat het klopt. */
  | 'BEVESTIGD'
  /** Het is sinds de registratie niet bevestigd. */
  | 'GEREGISTREERD';

/** Wat buren voor elkaar doen. */
export type Burenhulp =
  | 'ADMINISTRATIE'
  | 'BEGELEIDING_ARTS'
  | 'GEZELSCHAP'
  | 'HUISHOUDEN'
  | 'KENNIS_OF_ADVIES'
  | 'KLUSJES'
  | 'OOGJE_IN_HET_ZEIL'
  | 'PERSOONLIJKE_VERZORGING'
  | 'PLANTEN_POST_DIEREN'
  | 'REGELEN_VAN_VOORZIENINGEN'
  | 'UITLENEN'
  | 'VERPLEGING'
  | 'VERVOER';

/** Of er een cijfer is. */
export type Cijferstand =
  /** De bron geeft er geen. Dat is niet nul. */
  | 'GEEN_CIJFER'
  | 'GETELD'
  /** Het gaat over zo weinig mensen dat het niet wordt getoond. */
  | 'TE_KLEIN';

/** Waarin een cijfer geteld is. */
export type Eenheid =
  | 'AANTAL'
  | 'DUIZEND_EURO'
  | 'HUISHOUDENS'
  | 'PERSONEN'
  | 'PROCENT';

/** Welke elementen. Zonder stand: die er zijn, dus niet wat verplaatst of verdwenen is. */
export type ElementFilter = {
  alledaagseZaak?: Array<AlledaagseZaak> | null | undefined;
  /** Code van een gemeente, wijk of buurt. */
  gebied?: string | null | undefined;
  laag?: Laag | null | undefined;
  /** Id van de partij die het aanbiedt. */
  partij?: string | null | undefined;
  soort?: Array<Elementsoort> | null | undefined;
  /** Verplaatst is iets alleen gezien vanuit een gebied. */
  stand?: Array<Elementstand> | null | undefined;
  vorm?: Elementvorm | null | undefined;
  /** Deel van de naam. */
  zoek?: string | null | undefined;
};

/** Hoe zeker het is dat iets er zo is. */
export type Elementfase =
  /** Iemand zag daarna dat het klopt. */
  | 'BEVESTIGD'
  /** Iemand nam het op. */
  | 'OPGENOMEN'
  /** Het is er niet meer. */
  | 'VERDWENEN'
  /** Het zit ergens anders, en is daar nog niet bevestigd. */
  | 'VERPLAATST';

/** De acht soorten van de sociale basisinfrastructuur. */
export type Elementsoort =
  | 'AFSPRAAK'
  | 'FORMELE_DIENST'
  | 'FYSIEKE_VOORZIENING'
  | 'ICT_VOORZIENING'
  | 'INFORMELE_DIENST'
  | 'NETWERK'
  | 'ONTMOETINGSPLEK'
  | 'VERBINDINGSPERSOON';

/** Wat iets voor een gebied is. */
export type Elementstand =
  /** Het is er. */
  | 'AANWEZIG'
  /** Het was er, en bestaat niet meer. */
  | 'VERDWENEN'
  /** Het was er, en zit nu ergens anders. */
  | 'VERPLAATST';

/** Voor een mens tegelijk, of samen. */
export type Elementvorm =
  | 'COLLECTIEF'
  | 'INDIVIDUEEL';

/** Hoe ver een initiatief is. */
export type Fase =
  | 'ACTIEF'
  | 'GESTOPT'
  | 'IDEE'
  | 'IN_DE_KNEL'
  | 'START';

/** Hoe lang geld duurt. */
export type Financieringsduur =
  | 'EENMALIG'
  | 'JAARLIJKS'
  | 'STRUCTUREEL'
  | 'TIJDELIJK';

/** Of het geld loopt. */
export type Financieringsfase =
  | 'AFGELOPEN'
  | 'LOPEND';

/** Hoe vaak iets terugkomt. */
export type Frequentie =
  | 'DAGELIJKS'
  | 'MAANDELIJKS'
  | 'WEKELIJKS';

/** Welke initiatieven. Zonder fase: die er zijn, dus niet de gestopte. */
export type InitiatiefFilter = {
  fase?: Array<Fase> | null | undefined;
  /** Code van een gemeente, wijk of buurt. */
  gebied?: string | null | undefined;
  soort?: Array<Initiatiefsoort> | null | undefined;
  /** Alleen waarvan u eigenaar bent. */
  vanMij?: boolean | null | undefined;
  /** Deel van de naam. */
  zoek?: string | null | undefined;
};

/** Wat voor initiatief het is. */
export type Initiatiefsoort =
  | 'BEWONERSINITIATIEF'
  | 'ORGANISATIENETWERK'
  | 'WOONINITIATIEF';

/** Of organisaties ervoor zorgen, of bewoners zelf. */
export type Laag =
  | 'FORMEEL'
  | 'INFORMEEL';

/** Velden van laatActiviteitDoorgaan. */
export type LaatActiviteitDoorgaanInvoer = {
  initiatief: string;
};

/** Velden van laatKeerDoorgaan. */
export type LaatKeerDoorgaanInvoer = {
  initiatief: string;
  /** De dag waarop deze keer volgens de reeks zou zijn */
  keer: string;
};

/** Velden van lasActiviteitAf. */
export type LasActiviteitAfInvoer = {
  initiatief: string;
  reden?: string | null | undefined;
};

/** Velden van lasKeerAf. */
export type LasKeerAfInvoer = {
  initiatief: string;
  /** De dag waarop deze keer volgens de reeks zou zijn */
  keer: string;
  reden?: string | null | undefined;
};

/** Hoe een netwerk zich verantwoordt. */
export type Legitimatie =
  | 'IMPLICIET'
  | 'NETWERK'
  | 'PARTIEEL'
  | 'ZELF';

/** Wat de eerste dag in zijn maand is: een datum, bijvoorbeeld de tweede donderdag, of de laatste donderdag. */
export type MaandelijksOp =
  | 'DATUM'
  | 'LAATSTE_WEEKDAG'
  | 'WEEKDAG';

/** Velden van meldElementVerdwenen. */
export type MeldElementVerdwenenInvoer = {
  op: string;
  reden: Verdwijnreden;
  toelichting?: string | null | undefined;
};

/** Wat gevraagd en aangeboden kan worden. */
export type Middel =
  | 'GELD'
  | 'HANDEN'
  | 'KENNIS'
  | 'NETWERK'
  | 'RUIMTE'
  | 'SPULLEN';

/** Deel van NeemElementOpContact. */
export type NeemElementOpContactInvoer = {
  bereikbaar: string;
  functie: string;
};

/** Deel van NeemElementOpGebied. */
export type NeemElementOpGebiedInvoer = {
  /** Buurtcode (CBS), bijvoorbeeld BU03080102 */
  buurt?: string | null | undefined;
  /** Gemeentecode (CBS), bijvoorbeeld GM0308 */
  gemeente: string;
  getekendGebiedId?: string | null | undefined;
  /** Jaar van de indeling */
  jaar: number;
  /** Wijkcode (CBS), bijvoorbeeld WK030801 */
  wijk?: string | null | undefined;
};

/** Velden van neemElementOp. */
export type NeemElementOpInvoer = {
  adres?: string | null | undefined;
  alledaagseZaak?: AlledaagseZaak | null | undefined;
  contact?: NeemElementOpContactInvoer | null | undefined;
  gebied: NeemElementOpGebiedInvoer;
  laag?: Laag | null | undefined;
  naam: string;
  omschrijving?: string | null | undefined;
  op: string;
  partijId?: string | null | undefined;
  soort: NeemElementOpSoort;
  vorm: Elementvorm;
};

/** Keuze in NeemElementOpSoort. */
export type NeemElementOpSoort =
  | 'FORMELE_DIENST'
  | 'FYSIEKE_VOORZIENING'
  | 'ICT_VOORZIENING'
  | 'INFORMELE_DIENST'
  | 'VERBINDINGSPERSOON';

/** Hoe een netwerk naast de organisaties staat. */
export type Netwerkscenario =
  | 'PERMANENT_NAAST'
  | 'TIJDELIJK_TRANSFORMATIE'
  | 'TUSSENVORM';

/** Waarom het antwoord nee was. */
export type NietGehonoreerdReden =
  | 'ANDERS'
  | 'GEEN_CAPACITEIT'
  | 'GEEN_GELD'
  | 'PAST_NIET'
  | 'REGELS';

/** Waar een initiatief om vraagt. */
export type Ondersteuningssoort =
  | 'ADVIES'
  | 'GELD'
  | 'MENSEN'
  | 'PLEK'
  | 'UITDAAGRECHT'
  | 'ZETJE';

/** Vanzelf of afgesproken: beide tellen. */
export type Ontmoetingswijze =
  | 'GEORGANISEERD'
  | 'SPONTAAN';

/** Vanuit welke rol iemand iets opmerkt. */
export type OpmerkingAls =
  | 'ARRANGEUR'
  | 'BEHEERDER'
  | 'BEWONER'
  | 'GEMEENTE'
  | 'PARTNER';

/** Welke behoeften of welk aanbod. Zonder fase: wat open staat. */
export type OproepFilter = {
  alledaagseZaak?: Array<AlledaagseZaak> | null | undefined;
  fase?: Array<Oproepfase> | null | undefined;
  /** Code van een gemeente, wijk of buurt. */
  gebied?: string | null | undefined;
  hulp?: Array<Burenhulp> | null | undefined;
  soort?: Array<Middel> | null | undefined;
  /** Deel van wat gevraagd of aangeboden wordt. */
  zoek?: string | null | undefined;
};

/** Of het nog open staat. */
export type Oproepfase =
  | 'GEKOPPELD'
  | 'OPEN'
  | 'VERVALLEN';

/** Wat een organisatie is in de sociale basis. */
export type Partijtype =
  | 'ANDERS'
  | 'BELEGGER'
  | 'BEWONERSGROEP'
  | 'BIBLIOTHEEK'
  | 'CORPORATIE'
  | 'FONDS'
  | 'GELOOFSGEMEENSCHAP'
  | 'GEMEENTE'
  | 'KENNIS'
  | 'KOEPEL'
  | 'KUNST_EN_CULTUUR'
  | 'ONDERNEMER'
  | 'POLITIE'
  | 'PROVINCIE'
  | 'RIJK'
  | 'SCHOOL'
  | 'SPORT'
  | 'WELZIJN'
  | 'WINKEL'
  | 'ZORG'
  | 'ZORGKANTOOR'
  | 'ZORGVERZEKERAAR';

/** Deel van PlaatsAanbodGebied. */
export type PlaatsAanbodGebiedInvoer = {
  /** Buurtcode (CBS), bijvoorbeeld BU03080102 */
  buurt?: string | null | undefined;
  /** Gemeentecode (CBS), bijvoorbeeld GM0308 */
  gemeente: string;
  getekendGebiedId?: string | null | undefined;
  /** Jaar van de indeling */
  jaar: number;
  /** Wijkcode (CBS), bijvoorbeeld WK030801 */
  wijk?: string | null | undefined;
};

/** Velden van plaatsAanbod. */
export type PlaatsAanbodInvoer = {
  alledaagseZaak?: AlledaagseZaak | null | undefined;
  gebied: PlaatsAanbodGebiedInvoer;
  hulp?: Burenhulp | null | undefined;
  laatste: string;
  namens?: PlaatsAanbodNamensInvoer | null | undefined;
  omschrijving?: string | null | undefined;
  op: string;
  soort: Middel;
  vanaf?: string | null | undefined;
  wat: string;
};

/** Deel van PlaatsAanbodNamens. */
export type PlaatsAanbodNamensInvoer =
  {   initiatiefId: string; partijId?: never; }
  |  { initiatiefId?: never;   partijId: string; };

/** Deel van PlaatsBehoefteGebied. */
export type PlaatsBehoefteGebiedInvoer = {
  /** Buurtcode (CBS), bijvoorbeeld BU03080102 */
  buurt?: string | null | undefined;
  /** Gemeentecode (CBS), bijvoorbeeld GM0308 */
  gemeente: string;
  getekendGebiedId?: string | null | undefined;
  /** Jaar van de indeling */
  jaar: number;
  /** Wijkcode (CBS), bijvoorbeeld WK030801 */
  wijk?: string | null | undefined;
};

/** Velden van plaatsBehoefte. */
export type PlaatsBehoefteInvoer = {
  alledaagseZaak?: AlledaagseZaak | null | undefined;
  gebied: PlaatsBehoefteGebiedInvoer;
  hulp?: Burenhulp | null | undefined;
  laatste: string;
  namens?: PlaatsBehoefteNamensInvoer | null | undefined;
  omschrijving?: string | null | undefined;
  op: string;
  soort: Middel;
  vanaf?: string | null | undefined;
  wat: string;
};

/** Deel van PlaatsBehoefteNamens. */
export type PlaatsBehoefteNamensInvoer =
  {   initiatiefId: string; partijId?: never; }
  |  { initiatiefId?: never;   partijId: string; };

/** Velden van plaatsOpmerking. */
export type PlaatsOpmerkingInvoer = {
  als: OpmerkingAls;
  tekst: string;
};

/** Deel van PlanActiviteitGebied. */
export type PlanActiviteitGebiedInvoer = {
  /** Buurtcode (CBS), bijvoorbeeld BU03080102 */
  buurt?: string | null | undefined;
  /** Gemeentecode (CBS), bijvoorbeeld GM0308 */
  gemeente: string;
  getekendGebiedId?: string | null | undefined;
  /** Jaar van de indeling */
  jaar: number;
  /** Wijkcode (CBS), bijvoorbeeld WK030801 */
  wijk?: string | null | undefined;
};

/** Velden van planActiviteit. */
export type PlanActiviteitInvoer = {
  dag: string;
  /** Hoe lang het duurt, in minuten */
  duurMinuten: number;
  gebied?: PlanActiviteitGebiedInvoer | null | undefined;
  initiatief: string;
  naam: string;
  omschrijving?: string | null | undefined;
  /** Tijd op de klok in Nederland, uu:mm */
  tijd: string;
  waar?: string | null | undefined;
  wijze: Ontmoetingswijze;
};

/** Deel van PlanReeksEinde. */
export type PlanReeksEindeInvoer =
  {   naAantal: number; opDatum?: never; }
  |  { naAantal?: never;   opDatum: string; };

/** Deel van PlanReeksGebied. */
export type PlanReeksGebiedInvoer = {
  /** Buurtcode (CBS), bijvoorbeeld BU03080102 */
  buurt?: string | null | undefined;
  /** Gemeentecode (CBS), bijvoorbeeld GM0308 */
  gemeente: string;
  getekendGebiedId?: string | null | undefined;
  /** Jaar van de indeling */
  jaar: number;
  /** Wijkcode (CBS), bijvoorbeeld WK030801 */
  wijk?: string | null | undefined;
};

/** Deel van PlanReeksHerhaling. */
export type PlanReeksHerhalingInvoer = {
  frequentie: Frequentie;
  maandelijksOp?: MaandelijksOp | null | undefined;
  /** Eens per zoveel dagen, weken of maanden */
  om?: number | null | undefined;
  weekdagen?: Array<Weekdag> | null | undefined;
};

/** Velden van planReeks. */
export type PlanReeksInvoer = {
  dag: string;
  /** Hoe lang het duurt, in minuten */
  duurMinuten: number;
  einde: PlanReeksEindeInvoer;
  gebied?: PlanReeksGebiedInvoer | null | undefined;
  herhaling: PlanReeksHerhalingInvoer;
  initiatief: string;
  naam: string;
  omschrijving?: string | null | undefined;
  overslaan?: Array<string> | null | undefined;
  /** Tijd op de klok in Nederland, uu:mm */
  tijd: string;
  waar?: string | null | undefined;
  wijze: Ontmoetingswijze;
};

/** Een plaats in het logboek van een dienst. Zonder logId: van welk logboek er ook is. */
export type StandInvoer = {
  dienst: string;
  logId?: string | null | undefined;
  positie: number;
};

/** Deel van StartInitiatiefGebied. */
export type StartInitiatiefGebiedInvoer = {
  /** Buurtcode (CBS), bijvoorbeeld BU03080102 */
  buurt?: string | null | undefined;
  /** Gemeentecode (CBS), bijvoorbeeld GM0308 */
  gemeente: string;
  getekendGebiedId?: string | null | undefined;
  /** Jaar van de indeling */
  jaar: number;
  /** Wijkcode (CBS), bijvoorbeeld WK030801 */
  wijk?: string | null | undefined;
};

/** Velden van startInitiatief. */
export type StartInitiatiefInvoer = {
  doel: string;
  functie?: string | null | undefined;
  gebied: StartInitiatiefGebiedInvoer;
  mandaat?: StartInitiatiefMandaatInvoer | null | undefined;
  naam: string;
  netwerk?: StartInitiatiefNetwerkInvoer | null | undefined;
  op: string;
  openVoor?: string | null | undefined;
  soort: Initiatiefsoort;
  uitkomsten?: Array<Uitkomst> | null | undefined;
  wonen?: StartInitiatiefWonenInvoer | null | undefined;
};

/** Deel van StartInitiatiefMandaat. */
export type StartInitiatiefMandaatInvoer = {
  namens: string;
  raadpleging: string;
  woordvoerder: string;
};

/** Deel van StartInitiatiefNetwerk. */
export type StartInitiatiefNetwerkInvoer = {
  ambitie: string;
  benaderbaarheid: string;
  bijdragen: string;
  gedeeldeAutonomie: string;
  legitimatie: Legitimatie;
  scenario: Netwerkscenario;
  sturing: string;
  veranderingstheorie: string;
  waardeVoorAnderen: string;
  waardesoorten: Array<Waardesoort>;
};

/** Deel van StartInitiatiefWonen. */
export type StartInitiatiefWonenInvoer = {
  ondervorm?: string | null | undefined;
  woonvorm: WoonvormCode;
};

/** Of er geteld kan worden. */
export type TellingStand =
  /** Wat er geteld kan worden; een deel houdt nog niemand bij. */
  | 'DEELS_GETELD'
  | 'GETELD'
  /** Er is nog niemand die dit bijhoudt. Dat is niet hetzelfde als nul. */
  | 'NOG_NIET_AANGESLOTEN';

/** Velden van trekOndersteuningsvraagIn. */
export type TrekOndersteuningsvraagInInvoer = {
  op: string;
};

/** Waar een initiatief op uit is. */
export type Uitkomst =
  | 'AUTONOMIE'
  | 'BETEKENIS'
  | 'VERBINDING';

/** Wat de twee einden voor elkaar zijn, gezien vanaf het begin. */
export type Verbindingssoort =
  | 'DEELT_MENSEN'
  | 'DEELT_RUIMTE'
  | 'GELIJKE'
  | 'HELPT'
  | 'OUDER';

/** Waarom iets er niet meer is. */
export type Verdwijnreden =
  | 'ANDERS'
  | 'GELD_OP'
  | 'GESLOTEN'
  | 'NIEMAND_MEER'
  | 'VERANDERD_VAN_AARD'
  | 'VERGISSING';

/** Deel van VerplaatsElementGebied. */
export type VerplaatsElementGebiedInvoer = {
  /** Buurtcode (CBS), bijvoorbeeld BU03080102 */
  buurt?: string | null | undefined;
  /** Gemeentecode (CBS), bijvoorbeeld GM0308 */
  gemeente: string;
  getekendGebiedId?: string | null | undefined;
  /** Jaar van de indeling */
  jaar: number;
  /** Wijkcode (CBS), bijvoorbeeld WK030801 */
  wijk?: string | null | undefined;
};

/** Velden van verplaatsElement. */
export type VerplaatsElementInvoer = {
  adres?: string | null | undefined;
  gebied: VerplaatsElementGebiedInvoer;
  op: string;
  toelichting?: string | null | undefined;
};

/** Code in de referentietabel voorbehouden. */
export type VoorbehoudCode =
  | 'ANDERE_INDELING'
  | 'BIVARIAAT'
  | 'EENZAAMHEID_GEEN_GEVOLG'
  | 'GEEN_ETIKET'
  | 'GEEN_KORTING'
  | 'GEEN_OORZAAK'
  | 'GEEN_RANGLIJST'
  | 'GEMIDDELDE'
  | 'GESCHAT'
  | 'GRENZEN_WILLEKEURIG'
  | 'MET_VERHAAL';

/** Velden van vraagOndersteuning. */
export type VraagOndersteuningInvoer = {
  bedrag?: number | null | undefined;
  initiatiefId: string;
  op: string;
  soort: Ondersteuningssoort;
  vraag: string;
};

/** Hoe ver een vraag is. */
export type Vraagfase =
  | 'BEANTWOORD'
  | 'DOORGELEID'
  | 'GESTELD'
  | 'INGETROKKEN'
  | 'NIET_GEHONOREERD'
  | 'OPGEPAKT';

/** Voor wie de waarde is. */
export type Waardesoort =
  | 'DIRECT'
  | 'INDIRECT';

/** Een dag van de week. */
export type Weekdag =
  | 'DI'
  | 'DO'
  | 'MA'
  | 'VR'
  | 'WO'
  | 'ZA'
  | 'ZO';

/** Velden van wijzigInitiatief. */
export type WijzigInitiatiefInvoer = {
  doel?: string | null | undefined;
  naam?: string | null | undefined;
  netwerk?: WijzigInitiatiefNetwerkInvoer | null | undefined;
  uitkomsten?: Array<Uitkomst> | null | undefined;
  wonen?: WijzigInitiatiefWonenInvoer | null | undefined;
};

/** Deel van WijzigInitiatiefNetwerk. */
export type WijzigInitiatiefNetwerkInvoer = {
  ambitie: string;
  benaderbaarheid: string;
  bijdragen: string;
  gedeeldeAutonomie: string;
  legitimatie: Legitimatie;
  scenario: Netwerkscenario;
  sturing: string;
  veranderingstheorie: string;
  waardeVoorAnderen: string;
  waardesoorten: Array<Waardesoort>;
};

/** Deel van WijzigInitiatiefWonen. */
export type WijzigInitiatiefWonenInvoer = {
  ondervorm?: string | null | undefined;
  woonvorm: WoonvormCode;
};

/** Een van de zes woonvormen. */
export type WoonvormCode =
  | 'GROEPSWONING'
  | 'MANTELZORGWONING'
  | 'MODERN_HOFJE'
  | 'WOONCOMPLEX'
  | 'WOONGEMEENSCHAP_WOONCOOPERATIE'
  | 'WOONGROEP';

export type IkQueryVariables = Exact<{ [key: string]: never; }>;


export type IkQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, ik: { id: string, rollen: Array<{ rol: string, voor: Array<string> }> } | null };

export type NeeFragment = { code: string, uitleg: string, weg: string | null, bron: string | null };

export type PositieFragment = { dienst: string, logId: string, positie: number };

export type HerstelMutationVariables = Exact<{
  sleutel: string;
}>;


export type HerstelMutation = { herstel:
    | { __typename: 'AanbodAanvaard', stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'ActiviteitAanvaard', stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'BehoefteAanvaard', stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'BelemmeringAanvaard', stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'ElementAanvaard', stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'FinancieringsregelAanvaard', stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'GebiedAanvaard', stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'GetekendGebiedAanvaard', stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'IndicatorreeksAanvaard' }
    | { __typename: 'InitiatiefAanvaard', stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'OndersteuningsvraagAanvaard', stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'PartijAanvaard', stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'PraktijkvoorbeeldAanvaard' }
    | { __typename: 'ReeksAanvaard', stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'VerbindingAanvaard', stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', uitleg: string }
    | { __typename: 'ZorgpuntAanvaard', stand: { dienst: string, logId: string, positie: number } }
   };

export type StandVanFragment = { dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null };

export type WijzigingenSubscriptionVariables = Exact<{
  gebieden?: Array<string> | string | null | undefined;
  vanaf?: Array<StandInvoer> | StandInvoer | null | undefined;
}>;


export type WijzigingenSubscription = { wijzigingen: { opnieuw: boolean, notities: Array<{ soort: string, id: string }>, alsVan: Array<{ dienst: string, logId: string, positie: number }> } };

export type CijferrijFragment = { stand: Cijferstand, waarde: number | null, jaar: number, geschat: boolean, inGemeente: number | null, landelijk: number | null, cohort: number | null, cohortOver: string | null, indicator: { code: string, naam: string, eenheid: Eenheid, doelgroep: string | null }, reeks: { id: string, bron: string }, voorbehouden: Array<{ code: VoorbehoudCode, naam: string, uitleg: string }> };

export type StartplekQueryVariables = Exact<{
  gemeente: string;
}>;


export type StartplekQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gemeente: { code: string, naam: string, jaar: number | null, wijken: Array<{ buurten: Array<{ code: string, naam: string }> }> } | null };

export type GeldrijFragment = { id: string, bedrag: number, duur: Financieringsduur, fase: Financieringsfase | null, laatste: string | null, omschrijving: string | null, waarschuwingen: Array<string>, financier: { id: string, naam: string } | null };

export type KeerrijFragment = { id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null };

export type MijnQueryVariables = Exact<{
  filter?: InitiatiefFilter | null | undefined;
}>;


export type MijnQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, initiatieven: { nodes: Array<{ id: string, naam: string, bevestigdOp: string | null, buurt: { code: string, naam: string } | null }> } };

export type AgendaQueryVariables = Exact<{
  code: string;
  isGemeente: boolean;
  isWijk: boolean;
  isBuurt: boolean;
  op?: string | null | undefined;
  van?: string | null | undefined;
  tot?: string | null | undefined;
  na?: string | null | undefined;
  filter?: ActiviteitFilter | null | undefined;
}>;


export type AgendaQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gemeente?: { code: string, naam: string, activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, wijk?: { code: string, naam: string, activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, buurt?: { code: string, naam: string, activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type BuurtbeeldQueryVariables = Exact<{
  gemeente: string;
  filter?: InitiatiefFilter | null | undefined;
  elementen?: ElementFilter | null | undefined;
  metElementen: boolean;
  op?: string | null | undefined;
}>;


export type BuurtbeeldQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gemeente: { code: string, naam: string, inwoners: number | null, jaar: number | null, voorbeelddata: boolean, telling: Array<{ soort: Elementsoort, aantal: number | null, stand: TellingStand }>, initiatieven: { aantal: number }, elementen?: { aantal: number }, getekendeGebieden: { nodes: Array<{ id: string, naam: string }> }, wijken: Array<{ code: string, naam: string, inwoners: number | null, telling: Array<{ soort: Elementsoort, aantal: number | null, stand: TellingStand }>, initiatieven: { aantal: number }, elementen?: { aantal: number }, buurten: Array<{ code: string, naam: string, inwoners: number | null, telling: Array<{ soort: Elementsoort, aantal: number | null, stand: TellingStand }>, initiatieven: { aantal: number }, elementen?: { aantal: number } }> }> } | null };

export type GrenzenQueryVariables = Exact<{
  gemeente: string;
}>;


export type GrenzenQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gemeente: { code: string, wijken: Array<{ buurten: Array<{ code: string, grens: unknown }> }> } | null };

export type WatIsErQueryVariables = Exact<{
  filter?: InitiatiefFilter | null | undefined;
  op?: string | null | undefined;
  na?: string | null | undefined;
}>;


export type WatIsErQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, initiatieven: { aantal: number, nodes: Array<{ id: string, naam: string, soort: Initiatiefsoort | null, fase: Fase | null, bevestigdOp: string | null, buurt: { code: string, naam: string } | null, leden: { aantal: number }, verbindingen: { aantal: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ErbijQueryVariables = Exact<{
  id: string;
}>;


export type ErbijQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, initiatief: { id: string, naam: string, soort: Initiatiefsoort | null, fase: Fase | null, bevestigdOp: string | null, gemeente: { code: string } | null, wijk: { code: string } | null, buurt: { code: string, naam: string } | null, leden: { aantal: number }, verbindingen: { aantal: number } } | null };

export type WatErNogIsQueryVariables = Exact<{
  filter?: ElementFilter | null | undefined;
  op?: string | null | undefined;
  na?: string | null | undefined;
}>;


export type WatErNogIsQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, elementen: { aantal: number, nodes: Array<{ id: string, naam: string, soort: Elementsoort | null, laag: Laag | null, fase: Elementfase | null, alledaagseZaak: AlledaagseZaak | null, verdwenenOp: string | null, versheid: { op: string, uit: Bevestiging } | null, gebied:
        | { code: string, naam: string }
        | { code: string, naam: string }
        | { code: string, naam: string }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RijFragment = { id: string, naam: string, soort: Initiatiefsoort | null, fase: Fase | null, bevestigdOp: string | null, buurt: { code: string, naam: string } | null, leden: { aantal: number }, verbindingen: { aantal: number } };

export type ElementrijFragment = { id: string, naam: string, soort: Elementsoort | null, laag: Laag | null, fase: Elementfase | null, alledaagseZaak: AlledaagseZaak | null, verdwenenOp: string | null, versheid: { op: string, uit: Bevestiging } | null, gebied:
    | { code: string, naam: string }
    | { code: string, naam: string }
    | { code: string, naam: string }
   | null };

export type CijfersQueryVariables = Exact<{
  code: string;
  isGemeente: boolean;
  isWijk: boolean;
  isBuurt: boolean;
  op?: string | null | undefined;
  vanaf?: number | null | undefined;
}>;


export type CijfersQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gemeente?: { code: string, naam: string, cijfers: Array<{ stand: Cijferstand, waarde: number | null, jaar: number, geschat: boolean, inGemeente: number | null, landelijk: number | null, cohort: number | null, cohortOver: string | null, indicator: { code: string, naam: string, eenheid: Eenheid, doelgroep: string | null }, reeks: { id: string, bron: string }, voorbehouden: Array<{ code: VoorbehoudCode, naam: string, uitleg: string }> }> } | null, wijk?: { code: string, naam: string, cijfers: Array<{ stand: Cijferstand, waarde: number | null, jaar: number, geschat: boolean, inGemeente: number | null, landelijk: number | null, cohort: number | null, cohortOver: string | null, indicator: { code: string, naam: string, eenheid: Eenheid, doelgroep: string | null }, reeks: { id: string, bron: string }, voorbehouden: Array<{ code: VoorbehoudCode, naam: string, uitleg: string }> }> } | null, buurt?: { code: string, naam: string, cijfers: Array<{ stand: Cijferstand, waarde: number | null, jaar: number, geschat: boolean, inGemeente: number | null, landelijk: number | null, cohort: number | null, cohortOver: string | null, indicator: { code: string, naam: string, eenheid: Eenheid, doelgroep: string | null }, reeks: { id: string, bron: string }, voorbehouden: Array<{ code: VoorbehoudCode, naam: string, uitleg: string }> }> } | null };

export type GetekendGebiedQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
}>;


export type GetekendGebiedQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, getekendGebied: { id: string, naam: string, toelichting: string | null, grens: unknown, gemeenten: Array<{ code: string }> } | null };

export type HierQueryVariables = Exact<{
  code: string;
  isGemeente: boolean;
  isWijk: boolean;
  isBuurt: boolean;
  op?: string | null | undefined;
}>;


export type HierQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gemeente?: { activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> }, partijen: { aantal: number, nodes: Array<{ id: string, naam: string, type: Partijtype | null }> }, ondersteuningsvragen: { aantal: number }, formeel: { aantal: number }, informeel: { aantal: number } } | null, wijk?: { activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> }, partijen: { aantal: number, nodes: Array<{ id: string, naam: string, type: Partijtype | null }> }, ondersteuningsvragen: { aantal: number }, formeel: { aantal: number }, informeel: { aantal: number } } | null, buurt?: { activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> }, partijen: { aantal: number, nodes: Array<{ id: string, naam: string, type: Partijtype | null }> }, ondersteuningsvragen: { aantal: number }, formeel: { aantal: number }, informeel: { aantal: number } } | null };

export type ElementBladQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
}>;


export type ElementBladQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, element: { versie: number, omschrijving: string | null, vorm: Elementvorm | null, van: string | null, adres: string | null, reden: Verdwijnreden | null, slot: string | null, id: string, naam: string, soort: Elementsoort | null, laag: Laag | null, fase: Elementfase | null, alledaagseZaak: AlledaagseZaak | null, verdwenenOp: string | null, contact: { functie: string, bereikbaar: string } | null, aanbieder: { id: string, naam: string } | null, plekken: Array<{ adres: string | null, van: string, tot: string | null, toelichting: string | null, gebied:
        | { code: string, naam: string }
        | { code: string, naam: string }
        | { code: string, naam: string }
       }>, geschiedenis: { nodes: Array<{ positie: number, op: string, at: string, woorden: string }> }, versheid: { op: string, uit: Bevestiging } | null, gebied:
      | { code: string, naam: string }
      | { code: string, naam: string }
      | { code: string, naam: string }
     | null } | null };

export type BevestigElementMutationVariables = Exact<{
  id: string;
  invoer: BevestigElementInvoer;
  opdrachtId: string;
}>;


export type BevestigElementMutation = { bevestigElement:
    | { __typename: 'ElementAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type MeldElementVerdwenenMutationVariables = Exact<{
  id: string;
  invoer: MeldElementVerdwenenInvoer;
  opdrachtId: string;
}>;


export type MeldElementVerdwenenMutation = { meldElementVerdwenen:
    | { __typename: 'ElementAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type VerplaatsElementMutationVariables = Exact<{
  id: string;
  invoer: VerplaatsElementInvoer;
  opdrachtId: string;
}>;


export type VerplaatsElementMutation = { verplaatsElement:
    | { __typename: 'ElementAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type NeemVerdwijningTerugMutationVariables = Exact<{
  id: string;
  opdrachtId: string;
}>;


export type NeemVerdwijningTerugMutation = { neemVerdwijningTerug:
    | { __typename: 'ElementAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type InitiatiefQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
  van: string;
  tot: string;
}>;


export type InitiatiefQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, initiatief: { id: string, versie: number, naam: string, doel: string, arrangeurs: Array<string> | null, soort: Initiatiefsoort | null, fase: Fase | null, bevestigdOp: string | null, gestartOp: string | null, wonen: { woonvorm: WoonvormCode, ondervorm: string | null } | null, gemeente: { code: string, naam: string } | null, buurt: { code: string, naam: string } | null, leden: { aantal: number, nodes: Array<{ functie: string, van: string, partij: { id: string, naam: string } | null }> }, verbindingen: { aantal: number, nodes: Array<{ id: string, soort: Verbindingssoort | null, begin: { __typename: 'Initiatief', id: string, naam: string } | null, einde:
          | { __typename: 'Initiatief', id: string, naam: string }
          | { __typename: 'Partij', id: string, naam: string }
         | null }> }, mandaat: { namens: string, raadpleging: string, woordvoerder: string } | null, openstelling: { hoe: string | null, voorWie: string | null } | null, activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> }, ondersteuningsvragen: { aantal: number, nodes: Array<{ id: string, soort: Ondersteuningssoort | null, vraag: string, fase: Vraagfase | null, dagenOpen: number }> }, financieringsregels: { nodes: Array<{ id: string, bedrag: number, duur: Financieringsduur, fase: Financieringsfase | null, laatste: string | null, omschrijving: string | null, waarschuwingen: Array<string>, financier: { id: string, naam: string } | null }> }, opmerkingen: { nodes: Array<{ id: string, als: OpmerkingAls, op: string, tekst: string }> } | null, mijnOpmerkingen: { nodes: Array<{ id: string, als: OpmerkingAls, op: string, tekst: string }> }, geschiedenis: { nodes: Array<{ positie: number, op: string, at: string, woorden: string }> } } | null };

export type BevestigInitiatiefMutationVariables = Exact<{
  id: string;
  opdrachtId: string;
}>;


export type BevestigInitiatiefMutation = { bevestigInitiatief:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type WijzigInitiatiefMutationVariables = Exact<{
  id: string;
  invoer: WijzigInitiatiefInvoer;
  opdrachtId: string;
  verwachteVersie?: number | null | undefined;
}>;


export type WijzigInitiatiefMutation = { wijzigInitiatief:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type LasActiviteitAfMutationVariables = Exact<{
  id: string;
  invoer: LasActiviteitAfInvoer;
  opdrachtId: string;
}>;


export type LasActiviteitAfMutation = { lasActiviteitAf:
    | { __typename: 'ActiviteitAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type LasKeerAfMutationVariables = Exact<{
  id: string;
  invoer: LasKeerAfInvoer;
  opdrachtId: string;
}>;


export type LasKeerAfMutation = { lasKeerAf:
    | { __typename: 'ReeksAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type LaatActiviteitDoorgaanMutationVariables = Exact<{
  id: string;
  invoer: LaatActiviteitDoorgaanInvoer;
  opdrachtId: string;
}>;


export type LaatActiviteitDoorgaanMutation = { laatActiviteitDoorgaan:
    | { __typename: 'ActiviteitAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type LaatKeerDoorgaanMutationVariables = Exact<{
  id: string;
  invoer: LaatKeerDoorgaanInvoer;
  opdrachtId: string;
}>;


export type LaatKeerDoorgaanMutation = { laatKeerDoorgaan:
    | { __typename: 'ReeksAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type PlaatsOpmerkingMutationVariables = Exact<{
  id: string;
  invoer: PlaatsOpmerkingInvoer;
  opdrachtId: string;
}>;


export type PlaatsOpmerkingMutation = { plaatsOpmerking:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type JaarQueryVariables = Exact<{
  id: string;
  a: string;
  b: string;
  c: string;
  d: string;
  e: string;
}>;


export type JaarQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, initiatief: { id: string, naam: string, arrangeurs: Array<string> | null, gemeente: { code: string } | null, mandaat: { namens: string } | null, winter: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> }, lente: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> }, zomer: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> }, herfst: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> }, financieringsregels: { nodes: Array<{ id: string, bedrag: number, duur: Financieringsduur, fase: Financieringsfase | null, laatste: string | null, omschrijving: string | null, waarschuwingen: Array<string>, financier: { id: string, naam: string } | null }> }, overdrachten: { nodes: Array<{ op: string, functie: string }> } } | null };

export type NeemElementOpMutationVariables = Exact<{
  invoer: NeemElementOpInvoer;
  opdrachtId: string;
}>;


export type NeemElementOpMutation = { neemElementOp:
    | { __typename: 'ElementAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type OproepenQueryVariables = Exact<{
  code: string;
  isGemeente: boolean;
  isWijk: boolean;
  isBuurt: boolean;
  op?: string | null | undefined;
  filter?: OproepFilter | null | undefined;
}>;


export type OproepenQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gemeente?: { code: string, naam: string, behoeften: { aantal: number, nodes: Array<{ id: string, soort: Middel | null, wat: string, omschrijving: string | null, laatste: string | null, fase: Oproepfase | null, waarschuwing: string | null, gebied:
          | { code: string, naam: string }
          | { code: string, naam: string }
          | { code: string, naam: string }
         | null, initiatief: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, past: Array<{ aanbod: { id: string, wat: string }, uitleg: { omdat: string } }> }> }, aanbiedingen: { aantal: number, nodes: Array<{ id: string, soort: Middel | null, wat: string, omschrijving: string | null, laatste: string | null, fase: Oproepfase | null, waarschuwing: string | null, gebied:
          | { code: string, naam: string }
          | { code: string, naam: string }
          | { code: string, naam: string }
         | null, initiatief: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, past: Array<{ behoefte: { id: string, wat: string }, uitleg: { omdat: string } }> }> } } | null, wijk?: { code: string, naam: string, behoeften: { aantal: number, nodes: Array<{ id: string, soort: Middel | null, wat: string, omschrijving: string | null, laatste: string | null, fase: Oproepfase | null, waarschuwing: string | null, gebied:
          | { code: string, naam: string }
          | { code: string, naam: string }
          | { code: string, naam: string }
         | null, initiatief: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, past: Array<{ aanbod: { id: string, wat: string }, uitleg: { omdat: string } }> }> }, aanbiedingen: { aantal: number, nodes: Array<{ id: string, soort: Middel | null, wat: string, omschrijving: string | null, laatste: string | null, fase: Oproepfase | null, waarschuwing: string | null, gebied:
          | { code: string, naam: string }
          | { code: string, naam: string }
          | { code: string, naam: string }
         | null, initiatief: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, past: Array<{ behoefte: { id: string, wat: string }, uitleg: { omdat: string } }> }> } } | null, buurt?: { code: string, naam: string, behoeften: { aantal: number, nodes: Array<{ id: string, soort: Middel | null, wat: string, omschrijving: string | null, laatste: string | null, fase: Oproepfase | null, waarschuwing: string | null, gebied:
          | { code: string, naam: string }
          | { code: string, naam: string }
          | { code: string, naam: string }
         | null, initiatief: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, past: Array<{ aanbod: { id: string, wat: string }, uitleg: { omdat: string } }> }> }, aanbiedingen: { aantal: number, nodes: Array<{ id: string, soort: Middel | null, wat: string, omschrijving: string | null, laatste: string | null, fase: Oproepfase | null, waarschuwing: string | null, gebied:
          | { code: string, naam: string }
          | { code: string, naam: string }
          | { code: string, naam: string }
         | null, initiatief: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, past: Array<{ behoefte: { id: string, wat: string }, uitleg: { omdat: string } }> }> } } | null };

export type BehoefterijFragment = { id: string, soort: Middel | null, wat: string, omschrijving: string | null, laatste: string | null, fase: Oproepfase | null, waarschuwing: string | null, gebied:
    | { code: string, naam: string }
    | { code: string, naam: string }
    | { code: string, naam: string }
   | null, initiatief: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, past: Array<{ aanbod: { id: string, wat: string }, uitleg: { omdat: string } }> };

export type AanbodrijFragment = { id: string, soort: Middel | null, wat: string, omschrijving: string | null, laatste: string | null, fase: Oproepfase | null, waarschuwing: string | null, gebied:
    | { code: string, naam: string }
    | { code: string, naam: string }
    | { code: string, naam: string }
   | null, initiatief: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, past: Array<{ behoefte: { id: string, wat: string }, uitleg: { omdat: string } }> };

export type PlaatsBehoefteMutationVariables = Exact<{
  invoer: PlaatsBehoefteInvoer;
  opdrachtId: string;
}>;


export type PlaatsBehoefteMutation = { plaatsBehoefte:
    | { __typename: 'BehoefteAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type PlaatsAanbodMutationVariables = Exact<{
  invoer: PlaatsAanbodInvoer;
  opdrachtId: string;
}>;


export type PlaatsAanbodMutation = { plaatsAanbod:
    | { __typename: 'AanbodAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type PlannerQueryVariables = Exact<{
  id: string;
}>;


export type PlannerQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, initiatief: { id: string, naam: string, gemeente: { code: string } | null, buurt: { code: string, naam: string } | null } | null };

export type PlanActiviteitMutationVariables = Exact<{
  invoer: PlanActiviteitInvoer;
  opdrachtId: string;
}>;


export type PlanActiviteitMutation = { planActiviteit:
    | { __typename: 'ActiviteitAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type PlanReeksMutationVariables = Exact<{
  invoer: PlanReeksInvoer;
  opdrachtId: string;
}>;


export type PlanReeksMutation = { planReeks:
    | { __typename: 'ReeksAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type StartQueryVariables = Exact<{
  na?: string | null | undefined;
}>;


export type StartQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gemeenten: { nodes: Array<{ code: string, naam: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StartkaartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartkaartQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gemeenten: { nodes: Array<{ code: string, naam: string, grens: unknown, initiatieven: { aantal: number } }>, pageInfo: { hasNextPage: boolean } } };

export type StartInitiatiefMutationVariables = Exact<{
  invoer: StartInitiatiefInvoer;
  opdrachtId: string;
}>;


export type StartInitiatiefMutation = { startInitiatief:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type VraagbladQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
}>;


export type VraagbladQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, ondersteuningsvraag: { vragerId: string | null, antwoord: string | null, bedrag: number | null, toegekend: number | null, afgeslotenOp: string | null, reden: NietGehonoreerdReden | null, id: string, soort: Ondersteuningssoort | null, vraag: string, fase: Vraagfase | null, dagenOpen: number, route: Array<{ bij: string, van: string, tot: string | null, dagen: number, reden: string | null }>, initiatief: { id: string, naam: string, gemeente: { code: string } | null } | null, geschiedenis: { nodes: Array<{ positie: number, op: string, at: string, woorden: string }> } } | null };

export type VraagrijFragment = { id: string, soort: Ondersteuningssoort | null, vraag: string, fase: Vraagfase | null, dagenOpen: number };

export type VraagOndersteuningMutationVariables = Exact<{
  invoer: VraagOndersteuningInvoer;
  opdrachtId: string;
}>;


export type VraagOndersteuningMutation = { vraagOndersteuning:
    | { __typename: 'OndersteuningsvraagAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type TrekVraagInMutationVariables = Exact<{
  id: string;
  invoer: TrekOndersteuningsvraagInInvoer;
  opdrachtId: string;
}>;


export type TrekVraagInMutation = { trekOndersteuningsvraagIn:
    | { __typename: 'OndersteuningsvraagAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export const IkDocument: Operatie<IkQuery, IkQueryVariables> = { hash: '239fe118711f9935b93a4cccd50aa380a6f8ad93917c8fdf0e02c74f997cf78a' }
export const HerstelDocument: Operatie<HerstelMutation, HerstelMutationVariables> = { hash: 'be7394bbccd2bb9136d4bad4acee4cf027afc49e80471e48cabd04a281e3c0a5' }
export const WijzigingenDocument: Operatie<WijzigingenSubscription, WijzigingenSubscriptionVariables> = { hash: '4568ddbee22dfaeef21ecd88454c2ad5aab53318a30f7b5df53688e199bc2edd' }
export const StartplekDocument: Operatie<StartplekQuery, StartplekQueryVariables> = { hash: '962096971f7de4ab0b6376f95e166db699fa7fe2554163555eb818f01074170b' }
export const MijnDocument: Operatie<MijnQuery, MijnQueryVariables> = { hash: 'ee188f37777f77a64f1a1225a514322234856ccb97e202324c2c971619df2425' }
export const AgendaDocument: Operatie<AgendaQuery, AgendaQueryVariables> = { hash: '72d7ccb951c5f4f48e925cd7d55c43ab1bd7a0e47c7ef59a50f92a7c2ebbd32e' }
export const BuurtbeeldDocument: Operatie<BuurtbeeldQuery, BuurtbeeldQueryVariables> = { hash: '9d86a08b41bbd2b18f90e6a1aeb05fe383daecf625e161b9295d2efd4189c315' }
export const GrenzenDocument: Operatie<GrenzenQuery, GrenzenQueryVariables> = { hash: 'cd40b228ef3dd4ba75dab3dc4b3924b56268eb540b89a5c643c20464539195c5' }
export const WatIsErDocument: Operatie<WatIsErQuery, WatIsErQueryVariables> = { hash: '19132fe79e96fa04ce1f026450c940e80accfa7514e207ff04803d0ed8040758' }
export const ErbijDocument: Operatie<ErbijQuery, ErbijQueryVariables> = { hash: 'cb703a5ed49db2d194e8273cee7d6bbbfc0d73e543063b4d89733a8092092143' }
export const WatErNogIsDocument: Operatie<WatErNogIsQuery, WatErNogIsQueryVariables> = { hash: 'f2c2872a609708df4bcb09299708ad0b30c8cfee0a16585cb2e922d504843054' }
export const CijfersDocument: Operatie<CijfersQuery, CijfersQueryVariables> = { hash: '72e52c95c502f548027c293062ae5f61b15ff0d22a967826a5b77120cd2a075a' }
export const GetekendGebiedDocument: Operatie<GetekendGebiedQuery, GetekendGebiedQueryVariables> = { hash: '2236e20680175ae45500bf6d4e4c11573960b90c85e0340280aa72c93541b169' }
export const HierDocument: Operatie<HierQuery, HierQueryVariables> = { hash: 'f57e1100f11e1f2bf2feda100a1036d5968f11443779a360795a72ce98035818' }
export const ElementBladDocument: Operatie<ElementBladQuery, ElementBladQueryVariables> = { hash: 'e96f649c4e2d26472c9d9f0e1f248f6fadd2bed342ffe8db4dc2571a75a34533' }
export const BevestigElementDocument: Operatie<BevestigElementMutation, BevestigElementMutationVariables> = { hash: '7ae7748e6410b3f92d80f2e6aa408ea01f9d372bcb36b4cc91d7db29659823db' }
export const MeldElementVerdwenenDocument: Operatie<MeldElementVerdwenenMutation, MeldElementVerdwenenMutationVariables> = { hash: 'f98fccfbb541204a628df7119e78030a9ddf680018ce408027c04899f6e580de' }
export const VerplaatsElementDocument: Operatie<VerplaatsElementMutation, VerplaatsElementMutationVariables> = { hash: '2ac274de3c4787962cd2c804c6b09ce1bfc8e0f634590d0d3081a2fbdc83a4e8' }
export const NeemVerdwijningTerugDocument: Operatie<NeemVerdwijningTerugMutation, NeemVerdwijningTerugMutationVariables> = { hash: '7fa0cd7df015dc1c294e5213b03c7f0aace65c79aeab3d7a0fa088f6d78dfea5' }
export const InitiatiefDocument: Operatie<InitiatiefQuery, InitiatiefQueryVariables> = { hash: 'b6372e7c3df440e6278b4d5fc231e141635b1c756eab20c2d99a836ecbf8dda0' }
export const BevestigInitiatiefDocument: Operatie<BevestigInitiatiefMutation, BevestigInitiatiefMutationVariables> = { hash: '2b3ae110a98e7b6f05c52dada013123f003d6bf4722512ffff823f7bdc0de381' }
export const WijzigInitiatiefDocument: Operatie<WijzigInitiatiefMutation, WijzigInitiatiefMutationVariables> = { hash: 'c0a5b232803b821ff14dcb6f640d74311737f1c1e6631faaa1c03358fbe59cad' }
export const LasActiviteitAfDocument: Operatie<LasActiviteitAfMutation, LasActiviteitAfMutationVariables> = { hash: '5a0e77df73373ac3e79387de141fe328e2f748a1ec4bbf3ae95b6166d6655454' }
export const LasKeerAfDocument: Operatie<LasKeerAfMutation, LasKeerAfMutationVariables> = { hash: '845c03bb49f11eeaaacbf3d9e05af306a97dcb0700fe7ffb9bd65445f9b87a37' }
export const LaatActiviteitDoorgaanDocument: Operatie<LaatActiviteitDoorgaanMutation, LaatActiviteitDoorgaanMutationVariables> = { hash: 'e4974b57a3a1debfdef5a90cc2c103cf7030fce2ab715c1fd7b4993280640fbe' }
export const LaatKeerDoorgaanDocument: Operatie<LaatKeerDoorgaanMutation, LaatKeerDoorgaanMutationVariables> = { hash: 'af91a1b2cb12f0ac8716e557f2cd25add4956cf1ab503ee964982517c45d09b7' }
export const PlaatsOpmerkingDocument: Operatie<PlaatsOpmerkingMutation, PlaatsOpmerkingMutationVariables> = { hash: '13d6b8a992fa37d9482e6d3c40dd0e2dfd15697f126f123bae4a9dbdb998cd5d' }
export const JaarDocument: Operatie<JaarQuery, JaarQueryVariables> = { hash: 'e863ffa56d49ff4e30b4b1caf51c15f9daa0d13816510d618d361235d6b1d4d8' }
export const NeemElementOpDocument: Operatie<NeemElementOpMutation, NeemElementOpMutationVariables> = { hash: '7377d964533d57b7639026097d104dab7ad4b832e21587391d74cc7d26135cb1' }
export const OproepenDocument: Operatie<OproepenQuery, OproepenQueryVariables> = { hash: '55a02d34064ea32dfdd04202e1664c85c2a33c8ec7e3232d7dcef28a373e5278' }
export const PlaatsBehoefteDocument: Operatie<PlaatsBehoefteMutation, PlaatsBehoefteMutationVariables> = { hash: '5bd896117bc611d722223347baee3f059aac28105110000f87a147210b0f8eaf' }
export const PlaatsAanbodDocument: Operatie<PlaatsAanbodMutation, PlaatsAanbodMutationVariables> = { hash: 'ecb6015a98157e6e5e63a45506b5f85dc4999a45d4ad95bfe6d0e6bb89a13905' }
export const PlannerDocument: Operatie<PlannerQuery, PlannerQueryVariables> = { hash: '5e9a94647c89375c1463662fd664d5c9fac5c6fba39b0544190504372a7cec2a' }
export const PlanActiviteitDocument: Operatie<PlanActiviteitMutation, PlanActiviteitMutationVariables> = { hash: '530848d2bbd82e5682b2c891031b42c2390b6d5b2f603bf2d0fd2dbe0913f546' }
export const PlanReeksDocument: Operatie<PlanReeksMutation, PlanReeksMutationVariables> = { hash: '17edbc51715d7c86273aae99cdd39c85e782909230e94b16ed672922972e1081' }
export const StartDocument: Operatie<StartQuery, StartQueryVariables> = { hash: '6eb4f8e36a0663272abc50a6e4bf614bd2305592a4f7d71beda59b1fcb3652e0' }
export const StartkaartDocument: Operatie<StartkaartQuery, StartkaartQueryVariables> = { hash: 'd1567da1c3295818d5f7b663203b7165dd59e05f867426d8932f12e6519be5ee' }
export const StartInitiatiefDocument: Operatie<StartInitiatiefMutation, StartInitiatiefMutationVariables> = { hash: '70febe4761ae3e81ca0247fd9407311ee7fd01b7a0bc7df0595830a1a2dba70c' }
export const VraagbladDocument: Operatie<VraagbladQuery, VraagbladQueryVariables> = { hash: 'ea3a6372800ba5e1ad04aa29f660ee67f8bee3898eb4dfaf5ed13d57767e2df6' }
export const VraagOndersteuningDocument: Operatie<VraagOndersteuningMutation, VraagOndersteuningMutationVariables> = { hash: '79feb5e24688e68382d7b5f507409eb882cd46ebaf5e031e5f071d0456ccf109' }
export const TrekVraagInDocument: Operatie<TrekVraagInMutation, TrekVraagInMutationVariables> = { hash: 'd4930e839c1325c88368e17630ebd96e36d71faea1c86d75d47b5e342db3f4da' }
