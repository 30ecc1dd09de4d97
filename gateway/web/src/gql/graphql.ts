// SPDX-License-Identifier: EUPL-1.2
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Wat er van een activiteit werd. */
export type Activiteitfase =
  | 'AFGELAST'
  | 'DOORGEGAAN'
  | 'GEPLAND';

/** Wat iemand hieraan kan doen: opdrachten aan Activiteit. */
export type Activiteitopdracht =
  | 'wijzigActiviteit';

/** Wat een zorgzame buurt zelf kan regelen. */
export type AlledaagseZaak =
  | 'BOODSCHAPPEN'
  | 'MAALTIJD'
  | 'VERVOER';

/** Velden van beantwoordKloptNiet. */
export type BeantwoordKloptNietInvoer = {
  antwoord?: string | null | undefined;
  meldingId: string;
  uitkomst: Kloptuitkomst;
};

/** Velden van beantwoordOndersteuningsvraag. */
export type BeantwoordOndersteuningsvraagInvoer = {
  antwoord: string;
  bedrag?: number | null | undefined;
  op: string;
};

/** Velden van beeindigAmbassadeur. */
export type BeeindigAmbassadeurInvoer = {
  initiatiefId: string;
  tot: string;
};

/** Velden van beeindigFinanciering. */
export type BeeindigFinancieringInvoer = {
  op: string;
  reden: Financieringsstopreden;
};

/** Velden van beeindigLidmaatschap. */
export type BeeindigLidmaatschapInvoer = {
  lid: BeeindigLidmaatschapLidInvoer;
  tot: string;
};

/** Deel van BeeindigLidmaatschapLid. */
export type BeeindigLidmaatschapLidInvoer =
  {   partijId: string; persoonId?: never; }
  |  { partijId?: never;   persoonId: string; };

/** Welke meldingen. Zonder fase: wat nog in de weg staat. */
export type BelemmeringFilter = {
  /** Codes uit de referentietabel belemmeringen. */
  code?: Array<string> | null | undefined;
  fase?: Array<Belemmeringfase> | null | undefined;
  /** Code van een gemeente, wijk of buurt. */
  gebied?: string | null | undefined;
  verantwoordelijk?: Array<Verantwoordelijke> | null | undefined;
};

/** Of een belemmering nog in de weg staat. */
export type Belemmeringfase =
  | 'GEMELD'
  | 'INGETROKKEN'
  | 'OPGELOST';

/** Waar een belemmering toe leidde. */
export type Belemmeringgevolg =
  | 'ANDERS'
  | 'NIET_VAN_DE_GROND'
  | 'UITSTEL';

/** Wat iemand hieraan kan doen: opdrachten aan Belemmering. */
export type Belemmeringopdracht =
  | 'meldBelemmeringOpgelost'
  | 'neemOplossingTerug'
  | 'trekBelemmeringIn'
  | 'wijzigBelemmering';

/** Hoe een belemmering wegging. */
export type Belemmeringoplossing =
  | 'ANDERE_WEG'
  | 'NIET_MEER_NODIG'
  | 'REGEL_VERANDERD'
  | 'UITZONDERING';

/** Velden van benoemAmbassadeur. */
export type BenoemAmbassadeurInvoer = {
  functie: string;
  initiatiefId: string;
  persoonId: string;
  van: string;
};

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

/** Velden van doeToezegging. */
export type DoeToezeggingInvoer = {
  functie: string;
  op: string;
  partijId?: string | null | undefined;
  toezegging: string;
  wanneer: string;
};

/** Velden van doeVoorstel. */
export type DoeVoorstelInvoer = {
  doel?: string | null | undefined;
  naam?: string | null | undefined;
  toelichting: string;
};

/** Deel van DraagInitiatiefOverAan. */
export type DraagInitiatiefOverAanInvoer =
  {   partijId: string; persoonId?: never; }
  |  { partijId?: never;   persoonId: string; };

/** Velden van draagInitiatiefOver. */
export type DraagInitiatiefOverInvoer = {
  aan: DraagInitiatiefOverAanInvoer;
  functie: string;
  op: string;
};

/** Waarin een cijfer geteld is. */
export type Eenheid =
  | 'AANTAL'
  | 'DUIZEND_EURO'
  | 'HUISHOUDENS'
  | 'PERSONEN'
  | 'PROCENT';

/** Waarom geld ophield. */
export type Eindreden =
  | 'AFGELOPEN'
  | 'OPGEBRUIKT'
  | 'STOPGEZET'
  | 'VERGISSING';

/** Welke elementen. Zonder stand: die er zijn, dus niet wat verplaatst of verdwenen is. */
export type ElementFilter = {
  alledaagseZaak?: Array<AlledaagseZaak> | null | undefined;
  /** Code van een gemeente, wijk of buurt, of id van een getekend gebied. */
  gebied?: string | null | undefined;
  /** Alleen een van deze. */
  id?: Array<string> | null | undefined;
  /** Alleen waarvan iemand zegt dat het niet klopt, en waar nog niet op geantwoord is. */
  kloptNiet?: boolean | null | undefined;
  laag?: Laag | null | undefined;
  /** Id van de partij die het aanbiedt. */
  partij?: string | null | undefined;
  soort?: Array<Elementsoort> | null | undefined;
  /** Verplaatst is iets alleen gezien vanuit een gebied. */
  stand?: Array<Elementstand> | null | undefined;
  /** Alleen wat u mag onderhouden. */
  vanMij?: boolean | null | undefined;
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

/** Wat iemand hieraan kan doen: opdrachten aan Element. */
export type Elementopdracht =
  | 'beantwoordKloptNiet'
  | 'bevestigElement'
  | 'legFinancieringVast'
  | 'meldElementVerdwenen'
  | 'meldKloptNiet'
  | 'neemVerdwijningTerug'
  | 'trekKloptNietIn'
  | 'verplaatsElement'
  | 'wijzigElement';

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

/** Waarvoor geld is. */
export type Financieringsdoel =
  | 'ACTIVITEIT'
  | 'EXPLOITATIE'
  | 'FUNCTIE'
  | 'INRICHTING'
  | 'VASTGOED'
  | 'WIJKSCAN';

/** Hoe lang geld duurt. */
export type Financieringsduur =
  | 'EENMALIG'
  | 'JAARLIJKS'
  | 'STRUCTUREEL'
  | 'TIJDELIJK';

/** Of het geld loopt, of nog begint. */
export type Financieringsfase =
  | 'AFGELOPEN'
  | 'BEGINT_NOG'
  | 'LOPEND';

/** Wat iemand hieraan kan doen: opdrachten aan Financieringsregel. */
export type Financieringsregelopdracht =
  | 'beeindigFinanciering'
  | 'hervatFinanciering'
  | 'wijzigFinanciering';

/** Waarom geld eerder ophoudt. */
export type Financieringsstopreden =
  | 'OPGEBRUIKT'
  | 'STOPGEZET'
  | 'VERGISSING';

/** Hoe vaak iets terugkomt. */
export type Frequentie =
  | 'DAGELIJKS'
  | 'MAANDELIJKS'
  | 'WEKELIJKS';

/** Wat iemand hieraan kan doen: opdrachten aan GetekendGebied. */
export type GetekendGebiedopdracht =
  | 'herstelGetekendGebied'
  | 'trekGetekendGebiedIn'
  | 'wijzigGetekendGebied';

/** Velden van heropenAanbod. */
export type HeropenAanbodInvoer = {
  laatste: string;
  op: string;
};

/** Velden van heropenBehoefte. */
export type HeropenBehoefteInvoer = {
  laatste: string;
  op: string;
};

/** Velden van hervatFinanciering. */
export type HervatFinancieringInvoer = {
  laatste?: string | null | undefined;
  op: string;
};

/** Velden van honoreerOndersteuningsvraagNiet. */
export type HonoreerOndersteuningsvraagNietInvoer = {
  op: string;
  reden: NietGehonoreerdReden;
  toelichting: string;
};

/** Welke initiatieven. Zonder fase: die er zijn, dus niet de gestopte. */
export type InitiatiefFilter = {
  /** Id van een partij: alleen waar zij een ambassadeur heeft. */
  ambassadeur?: string | null | undefined;
  fase?: Array<Fase> | null | undefined;
  /** Code van een gemeente, wijk of buurt, of id van een getekend gebied. */
  gebied?: string | null | undefined;
  /** Alleen een van deze. */
  id?: Array<string> | null | undefined;
  /** Id van een partij: alleen waar zij lid van is. */
  lid?: string | null | undefined;
  soort?: Array<Initiatiefsoort> | null | undefined;
  /** Alleen waarvan u eigenaar bent. */
  vanMij?: boolean | null | undefined;
  /** Deel van de naam. */
  zoek?: string | null | undefined;
};

/** Wat iemand hieraan kan doen: opdrachten aan Initiatief. */
export type Initiatiefopdracht =
  | 'beeindigLidmaatschap'
  | 'bevestigInitiatief'
  | 'doeVoorstel'
  | 'draagInitiatiefOver'
  | 'legFinancieringVast'
  | 'legMandaatVast'
  | 'legVerbinding'
  | 'meldBelemmering'
  | 'neemFaseTerug'
  | 'neemVoorstelAan'
  | 'nodigArrangeurUit'
  | 'onthefEigenaar'
  | 'pasVoorbeeldToe'
  | 'sluitNetwerk'
  | 'stelNetwerkOpen'
  | 'stelVoorbeeldOp'
  | 'trekMandaatIn'
  | 'trekUitnodigingIn'
  | 'uitZorg'
  | 'vernieuwInitiatief'
  | 'verplaatsInitiatief'
  | 'voegLidToe'
  | 'vraagOndersteuning'
  | 'wijsEigenaarAan'
  | 'wijsVoorstelAf'
  | 'wijzigFase'
  | 'wijzigInitiatief';

/** Wat voor initiatief het is. */
export type Initiatiefsoort =
  | 'BEWONERSINITIATIEF'
  | 'ORGANISATIENETWERK'
  | 'WOONINITIATIEF';

/** Wat het kabinet antwoordde: nee, een verkenning, een wetsvoorstel of ja. */
export type Kabinetsstand =
  | 'JA'
  | 'NEE'
  | 'VERKENNING'
  | 'WETSVOORSTEL';

/** Wat iemand hieraan kan doen: opdrachten aan Keer. */
export type Keeropdracht =
  | 'laatActiviteitDoorgaan'
  | 'laatKeerDoorgaan'
  | 'lasActiviteitAf'
  | 'lasKeerAf'
  | 'meldActiviteitGehouden'
  | 'meldKeerGehouden'
  | 'verplaatsActiviteit'
  | 'verplaatsKeer';

/** Wat er volgens iemand niet klopt. */
export type KloptNiet =
  | 'BESCHRIJVING'
  | 'IS_ER_NOG'
  | 'IS_WEG'
  | 'ZIT_ELDERS';

/** Wat er van een melding werd. */
export type Kloptuitkomst =
  | 'AANGEPAST'
  | 'KLOPT_TOCH';

/** Velden van koppelUitkomstTerug. */
export type KoppelUitkomstTerugInvoer = {
  lessen: string;
  op: string;
  toepassingId: string;
  uitkomst: Toepassinguitkomst;
};

/** Wat er bij een punt gevonden is. */
export type Koppelgrond =
  | 'ANDERE_GEMEENTE'
  | 'ANDERE_INDELING'
  | 'ANDERE_WIJK'
  | 'ANDERS'
  | 'BIJ_DE_GRENS'
  | 'HELE_GEMEENTE'
  | 'NIET_GEZEGD'
  | 'OVERLAPT'
  | 'OVERLAPT_NIET'
  | 'ZELFDE'
  | 'ZELFDE_BUURT'
  | 'ZELFDE_GETEKEND_GEBIED'
  | 'ZELFDE_WIJK';

/** Wat iemand hieraan kan doen: opdrachten aan Koppeling. */
export type Koppelingopdracht =
  | 'meldKoppelingGelukt'
  | 'neemKoppelingTerug'
  | 'stelKoppelingVoor'
  | 'wijsKoppelingAf';

/** Waarnaar gekeken wordt als twee naast elkaar liggen. */
export type Koppelpunt =
  | 'ALLEDAAGSE_ZAAK'
  | 'GEBIED'
  | 'GRENS'
  | 'HULP'
  | 'PERIODE'
  | 'SOORT';

/** Hoe ver een koppeling is. */
export type Koppelstand =
  | 'AFGEWEZEN'
  | 'GELUKT'
  | 'VOORGESTELD';

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

/** Waarmee de lappendeken een buurt dekt. */
export type Lapsoort =
  | 'NETWERK'
  | 'ONTMOETINGSPLEK'
  | 'VERBINDINGSPERSOON';

/** Of een lap er is. */
export type Lapstand =
  | 'GEDEKT'
  /** Er is niets van bekend in de buurt zelf. */
  | 'LEEG'
  /** Er is nog niemand die dit bijhoudt. Dat is niet hetzelfde als nul. */
  | 'NOG_NIET_AANGESLOTEN';

/** Velden van lasActiviteitAf. */
export type LasActiviteitAfInvoer = {
  initiatief: string;
  op?: string | null | undefined;
  reden?: string | null | undefined;
  /** Het stond er bij vergissing: het is nooit de bedoeling geweest */
  vergissing?: boolean | null | undefined;
};

/** Velden van lasKeerAf. */
export type LasKeerAfInvoer = {
  initiatief: string;
  /** De dag waarop deze keer volgens de reeks zou zijn */
  keer: string;
  op?: string | null | undefined;
  reden?: string | null | undefined;
};

/** Velden van lasReeksAf. */
export type LasReeksAfInvoer = {
  initiatief: string;
  op?: string | null | undefined;
  reden?: string | null | undefined;
  /** Het stond er bij vergissing: het is nooit de bedoeling geweest */
  vergissing?: boolean | null | undefined;
};

/** Deel van LegFinancieringVastGebied. */
export type LegFinancieringVastGebiedInvoer = {
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

/** Velden van legFinancieringVast. */
export type LegFinancieringVastInvoer = {
  bedrag: number;
  doel: Financieringsdoel;
  duur: Financieringsduur;
  financierId?: string | null | undefined;
  gebied?: LegFinancieringVastGebiedInvoer | null | undefined;
  laatste?: string | null | undefined;
  lokaalProgramma?: string | null | undefined;
  omschrijving?: string | null | undefined;
  op: string;
  programma?: ProgrammaCode | null | undefined;
  regeling: RegelingCode;
  vanaf: string;
  voor: LegFinancieringVastVoorInvoer;
};

/** Deel van LegFinancieringVastVoor. */
export type LegFinancieringVastVoorInvoer =
  {   elementId: string; initiatiefId?: never; partijId?: never; }
  |  { elementId?: never;   initiatiefId: string; partijId?: never; }
  |  { elementId?: never; initiatiefId?: never;   partijId: string; };

/** Velden van legMandaatVast. */
export type LegMandaatVastInvoer = {
  namens: string;
  op: string;
  raadpleging: string;
  woordvoerder: string;
};

/** Deel van LegVerbindingEinde. */
export type LegVerbindingEindeInvoer =
  {   initiatiefId: string; partijId?: never; }
  |  { initiatiefId?: never;   partijId: string; };

/** Velden van legVerbinding. */
export type LegVerbindingInvoer = {
  arrangementId?: string | null | undefined;
  begin: string;
  einde: LegVerbindingEindeInvoer;
  soort: Verbindingssoort;
  toelichting?: string | null | undefined;
  van: string;
};

/** Hoe een netwerk zich verantwoordt. */
export type Legitimatie =
  | 'IMPLICIET'
  | 'NETWERK'
  | 'PARTIEEL'
  | 'ZELF';

/** Velden van leidOndersteuningsvraagDoor. */
export type LeidOndersteuningsvraagDoorInvoer = {
  op: string;
  reden: string;
  steunpunt?: SteunpuntCode | null | undefined;
};

/** Wat de eerste dag in zijn maand is: een datum, bijvoorbeeld de tweede donderdag, of de laatste donderdag. */
export type MaandelijksOp =
  | 'DATUM'
  | 'LAATSTE_WEEKDAG'
  | 'WEEKDAG';

/** Velden van meldActiviteitGehouden. */
export type MeldActiviteitGehoudenInvoer = {
  /** Hoeveel mensen er waren */
  aantal: number;
  initiatief: string;
};

/** Deel van MeldBelemmeringGebied. */
export type MeldBelemmeringGebiedInvoer = {
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

/** Velden van meldBelemmering. */
export type MeldBelemmeringInvoer = {
  belemmering: string;
  ervaring: string;
  gebied?: MeldBelemmeringGebiedInvoer | null | undefined;
  gevolg: Belemmeringgevolg;
  initiatiefId?: string | null | undefined;
  op: string;
};

/** Velden van meldBelemmeringOpgelost. */
export type MeldBelemmeringOpgelostInvoer = {
  hoe: Belemmeringoplossing;
  op: string;
  toelichting?: string | null | undefined;
};

/** Velden van meldElementVerdwenen. */
export type MeldElementVerdwenenInvoer = {
  op: string;
  reden: Verdwijnreden;
  toelichting?: string | null | undefined;
};

/** Velden van meldKeerGehouden. */
export type MeldKeerGehoudenInvoer = {
  /** Hoeveel mensen er waren */
  aantal: number;
  initiatief: string;
  /** De dag waarop deze keer volgens de reeks zou zijn */
  keer: string;
};

/** Velden van meldKloptNiet. */
export type MeldKloptNietInvoer = {
  toelichting?: string | null | undefined;
  wat: KloptNiet;
};

/** Velden van meldKoppelingGelukt. */
export type MeldKoppelingGeluktInvoer = {
  aanbodId: string;
  blijftOpen?: boolean | null | undefined;
  op: string;
};

/** Velden van meldToezeggingNagekomen. */
export type MeldToezeggingNagekomenInvoer = {
  op: string;
  toelichting?: string | null | undefined;
};

/** Velden van meldToezeggingNietNagekomen. */
export type MeldToezeggingNietNagekomenInvoer = {
  op: string;
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

/** Wat er omging in wie een initiatief draagt of ervoor spreekt. */
export type Mijlpaalsoort =
  | 'MANDAAT_INGETROKKEN'
  | 'MANDAAT_VASTGELEGD'
  | 'OVERGEDRAGEN'
  | 'VERNIEUWD';

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

/** Velden van neemKoppelingTerug. */
export type NeemKoppelingTerugInvoer = {
  aanbodId: string;
  op: string;
};

/** Velden van neemPublicatieTerug. */
export type NeemPublicatieTerugInvoer = {
  initiatiefId?: string | null | undefined;
};

/** Velden van neemToepassingTerug. */
export type NeemToepassingTerugInvoer = {
  toepassingId?: string | null | undefined;
};

/** Velden van neemUitkomstTerug. */
export type NeemUitkomstTerugInvoer = {
  toepassingId: string;
};

/** Velden van neemVoorstelAan. */
export type NeemVoorstelAanInvoer = {
  voorstelId: string;
};

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

/** Velden van nodigArrangeurUit. */
export type NodigArrangeurUitInvoer = {
  persoonId: string;
};

/** Waar een initiatief om vraagt. */
export type Ondersteuningssoort =
  | 'ADVIES'
  | 'GELD'
  | 'MENSEN'
  | 'PLEK'
  | 'UITDAAGRECHT'
  | 'ZETJE';

/** Welke vragen. Zonder fase: die nog open staan. */
export type OndersteuningsvraagFilter = {
  /** Die bij de gemeente liggen, of juist bij een steunpunt. */
  bijGemeente?: boolean | null | undefined;
  fase?: Array<Vraagfase> | null | undefined;
  /** Code van een gemeente, wijk of buurt. */
  gebied?: string | null | undefined;
  /** Meer dagen open dan dit. */
  langerDan?: number | null | undefined;
  soort?: Array<Ondersteuningssoort> | null | undefined;
};

/** Wat iemand hieraan kan doen: opdrachten aan Ondersteuningsvraag. */
export type Ondersteuningsvraagopdracht =
  | 'beantwoordOndersteuningsvraag'
  | 'honoreerOndersteuningsvraagNiet'
  | 'leidOndersteuningsvraagDoor'
  | 'pakOndersteuningsvraagOp'
  | 'trekOndersteuningsvraagIn';

/** Deel van OnthefEigenaarEigenaar. */
export type OnthefEigenaarEigenaarInvoer =
  {   partijId: string; persoonId?: never; }
  |  { partijId?: never;   persoonId: string; };

/** Velden van onthefEigenaar. */
export type OnthefEigenaarInvoer = {
  eigenaar: OnthefEigenaarEigenaarInvoer;
  tot: string;
};

/** Vanzelf of afgesproken: beide tellen. */
export type Ontmoetingswijze =
  | 'GEORGANISEERD'
  | 'SPONTAAN';

/** Wat een punt doet voor een koppeling. */
export type Oordeel =
  | 'LET_OP'
  | 'TELT_MEE'
  | 'TELT_NIET'
  | 'TELT_TEGEN';

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

/** Wat iemand hieraan kan doen: opdrachten aan Oproep. */
export type Oproepopdracht =
  | 'heropenAanbod'
  | 'heropenBehoefte'
  | 'stelKoppelingVoor'
  | 'trekAanbodIn'
  | 'trekBehoefteIn'
  | 'wijzigAanbod'
  | 'wijzigBehoefte';

/** Waarin een voorbeeld lijkt op wat u wilt doen. */
export type Overeenkomstsoort =
  | 'BELEMMERING'
  | 'PLAATS'
  | 'SOORT';

/** Velden van pakOndersteuningsvraagOp. */
export type PakOndersteuningsvraagOpInvoer = {
  functie: string;
  op: string;
};

/** Wat iemand hieraan kan doen: opdrachten aan Partij. */
export type Partijopdracht =
  | 'beeindigAmbassadeur'
  | 'benoemAmbassadeur'
  | 'legFinancieringVast'
  | 'vertrekPartij'
  | 'wijzigPartij';

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

/** Deel van PasVoorbeeldToeGebied. */
export type PasVoorbeeldToeGebiedInvoer = {
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

/** Velden van pasVoorbeeldToe. */
export type PasVoorbeeldToeInvoer = {
  gebied?: PasVoorbeeldToeGebiedInvoer | null | undefined;
  initiatiefId?: string | null | undefined;
  op: string;
  toelichting?: string | null | undefined;
};

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

/** Stad of platteland. */
export type Plaatssoort =
  | 'PLATTELAND'
  | 'STAD';

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
  /** Elke waarde hoogstens één keer. */
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
  /** Elke waarde hoogstens één keer. */
  overslaan?: Array<string> | null | undefined;
  /** Tijd op de klok in Nederland, uu:mm */
  tijd: string;
  waar?: string | null | undefined;
  wijze: Ontmoetingswijze;
};

/** Welke gepubliceerde voorbeelden. */
export type PraktijkvoorbeeldFilter = {
  /** Een van deze codes uit de referentietabel belemmeringen. */
  belemmering?: Array<string> | null | undefined;
  /** Code van een gemeente, wijk of buurt. */
  gebied?: string | null | undefined;
  plaats?: Plaatssoort | null | undefined;
  soort?: Array<Voorbeeldsoort> | null | undefined;
};

/** Wat iemand hieraan kan doen: opdrachten aan Praktijkvoorbeeld. */
export type Praktijkvoorbeeldopdracht =
  | 'neemPublicatieTerug'
  | 'pasVoorbeeldToe'
  | 'publiceerVoorbeeld'
  | 'trekVoorbeeldIn'
  | 'wijzigVoorbeeld';

/** Code van een programma in de referentietabel regelingen. */
export type ProgrammaCode =
  | 'BUURTSAAM'
  | 'EEN_THUIS_VOOR_IEDEREEN'
  | 'GALA_SPUK'
  | 'GEZOND_EN_WEL_OUDER_WORDEN'
  | 'ISV'
  | 'KRACHTWIJKEN'
  | 'WONEN_EN_ZORG_VOOR_OUDEREN'
  | 'WOZO';

/** Velden van publiceerVoorbeeld. */
export type PubliceerVoorbeeldInvoer = {
  initiatiefId?: string | null | undefined;
  op: string;
};

/** Rechtsvorm van een organisatie. */
export type Rechtsvorm =
  | 'BV'
  | 'COOPERATIE'
  | 'EENMANSZAAK'
  | 'KERKGENOOTSCHAP'
  | 'NV'
  | 'PUBLIEKRECHTELIJK'
  | 'STICHTING'
  | 'VERENIGING'
  | 'VOF'
  | 'ZONDER_RECHTSVORM';

/** Wat iemand hieraan kan doen: opdrachten aan Reeks. */
export type Reeksopdracht =
  | 'lasReeksAf'
  | 'wijzigOverslaan'
  | 'wijzigReeks'
  | 'wijzigReekseinde';

/** Code van een regeling, budget of bijdrage in de referentietabel regelingen. */
export type RegelingCode =
  | 'ANDERS'
  | 'EIGEN_MIDDELEN'
  | 'FONDSEN_EN_PROJECTGELD'
  | 'GEBRUIKSBIJDRAGE'
  | 'GIFTEN'
  | 'HUUR'
  | 'HUURKORTING'
  | 'INTERGENERATIONEEL_WONEN'
  | 'LANDELIJKE_REGELING'
  | 'LEEFBAARHEIDSBUDGET'
  | 'MENSKRACHT'
  | 'OUDERENZORG_600_MILJOEN'
  | 'SERVICEPAKKET'
  | 'SOO'
  | 'STIMULERINGSMIDDELEN_PROVINCIE'
  | 'TRANSITIEGELDEN_ZORGKANTOOR'
  | 'WIJKPOT'
  | 'WIJKSCANVOUCHER'
  | 'WLZ_BETAALTITEL'
  | 'WMO'
  | 'ZORGBUDGET_VPT'
  | 'ZORGGESCHIKTE_WONINGEN';

/** Velden van registreerPartij. */
export type RegistreerPartijInvoer = {
  anbi?: boolean | null | undefined;
  naam: string;
  op: string;
  rechtsvorm?: Rechtsvorm | null | undefined;
  statutairDoel?: string | null | undefined;
  type: Partijtype;
  /** Elke waarde hoogstens één keer. */
  werkgebied?: Array<string> | null | undefined;
};

/** Wat een partij hier voor een initiatief is. */
export type RolHierAls =
  /** Houdt de partij en het netwerk verbonden. */
  | 'AMBASSADEUR'
  | 'LID';

/** Velden van sluitNetwerk. */
export type SluitNetwerkInvoer = {
  op: string;
};

/** Waarom u het niet meer vraagt of aanbiedt. */
export type Sluitreden =
  | 'ANDERS_OPGELOST'
  | 'NIET_MEER_NODIG'
  | 'VERGISSING';

/** Wat voor getekend gebied het is. */
export type SoortGetekendGebied =
  | 'DORP'
  | 'EIGEN'
  | 'REGIO';

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
  /** Overgenomen uit een lijst: wie het initiatief dragen is nog niet gezegd */
  overgenomen?: boolean | null | undefined;
  soort: Initiatiefsoort;
  /** Elke waarde hoogstens één keer. */
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
  /** Elke waarde hoogstens één keer. */
  waardesoorten: Array<Waardesoort>;
};

/** Deel van StartInitiatiefWonen. */
export type StartInitiatiefWonenInvoer = {
  ondervorm?: string | null | undefined;
  woonvorm: WoonvormCode;
};

/** Velden van stelKoppelingVoor. */
export type StelKoppelingVoorInvoer = {
  aanbodId: string;
  op: string;
  toelichting?: string | null | undefined;
};

/** Velden van stelNetwerkOpen. */
export type StelNetwerkOpenInvoer = {
  hoe?: string | null | undefined;
  op: string;
  voorWie?: string | null | undefined;
};

/** Deel van StelVoorbeeldOpGebied. */
export type StelVoorbeeldOpGebiedInvoer = {
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

/** Velden van stelVoorbeeldOp. */
export type StelVoorbeeldOpInvoer = {
  aanpak: string;
  /** Elke waarde hoogstens één keer. */
  belemmeringen: Array<string>;
  dilemma: string;
  gebied?: StelVoorbeeldOpGebiedInvoer | null | undefined;
  initiatiefId?: string | null | undefined;
  op: string;
  /** Elke waarde hoogstens één keer. */
  plaatsen: Array<Plaatssoort>;
  soort: Voorbeeldsoort;
  succes: string;
  titel: string;
  vindplaats?: string | null | undefined;
};

/** Code in de referentietabel steunpunten. */
export type SteunpuntCode =
  | 'COOPLINK'
  | 'EHA'
  | 'HELPDESK_BOUWREGELS'
  | 'IPLO'
  | 'LSA'
  | 'LVGO'
  | 'MANTELZORGNL'
  | 'NLZVE'
  | 'THUISHUIS';

/** Waarom een initiatief stopte. */
export type Stopreden =
  | 'BELEMMERING'
  | 'DOEL_BEREIKT'
  | 'EIGEN_KEUZE'
  | 'OPGEGAAN_IN'
  | 'VERGISSING';

/** Velden van tekenGebied. */
export type TekenGebiedInvoer = {
  /** Elke waarde hoogstens één keer. */
  gemeenten: Array<string>;
  grens: unknown;
  naam: string;
  op: string;
  soort: SoortGetekendGebied;
  toelichting?: string | null | undefined;
};

/** Of er geteld kan worden. */
export type TellingStand =
  /** Wat er geteld kan worden; een deel houdt nog niemand bij. */
  | 'DEELS_GETELD'
  | 'GETELD'
  /** Er is nog niemand die dit bijhoudt. Dat is niet hetzelfde als nul. */
  | 'NOG_NIET_AANGESLOTEN';

/** Wat iemand hieraan kan doen: opdrachten aan Toepassing. */
export type Toepassingopdracht =
  | 'koppelUitkomstTerug'
  | 'neemToepassingTerug'
  | 'neemUitkomstTerug';

/** Wat er werd van een voorbeeld op een andere plek. */
export type Toepassinguitkomst =
  | 'WERKTE'
  | 'WERKTE_DEELS'
  | 'WERKTE_NIET';

/** Of een toezegging is nagekomen. */
export type Toezeggingstand =
  | 'NAGEKOMEN'
  | 'NIET_NAGEKOMEN'
  /** Nog niemand zei of zij is nagekomen. */
  | 'TOEZEGGING';

/** Velden van trekAanbodIn. */
export type TrekAanbodInInvoer = {
  op: string;
  reden: Sluitreden;
};

/** Velden van trekBehoefteIn. */
export type TrekBehoefteInInvoer = {
  op: string;
  reden: Sluitreden;
};

/** Velden van trekGetekendGebiedIn. */
export type TrekGetekendGebiedInInvoer = {
  op: string;
};

/** Velden van trekMandaatIn. */
export type TrekMandaatInInvoer = {
  op: string;
};

/** Velden van trekOndersteuningsvraagIn. */
export type TrekOndersteuningsvraagInInvoer = {
  op: string;
};

/** Velden van trekOpmerkingIn. */
export type TrekOpmerkingInInvoer = {
  opmerkingId: string;
};

/** Velden van trekUitnodigingIn. */
export type TrekUitnodigingInInvoer = {
  persoonId: string;
};

/** Velden van trekVoorstelIn. */
export type TrekVoorstelInInvoer = {
  voorstelId: string;
};

/** Deel van UitZorgGebied. */
export type UitZorgGebiedInvoer = {
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

/** Velden van uitZorg. */
export type UitZorgInvoer = {
  gebied?: UitZorgGebiedInvoer | null | undefined;
  haakje?: string | null | undefined;
  initiatiefId?: string | null | undefined;
  op: string;
  waarover: string;
  zorg: string;
};

/** Waar een initiatief op uit is. */
export type Uitkomst =
  | 'AUTONOMIE'
  | 'BETEKENIS'
  | 'VERBINDING';

/** Wat er van iets werd tussen twee dagen. */
export type Veranderingsoort =
  /** Het was er toen nog niet. */
  | 'NIEUW'
  /** Het is er niet meer, of het zit nu ergens anders. */
  | 'OPGEHOUDEN'
  /** Het is in een andere fase, of zit op een andere plek hier. */
  | 'VERANDERD';

/** Welk ministerie een belemmering kan wegnemen, of de gemeente. */
export type Verantwoordelijke =
  | 'GEMEENTE'
  | 'SZW'
  | 'VRO'
  | 'VWS';

/** Wat iemand hieraan kan doen: opdrachten aan Verbinding. */
export type Verbindingopdracht =
  | 'verbreekVerbinding';

/** Wat de twee einden voor elkaar zijn, gezien vanaf het begin. */
export type Verbindingssoort =
  | 'DEELT_MENSEN'
  | 'DEELT_RUIMTE'
  | 'GELIJKE'
  | 'HELPT'
  | 'OUDER';

/** Deel van VerbreekVerbindingEinde. */
export type VerbreekVerbindingEindeInvoer =
  {   initiatiefId: string; partijId?: never; }
  |  { initiatiefId?: never;   partijId: string; };

/** Velden van verbreekVerbinding. */
export type VerbreekVerbindingInvoer = {
  begin: string;
  einde: VerbreekVerbindingEindeInvoer;
  toelichting?: string | null | undefined;
  tot: string;
};

/** Waarom iets er niet meer is. */
export type Verdwijnreden =
  | 'ANDERS'
  | 'GELD_OP'
  | 'GESLOTEN'
  | 'NIEMAND_MEER'
  | 'VERANDERD_VAN_AARD'
  | 'VERGISSING';

/** Velden van vernieuwInitiatief. */
export type VernieuwInitiatiefInvoer = {
  aanleiding: string;
  op: string;
};

/** Velden van verplaatsActiviteit. */
export type VerplaatsActiviteitInvoer = {
  dag: string;
  /** Hoe lang het duurt, in minuten */
  duurMinuten: number;
  initiatief: string;
  /** Tijd op de klok in Nederland, uu:mm */
  tijd: string;
  waar?: string | null | undefined;
};

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

/** Deel van VerplaatsInitiatiefGebied. */
export type VerplaatsInitiatiefGebiedInvoer = {
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

/** Velden van verplaatsInitiatief. */
export type VerplaatsInitiatiefInvoer = {
  gebied: VerplaatsInitiatiefGebiedInvoer;
  op: string;
};

/** Velden van verplaatsKeer. */
export type VerplaatsKeerInvoer = {
  dag: string;
  /** Hoe lang het duurt, in minuten */
  duurMinuten: number;
  initiatief: string;
  /** De dag waarop deze keer volgens de reeks zou zijn */
  keer: string;
  /** Tijd op de klok in Nederland, uu:mm */
  tijd: string;
};

/** Velden van vertrekPartij. */
export type VertrekPartijInvoer = {
  op: string;
  toelichting?: string | null | undefined;
  /** Het stond er bij vergissing: het is nooit de bedoeling geweest */
  vergissing?: boolean | null | undefined;
};

/** Waarom het niet meer open staat. */
export type Vervalreden =
  | 'ANDERS_OPGELOST'
  | 'NIET_MEER_NODIG'
  | 'VERGISSING'
  | 'VERLOPEN';

/** Velden van voegLidToe. */
export type VoegLidToeInvoer = {
  functie: string;
  lid: VoegLidToeLidInvoer;
  van: string;
};

/** Deel van VoegLidToeLid. */
export type VoegLidToeLidInvoer =
  {   partijId: string; persoonId?: never; }
  |  { partijId?: never;   persoonId: string; };

/** Of een voorbeeld gepubliceerd is. */
export type Voorbeeldfase =
  | 'CONCEPT'
  | 'GEPUBLICEERD'
  | 'INGETROKKEN';

/** Wat er gedaan werd. */
export type Voorbeeldsoort =
  | 'AFSPRAAK'
  | 'BEWONERSINITIATIEF'
  | 'DIENST'
  | 'ONTMOETINGSPLEK'
  | 'ORGANISATIENETWERK'
  | 'WOONINITIATIEF';

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

/** Welke kant een koppeling voorstelde. */
export type Voorsteller =
  | 'AANBOD'
  | 'BEHOEFTE'
  | 'DERDE';

/** Wat er van een voorstel werd. */
export type Voorsteluitkomst =
  | 'AANGENOMEN'
  | 'AFGEWEZEN'
  | 'INGETROKKEN'
  | 'OPEN';

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

/** Deel van WijsEigenaarAanEigenaar. */
export type WijsEigenaarAanEigenaarInvoer =
  {   partijId: string; persoonId?: never; }
  |  { partijId?: never;   persoonId: string; };

/** Velden van wijsEigenaarAan. */
export type WijsEigenaarAanInvoer = {
  eigenaar: WijsEigenaarAanEigenaarInvoer;
  functie: string;
  van: string;
};

/** Velden van wijsKoppelingAf. */
export type WijsKoppelingAfInvoer = {
  aanbodId: string;
  op: string;
};

/** Velden van wijsVoorstelAf. */
export type WijsVoorstelAfInvoer = {
  reden?: string | null | undefined;
  voorstelId: string;
};

/** Velden van wijzigAanbod. */
export type WijzigAanbodInvoer = {
  alledaagseZaak?: AlledaagseZaak | null | undefined;
  laatste?: string | null | undefined;
  omschrijving?: string | null | undefined;
  vanaf?: string | null | undefined;
  wat?: string | null | undefined;
};

/** Velden van wijzigActiviteit. */
export type WijzigActiviteitInvoer = {
  initiatief: string;
  naam?: string | null | undefined;
  omschrijving?: string | null | undefined;
  waar?: string | null | undefined;
  wijze?: Ontmoetingswijze | null | undefined;
};

/** Velden van wijzigBehoefte. */
export type WijzigBehoefteInvoer = {
  alledaagseZaak?: AlledaagseZaak | null | undefined;
  laatste?: string | null | undefined;
  omschrijving?: string | null | undefined;
  vanaf?: string | null | undefined;
  wat?: string | null | undefined;
};

/** Velden van wijzigBelemmering. */
export type WijzigBelemmeringInvoer = {
  belemmering?: string | null | undefined;
  ervaring?: string | null | undefined;
  gevolg?: Belemmeringgevolg | null | undefined;
};

/** Deel van WijzigElementContact. */
export type WijzigElementContactInvoer = {
  bereikbaar: string;
  functie: string;
};

/** Velden van wijzigElement. */
export type WijzigElementInvoer = {
  alledaagseZaak?: AlledaagseZaak | null | undefined;
  contact?: WijzigElementContactInvoer | null | undefined;
  laag?: Laag | null | undefined;
  naam?: string | null | undefined;
  omschrijving?: string | null | undefined;
  partijId?: string | null | undefined;
  vorm?: Elementvorm | null | undefined;
};

/** Velden van wijzigFase. */
export type WijzigFaseInvoer = {
  belemmering?: string | null | undefined;
  fase: Fase;
  op: string;
  opgegaanIn?: string | null | undefined;
  reden?: Stopreden | null | undefined;
  toelichting?: string | null | undefined;
};

/** Velden van wijzigFinanciering. */
export type WijzigFinancieringInvoer = {
  bedrag?: number | null | undefined;
  doel?: Financieringsdoel | null | undefined;
  laatste?: string | null | undefined;
  lokaalProgramma?: string | null | undefined;
  omschrijving?: string | null | undefined;
  programma?: ProgrammaCode | null | undefined;
};

/** Velden van wijzigGetekendGebied. */
export type WijzigGetekendGebiedInvoer = {
  grens?: unknown;
  naam?: string | null | undefined;
  toelichting?: string | null | undefined;
};

/** Velden van wijzigInitiatief. */
export type WijzigInitiatiefInvoer = {
  doel?: string | null | undefined;
  naam?: string | null | undefined;
  netwerk?: WijzigInitiatiefNetwerkInvoer | null | undefined;
  /** Elke waarde hoogstens één keer. */
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
  /** Elke waarde hoogstens één keer. */
  waardesoorten: Array<Waardesoort>;
};

/** Deel van WijzigInitiatiefWonen. */
export type WijzigInitiatiefWonenInvoer = {
  ondervorm?: string | null | undefined;
  woonvorm: WoonvormCode;
};

/** Velden van wijzigOverslaan. */
export type WijzigOverslaanInvoer = {
  initiatief: string;
  /** Elke waarde hoogstens één keer. */
  overslaan: Array<string>;
};

/** Velden van wijzigPartij. */
export type WijzigPartijInvoer = {
  anbi?: boolean | null | undefined;
  naam?: string | null | undefined;
  rechtsvorm?: Rechtsvorm | null | undefined;
  statutairDoel?: string | null | undefined;
  type?: Partijtype | null | undefined;
  /** Elke waarde hoogstens één keer. */
  werkgebied?: Array<string> | null | undefined;
};

/** Velden van wijzigReeks. */
export type WijzigReeksInvoer = {
  initiatief: string;
  naam?: string | null | undefined;
  omschrijving?: string | null | undefined;
  waar?: string | null | undefined;
  wijze?: Ontmoetingswijze | null | undefined;
};

/** Velden van wijzigReekseinde. */
export type WijzigReekseindeInvoer = {
  initiatief: string;
  laatste: string;
};

/** Velden van wijzigVoorbeeld. */
export type WijzigVoorbeeldInvoer = {
  aanpak?: string | null | undefined;
  /** Elke waarde hoogstens één keer. */
  belemmeringen?: Array<string> | null | undefined;
  dilemma?: string | null | undefined;
  /** Elke waarde hoogstens één keer. */
  plaatsen?: Array<Plaatssoort> | null | undefined;
  soort?: Voorbeeldsoort | null | undefined;
  succes?: string | null | undefined;
  titel?: string | null | undefined;
  vindplaats?: string | null | undefined;
};

/** Velden van wijzigZorg. */
export type WijzigZorgInvoer = {
  haakje?: string | null | undefined;
  waarover?: string | null | undefined;
  zorg?: string | null | undefined;
};

/** Een van de zes woonvormen. */
export type WoonvormCode =
  | 'GROEPSWONING'
  | 'MANTELZORGWONING'
  | 'MODERN_HOFJE'
  | 'WOONCOMPLEX'
  | 'WOONGEMEENSCHAP_WOONCOOPERATIE'
  | 'WOONGROEP';

/** Wat er te vinden is. */
export type Zoeksoort =
  | 'AANBOD'
  | 'ACTIVITEIT'
  | 'BEHOEFTE'
  | 'ELEMENT'
  | 'GEBIED'
  | 'GETEKEND_GEBIED'
  | 'INITIATIEF'
  | 'PARTIJ'
  | 'PRAKTIJKVOORBEELD'
  | 'REEKS';

/** Wat voorop staat. */
export type Zoekvolgorde =
  /** Wat het beste past. */
  | 'BEST'
  /** Wat het dichtst bij het gevraagde gebied is. Er wordt dan overal gezocht. */
  | 'DICHTBIJ'
  /** Waarvan het laatst bleek dat het klopt. */
  | 'VERST';

/** Welke zorgen. Zonder fase: waarvan nog niets is nagekomen. */
export type ZorgpuntFilter = {
  fase?: Array<Zorgpuntfase> | null | undefined;
  /** Code van een gemeente, wijk of buurt. */
  gebied?: string | null | undefined;
  /** Met een toezegging waarvan de dag voorbij is, of juist zonder. */
  overDatum?: boolean | null | undefined;
  /** Met een toezegging namens deze partij. */
  partij?: string | null | undefined;
};

/** Hoe het met een zorg staat. */
export type Zorgpuntfase =
  | 'GEUIT'
  | 'INGETROKKEN'
  | 'NAGEKOMEN'
  | 'NIET_NAGEKOMEN'
  | 'TOEZEGGING';

/** Wat iemand hieraan kan doen: opdrachten aan Zorgpunt. */
export type Zorgpuntopdracht =
  | 'doeToezegging'
  | 'meldToezeggingNagekomen'
  | 'meldToezeggingNietNagekomen'
  | 'neemOordeelTerug'
  | 'neemToezeggingTerug'
  | 'trekZorgIn'
  | 'wijzigZorg';

/** Waarom een schakel zwak is. */
export type Zwaktesoort =
  | 'GELD_LOOPT_AF'
  | 'HANGT_AAN_EEN'
  | 'IN_DE_KNEL'
  | 'STAAT_LOS'
  | 'STIL';

export type IkQueryVariables = Exact<{ [key: string]: never; }>;


export type IkQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, ik: { id: string, rollen: Array<{ rol: string, voor: Array<string> }> } | null };

export type NeeFragment = { code: string, uitleg: string, weg: string | null, bron: string | null };

export type PositieFragment = { dienst: string, logId: string, positie: number };

type Gedaan_AanbodAanvaard_Fragment = { id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Gedaan_ActiviteitAanvaard_Fragment = { id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Gedaan_BehoefteAanvaard_Fragment = { id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Gedaan_BelemmeringAanvaard_Fragment = { id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Gedaan_ElementAanvaard_Fragment = { id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Gedaan_FinancieringsregelAanvaard_Fragment = { id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Gedaan_GebiedAanvaard_Fragment = { id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Gedaan_GetekendGebiedAanvaard_Fragment = { id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Gedaan_IndicatorreeksAanvaard_Fragment = { id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Gedaan_InitiatiefAanvaard_Fragment = { id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Gedaan_OndersteuningsvraagAanvaard_Fragment = { id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Gedaan_PartijAanvaard_Fragment = { id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Gedaan_PraktijkvoorbeeldAanvaard_Fragment = { id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Gedaan_ReeksAanvaard_Fragment = { id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Gedaan_VerbindingAanvaard_Fragment = { id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Gedaan_ZorgpuntAanvaard_Fragment = { id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

export type GedaanFragment =
  | Gedaan_AanbodAanvaard_Fragment
  | Gedaan_ActiviteitAanvaard_Fragment
  | Gedaan_BehoefteAanvaard_Fragment
  | Gedaan_BelemmeringAanvaard_Fragment
  | Gedaan_ElementAanvaard_Fragment
  | Gedaan_FinancieringsregelAanvaard_Fragment
  | Gedaan_GebiedAanvaard_Fragment
  | Gedaan_GetekendGebiedAanvaard_Fragment
  | Gedaan_IndicatorreeksAanvaard_Fragment
  | Gedaan_InitiatiefAanvaard_Fragment
  | Gedaan_OndersteuningsvraagAanvaard_Fragment
  | Gedaan_PartijAanvaard_Fragment
  | Gedaan_PraktijkvoorbeeldAanvaard_Fragment
  | Gedaan_ReeksAanvaard_Fragment
  | Gedaan_VerbindingAanvaard_Fragment
  | Gedaan_ZorgpuntAanvaard_Fragment
;

type Uitkomst_AanbodAanvaard_Fragment = { __typename: 'AanbodAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Uitkomst_ActiviteitAanvaard_Fragment = { __typename: 'ActiviteitAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Uitkomst_BehoefteAanvaard_Fragment = { __typename: 'BehoefteAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Uitkomst_BelemmeringAanvaard_Fragment = { __typename: 'BelemmeringAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Uitkomst_ElementAanvaard_Fragment = { __typename: 'ElementAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Uitkomst_FinancieringsregelAanvaard_Fragment = { __typename: 'FinancieringsregelAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Uitkomst_GebiedAanvaard_Fragment = { __typename: 'GebiedAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Uitkomst_GetekendGebiedAanvaard_Fragment = { __typename: 'GetekendGebiedAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Uitkomst_IndicatorreeksAanvaard_Fragment = { __typename: 'IndicatorreeksAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Uitkomst_InitiatiefAanvaard_Fragment = { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Uitkomst_OndersteuningsvraagAanvaard_Fragment = { __typename: 'OndersteuningsvraagAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Uitkomst_PartijAanvaard_Fragment = { __typename: 'PartijAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Uitkomst_PraktijkvoorbeeldAanvaard_Fragment = { __typename: 'PraktijkvoorbeeldAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Uitkomst_ReeksAanvaard_Fragment = { __typename: 'ReeksAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Uitkomst_VerbindingAanvaard_Fragment = { __typename: 'VerbindingAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

type Uitkomst_Weigering_Fragment = { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null };

type Uitkomst_ZorgpuntAanvaard_Fragment = { __typename: 'ZorgpuntAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } };

export type UitkomstFragment =
  | Uitkomst_AanbodAanvaard_Fragment
  | Uitkomst_ActiviteitAanvaard_Fragment
  | Uitkomst_BehoefteAanvaard_Fragment
  | Uitkomst_BelemmeringAanvaard_Fragment
  | Uitkomst_ElementAanvaard_Fragment
  | Uitkomst_FinancieringsregelAanvaard_Fragment
  | Uitkomst_GebiedAanvaard_Fragment
  | Uitkomst_GetekendGebiedAanvaard_Fragment
  | Uitkomst_IndicatorreeksAanvaard_Fragment
  | Uitkomst_InitiatiefAanvaard_Fragment
  | Uitkomst_OndersteuningsvraagAanvaard_Fragment
  | Uitkomst_PartijAanvaard_Fragment
  | Uitkomst_PraktijkvoorbeeldAanvaard_Fragment
  | Uitkomst_ReeksAanvaard_Fragment
  | Uitkomst_VerbindingAanvaard_Fragment
  | Uitkomst_Weigering_Fragment
  | Uitkomst_ZorgpuntAanvaard_Fragment
;

export type HerstelMutationVariables = Exact<{
  sleutel: string;
}>;


export type HerstelMutation = { herstel:
    | { __typename: 'AanbodAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'ActiviteitAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'BehoefteAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'BelemmeringAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'ElementAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'FinancieringsregelAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'GebiedAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'GetekendGebiedAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'IndicatorreeksAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'OndersteuningsvraagAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'PartijAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'PraktijkvoorbeeldAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'ReeksAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'VerbindingAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
    | { __typename: 'ZorgpuntAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
   };

export type StandVanFragment = { dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null };

export type WijzigingenSubscriptionVariables = Exact<{
  gebieden?: Array<string> | string | null | undefined;
  vanaf?: Array<StandInvoer> | StandInvoer | null | undefined;
}>;


export type WijzigingenSubscription = { wijzigingen: { opnieuw: boolean, notities: Array<{ soort: string, id: string }>, alsVan: Array<{ dienst: string, logId: string, positie: number }> } };

export type CijferrijFragment = { stand: Cijferstand, waarde: number | null, jaar: number, geschat: boolean, inGemeente: number | null, landelijk: number | null, cohort: number | null, cohortOver: string | null, indicator: { code: string, naam: string, eenheid: Eenheid, doelgroep: string | null }, reeks: { id: string, bron: string }, voorbehouden: Array<{ code: VoorbehoudCode, naam: string, uitleg: string }> };

export type PlaatsnaamQueryVariables = Exact<{
  code: string;
}>;


export type PlaatsnaamQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gebied:
    | { code: string, naam: string }
    | { code: string, naam: string }
    | { code: string, naam: string }
   | null };

type Plek_Buurt_Fragment = { code: string, naam: string };

type Plek_Gemeente_Fragment = { code: string, naam: string };

type Plek_Wijk_Fragment = { code: string, naam: string };

export type PlekFragment =
  | Plek_Buurt_Fragment
  | Plek_Gemeente_Fragment
  | Plek_Wijk_Fragment
;

type Kwestiedeel_Belemmering_Fragment = { id: string, versie: number, gebied:
    | { code: string, naam: string }
    | { code: string, naam: string }
    | { code: string, naam: string }
   | null, initiatief: { id: string, naam: string } | null, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type Kwestiedeel_Ondersteuningsvraag_Fragment = { id: string, versie: number, gebied:
    | { code: string, naam: string }
    | { code: string, naam: string }
    | { code: string, naam: string }
   | null, initiatief: { id: string, naam: string } | null, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type Kwestiedeel_Zorgpunt_Fragment = { id: string, versie: number, gebied:
    | { code: string, naam: string }
    | { code: string, naam: string }
    | { code: string, naam: string }
   | null, initiatief: { id: string, naam: string } | null, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type KwestiedeelFragment =
  | Kwestiedeel_Belemmering_Fragment
  | Kwestiedeel_Ondersteuningsvraag_Fragment
  | Kwestiedeel_Zorgpunt_Fragment
;

export type StartplekQueryVariables = Exact<{
  gemeente: string;
}>;


export type StartplekQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gemeente: { code: string, naam: string, jaar: number | null, wijken: Array<{ code: string, naam: string, buurten: Array<{ code: string, naam: string }> }> } | null };

export type GeldrijFragment = { id: string, bedrag: number, duur: Financieringsduur, fase: Financieringsfase | null, laatste: string | null, omschrijving: string | null, waarschuwingen: Array<string>, financier: { id: string, naam: string } | null };

export type GeldregelsFragment = { aantal: number, nodes: Array<{ id: string, bedrag: number, duur: Financieringsduur, fase: Financieringsfase | null, laatste: string | null, omschrijving: string | null, waarschuwingen: Array<string>, financier: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type GeschiedenisVerderQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
  na?: string | null | undefined;
}>;


export type GeschiedenisVerderQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, belemmering: { id: string, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, element: { id: string, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, financieringsregel: { id: string, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, initiatief: { id: string, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, ondersteuningsvraag: { id: string, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, oproep:
    | { id: string, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { id: string, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null, partij: { id: string, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, praktijkvoorbeeld: { id: string, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, zorgpunt: { id: string, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type VerledenFragment = { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type VerderFragment = { hasNextPage: boolean, endCursor: string | null };

export type KeerrijFragment = { id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null };

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

export type KiesbaarQueryVariables = Exact<{
  gebied?: string | null | undefined;
  zoek: string;
  metPartijen: boolean;
  filter: InitiatiefFilter;
  metInitiatieven: boolean;
}>;


export type KiesbaarQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, partijen?: { aantal: number, nodes: Array<{ id: string, naam: string, mogelijk: Array<Partijopdracht> }> }, initiatieven?: { aantal: number, nodes: Array<{ id: string, naam: string }> } };

export type MijnQueryVariables = Exact<{
  filter?: InitiatiefFilter | null | undefined;
  na?: string | null | undefined;
}>;


export type MijnQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, initiatieven: { aantal: number, nodes: Array<{ id: string, naam: string, bevestigdOp: string | null, buurt: { code: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GemeldQueryVariables = Exact<{
  gebied?: string | null | undefined;
  na?: string | null | undefined;
}>;


export type GemeldQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, elementen: { aantal: number, nodes: Array<{ id: string, naam: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TakenQueryVariables = Exact<{
  code: string;
}>;


export type TakenQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gemeente: { code: string, naam: string, ondersteuningsvragen: { aantal: number }, overDatum: { aantal: number }, zorgpunten: { aantal: number }, belemmeringen: { aantal: number }, geld: { looptAf: Array<{ id: string }> } } | null };

export type VerbondenrijFragment = { id: string, soort: Verbindingssoort | null, toelichting: string | null, mogelijk: Array<Verbindingopdracht>, begin: { __typename: 'Initiatief', id: string, naam: string } | null, einde:
    | { __typename: 'Initiatief', id: string, naam: string }
    | { __typename: 'Partij', id: string, naam: string }
   | null };

export type VerbindingenFragment = { aantal: number, nodes: Array<{ id: string, soort: Verbindingssoort | null, toelichting: string | null, mogelijk: Array<Verbindingopdracht>, begin: { __typename: 'Initiatief', id: string, naam: string } | null, einde:
      | { __typename: 'Initiatief', id: string, naam: string }
      | { __typename: 'Partij', id: string, naam: string }
     | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type VerbreekVerbindingMutationVariables = Exact<{
  id: string;
  invoer: VerbreekVerbindingInvoer;
  opdrachtId: string;
}>;


export type VerbreekVerbindingMutation = { verbreekVerbinding:
    | { __typename: 'VerbindingAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type AgendaQueryVariables = Exact<{
  code: string;
  isGetekend: boolean;
  op?: string | null | undefined;
  van?: string | null | undefined;
  tot?: string | null | undefined;
  na?: string | null | undefined;
}>;


export type AgendaQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gebied?:
    | { naam: string, activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { naam: string, activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { naam: string, activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null, getekendGebied?: { naam: string, gemeenten: Array<{ code: string }>, activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

type TeDoen_Buurt_Fragment = { naam: string, activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type TeDoen_Gemeente_Fragment = { naam: string, activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type TeDoen_GetekendGebied_Fragment = { naam: string, activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type TeDoen_Wijk_Fragment = { naam: string, activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TeDoenFragment =
  | TeDoen_Buurt_Fragment
  | TeDoen_Gemeente_Fragment
  | TeDoen_GetekendGebied_Fragment
  | TeDoen_Wijk_Fragment
;

export type AgendaBijwerkenQueryVariables = Exact<{
  id: string;
  van: string;
  tot: string;
  na?: string | null | undefined;
}>;


export type AgendaBijwerkenQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, initiatief: { id: string, naam: string, gemeente: { code: string } | null, activiteiten: { aantal: number, nodes: Array<{ aantal: number | null, mogelijk: Array<Keeropdracht>, id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, activiteit: { id: string, versie: number, naam: string, omschrijving: string | null, waar: string | null, wijze: Ontmoetingswijze | null, mogelijk: Array<Activiteitopdracht> } | null, reeks: { id: string, versie: number, naam: string, omschrijving: string | null, waar: string | null, wijze: Ontmoetingswijze | null, laatste: string, overslaan: Array<string>, mogelijk: Array<Reeksopdracht> } | null, initiatief: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ActiviteitVerteldFragment = { versie: number, naam: string, omschrijving: string | null, waar: string | null, wijze: Ontmoetingswijze | null, mogelijk: Array<Activiteitopdracht> };

export type ReeksVerteldFragment = { versie: number, naam: string, omschrijving: string | null, waar: string | null, wijze: Ontmoetingswijze | null, laatste: string, overslaan: Array<string>, mogelijk: Array<Reeksopdracht> };

export type VerplaatsActiviteitMutationVariables = Exact<{
  id: string;
  invoer: VerplaatsActiviteitInvoer;
  opdrachtId: string;
  verwachteVersie?: number | null | undefined;
}>;


export type VerplaatsActiviteitMutation = { verplaatsActiviteit:
    | { __typename: 'ActiviteitAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type VerplaatsKeerMutationVariables = Exact<{
  id: string;
  invoer: VerplaatsKeerInvoer;
  opdrachtId: string;
  verwachteVersie?: number | null | undefined;
}>;


export type VerplaatsKeerMutation = { verplaatsKeer:
    | { __typename: 'ReeksAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type MeldActiviteitGehoudenMutationVariables = Exact<{
  id: string;
  invoer: MeldActiviteitGehoudenInvoer;
  opdrachtId: string;
}>;


export type MeldActiviteitGehoudenMutation = { meldActiviteitGehouden:
    | { __typename: 'ActiviteitAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type MeldKeerGehoudenMutationVariables = Exact<{
  id: string;
  invoer: MeldKeerGehoudenInvoer;
  opdrachtId: string;
}>;


export type MeldKeerGehoudenMutation = { meldKeerGehouden:
    | { __typename: 'ReeksAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type WijzigActiviteitMutationVariables = Exact<{
  id: string;
  invoer: WijzigActiviteitInvoer;
  opdrachtId: string;
  verwachteVersie?: number | null | undefined;
}>;


export type WijzigActiviteitMutation = { wijzigActiviteit:
    | { __typename: 'ActiviteitAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type WijzigReeksMutationVariables = Exact<{
  id: string;
  invoer: WijzigReeksInvoer;
  opdrachtId: string;
  verwachteVersie?: number | null | undefined;
}>;


export type WijzigReeksMutation = { wijzigReeks:
    | { __typename: 'ReeksAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type WijzigReekseindeMutationVariables = Exact<{
  id: string;
  invoer: WijzigReekseindeInvoer;
  opdrachtId: string;
  verwachteVersie?: number | null | undefined;
}>;


export type WijzigReekseindeMutation = { wijzigReekseinde:
    | { __typename: 'ReeksAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type WijzigOverslaanMutationVariables = Exact<{
  id: string;
  invoer: WijzigOverslaanInvoer;
  opdrachtId: string;
  verwachteVersie?: number | null | undefined;
}>;


export type WijzigOverslaanMutation = { wijzigOverslaan:
    | { __typename: 'ReeksAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type LasReeksAfMutationVariables = Exact<{
  id: string;
  invoer: LasReeksAfInvoer;
  opdrachtId: string;
}>;


export type LasReeksAfMutation = { lasReeksAf:
    | { __typename: 'ReeksAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type BelemmeringbladQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
}>;


export type BelemmeringbladQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, belemmering: { code: string, oplossing: Belemmeringoplossing | null, opgelostOp: string | null, toelichting: string | null, mogelijk: Array<Belemmeringopdracht>, id: string, versie: number, ervaring: string, gevolg: Belemmeringgevolg | null, fase: Belemmeringfase | null, van: string | null, steunpunten: Array<{ code: string, naam: string, waarvoor: string, site: string, peildatum: string | null, bron: { verwijzing: string } }>, gebied:
      | { code: string, naam: string }
      | { code: string, naam: string }
      | { code: string, naam: string }
     | null, initiatief: { id: string, naam: string } | null, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, belemmering: { code: string, naam: string } | null } | null };

export type BelemmeringenQueryVariables = Exact<{
  filter?: BelemmeringFilter | null | undefined;
  op?: string | null | undefined;
  na?: string | null | undefined;
}>;


export type BelemmeringenQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, belemmeringen: { aantal: number, nodes: Array<{ id: string, ervaring: string, gevolg: Belemmeringgevolg | null, fase: Belemmeringfase | null, van: string | null, belemmering: { code: string, naam: string } | null, gebied:
        | { code: string, naam: string }
        | { code: string, naam: string }
        | { code: string, naam: string }
       | null, initiatief: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BelemmeringrijFragment = { id: string, ervaring: string, gevolg: Belemmeringgevolg | null, fase: Belemmeringfase | null, van: string | null, belemmering: { code: string, naam: string } | null, gebied:
    | { code: string, naam: string }
    | { code: string, naam: string }
    | { code: string, naam: string }
   | null, initiatief: { id: string, naam: string } | null };

export type SteunpuntrijFragment = { code: string, naam: string, waarvoor: string, site: string, peildatum: string | null, bron: { verwijzing: string } };

export type BelemmeringtabelQueryVariables = Exact<{ [key: string]: never; }>;


export type BelemmeringtabelQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, referentie: { rijen: Array<{ code: string, naam: string }> } | null };

export type ObstakelagendaQueryVariables = Exact<{
  op?: string | null | undefined;
}>;


export type ObstakelagendaQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, belemmeringenagenda: Array<{ verantwoordelijk: Verantwoordelijke | null, telling: { open: number, inDeKnel: number, gestopt: number, zelfGemeld: number, opgelost: number }, regelingen: Array<{ regeling: string | null, punten: Array<{ belemmering: { code: string, naam: string, bron: { verwijzing: string } }, steunpunten: Array<{ code: string, naam: string, waarvoor: string, site: string, peildatum: string | null, bron: { verwijzing: string } }>, reactie: { datum: string, stand: Kabinetsstand, toelichting: string, bron: { verwijzing: string } } | null, telling: { open: number, opgelost: number, inDeKnel: number, gestopt: number, zelfGemeld: number, gemeenten: number } }> }> }> };

export type ObstakelagendaHierQueryVariables = Exact<{
  code: string;
  op?: string | null | undefined;
}>;


export type ObstakelagendaHierQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gebied:
    | { code: string, belemmeringenagenda: Array<{ verantwoordelijk: Verantwoordelijke | null, telling: { open: number, inDeKnel: number, gestopt: number, zelfGemeld: number, opgelost: number }, regelingen: Array<{ regeling: string | null, punten: Array<{ belemmering: { code: string, naam: string, bron: { verwijzing: string } }, steunpunten: Array<{ code: string, naam: string, waarvoor: string, site: string, peildatum: string | null, bron: { verwijzing: string } }>, reactie: { datum: string, stand: Kabinetsstand, toelichting: string, bron: { verwijzing: string } } | null, telling: { open: number, opgelost: number, inDeKnel: number, gestopt: number, zelfGemeld: number, gemeenten: number } }> }> }> }
    | { code: string, belemmeringenagenda: Array<{ verantwoordelijk: Verantwoordelijke | null, telling: { open: number, inDeKnel: number, gestopt: number, zelfGemeld: number, opgelost: number }, regelingen: Array<{ regeling: string | null, punten: Array<{ belemmering: { code: string, naam: string, bron: { verwijzing: string } }, steunpunten: Array<{ code: string, naam: string, waarvoor: string, site: string, peildatum: string | null, bron: { verwijzing: string } }>, reactie: { datum: string, stand: Kabinetsstand, toelichting: string, bron: { verwijzing: string } } | null, telling: { open: number, opgelost: number, inDeKnel: number, gestopt: number, zelfGemeld: number, gemeenten: number } }> }> }> }
    | { code: string, belemmeringenagenda: Array<{ verantwoordelijk: Verantwoordelijke | null, telling: { open: number, inDeKnel: number, gestopt: number, zelfGemeld: number, opgelost: number }, regelingen: Array<{ regeling: string | null, punten: Array<{ belemmering: { code: string, naam: string, bron: { verwijzing: string } }, steunpunten: Array<{ code: string, naam: string, waarvoor: string, site: string, peildatum: string | null, bron: { verwijzing: string } }>, reactie: { datum: string, stand: Kabinetsstand, toelichting: string, bron: { verwijzing: string } } | null, telling: { open: number, opgelost: number, inDeKnel: number, gestopt: number, zelfGemeld: number, gemeenten: number } }> }> }> }
   | null };

export type AgendadeelFragment = { verantwoordelijk: Verantwoordelijke | null, telling: { open: number, inDeKnel: number, gestopt: number, zelfGemeld: number, opgelost: number }, regelingen: Array<{ regeling: string | null, punten: Array<{ belemmering: { code: string, naam: string, bron: { verwijzing: string } }, steunpunten: Array<{ code: string, naam: string, waarvoor: string, site: string, peildatum: string | null, bron: { verwijzing: string } }>, reactie: { datum: string, stand: Kabinetsstand, toelichting: string, bron: { verwijzing: string } } | null, telling: { open: number, opgelost: number, inDeKnel: number, gestopt: number, zelfGemeld: number, gemeenten: number } }> }> };

export type MeldBelemmeringMutationVariables = Exact<{
  invoer: MeldBelemmeringInvoer;
  opdrachtId: string;
}>;


export type MeldBelemmeringMutation = { meldBelemmering:
    | { __typename: 'BelemmeringAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type WijzigBelemmeringMutationVariables = Exact<{
  id: string;
  invoer: WijzigBelemmeringInvoer;
  opdrachtId: string;
  verwachteVersie?: number | null | undefined;
}>;


export type WijzigBelemmeringMutation = { wijzigBelemmering:
    | { __typename: 'BelemmeringAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type MeldBelemmeringOpgelostMutationVariables = Exact<{
  id: string;
  invoer: MeldBelemmeringOpgelostInvoer;
  opdrachtId: string;
}>;


export type MeldBelemmeringOpgelostMutation = { meldBelemmeringOpgelost:
    | { __typename: 'BelemmeringAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type NeemOplossingTerugMutationVariables = Exact<{
  id: string;
  opdrachtId: string;
}>;


export type NeemOplossingTerugMutation = { neemOplossingTerug:
    | { __typename: 'BelemmeringAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type TrekBelemmeringInMutationVariables = Exact<{
  id: string;
  opdrachtId: string;
}>;


export type TrekBelemmeringInMutation = { trekBelemmeringIn:
    | { __typename: 'BelemmeringAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type BewerkenQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
}>;


export type BewerkenQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, initiatief: { id: string, versie: number, naam: string, fase: Fase | null, volgendeFasen: Array<Fase>, mogelijk: Array<Initiatiefopdracht>, arrangeurs: Array<string> | null, gemeente: { code: string, naam: string } | null, mandaat: { woordvoerder: string, namens: string, raadpleging: string } | null, openstelling: { voorWie: string | null, hoe: string | null } | null, eigenaren: { aantal: number, nodes: Array<{ functie: string, van: string, persoonId: string | null, partij: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, leden: { aantal: number, nodes: Array<{ functie: string, van: string, persoonId: string | null, partij: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, voorstellen: { aantal: number, nodes: Array<{ id: string, toelichting: string, naam: string | null, doel: string | null, op: string, uitkomst: Voorsteluitkomst }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, opmerkingen: { nodes: Array<{ als: OpmerkingAls, door: string }> } | null, verbindingen: { aantal: number, nodes: Array<{ id: string, soort: Verbindingssoort | null, toelichting: string | null, mogelijk: Array<Verbindingopdracht>, begin: { __typename: 'Initiatief', id: string, naam: string } | null, einde:
          | { __typename: 'Initiatief', id: string, naam: string }
          | { __typename: 'Partij', id: string, naam: string }
         | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type BewerkenVerderQueryVariables = Exact<{
  id: string;
  na?: string | null | undefined;
  eigenaren?: boolean | null | undefined;
  leden?: boolean | null | undefined;
  voorstellen?: boolean | null | undefined;
  verbindingen?: boolean | null | undefined;
}>;


export type BewerkenVerderQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, initiatief: { id: string, eigenaren?: { aantal: number, nodes: Array<{ functie: string, van: string, persoonId: string | null, partij: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, leden?: { aantal: number, nodes: Array<{ functie: string, van: string, persoonId: string | null, partij: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, voorstellen?: { aantal: number, nodes: Array<{ id: string, toelichting: string, naam: string | null, doel: string | null, op: string, uitkomst: Voorsteluitkomst }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, verbindingen?: { aantal: number, nodes: Array<{ id: string, soort: Verbindingssoort | null, toelichting: string | null, mogelijk: Array<Verbindingopdracht>, begin: { __typename: 'Initiatief', id: string, naam: string } | null, einde:
          | { __typename: 'Initiatief', id: string, naam: string }
          | { __typename: 'Partij', id: string, naam: string }
         | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MensenFragment = { aantal: number, nodes: Array<{ functie: string, van: string, persoonId: string | null, partij: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type AntwoordbaarFragment = { aantal: number, nodes: Array<{ id: string, toelichting: string, naam: string | null, doel: string | null, op: string, uitkomst: Voorsteluitkomst }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type MensFragment = { functie: string, van: string, persoonId: string | null, partij: { id: string, naam: string } | null };

export type LegVerbindingMutationVariables = Exact<{
  invoer: LegVerbindingInvoer;
  opdrachtId: string;
}>;


export type LegVerbindingMutation = { legVerbinding:
    | { __typename: 'VerbindingAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type NodigArrangeurUitMutationVariables = Exact<{
  id: string;
  invoer: NodigArrangeurUitInvoer;
  opdrachtId: string;
}>;


export type NodigArrangeurUitMutation = { nodigArrangeurUit:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type TrekUitnodigingInMutationVariables = Exact<{
  id: string;
  invoer: TrekUitnodigingInInvoer;
  opdrachtId: string;
}>;


export type TrekUitnodigingInMutation = { trekUitnodigingIn:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type WijzigFaseMutationVariables = Exact<{
  id: string;
  invoer: WijzigFaseInvoer;
  opdrachtId: string;
}>;


export type WijzigFaseMutation = { wijzigFase:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type NeemFaseTerugMutationVariables = Exact<{
  id: string;
  opdrachtId: string;
}>;


export type NeemFaseTerugMutation = { neemFaseTerug:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type VernieuwInitiatiefMutationVariables = Exact<{
  id: string;
  invoer: VernieuwInitiatiefInvoer;
  opdrachtId: string;
}>;


export type VernieuwInitiatiefMutation = { vernieuwInitiatief:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type VerplaatsInitiatiefMutationVariables = Exact<{
  id: string;
  invoer: VerplaatsInitiatiefInvoer;
  opdrachtId: string;
}>;


export type VerplaatsInitiatiefMutation = { verplaatsInitiatief:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type LegMandaatVastMutationVariables = Exact<{
  id: string;
  invoer: LegMandaatVastInvoer;
  opdrachtId: string;
}>;


export type LegMandaatVastMutation = { legMandaatVast:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type TrekMandaatInMutationVariables = Exact<{
  id: string;
  invoer: TrekMandaatInInvoer;
  opdrachtId: string;
}>;


export type TrekMandaatInMutation = { trekMandaatIn:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type StelNetwerkOpenMutationVariables = Exact<{
  id: string;
  invoer: StelNetwerkOpenInvoer;
  opdrachtId: string;
}>;


export type StelNetwerkOpenMutation = { stelNetwerkOpen:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type SluitNetwerkMutationVariables = Exact<{
  id: string;
  invoer: SluitNetwerkInvoer;
  opdrachtId: string;
}>;


export type SluitNetwerkMutation = { sluitNetwerk:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type VoegLidToeMutationVariables = Exact<{
  id: string;
  invoer: VoegLidToeInvoer;
  opdrachtId: string;
}>;


export type VoegLidToeMutation = { voegLidToe:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type BeeindigLidmaatschapMutationVariables = Exact<{
  id: string;
  invoer: BeeindigLidmaatschapInvoer;
  opdrachtId: string;
}>;


export type BeeindigLidmaatschapMutation = { beeindigLidmaatschap:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type DraagInitiatiefOverMutationVariables = Exact<{
  id: string;
  invoer: DraagInitiatiefOverInvoer;
  opdrachtId: string;
}>;


export type DraagInitiatiefOverMutation = { draagInitiatiefOver:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type WijsEigenaarAanMutationVariables = Exact<{
  id: string;
  invoer: WijsEigenaarAanInvoer;
  opdrachtId: string;
}>;


export type WijsEigenaarAanMutation = { wijsEigenaarAan:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type OnthefEigenaarMutationVariables = Exact<{
  id: string;
  invoer: OnthefEigenaarInvoer;
  opdrachtId: string;
}>;


export type OnthefEigenaarMutation = { onthefEigenaar:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type DoeVoorstelMutationVariables = Exact<{
  id: string;
  invoer: DoeVoorstelInvoer;
  opdrachtId: string;
}>;


export type DoeVoorstelMutation = { doeVoorstel:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type NeemVoorstelAanMutationVariables = Exact<{
  id: string;
  invoer: NeemVoorstelAanInvoer;
  opdrachtId: string;
}>;


export type NeemVoorstelAanMutation = { neemVoorstelAan:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type WijsVoorstelAfMutationVariables = Exact<{
  id: string;
  invoer: WijsVoorstelAfInvoer;
  opdrachtId: string;
}>;


export type WijsVoorstelAfMutation = { wijsVoorstelAf:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type BuurtbeeldQueryVariables = Exact<{
  gemeente: string;
  filter?: InitiatiefFilter | null | undefined;
  elementen?: ElementFilter | null | undefined;
  metElementen: boolean;
  op?: string | null | undefined;
}>;


export type BuurtbeeldQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gemeente: { code: string, naam: string, inwoners: number | null, jaar: number | null, bron: string | null, voorbeelddata: boolean, telling: Array<{ soort: Elementsoort, aantal: number | null, stand: TellingStand }>, initiatieven: { aantal: number }, elementen?: { aantal: number }, getekendeGebieden: { aantal: number, nodes: Array<{ id: string, naam: string }> }, wijken: Array<{ code: string, naam: string, inwoners: number | null, telling: Array<{ soort: Elementsoort, aantal: number | null, stand: TellingStand }>, initiatieven: { aantal: number }, elementen?: { aantal: number }, buurten: Array<{ code: string, naam: string, inwoners: number | null, telling: Array<{ soort: Elementsoort, aantal: number | null, stand: TellingStand }>, initiatieven: { aantal: number }, elementen?: { aantal: number } }> }> } | null };

export type AlleGetekendeQueryVariables = Exact<{
  gemeente: string;
  op?: string | null | undefined;
  na?: string | null | undefined;
}>;


export type AlleGetekendeQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gemeente: { code: string, getekendeGebieden: { aantal: number, nodes: Array<{ id: string, naam: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type GetekendFragment = { id: string, naam: string };

export type GrenzenQueryVariables = Exact<{
  gemeente: string;
}>;


export type GrenzenQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gemeente: { code: string, wijken: Array<{ buurten: Array<{ code: string, grens: unknown }> }> } | null };

export type WatIsErQueryVariables = Exact<{
  filter?: InitiatiefFilter | null | undefined;
  op?: string | null | undefined;
  na?: string | null | undefined;
}>;


export type WatIsErQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, lijst: { aantal: number, nodes: Array<{ id: string, naam: string, soort: Initiatiefsoort | null, fase: Fase | null, bevestigdOp: string | null, buurt: { code: string, naam: string } | null, leden: { aantal: number }, verbindingen: { aantal: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WatIsErOpNaamQueryVariables = Exact<{
  filter?: InitiatiefFilter | null | undefined;
  op?: string | null | undefined;
  na?: string | null | undefined;
}>;


export type WatIsErOpNaamQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, lijst: { aantal: number, nodes: Array<{ id: string, naam: string, soort: Initiatiefsoort | null, fase: Fase | null, bevestigdOp: string | null, buurt: { code: string, naam: string } | null, leden: { aantal: number }, verbindingen: { aantal: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WatErNogIsQueryVariables = Exact<{
  filter?: ElementFilter | null | undefined;
  op?: string | null | undefined;
  na?: string | null | undefined;
}>;


export type WatErNogIsQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, lijst: { aantal: number, nodes: Array<{ id: string, naam: string, soort: Elementsoort | null, laag: Laag | null, fase: Elementfase | null, alledaagseZaak: AlledaagseZaak | null, verdwenenOp: string | null, versheid: { op: string, uit: Bevestiging, twijfelOp: string | null } | null, gebied:
        | { code: string, naam: string }
        | { code: string, naam: string }
        | { code: string, naam: string }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RijFragment = { id: string, naam: string, soort: Initiatiefsoort | null, fase: Fase | null, bevestigdOp: string | null, buurt: { code: string, naam: string } | null, leden: { aantal: number }, verbindingen: { aantal: number } };

export type ElementrijFragment = { id: string, naam: string, soort: Elementsoort | null, laag: Laag | null, fase: Elementfase | null, alledaagseZaak: AlledaagseZaak | null, verdwenenOp: string | null, versheid: { op: string, uit: Bevestiging, twijfelOp: string | null } | null, gebied:
    | { code: string, naam: string }
    | { code: string, naam: string }
    | { code: string, naam: string }
   | null };

export type CijfersQueryVariables = Exact<{
  code: string;
  op?: string | null | undefined;
  vanaf?: number | null | undefined;
}>;


export type CijfersQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gebied:
    | { code: string, naam: string, cijfers: Array<{ stand: Cijferstand, waarde: number | null, jaar: number, geschat: boolean, inGemeente: number | null, landelijk: number | null, cohort: number | null, cohortOver: string | null, indicator: { code: string, naam: string, eenheid: Eenheid, doelgroep: string | null }, reeks: { id: string, bron: string }, voorbehouden: Array<{ code: VoorbehoudCode, naam: string, uitleg: string }> }> }
    | { code: string, naam: string, cijfers: Array<{ stand: Cijferstand, waarde: number | null, jaar: number, geschat: boolean, inGemeente: number | null, landelijk: number | null, cohort: number | null, cohortOver: string | null, indicator: { code: string, naam: string, eenheid: Eenheid, doelgroep: string | null }, reeks: { id: string, bron: string }, voorbehouden: Array<{ code: VoorbehoudCode, naam: string, uitleg: string }> }> }
    | { code: string, naam: string, cijfers: Array<{ stand: Cijferstand, waarde: number | null, jaar: number, geschat: boolean, inGemeente: number | null, landelijk: number | null, cohort: number | null, cohortOver: string | null, indicator: { code: string, naam: string, eenheid: Eenheid, doelgroep: string | null }, reeks: { id: string, bron: string }, voorbehouden: Array<{ code: VoorbehoudCode, naam: string, uitleg: string }> }> }
   | null };

export type DekkingQueryVariables = Exact<{
  code: string;
  isGetekend: boolean;
  metSchakels: boolean;
  op?: string | null | undefined;
}>;


export type DekkingQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gebied?:
    | { dekking: Array<{ buurt: { code: string, naam: string }, lappen: Array<{ soort: Lapsoort, stand: Lapstand, hier: number | null, breder: number | null, uitleg: string }> }>, zwakkeSchakels?: Array<{ initiatief: { id: string, naam: string }, zwakten: Array<{ soort: Zwaktesoort, geteld: number, uitleg: string }> }> | null, zwakkeVerbindingen?: Array<{ geteld: number, uitleg: string, verbinding: { id: string, begin: { id: string, naam: string } | null, einde:
            | { id: string, naam: string }
            | { id: string, naam: string }
           | null } }> | null }
    | { dekking: Array<{ buurt: { code: string, naam: string }, lappen: Array<{ soort: Lapsoort, stand: Lapstand, hier: number | null, breder: number | null, uitleg: string }> }>, zwakkeSchakels?: Array<{ initiatief: { id: string, naam: string }, zwakten: Array<{ soort: Zwaktesoort, geteld: number, uitleg: string }> }> | null, zwakkeVerbindingen?: Array<{ geteld: number, uitleg: string, verbinding: { id: string, begin: { id: string, naam: string } | null, einde:
            | { id: string, naam: string }
            | { id: string, naam: string }
           | null } }> | null }
    | { dekking: Array<{ buurt: { code: string, naam: string }, lappen: Array<{ soort: Lapsoort, stand: Lapstand, hier: number | null, breder: number | null, uitleg: string }> }>, zwakkeSchakels?: Array<{ initiatief: { id: string, naam: string }, zwakten: Array<{ soort: Zwaktesoort, geteld: number, uitleg: string }> }> | null, zwakkeVerbindingen?: Array<{ geteld: number, uitleg: string, verbinding: { id: string, begin: { id: string, naam: string } | null, einde:
            | { id: string, naam: string }
            | { id: string, naam: string }
           | null } }> | null }
   | null, getekendGebied?: { dekking: Array<{ buurt: { code: string, naam: string }, lappen: Array<{ soort: Lapsoort, stand: Lapstand, hier: number | null, breder: number | null, uitleg: string }> }>, zwakkeSchakels?: Array<{ initiatief: { id: string, naam: string }, zwakten: Array<{ soort: Zwaktesoort, geteld: number, uitleg: string }> }> | null, zwakkeVerbindingen?: Array<{ geteld: number, uitleg: string, verbinding: { id: string, begin: { id: string, naam: string } | null, einde:
          | { id: string, naam: string }
          | { id: string, naam: string }
         | null } }> | null } | null };

type Dekkingdeel_Buurt_Fragment = { dekking: Array<{ buurt: { code: string, naam: string }, lappen: Array<{ soort: Lapsoort, stand: Lapstand, hier: number | null, breder: number | null, uitleg: string }> }>, zwakkeSchakels?: Array<{ initiatief: { id: string, naam: string }, zwakten: Array<{ soort: Zwaktesoort, geteld: number, uitleg: string }> }> | null, zwakkeVerbindingen?: Array<{ geteld: number, uitleg: string, verbinding: { id: string, begin: { id: string, naam: string } | null, einde:
        | { id: string, naam: string }
        | { id: string, naam: string }
       | null } }> | null };

type Dekkingdeel_Gemeente_Fragment = { dekking: Array<{ buurt: { code: string, naam: string }, lappen: Array<{ soort: Lapsoort, stand: Lapstand, hier: number | null, breder: number | null, uitleg: string }> }>, zwakkeSchakels?: Array<{ initiatief: { id: string, naam: string }, zwakten: Array<{ soort: Zwaktesoort, geteld: number, uitleg: string }> }> | null, zwakkeVerbindingen?: Array<{ geteld: number, uitleg: string, verbinding: { id: string, begin: { id: string, naam: string } | null, einde:
        | { id: string, naam: string }
        | { id: string, naam: string }
       | null } }> | null };

type Dekkingdeel_GetekendGebied_Fragment = { dekking: Array<{ buurt: { code: string, naam: string }, lappen: Array<{ soort: Lapsoort, stand: Lapstand, hier: number | null, breder: number | null, uitleg: string }> }>, zwakkeSchakels?: Array<{ initiatief: { id: string, naam: string }, zwakten: Array<{ soort: Zwaktesoort, geteld: number, uitleg: string }> }> | null, zwakkeVerbindingen?: Array<{ geteld: number, uitleg: string, verbinding: { id: string, begin: { id: string, naam: string } | null, einde:
        | { id: string, naam: string }
        | { id: string, naam: string }
       | null } }> | null };

type Dekkingdeel_Wijk_Fragment = { dekking: Array<{ buurt: { code: string, naam: string }, lappen: Array<{ soort: Lapsoort, stand: Lapstand, hier: number | null, breder: number | null, uitleg: string }> }>, zwakkeSchakels?: Array<{ initiatief: { id: string, naam: string }, zwakten: Array<{ soort: Zwaktesoort, geteld: number, uitleg: string }> }> | null, zwakkeVerbindingen?: Array<{ geteld: number, uitleg: string, verbinding: { id: string, begin: { id: string, naam: string } | null, einde:
        | { id: string, naam: string }
        | { id: string, naam: string }
       | null } }> | null };

export type DekkingdeelFragment =
  | Dekkingdeel_Buurt_Fragment
  | Dekkingdeel_Gemeente_Fragment
  | Dekkingdeel_GetekendGebied_Fragment
  | Dekkingdeel_Wijk_Fragment
;

export type DekkingrijFragment = { buurt: { code: string, naam: string }, lappen: Array<{ soort: Lapsoort, stand: Lapstand, hier: number | null, breder: number | null, uitleg: string }> };

export type SchakelrijFragment = { initiatief: { id: string, naam: string }, zwakten: Array<{ soort: Zwaktesoort, geteld: number, uitleg: string }> };

export type VerbindingrijFragment = { geteld: number, uitleg: string, verbinding: { id: string, begin: { id: string, naam: string } | null, einde:
      | { id: string, naam: string }
      | { id: string, naam: string }
     | null } };

export type GetekendGebiedQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
}>;


export type GetekendGebiedQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, getekendGebied: { id: string, versie: number, mogelijk: Array<GetekendGebiedopdracht>, ingetrokkenOp: string | null, naam: string, toelichting: string | null, grens: unknown, gemeenten: Array<{ code: string }>, telling: Array<{ soort: Elementsoort, aantal: number | null, stand: TellingStand }>, buurten: Array<{ code: string }> } | null };

export type WijzigGetekendGebiedMutationVariables = Exact<{
  id: string;
  invoer: WijzigGetekendGebiedInvoer;
  opdrachtId: string;
  verwachteVersie?: number | null | undefined;
}>;


export type WijzigGetekendGebiedMutation = { wijzigGetekendGebied:
    | { __typename: 'GetekendGebiedAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type TrekGetekendGebiedInMutationVariables = Exact<{
  id: string;
  invoer: TrekGetekendGebiedInInvoer;
  opdrachtId: string;
}>;


export type TrekGetekendGebiedInMutation = { trekGetekendGebiedIn:
    | { __typename: 'GetekendGebiedAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type HerstelGetekendGebiedMutationVariables = Exact<{
  id: string;
  opdrachtId: string;
}>;


export type HerstelGetekendGebiedMutation = { herstelGetekendGebied:
    | { __typename: 'GetekendGebiedAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type HierQueryVariables = Exact<{
  code: string;
  isGetekend: boolean;
  op?: string | null | undefined;
}>;


export type HierQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gebied?:
    | { activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> } }
    | { activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> } }
    | { activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> } }
   | null, getekendGebied?: { activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> } } | null, formeel: { aantal: number }, informeel: { aantal: number } };

type Hierdeel_Buurt_Fragment = { activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> } };

type Hierdeel_Gemeente_Fragment = { activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> } };

type Hierdeel_GetekendGebied_Fragment = { activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> } };

type Hierdeel_Wijk_Fragment = { activiteiten: { aantal: number, nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> } };

export type HierdeelFragment =
  | Hierdeel_Buurt_Fragment
  | Hierdeel_Gemeente_Fragment
  | Hierdeel_GetekendGebied_Fragment
  | Hierdeel_Wijk_Fragment
;

export type WerktHierQueryVariables = Exact<{
  code: string;
  isGetekend: boolean;
  op?: string | null | undefined;
}>;


export type WerktHierQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gebied?:
    | { werktHier: Array<{ partij: { id: string, naam: string, type: Partijtype | null } | null, functies: Array<{ id: string, naam: string, contact: { functie: string } | null }>, rollen: Array<{ als: RolHierAls, functie: string, initiatief: { id: string, naam: string } | null }> }> }
    | { werktHier: Array<{ partij: { id: string, naam: string, type: Partijtype | null } | null, functies: Array<{ id: string, naam: string, contact: { functie: string } | null }>, rollen: Array<{ als: RolHierAls, functie: string, initiatief: { id: string, naam: string } | null }> }> }
    | { werktHier: Array<{ partij: { id: string, naam: string, type: Partijtype | null } | null, functies: Array<{ id: string, naam: string, contact: { functie: string } | null }>, rollen: Array<{ als: RolHierAls, functie: string, initiatief: { id: string, naam: string } | null }> }> }
   | null, getekendGebied?: { werktHier: Array<{ partij: { id: string, naam: string, type: Partijtype | null } | null, functies: Array<{ id: string, naam: string, contact: { functie: string } | null }>, rollen: Array<{ als: RolHierAls, functie: string, initiatief: { id: string, naam: string } | null }> }> } | null };

type Werkdeel_Buurt_Fragment = { werktHier: Array<{ partij: { id: string, naam: string, type: Partijtype | null } | null, functies: Array<{ id: string, naam: string, contact: { functie: string } | null }>, rollen: Array<{ als: RolHierAls, functie: string, initiatief: { id: string, naam: string } | null }> }> };

type Werkdeel_Gemeente_Fragment = { werktHier: Array<{ partij: { id: string, naam: string, type: Partijtype | null } | null, functies: Array<{ id: string, naam: string, contact: { functie: string } | null }>, rollen: Array<{ als: RolHierAls, functie: string, initiatief: { id: string, naam: string } | null }> }> };

type Werkdeel_GetekendGebied_Fragment = { werktHier: Array<{ partij: { id: string, naam: string, type: Partijtype | null } | null, functies: Array<{ id: string, naam: string, contact: { functie: string } | null }>, rollen: Array<{ als: RolHierAls, functie: string, initiatief: { id: string, naam: string } | null }> }> };

type Werkdeel_Wijk_Fragment = { werktHier: Array<{ partij: { id: string, naam: string, type: Partijtype | null } | null, functies: Array<{ id: string, naam: string, contact: { functie: string } | null }>, rollen: Array<{ als: RolHierAls, functie: string, initiatief: { id: string, naam: string } | null }> }> };

export type WerkdeelFragment =
  | Werkdeel_Buurt_Fragment
  | Werkdeel_Gemeente_Fragment
  | Werkdeel_GetekendGebied_Fragment
  | Werkdeel_Wijk_Fragment
;

export type VeranderingenQueryVariables = Exact<{
  code: string;
  isGetekend: boolean;
  sinds: string;
}>;


export type VeranderingenQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gebied?:
    | { NIEUW: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
            | { verdwenenOp: string | null, naam: string, gebied:
                | { code: string, naam: string }
                | { code: string, naam: string }
                | { code: string, naam: string }
               | null }
            | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
           | null, nu:
            | { verdwenenOp: string | null, naam: string, gebied:
                | { code: string, naam: string }
                | { code: string, naam: string }
                | { code: string, naam: string }
               | null }
            | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
           }> }, OPGEHOUDEN: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
            | { verdwenenOp: string | null, naam: string, gebied:
                | { code: string, naam: string }
                | { code: string, naam: string }
                | { code: string, naam: string }
               | null }
            | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
           | null, nu:
            | { verdwenenOp: string | null, naam: string, gebied:
                | { code: string, naam: string }
                | { code: string, naam: string }
                | { code: string, naam: string }
               | null }
            | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
           }> }, VERANDERD: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
            | { verdwenenOp: string | null, naam: string, gebied:
                | { code: string, naam: string }
                | { code: string, naam: string }
                | { code: string, naam: string }
               | null }
            | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
           | null, nu:
            | { verdwenenOp: string | null, naam: string, gebied:
                | { code: string, naam: string }
                | { code: string, naam: string }
                | { code: string, naam: string }
               | null }
            | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
           }> } }
    | { NIEUW: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
            | { verdwenenOp: string | null, naam: string, gebied:
                | { code: string, naam: string }
                | { code: string, naam: string }
                | { code: string, naam: string }
               | null }
            | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
           | null, nu:
            | { verdwenenOp: string | null, naam: string, gebied:
                | { code: string, naam: string }
                | { code: string, naam: string }
                | { code: string, naam: string }
               | null }
            | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
           }> }, OPGEHOUDEN: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
            | { verdwenenOp: string | null, naam: string, gebied:
                | { code: string, naam: string }
                | { code: string, naam: string }
                | { code: string, naam: string }
               | null }
            | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
           | null, nu:
            | { verdwenenOp: string | null, naam: string, gebied:
                | { code: string, naam: string }
                | { code: string, naam: string }
                | { code: string, naam: string }
               | null }
            | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
           }> }, VERANDERD: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
            | { verdwenenOp: string | null, naam: string, gebied:
                | { code: string, naam: string }
                | { code: string, naam: string }
                | { code: string, naam: string }
               | null }
            | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
           | null, nu:
            | { verdwenenOp: string | null, naam: string, gebied:
                | { code: string, naam: string }
                | { code: string, naam: string }
                | { code: string, naam: string }
               | null }
            | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
           }> } }
    | { NIEUW: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
            | { verdwenenOp: string | null, naam: string, gebied:
                | { code: string, naam: string }
                | { code: string, naam: string }
                | { code: string, naam: string }
               | null }
            | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
           | null, nu:
            | { verdwenenOp: string | null, naam: string, gebied:
                | { code: string, naam: string }
                | { code: string, naam: string }
                | { code: string, naam: string }
               | null }
            | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
           }> }, OPGEHOUDEN: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
            | { verdwenenOp: string | null, naam: string, gebied:
                | { code: string, naam: string }
                | { code: string, naam: string }
                | { code: string, naam: string }
               | null }
            | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
           | null, nu:
            | { verdwenenOp: string | null, naam: string, gebied:
                | { code: string, naam: string }
                | { code: string, naam: string }
                | { code: string, naam: string }
               | null }
            | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
           }> }, VERANDERD: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
            | { verdwenenOp: string | null, naam: string, gebied:
                | { code: string, naam: string }
                | { code: string, naam: string }
                | { code: string, naam: string }
               | null }
            | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
           | null, nu:
            | { verdwenenOp: string | null, naam: string, gebied:
                | { code: string, naam: string }
                | { code: string, naam: string }
                | { code: string, naam: string }
               | null }
            | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
           }> } }
   | null, getekendGebied?: { NIEUW: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
          | { verdwenenOp: string | null, naam: string, gebied:
              | { code: string, naam: string }
              | { code: string, naam: string }
              | { code: string, naam: string }
             | null }
          | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
         | null, nu:
          | { verdwenenOp: string | null, naam: string, gebied:
              | { code: string, naam: string }
              | { code: string, naam: string }
              | { code: string, naam: string }
             | null }
          | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
         }> }, OPGEHOUDEN: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
          | { verdwenenOp: string | null, naam: string, gebied:
              | { code: string, naam: string }
              | { code: string, naam: string }
              | { code: string, naam: string }
             | null }
          | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
         | null, nu:
          | { verdwenenOp: string | null, naam: string, gebied:
              | { code: string, naam: string }
              | { code: string, naam: string }
              | { code: string, naam: string }
             | null }
          | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
         }> }, VERANDERD: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
          | { verdwenenOp: string | null, naam: string, gebied:
              | { code: string, naam: string }
              | { code: string, naam: string }
              | { code: string, naam: string }
             | null }
          | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
         | null, nu:
          | { verdwenenOp: string | null, naam: string, gebied:
              | { code: string, naam: string }
              | { code: string, naam: string }
              | { code: string, naam: string }
             | null }
          | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
         }> } } | null };

type Veranderingdeel_Buurt_Fragment = { NIEUW: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       | null, nu:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       }> }, OPGEHOUDEN: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       | null, nu:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       }> }, VERANDERD: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       | null, nu:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       }> } };

type Veranderingdeel_Gemeente_Fragment = { NIEUW: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       | null, nu:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       }> }, OPGEHOUDEN: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       | null, nu:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       }> }, VERANDERD: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       | null, nu:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       }> } };

type Veranderingdeel_GetekendGebied_Fragment = { NIEUW: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       | null, nu:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       }> }, OPGEHOUDEN: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       | null, nu:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       }> }, VERANDERD: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       | null, nu:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       }> } };

type Veranderingdeel_Wijk_Fragment = { NIEUW: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       | null, nu:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       }> }, OPGEHOUDEN: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       | null, nu:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       }> }, VERANDERD: { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       | null, nu:
        | { verdwenenOp: string | null, naam: string, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null }
        | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
       }> } };

export type VeranderingdeelFragment =
  | Veranderingdeel_Buurt_Fragment
  | Veranderingdeel_Gemeente_Fragment
  | Veranderingdeel_GetekendGebied_Fragment
  | Veranderingdeel_Wijk_Fragment
;

export type VeranderingenlijstFragment = { aantal: number, nodes: Array<{ id: string, wat: Veranderingsoort, toen:
      | { verdwenenOp: string | null, naam: string, gebied:
          | { code: string, naam: string }
          | { code: string, naam: string }
          | { code: string, naam: string }
         | null }
      | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
     | null, nu:
      | { verdwenenOp: string | null, naam: string, gebied:
          | { code: string, naam: string }
          | { code: string, naam: string }
          | { code: string, naam: string }
         | null }
      | { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null }
     }> };

type Vergelijkbaar_Element_Fragment = { verdwenenOp: string | null, naam: string, gebied:
    | { code: string, naam: string }
    | { code: string, naam: string }
    | { code: string, naam: string }
   | null };

type Vergelijkbaar_Initiatief_Fragment = { soort: Initiatiefsoort | null, naam: string, stap: Fase | null, buurt: { code: string, naam: string } | null };

export type VergelijkbaarFragment =
  | Vergelijkbaar_Element_Fragment
  | Vergelijkbaar_Initiatief_Fragment
;

export type ElementBladQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
}>;


export type ElementBladQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, element: { versie: number, mogelijk: Array<Elementopdracht>, omschrijving: string | null, vorm: Elementvorm | null, van: string | null, adres: string | null, reden: Verdwijnreden | null, slot: string | null, id: string, naam: string, soort: Elementsoort | null, laag: Laag | null, fase: Elementfase | null, alledaagseZaak: AlledaagseZaak | null, verdwenenOp: string | null, contact: { functie: string, bereikbaar: string } | null, aanbieder: { id: string, naam: string } | null, plekken: Array<{ adres: string | null, van: string, tot: string | null, toelichting: string | null, gebied:
        | { code: string, naam: string }
        | { code: string, naam: string }
        | { code: string, naam: string }
       }>, openMeldingen: { aantal: number, nodes: Array<{ id: string, wat: KloptNiet, toelichting: string | null, op: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, mijnMeldingen: { aantal: number, nodes: Array<{ id: string, wat: KloptNiet, op: string, uitkomst: Kloptuitkomst | null, antwoord: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, financieringsregels: { aantal: number, nodes: Array<{ id: string, bedrag: number, duur: Financieringsduur, fase: Financieringsfase | null, laatste: string | null, omschrijving: string | null, waarschuwingen: Array<string>, financier: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, versheid: { op: string, uit: Bevestiging, twijfelOp: string | null } | null, gebied:
      | { code: string, naam: string }
      | { code: string, naam: string }
      | { code: string, naam: string }
     | null } | null };

export type ElementVerderQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
  na?: string | null | undefined;
  openMeldingen?: boolean | null | undefined;
  mijnMeldingen?: boolean | null | undefined;
  financieringsregels?: boolean | null | undefined;
}>;


export type ElementVerderQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, element: { id: string, openMeldingen?: { aantal: number, nodes: Array<{ id: string, wat: KloptNiet, toelichting: string | null, op: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, mijnMeldingen?: { aantal: number, nodes: Array<{ id: string, wat: KloptNiet, op: string, uitkomst: Kloptuitkomst | null, antwoord: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, financieringsregels?: { aantal: number, nodes: Array<{ id: string, bedrag: number, duur: Financieringsduur, fase: Financieringsfase | null, laatste: string | null, omschrijving: string | null, waarschuwingen: Array<string>, financier: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type TeBeantwoordenMeldingenFragment = { aantal: number, nodes: Array<{ id: string, wat: KloptNiet, toelichting: string | null, op: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type EigenMeldingenFragment = { aantal: number, nodes: Array<{ id: string, wat: KloptNiet, op: string, uitkomst: Kloptuitkomst | null, antwoord: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type WijzigElementMutationVariables = Exact<{
  id: string;
  invoer: WijzigElementInvoer;
  opdrachtId: string;
  verwachteVersie?: number | null | undefined;
}>;


export type WijzigElementMutation = { wijzigElement:
    | { __typename: 'ElementAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

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

export type MeldKloptNietMutationVariables = Exact<{
  id: string;
  invoer: MeldKloptNietInvoer;
  opdrachtId: string;
}>;


export type MeldKloptNietMutation = { meldKloptNiet:
    | { __typename: 'ElementAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type TrekKloptNietInMutationVariables = Exact<{
  id: string;
  opdrachtId: string;
}>;


export type TrekKloptNietInMutation = { trekKloptNietIn:
    | { __typename: 'ElementAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type BeantwoordKloptNietMutationVariables = Exact<{
  id: string;
  invoer: BeantwoordKloptNietInvoer;
  opdrachtId: string;
}>;


export type BeantwoordKloptNietMutation = { beantwoordKloptNiet:
    | { __typename: 'ElementAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type GeldbladQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
}>;


export type GeldbladQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, financieringsregel: { versie: number, programma: ProgrammaCode | null, lokaalProgramma: string | null, perJaar: number, reden: Eindreden | null, bron: string | null, mogelijk: Array<Financieringsregelopdracht>, regeling: RegelingCode | null, doel: Financieringsdoel, vanaf: string | null, id: string, bedrag: number, duur: Financieringsduur, fase: Financieringsfase | null, laatste: string | null, omschrijving: string | null, waarschuwingen: Array<string>, gebied:
      | { code: string, naam: string }
      | { code: string, naam: string }
      | { code: string, naam: string }
     | null, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, initiatief: { id: string, naam: string } | null, element: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, financier: { id: string, naam: string } | null } | null };

export type GeldregelFragment = { regeling: RegelingCode | null, doel: Financieringsdoel, vanaf: string | null, id: string, bedrag: number, duur: Financieringsduur, fase: Financieringsfase | null, laatste: string | null, omschrijving: string | null, waarschuwingen: Array<string>, initiatief: { id: string, naam: string } | null, element: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, financier: { id: string, naam: string } | null };

export type GeldHierQueryVariables = Exact<{
  code: string;
  op?: string | null | undefined;
}>;


export type GeldHierQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gebied:
    | { code: string, geld: { structureelAandeel: number | null, voorbehoud: string, totaal: { aantal: number, perJaar: number, eenmalig: number }, perFinancier: Array<{ aantal: number, perJaar: number, eenmalig: number, financier: { id: string, naam: string } | null }>, perDoel: Array<{ aantal: number, perJaar: number, eenmalig: number, doel: Financieringsdoel }>, perDuur: Array<{ aantal: number, perJaar: number, eenmalig: number, duur: Financieringsduur }>, looptAf: Array<{ regeling: RegelingCode | null, doel: Financieringsdoel, vanaf: string | null, id: string, bedrag: number, duur: Financieringsduur, fase: Financieringsfase | null, laatste: string | null, omschrijving: string | null, waarschuwingen: Array<string>, initiatief: { id: string, naam: string } | null, element: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, financier: { id: string, naam: string } | null }>, programmas: Array<{ naam: string, perJaar: number, eenmalig: number, aantal: number, eersteEinde: string | null, valt: Array<{ aantal: number, perJaar: number, eenmalig: number, alleenHiervan: boolean, uitleg: string, initiatief: { id: string, naam: string } | null, element: { id: string, naam: string } | null, partij: { id: string, naam: string } | null }> }> } }
    | { code: string, geld: { structureelAandeel: number | null, voorbehoud: string, totaal: { aantal: number, perJaar: number, eenmalig: number }, perFinancier: Array<{ aantal: number, perJaar: number, eenmalig: number, financier: { id: string, naam: string } | null }>, perDoel: Array<{ aantal: number, perJaar: number, eenmalig: number, doel: Financieringsdoel }>, perDuur: Array<{ aantal: number, perJaar: number, eenmalig: number, duur: Financieringsduur }>, looptAf: Array<{ regeling: RegelingCode | null, doel: Financieringsdoel, vanaf: string | null, id: string, bedrag: number, duur: Financieringsduur, fase: Financieringsfase | null, laatste: string | null, omschrijving: string | null, waarschuwingen: Array<string>, initiatief: { id: string, naam: string } | null, element: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, financier: { id: string, naam: string } | null }>, programmas: Array<{ naam: string, perJaar: number, eenmalig: number, aantal: number, eersteEinde: string | null, valt: Array<{ aantal: number, perJaar: number, eenmalig: number, alleenHiervan: boolean, uitleg: string, initiatief: { id: string, naam: string } | null, element: { id: string, naam: string } | null, partij: { id: string, naam: string } | null }> }> } }
    | { code: string, geld: { structureelAandeel: number | null, voorbehoud: string, totaal: { aantal: number, perJaar: number, eenmalig: number }, perFinancier: Array<{ aantal: number, perJaar: number, eenmalig: number, financier: { id: string, naam: string } | null }>, perDoel: Array<{ aantal: number, perJaar: number, eenmalig: number, doel: Financieringsdoel }>, perDuur: Array<{ aantal: number, perJaar: number, eenmalig: number, duur: Financieringsduur }>, looptAf: Array<{ regeling: RegelingCode | null, doel: Financieringsdoel, vanaf: string | null, id: string, bedrag: number, duur: Financieringsduur, fase: Financieringsfase | null, laatste: string | null, omschrijving: string | null, waarschuwingen: Array<string>, initiatief: { id: string, naam: string } | null, element: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, financier: { id: string, naam: string } | null }>, programmas: Array<{ naam: string, perJaar: number, eenmalig: number, aantal: number, eersteEinde: string | null, valt: Array<{ aantal: number, perJaar: number, eenmalig: number, alleenHiervan: boolean, uitleg: string, initiatief: { id: string, naam: string } | null, element: { id: string, naam: string } | null, partij: { id: string, naam: string } | null }> }> } }
   | null };

export type SomFragment = { aantal: number, perJaar: number, eenmalig: number };

export type GeldbeeldFragment = { structureelAandeel: number | null, voorbehoud: string, totaal: { aantal: number, perJaar: number, eenmalig: number }, perFinancier: Array<{ aantal: number, perJaar: number, eenmalig: number, financier: { id: string, naam: string } | null }>, perDoel: Array<{ aantal: number, perJaar: number, eenmalig: number, doel: Financieringsdoel }>, perDuur: Array<{ aantal: number, perJaar: number, eenmalig: number, duur: Financieringsduur }>, looptAf: Array<{ regeling: RegelingCode | null, doel: Financieringsdoel, vanaf: string | null, id: string, bedrag: number, duur: Financieringsduur, fase: Financieringsfase | null, laatste: string | null, omschrijving: string | null, waarschuwingen: Array<string>, initiatief: { id: string, naam: string } | null, element: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, financier: { id: string, naam: string } | null }>, programmas: Array<{ naam: string, perJaar: number, eenmalig: number, aantal: number, eersteEinde: string | null, valt: Array<{ aantal: number, perJaar: number, eenmalig: number, alleenHiervan: boolean, uitleg: string, initiatief: { id: string, naam: string } | null, element: { id: string, naam: string } | null, partij: { id: string, naam: string } | null }> }> };

export type GeldPartijenQueryVariables = Exact<{
  code: string;
}>;


export type GeldPartijenQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gebied:
    | { code: string, partijen: { nodes: Array<{ id: string, mogelijk: Array<Partijopdracht> }> } }
    | { code: string, partijen: { nodes: Array<{ id: string, mogelijk: Array<Partijopdracht> }> } }
    | { code: string, partijen: { nodes: Array<{ id: string, mogelijk: Array<Partijopdracht> }> } }
   | null };

export type GeldElementQueryVariables = Exact<{
  id: string;
}>;


export type GeldElementQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, element: { id: string, naam: string, gebied:
      | { code: string, naam: string }
      | { code: string, naam: string }
      | { code: string, naam: string }
     | null } | null };

export type MijnPartijenQueryVariables = Exact<{ [key: string]: never; }>;


export type MijnPartijenQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, ik: { id: string, partijen: Array<{ id: string, naam: string }> } | null };

export type LegGeldVastMutationVariables = Exact<{
  invoer: LegFinancieringVastInvoer;
  opdrachtId: string;
}>;


export type LegGeldVastMutation = { legFinancieringVast:
    | { __typename: 'FinancieringsregelAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type WijzigGeldMutationVariables = Exact<{
  id: string;
  invoer: WijzigFinancieringInvoer;
  opdrachtId: string;
  verwachteVersie?: number | null | undefined;
}>;


export type WijzigGeldMutation = { wijzigFinanciering:
    | { __typename: 'FinancieringsregelAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type BeeindigGeldMutationVariables = Exact<{
  id: string;
  invoer: BeeindigFinancieringInvoer;
  opdrachtId: string;
}>;


export type BeeindigGeldMutation = { beeindigFinanciering:
    | { __typename: 'FinancieringsregelAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type HervatGeldMutationVariables = Exact<{
  id: string;
  invoer: HervatFinancieringInvoer;
  opdrachtId: string;
}>;


export type HervatGeldMutation = { hervatFinanciering:
    | { __typename: 'FinancieringsregelAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type InitiatiefQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
  van: string;
  tot: string;
}>;


export type InitiatiefQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, initiatief: { id: string, versie: number, naam: string, doel: string, mogelijk: Array<Initiatiefopdracht>, soort: Initiatiefsoort | null, fase: Fase | null, bevestigdOp: string | null, gestartOp: string | null, eigenarenWeg: boolean, eigenaren: { nodes: Array<{ partij: { id: string, naam: string } | null }> }, wonen: { woonvorm: WoonvormCode, ondervorm: string | null } | null, gemeente: { code: string, naam: string } | null, buurt: { code: string, naam: string } | null, leden: { aantal: number, nodes: Array<{ functie: string, van: string, partij: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, verbindingen: { aantal: number, nodes: Array<{ id: string, soort: Verbindingssoort | null, toelichting: string | null, mogelijk: Array<Verbindingopdracht>, begin: { __typename: 'Initiatief', id: string, naam: string } | null, einde:
          | { __typename: 'Initiatief', id: string, naam: string }
          | { __typename: 'Partij', id: string, naam: string }
         | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, mandaat: { namens: string, raadpleging: string, woordvoerder: string } | null, openstelling: { hoe: string | null, voorWie: string | null } | null, activiteiten: { aantal: number, nodes: Array<{ mogelijk: Array<Keeropdracht>, id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, ondersteuningsvragen: { aantal: number, nodes: Array<{ id: string, soort: Ondersteuningssoort | null, vraag: string, fase: Vraagfase | null, dagenOpen: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, financieringsregels: { aantal: number, nodes: Array<{ id: string, bedrag: number, duur: Financieringsduur, fase: Financieringsfase | null, laatste: string | null, omschrijving: string | null, waarschuwingen: Array<string>, financier: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, opmerkingen: { aantal: number, nodes: Array<{ id: string, als: OpmerkingAls, op: string, tekst: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, mijnOpmerkingen: { aantal: number, nodes: Array<{ id: string, als: OpmerkingAls, op: string, tekst: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, mijnVoorstellen: { aantal: number, nodes: Array<{ id: string, op: string, toelichting: string, uitkomst: Voorsteluitkomst, reden: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type InitiatiefVerderQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
  van: string;
  tot: string;
  na?: string | null | undefined;
  leden?: boolean | null | undefined;
  verbindingen?: boolean | null | undefined;
  activiteiten?: boolean | null | undefined;
  ondersteuningsvragen?: boolean | null | undefined;
  financieringsregels?: boolean | null | undefined;
  opmerkingen?: boolean | null | undefined;
  mijnOpmerkingen?: boolean | null | undefined;
  mijnVoorstellen?: boolean | null | undefined;
  belemmeringen?: boolean | null | undefined;
  zorgpunten?: boolean | null | undefined;
  praktijkvoorbeelden?: boolean | null | undefined;
  behoeften?: boolean | null | undefined;
  aanbiedingen?: boolean | null | undefined;
}>;


export type InitiatiefVerderQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, initiatief: { id: string, leden?: { aantal: number, nodes: Array<{ functie: string, van: string, partij: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, verbindingen?: { aantal: number, nodes: Array<{ id: string, soort: Verbindingssoort | null, toelichting: string | null, mogelijk: Array<Verbindingopdracht>, begin: { __typename: 'Initiatief', id: string, naam: string } | null, einde:
          | { __typename: 'Initiatief', id: string, naam: string }
          | { __typename: 'Partij', id: string, naam: string }
         | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, activiteiten?: { aantal: number, nodes: Array<{ mogelijk: Array<Keeropdracht>, id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, ondersteuningsvragen?: { aantal: number, nodes: Array<{ id: string, soort: Ondersteuningssoort | null, vraag: string, fase: Vraagfase | null, dagenOpen: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, financieringsregels?: { aantal: number, nodes: Array<{ id: string, bedrag: number, duur: Financieringsduur, fase: Financieringsfase | null, laatste: string | null, omschrijving: string | null, waarschuwingen: Array<string>, financier: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, opmerkingen?: { aantal: number, nodes: Array<{ id: string, als: OpmerkingAls, op: string, tekst: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, mijnOpmerkingen?: { aantal: number, nodes: Array<{ id: string, als: OpmerkingAls, op: string, tekst: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, mijnVoorstellen?: { aantal: number, nodes: Array<{ id: string, op: string, toelichting: string, uitkomst: Voorsteluitkomst, reden: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, belemmeringen?: { aantal: number, nodes: Array<{ id: string, ervaring: string, gevolg: Belemmeringgevolg | null, fase: Belemmeringfase | null, van: string | null, belemmering: { code: string, naam: string } | null, gebied:
          | { code: string, naam: string }
          | { code: string, naam: string }
          | { code: string, naam: string }
         | null, initiatief: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, zorgpunten?: { aantal: number, nodes: Array<{ id: string, waarover: string, zorg: string, fase: Zorgpuntfase | null, overDatum: boolean, gebied:
          | { code: string, naam: string }
          | { code: string, naam: string }
          | { code: string, naam: string }
         | null, initiatief: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, praktijkvoorbeelden?: { aantal: number, nodes: Array<{ id: string, titel: string | null, soort: Voorbeeldsoort | null, plaatsen: Array<Plaatssoort> | null, succes: string | null, fase: Voorbeeldfase, initiatief: { id: string, naam: string } | null, uitkomsten: { toegepast: number, werkte: number, werkteDeels: number, werkteNiet: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, behoeften?: { aantal: number, nodes: Array<{ id: string, wat: string, fase: Oproepfase | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, aanbiedingen?: { aantal: number, nodes: Array<{ id: string, wat: string, fase: Oproepfase | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MeedoenersFragment = { aantal: number, nodes: Array<{ functie: string, van: string, partij: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type AankomendFragment = { aantal: number, nodes: Array<{ mogelijk: Array<Keeropdracht>, id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type GevraagdFragment = { aantal: number, nodes: Array<{ id: string, soort: Ondersteuningssoort | null, vraag: string, fase: Vraagfase | null, dagenOpen: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type OpgemerktFragment = { aantal: number, nodes: Array<{ id: string, als: OpmerkingAls, op: string, tekst: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type VoorgesteldFragment = { aantal: number, nodes: Array<{ id: string, op: string, toelichting: string, uitkomst: Voorsteluitkomst, reden: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

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

export type PlaatsOpmerkingMutationVariables = Exact<{
  id: string;
  invoer: PlaatsOpmerkingInvoer;
  opdrachtId: string;
}>;


export type PlaatsOpmerkingMutation = { plaatsOpmerking:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type TrekOpmerkingInMutationVariables = Exact<{
  id: string;
  invoer: TrekOpmerkingInInvoer;
  opdrachtId: string;
}>;


export type TrekOpmerkingInMutation = { trekOpmerkingIn:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type TrekVoorstelInMutationVariables = Exact<{
  id: string;
  invoer: TrekVoorstelInInvoer;
  opdrachtId: string;
}>;


export type TrekVoorstelInMutation = { trekVoorstelIn:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type InitiatiefLevenQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
}>;


export type InitiatiefLevenQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, initiatief: { id: string, fase: Fase | null, mogelijk: Array<Initiatiefopdracht>, vergelijkbareVoorbeelden: Array<{ voorbeeld: { id: string, titel: string | null, succes: string | null }, overeenkomsten: Array<{ waarin: Overeenkomstsoort }>, uitkomsten: { toegepast: number, werkte: number, werkteDeels: number, werkteNiet: number } }>, steunpunten: Array<{ code: string, naam: string, waarvoor: string, site: string, peildatum: string | null, bron: { verwijzing: string } }>, belemmeringen: { aantal: number, nodes: Array<{ id: string, ervaring: string, gevolg: Belemmeringgevolg | null, fase: Belemmeringfase | null, van: string | null, belemmering: { code: string, naam: string } | null, gebied:
          | { code: string, naam: string }
          | { code: string, naam: string }
          | { code: string, naam: string }
         | null, initiatief: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, zorgpunten: { aantal: number, nodes: Array<{ id: string, waarover: string, zorg: string, fase: Zorgpuntfase | null, overDatum: boolean, gebied:
          | { code: string, naam: string }
          | { code: string, naam: string }
          | { code: string, naam: string }
         | null, initiatief: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, praktijkvoorbeelden: { aantal: number, nodes: Array<{ id: string, titel: string | null, soort: Voorbeeldsoort | null, plaatsen: Array<Plaatssoort> | null, succes: string | null, fase: Voorbeeldfase, initiatief: { id: string, naam: string } | null, uitkomsten: { toegepast: number, werkte: number, werkteDeels: number, werkteNiet: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, behoeften: { aantal: number, nodes: Array<{ id: string, wat: string, fase: Oproepfase | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, aanbiedingen: { aantal: number, nodes: Array<{ id: string, wat: string, fase: Oproepfase | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type BelemmeringenEromheenFragment = { aantal: number, nodes: Array<{ id: string, ervaring: string, gevolg: Belemmeringgevolg | null, fase: Belemmeringfase | null, van: string | null, belemmering: { code: string, naam: string } | null, gebied:
      | { code: string, naam: string }
      | { code: string, naam: string }
      | { code: string, naam: string }
     | null, initiatief: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type ZorgpuntenEromheenFragment = { aantal: number, nodes: Array<{ id: string, waarover: string, zorg: string, fase: Zorgpuntfase | null, overDatum: boolean, gebied:
      | { code: string, naam: string }
      | { code: string, naam: string }
      | { code: string, naam: string }
     | null, initiatief: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type VoorbeeldenEromheenFragment = { aantal: number, nodes: Array<{ id: string, titel: string | null, soort: Voorbeeldsoort | null, plaatsen: Array<Plaatssoort> | null, succes: string | null, fase: Voorbeeldfase, initiatief: { id: string, naam: string } | null, uitkomsten: { toegepast: number, werkte: number, werkteDeels: number, werkteNiet: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type BehoeftenEromheenFragment = { aantal: number, nodes: Array<{ id: string, wat: string, fase: Oproepfase | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type AanbiedingenEromheenFragment = { aantal: number, nodes: Array<{ id: string, wat: string, fase: Oproepfase | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type JaarQueryVariables = Exact<{
  id: string;
  toen?: string | null | undefined;
  jan: string;
  feb: string;
  mrt: string;
  apr: string;
  mei: string;
  jun: string;
  jul: string;
  aug: string;
  sep: string;
  okt: string;
  nov: string;
  dec: string;
  eind: string;
}>;


export type JaarQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, toen: { id: string, mandaat: { namens: string } | null } | null, initiatief: { id: string, naam: string, mogelijk: Array<Initiatiefopdracht>, gemeente: { code: string } | null, jan: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> }, feb: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> }, mrt: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> }, apr: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> }, mei: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> }, jun: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> }, jul: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> }, aug: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> }, sep: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> }, okt: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> }, nov: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> }, dec: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> }, financieringsregels: { nodes: Array<{ id: string, bedrag: number, duur: Financieringsduur, fase: Financieringsfase | null, laatste: string | null, omschrijving: string | null, waarschuwingen: Array<string>, financier: { id: string, naam: string } | null }> }, mijlpalen: { nodes: Array<{ op: string, wat: Mijlpaalsoort, woorden: string | null }> } } | null };

export type VorigJaarQueryVariables = Exact<{
  id: string;
  jan: string;
  feb: string;
  mrt: string;
  apr: string;
  mei: string;
  jun: string;
  jul: string;
  aug: string;
  sep: string;
  okt: string;
  nov: string;
  dec: string;
  eind: string;
}>;


export type VorigJaarQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, initiatief: { id: string, jan: { nodes: Array<{ naam: string, omschrijving: string | null, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, activiteit: { id: string } | null, reeks: { id: string, herhaling: { frequentie: Frequentie, om: number, weekdagen: Array<Weekdag>, maandelijksOp: MaandelijksOp | null } | null } | null }> }, feb: { nodes: Array<{ naam: string, omschrijving: string | null, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, activiteit: { id: string } | null, reeks: { id: string, herhaling: { frequentie: Frequentie, om: number, weekdagen: Array<Weekdag>, maandelijksOp: MaandelijksOp | null } | null } | null }> }, mrt: { nodes: Array<{ naam: string, omschrijving: string | null, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, activiteit: { id: string } | null, reeks: { id: string, herhaling: { frequentie: Frequentie, om: number, weekdagen: Array<Weekdag>, maandelijksOp: MaandelijksOp | null } | null } | null }> }, apr: { nodes: Array<{ naam: string, omschrijving: string | null, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, activiteit: { id: string } | null, reeks: { id: string, herhaling: { frequentie: Frequentie, om: number, weekdagen: Array<Weekdag>, maandelijksOp: MaandelijksOp | null } | null } | null }> }, mei: { nodes: Array<{ naam: string, omschrijving: string | null, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, activiteit: { id: string } | null, reeks: { id: string, herhaling: { frequentie: Frequentie, om: number, weekdagen: Array<Weekdag>, maandelijksOp: MaandelijksOp | null } | null } | null }> }, jun: { nodes: Array<{ naam: string, omschrijving: string | null, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, activiteit: { id: string } | null, reeks: { id: string, herhaling: { frequentie: Frequentie, om: number, weekdagen: Array<Weekdag>, maandelijksOp: MaandelijksOp | null } | null } | null }> }, jul: { nodes: Array<{ naam: string, omschrijving: string | null, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, activiteit: { id: string } | null, reeks: { id: string, herhaling: { frequentie: Frequentie, om: number, weekdagen: Array<Weekdag>, maandelijksOp: MaandelijksOp | null } | null } | null }> }, aug: { nodes: Array<{ naam: string, omschrijving: string | null, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, activiteit: { id: string } | null, reeks: { id: string, herhaling: { frequentie: Frequentie, om: number, weekdagen: Array<Weekdag>, maandelijksOp: MaandelijksOp | null } | null } | null }> }, sep: { nodes: Array<{ naam: string, omschrijving: string | null, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, activiteit: { id: string } | null, reeks: { id: string, herhaling: { frequentie: Frequentie, om: number, weekdagen: Array<Weekdag>, maandelijksOp: MaandelijksOp | null } | null } | null }> }, okt: { nodes: Array<{ naam: string, omschrijving: string | null, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, activiteit: { id: string } | null, reeks: { id: string, herhaling: { frequentie: Frequentie, om: number, weekdagen: Array<Weekdag>, maandelijksOp: MaandelijksOp | null } | null } | null }> }, nov: { nodes: Array<{ naam: string, omschrijving: string | null, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, activiteit: { id: string } | null, reeks: { id: string, herhaling: { frequentie: Frequentie, om: number, weekdagen: Array<Weekdag>, maandelijksOp: MaandelijksOp | null } | null } | null }> }, dec: { nodes: Array<{ naam: string, omschrijving: string | null, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, activiteit: { id: string } | null, reeks: { id: string, herhaling: { frequentie: Frequentie, om: number, weekdagen: Array<Weekdag>, maandelijksOp: MaandelijksOp | null } | null } | null }> } } | null };

export type VorigekeerFragment = { naam: string, omschrijving: string | null, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, waar: string | null, wijze: Ontmoetingswijze | null, activiteit: { id: string } | null, reeks: { id: string, herhaling: { frequentie: Frequentie, om: number, weekdagen: Array<Weekdag>, maandelijksOp: MaandelijksOp | null } | null } | null };

export type OproepbladQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
  van: string;
  tot: string;
}>;


export type OproepbladQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, oproep:
    | { __typename: 'Aanbod', versie: number, soort: Middel | null, alledaagseZaak: AlledaagseZaak | null, omschrijving: string | null, vanaf: string | null, fase: Oproepfase | null, reden: Vervalreden | null, verlatenOp: string | null, waarschuwing: string | null, id: string, wat: string, laatste: string | null, mogelijk: Array<Oproepopdracht>, koppelingen: Array<{ stand: Koppelstand | null, voorgesteldOp: string | null, voorgesteldDoor: Voorsteller, toelichting: string | null, mogelijk: Array<Koppelingopdracht>, behoefte: { id: string, wat: string, initiatief: { id: string, naam: string, mandaat: { woordvoerder: string } | null, activiteiten: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> } } | null, partij: { id: string, naam: string } | null }, aanbod: { id: string, wat: string, initiatief: { id: string, naam: string, mandaat: { woordvoerder: string } | null, activiteiten: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> } } | null, partij: { id: string, naam: string } | null }, uitleg: { omdat: string, punten: Array<{ woorden: string, punt: Koppelpunt, oordeel: Oordeel, grond: Koppelgrond, wat: string | null, maat: number | null }> } }>, past: Array<{ oproep:
          | { id: string, wat: string, laatste: string | null, mogelijk: Array<Oproepopdracht>, gebied:
              | { code: string, naam: string }
              | { code: string, naam: string }
              | { code: string, naam: string }
             | null, initiatief: { id: string, naam: string, mandaat: { woordvoerder: string } | null, activiteiten: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> } } | null, partij: { id: string, naam: string } | null }
          | { id: string, wat: string, laatste: string | null, mogelijk: Array<Oproepopdracht>, gebied:
              | { code: string, naam: string }
              | { code: string, naam: string }
              | { code: string, naam: string }
             | null, initiatief: { id: string, naam: string, mandaat: { woordvoerder: string } | null, activiteiten: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> } } | null, partij: { id: string, naam: string } | null }
        , uitleg: { omdat: string, punten: Array<{ woorden: string, punt: Koppelpunt, oordeel: Oordeel, grond: Koppelgrond, wat: string | null, maat: number | null }> } }>, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, gebied:
        | { code: string, naam: string }
        | { code: string, naam: string }
        | { code: string, naam: string }
       | null, initiatief: { id: string, naam: string } | null, partij: { id: string, naam: string } | null }
    | { __typename: 'Behoefte', versie: number, soort: Middel | null, alledaagseZaak: AlledaagseZaak | null, omschrijving: string | null, vanaf: string | null, fase: Oproepfase | null, reden: Vervalreden | null, verlatenOp: string | null, waarschuwing: string | null, id: string, wat: string, laatste: string | null, mogelijk: Array<Oproepopdracht>, koppelingen: Array<{ stand: Koppelstand | null, voorgesteldOp: string | null, voorgesteldDoor: Voorsteller, toelichting: string | null, mogelijk: Array<Koppelingopdracht>, behoefte: { id: string, wat: string, initiatief: { id: string, naam: string, mandaat: { woordvoerder: string } | null, activiteiten: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> } } | null, partij: { id: string, naam: string } | null }, aanbod: { id: string, wat: string, initiatief: { id: string, naam: string, mandaat: { woordvoerder: string } | null, activiteiten: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> } } | null, partij: { id: string, naam: string } | null }, uitleg: { omdat: string, punten: Array<{ woorden: string, punt: Koppelpunt, oordeel: Oordeel, grond: Koppelgrond, wat: string | null, maat: number | null }> } }>, past: Array<{ oproep:
          | { id: string, wat: string, laatste: string | null, mogelijk: Array<Oproepopdracht>, gebied:
              | { code: string, naam: string }
              | { code: string, naam: string }
              | { code: string, naam: string }
             | null, initiatief: { id: string, naam: string, mandaat: { woordvoerder: string } | null, activiteiten: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> } } | null, partij: { id: string, naam: string } | null }
          | { id: string, wat: string, laatste: string | null, mogelijk: Array<Oproepopdracht>, gebied:
              | { code: string, naam: string }
              | { code: string, naam: string }
              | { code: string, naam: string }
             | null, initiatief: { id: string, naam: string, mandaat: { woordvoerder: string } | null, activiteiten: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> } } | null, partij: { id: string, naam: string } | null }
        , uitleg: { omdat: string, punten: Array<{ woorden: string, punt: Koppelpunt, oordeel: Oordeel, grond: Koppelgrond, wat: string | null, maat: number | null }> } }>, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, gebied:
        | { code: string, naam: string }
        | { code: string, naam: string }
        | { code: string, naam: string }
       | null, initiatief: { id: string, naam: string } | null, partij: { id: string, naam: string } | null }
   | null };

type Oproepdeel_Aanbod_Fragment = { id: string, wat: string, laatste: string | null, mogelijk: Array<Oproepopdracht>, gebied:
    | { code: string, naam: string }
    | { code: string, naam: string }
    | { code: string, naam: string }
   | null, initiatief: { id: string, naam: string } | null, partij: { id: string, naam: string } | null };

type Oproepdeel_Behoefte_Fragment = { id: string, wat: string, laatste: string | null, mogelijk: Array<Oproepopdracht>, gebied:
    | { code: string, naam: string }
    | { code: string, naam: string }
    | { code: string, naam: string }
   | null, initiatief: { id: string, naam: string } | null, partij: { id: string, naam: string } | null };

export type OproepdeelFragment =
  | Oproepdeel_Aanbod_Fragment
  | Oproepdeel_Behoefte_Fragment
;

type Bereikdeel_Aanbod_Fragment = { initiatief: { id: string, naam: string, mandaat: { woordvoerder: string } | null, activiteiten: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> } } | null, partij: { id: string, naam: string } | null };

type Bereikdeel_Behoefte_Fragment = { initiatief: { id: string, naam: string, mandaat: { woordvoerder: string } | null, activiteiten: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> } } | null, partij: { id: string, naam: string } | null };

export type BereikdeelFragment =
  | Bereikdeel_Aanbod_Fragment
  | Bereikdeel_Behoefte_Fragment
;

export type VerbindersQueryVariables = Exact<{
  wijk: string;
  gemeente: string;
}>;


export type VerbindersQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, nabij:
    | { elementen: { nodes: Array<{ id: string, naam: string, contact: { functie: string, bereikbaar: string } | null }> } }
    | { elementen: { nodes: Array<{ id: string, naam: string, contact: { functie: string, bereikbaar: string } | null }> } }
    | { elementen: { nodes: Array<{ id: string, naam: string, contact: { functie: string, bereikbaar: string } | null }> } }
   | null, gebied:
    | { naam: string, elementen: { aantal: number, nodes: Array<{ id: string, naam: string, contact: { functie: string, bereikbaar: string } | null }> } }
    | { naam: string, elementen: { aantal: number, nodes: Array<{ id: string, naam: string, contact: { functie: string, bereikbaar: string } | null }> } }
    | { naam: string, elementen: { aantal: number, nodes: Array<{ id: string, naam: string, contact: { functie: string, bereikbaar: string } | null }> } }
   | null };

export type VerbinderFragment = { id: string, naam: string, contact: { functie: string, bereikbaar: string } | null };

export type UitlegdeelFragment = { omdat: string, punten: Array<{ woorden: string, punt: Koppelpunt, oordeel: Oordeel, grond: Koppelgrond, wat: string | null, maat: number | null }> };

export type AfwegingdeelFragment = { punt: Koppelpunt, oordeel: Oordeel, grond: Koppelgrond, wat: string | null, maat: number | null };

export type KoppelingdeelFragment = { stand: Koppelstand | null, voorgesteldOp: string | null, voorgesteldDoor: Voorsteller, toelichting: string | null, mogelijk: Array<Koppelingopdracht>, behoefte: { id: string, wat: string, initiatief: { id: string, naam: string, mandaat: { woordvoerder: string } | null, activiteiten: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> } } | null, partij: { id: string, naam: string } | null }, aanbod: { id: string, wat: string, initiatief: { id: string, naam: string, mandaat: { woordvoerder: string } | null, activiteiten: { nodes: Array<{ id: string, naam: string, dag: string, tijd: string, duurMinuten: number, fase: Activiteitfase, voorbij: boolean, waar: string | null, wijze: Ontmoetingswijze | null, reden: string | null, keer: string | null, initiatief: { id: string, naam: string } | null, activiteit: { id: string } | null, reeks: { id: string } | null }> } } | null, partij: { id: string, naam: string } | null }, uitleg: { omdat: string, punten: Array<{ woorden: string, punt: Koppelpunt, oordeel: Oordeel, grond: Koppelgrond, wat: string | null, maat: number | null }> } };

export type StelKoppelingVoorMutationVariables = Exact<{
  id: string;
  invoer: StelKoppelingVoorInvoer;
  opdrachtId: string;
}>;


export type StelKoppelingVoorMutation = { stelKoppelingVoor:
    | { __typename: 'BehoefteAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type MeldKoppelingGeluktMutationVariables = Exact<{
  id: string;
  invoer: MeldKoppelingGeluktInvoer;
  opdrachtId: string;
}>;


export type MeldKoppelingGeluktMutation = { meldKoppelingGelukt:
    | { __typename: 'BehoefteAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type WijsKoppelingAfMutationVariables = Exact<{
  id: string;
  invoer: WijsKoppelingAfInvoer;
  opdrachtId: string;
}>;


export type WijsKoppelingAfMutation = { wijsKoppelingAf:
    | { __typename: 'BehoefteAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type NeemKoppelingTerugMutationVariables = Exact<{
  id: string;
  invoer: NeemKoppelingTerugInvoer;
  opdrachtId: string;
}>;


export type NeemKoppelingTerugMutation = { neemKoppelingTerug:
    | { __typename: 'BehoefteAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type TrekBehoefteInMutationVariables = Exact<{
  id: string;
  invoer: TrekBehoefteInInvoer;
  opdrachtId: string;
}>;


export type TrekBehoefteInMutation = { trekBehoefteIn:
    | { __typename: 'BehoefteAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type HeropenBehoefteMutationVariables = Exact<{
  id: string;
  invoer: HeropenBehoefteInvoer;
  opdrachtId: string;
}>;


export type HeropenBehoefteMutation = { heropenBehoefte:
    | { __typename: 'BehoefteAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type TrekAanbodInMutationVariables = Exact<{
  id: string;
  invoer: TrekAanbodInInvoer;
  opdrachtId: string;
}>;


export type TrekAanbodInMutation = { trekAanbodIn:
    | { __typename: 'AanbodAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type HeropenAanbodMutationVariables = Exact<{
  id: string;
  invoer: HeropenAanbodInvoer;
  opdrachtId: string;
}>;


export type HeropenAanbodMutation = { heropenAanbod:
    | { __typename: 'AanbodAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type WijzigBehoefteMutationVariables = Exact<{
  id: string;
  invoer: WijzigBehoefteInvoer;
  opdrachtId: string;
  verwachteVersie?: number | null | undefined;
}>;


export type WijzigBehoefteMutation = { wijzigBehoefte:
    | { __typename: 'BehoefteAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type WijzigAanbodMutationVariables = Exact<{
  id: string;
  invoer: WijzigAanbodInvoer;
  opdrachtId: string;
  verwachteVersie?: number | null | undefined;
}>;


export type WijzigAanbodMutation = { wijzigAanbod:
    | { __typename: 'AanbodAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type NieuwQueryVariables = Exact<{
  vanaf: Array<StandInvoer> | StandInvoer;
  gebieden?: Array<string> | string | null | undefined;
}>;


export type NieuwQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, sinds: { opnieuw: boolean, aantal: number, teLang: boolean, perSoort: Array<{ soort: string, aantal: number }>, dingen: Array<{ soort: string, id: string, naam: string, nieuw: boolean, aantal: number, blad: { soort: string, id: string } | null, gebeurd: Array<{ positie: number, op: string, woorden: string, soort: string, detail: string | null, overId: string | null }> }> } };

export type NeemElementOpMutationVariables = Exact<{
  invoer: NeemElementOpInvoer;
  opdrachtId: string;
}>;


export type NeemElementOpMutation = { neemElementOp:
    | { __typename: 'ElementAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type GezochtQueryVariables = Exact<{
  code: string;
  op?: string | null | undefined;
  filter?: OproepFilter | null | undefined;
  na?: string | null | undefined;
}>;


export type GezochtQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gebied:
    | { code: string, naam: string, behoeften: { aantal: number, nodes: Array<{ id: string, soort: Middel | null, wat: string, omschrijving: string | null, laatste: string | null, fase: Oproepfase | null, waarschuwing: string | null, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null, initiatief: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, past: Array<{ oproep:
              | { id: string, wat: string }
              | { id: string, wat: string }
            , uitleg: { omdat: string, punten: Array<{ punt: Koppelpunt, oordeel: Oordeel, grond: Koppelgrond, wat: string | null, maat: number | null }> } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { code: string, naam: string, behoeften: { aantal: number, nodes: Array<{ id: string, soort: Middel | null, wat: string, omschrijving: string | null, laatste: string | null, fase: Oproepfase | null, waarschuwing: string | null, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null, initiatief: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, past: Array<{ oproep:
              | { id: string, wat: string }
              | { id: string, wat: string }
            , uitleg: { omdat: string, punten: Array<{ punt: Koppelpunt, oordeel: Oordeel, grond: Koppelgrond, wat: string | null, maat: number | null }> } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { code: string, naam: string, behoeften: { aantal: number, nodes: Array<{ id: string, soort: Middel | null, wat: string, omschrijving: string | null, laatste: string | null, fase: Oproepfase | null, waarschuwing: string | null, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null, initiatief: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, past: Array<{ oproep:
              | { id: string, wat: string }
              | { id: string, wat: string }
            , uitleg: { omdat: string, punten: Array<{ punt: Koppelpunt, oordeel: Oordeel, grond: Koppelgrond, wat: string | null, maat: number | null }> } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

export type AangebodenQueryVariables = Exact<{
  code: string;
  op?: string | null | undefined;
  filter?: OproepFilter | null | undefined;
  na?: string | null | undefined;
}>;


export type AangebodenQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gebied:
    | { code: string, naam: string, aanbiedingen: { aantal: number, nodes: Array<{ id: string, soort: Middel | null, wat: string, omschrijving: string | null, laatste: string | null, fase: Oproepfase | null, waarschuwing: string | null, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null, initiatief: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, past: Array<{ oproep:
              | { id: string, wat: string }
              | { id: string, wat: string }
            , uitleg: { omdat: string, punten: Array<{ punt: Koppelpunt, oordeel: Oordeel, grond: Koppelgrond, wat: string | null, maat: number | null }> } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { code: string, naam: string, aanbiedingen: { aantal: number, nodes: Array<{ id: string, soort: Middel | null, wat: string, omschrijving: string | null, laatste: string | null, fase: Oproepfase | null, waarschuwing: string | null, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null, initiatief: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, past: Array<{ oproep:
              | { id: string, wat: string }
              | { id: string, wat: string }
            , uitleg: { omdat: string, punten: Array<{ punt: Koppelpunt, oordeel: Oordeel, grond: Koppelgrond, wat: string | null, maat: number | null }> } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { code: string, naam: string, aanbiedingen: { aantal: number, nodes: Array<{ id: string, soort: Middel | null, wat: string, omschrijving: string | null, laatste: string | null, fase: Oproepfase | null, waarschuwing: string | null, gebied:
            | { code: string, naam: string }
            | { code: string, naam: string }
            | { code: string, naam: string }
           | null, initiatief: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, past: Array<{ oproep:
              | { id: string, wat: string }
              | { id: string, wat: string }
            , uitleg: { omdat: string, punten: Array<{ punt: Koppelpunt, oordeel: Oordeel, grond: Koppelgrond, wat: string | null, maat: number | null }> } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

type Oproeprij_Aanbod_Fragment = { id: string, soort: Middel | null, wat: string, omschrijving: string | null, laatste: string | null, fase: Oproepfase | null, waarschuwing: string | null, gebied:
    | { code: string, naam: string }
    | { code: string, naam: string }
    | { code: string, naam: string }
   | null, initiatief: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, past: Array<{ oproep:
      | { id: string, wat: string }
      | { id: string, wat: string }
    , uitleg: { omdat: string, punten: Array<{ punt: Koppelpunt, oordeel: Oordeel, grond: Koppelgrond, wat: string | null, maat: number | null }> } }> };

type Oproeprij_Behoefte_Fragment = { id: string, soort: Middel | null, wat: string, omschrijving: string | null, laatste: string | null, fase: Oproepfase | null, waarschuwing: string | null, gebied:
    | { code: string, naam: string }
    | { code: string, naam: string }
    | { code: string, naam: string }
   | null, initiatief: { id: string, naam: string } | null, partij: { id: string, naam: string } | null, past: Array<{ oproep:
      | { id: string, wat: string }
      | { id: string, wat: string }
    , uitleg: { omdat: string, punten: Array<{ punt: Koppelpunt, oordeel: Oordeel, grond: Koppelgrond, wat: string | null, maat: number | null }> } }> };

export type OproeprijFragment =
  | Oproeprij_Aanbod_Fragment
  | Oproeprij_Behoefte_Fragment
;

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

export type NamensQueryVariables = Exact<{
  gebied: string;
  namens: Array<string> | string;
}>;


export type NamensQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, ik: { id: string, partijen: Array<{ id: string, naam: string }> } | null, initiatieven: { aantal: number }, gekozen: { nodes: Array<{ id: string, naam: string }> } };

export type BeantwoordQueryVariables = Exact<{
  id: string;
}>;


export type BeantwoordQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, oproep:
    | { __typename: 'Aanbod', id: string, wat: string, soort: Middel | null, hulp: Burenhulp | null, laatste: string | null, fase: Oproepfase | null }
    | { __typename: 'Behoefte', id: string, wat: string, soort: Middel | null, hulp: Burenhulp | null, laatste: string | null, fase: Oproepfase | null }
   | null };

export type PartijbladQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
}>;


export type PartijbladQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, ik: { id: string } | null, partij: { id: string, versie: number, naam: string, type: Partijtype | null, rechtsvorm: Rechtsvorm | null, statutairDoel: string | null, anbi: boolean, sinds: string | null, vertrokkenOp: string | null, vergissing: boolean, toelichting: string | null, mogelijk: Array<Partijopdracht>, werkgebied: Array<
      | { code: string, naam: string }
      | { code: string, naam: string }
      | { code: string, naam: string }
    >, lidmaatschappen: { aantal: number, nodes: Array<{ functie: string, initiatief: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, eigendommen: { aantal: number, nodes: Array<{ functie: string, initiatief: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, ambassadeurs: { aantal: number, nodes: Array<{ functie: string, initiatief: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, verbindingen: { aantal: number, nodes: Array<{ id: string, soort: Verbindingssoort | null, toelichting: string | null, mogelijk: Array<Verbindingopdracht>, begin: { __typename: 'Initiatief', id: string, naam: string } | null, einde:
          | { __typename: 'Initiatief', id: string, naam: string }
          | { __typename: 'Partij', id: string, naam: string }
         | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, aanbod: { aantal: number, nodes: Array<{ id: string, naam: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, financieringsregels: { aantal: number, nodes: Array<{ id: string, bedrag: number, duur: Financieringsduur, fase: Financieringsfase | null, laatste: string | null, omschrijving: string | null, waarschuwingen: Array<string>, financier: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PartijVerderQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
  na?: string | null | undefined;
  lidmaatschappen?: boolean | null | undefined;
  eigendommen?: boolean | null | undefined;
  ambassadeurs?: boolean | null | undefined;
  verbindingen?: boolean | null | undefined;
  aanbod?: boolean | null | undefined;
  financieringsregels?: boolean | null | undefined;
}>;


export type PartijVerderQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, partij: { id: string, lidmaatschappen?: { aantal: number, nodes: Array<{ functie: string, initiatief: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, eigendommen?: { aantal: number, nodes: Array<{ functie: string, initiatief: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, ambassadeurs?: { aantal: number, nodes: Array<{ functie: string, initiatief: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, verbindingen?: { aantal: number, nodes: Array<{ id: string, soort: Verbindingssoort | null, toelichting: string | null, mogelijk: Array<Verbindingopdracht>, begin: { __typename: 'Initiatief', id: string, naam: string } | null, einde:
          | { __typename: 'Initiatief', id: string, naam: string }
          | { __typename: 'Partij', id: string, naam: string }
         | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, aanbod?: { aantal: number, nodes: Array<{ id: string, naam: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, financieringsregels?: { aantal: number, nodes: Array<{ id: string, bedrag: number, duur: Financieringsduur, fase: Financieringsfase | null, laatste: string | null, omschrijving: string | null, waarschuwingen: Array<string>, financier: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type RollenFragment = { aantal: number, nodes: Array<{ functie: string, initiatief: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type AmbassadeursrollenFragment = { aantal: number, nodes: Array<{ functie: string, initiatief: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type AangebodenFragment = { aantal: number, nodes: Array<{ id: string, naam: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type RegistreerPartijMutationVariables = Exact<{
  invoer: RegistreerPartijInvoer;
  opdrachtId: string;
}>;


export type RegistreerPartijMutation = { registreerPartij:
    | { __typename: 'PartijAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type WijzigPartijMutationVariables = Exact<{
  id: string;
  invoer: WijzigPartijInvoer;
  opdrachtId: string;
  verwachteVersie?: number | null | undefined;
}>;


export type WijzigPartijMutation = { wijzigPartij:
    | { __typename: 'PartijAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type BenoemAmbassadeurMutationVariables = Exact<{
  id: string;
  invoer: BenoemAmbassadeurInvoer;
  opdrachtId: string;
}>;


export type BenoemAmbassadeurMutation = { benoemAmbassadeur:
    | { __typename: 'PartijAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type BeeindigAmbassadeurMutationVariables = Exact<{
  id: string;
  invoer: BeeindigAmbassadeurInvoer;
  opdrachtId: string;
}>;


export type BeeindigAmbassadeurMutation = { beeindigAmbassadeur:
    | { __typename: 'PartijAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type VertrekPartijMutationVariables = Exact<{
  id: string;
  invoer: VertrekPartijInvoer;
  opdrachtId: string;
}>;


export type VertrekPartijMutation = { vertrekPartij:
    | { __typename: 'PartijAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
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

export type WatSpeeltQueryVariables = Exact<{
  code: string;
  op?: string | null | undefined;
}>;


export type WatSpeeltQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gebied:
    | { code: string, naam: string, ondersteuningsvragen: { aantal: number }, zorgpunten: { aantal: number }, overDatum: { aantal: number }, belemmeringen: { aantal: number }, behoeften: { aantal: number }, aanbiedingen: { aantal: number }, praktijkvoorbeelden: { aantal: number }, geld: { totaal: { aantal: number, perJaar: number } } }
    | { code: string, naam: string, ondersteuningsvragen: { aantal: number }, zorgpunten: { aantal: number }, overDatum: { aantal: number }, belemmeringen: { aantal: number }, behoeften: { aantal: number }, aanbiedingen: { aantal: number }, praktijkvoorbeelden: { aantal: number }, geld: { totaal: { aantal: number, perJaar: number } } }
    | { code: string, naam: string, ondersteuningsvragen: { aantal: number }, zorgpunten: { aantal: number }, overDatum: { aantal: number }, belemmeringen: { aantal: number }, behoeften: { aantal: number }, aanbiedingen: { aantal: number }, praktijkvoorbeelden: { aantal: number }, geld: { totaal: { aantal: number, perJaar: number } } }
   | null };

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

export type TekenGebiedMutationVariables = Exact<{
  invoer: TekenGebiedInvoer;
  opdrachtId: string;
}>;


export type TekenGebiedMutation = { tekenGebied:
    | { __typename: 'GetekendGebiedAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type VergelijkbaarQueryVariables = Exact<{
  soort?: Voorbeeldsoort | null | undefined;
  belemmeringen?: Array<string> | string | null | undefined;
  op?: string | null | undefined;
}>;


export type VergelijkbaarQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, vergelijkbareVoorbeelden: Array<{ voorbeeld: { id: string, titel: string | null, succes: string | null }, overeenkomsten: Array<{ waarin: Overeenkomstsoort }>, uitkomsten: { toegepast: number, werkte: number, werkteDeels: number, werkteNiet: number } }> };

export type VergelijkbaarrijFragment = { voorbeeld: { id: string, titel: string | null, succes: string | null }, overeenkomsten: Array<{ waarin: Overeenkomstsoort }>, uitkomsten: { toegepast: number, werkte: number, werkteDeels: number, werkteNiet: number } };

export type VoorbeeldbladQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
}>;


export type VoorbeeldbladQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, praktijkvoorbeeld: { aanpak: string | null, dilemma: string | null, vindplaats: string | null, gepubliceerdOp: string | null, mogelijk: Array<Praktijkvoorbeeldopdracht>, id: string, titel: string | null, soort: Voorbeeldsoort | null, plaatsen: Array<Plaatssoort> | null, succes: string | null, fase: Voorbeeldfase, belemmeringen: Array<{ code: string, naam: string }> | null, gebied:
      | { code: string, naam: string }
      | { code: string, naam: string }
      | { code: string, naam: string }
     | null, toepassingen: Array<{ id: string, op: string, toelichting: string | null, uitkomst: Toepassinguitkomst | null, lessen: string | null, mogelijk: Array<Toepassingopdracht>, gebied:
        | { code: string, naam: string }
        | { code: string, naam: string }
        | { code: string, naam: string }
      , initiatief: { id: string, naam: string } | null }> | null, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, initiatief: { id: string, naam: string } | null, uitkomsten: { toegepast: number, werkte: number, werkteDeels: number, werkteNiet: number } | null } | null };

export type VoorbeeldenQueryVariables = Exact<{
  filter?: PraktijkvoorbeeldFilter | null | undefined;
  op?: string | null | undefined;
  na?: string | null | undefined;
}>;


export type VoorbeeldenQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, praktijkvoorbeelden: { aantal: number, nodes: Array<{ id: string, titel: string | null, soort: Voorbeeldsoort | null, plaatsen: Array<Plaatssoort> | null, succes: string | null, fase: Voorbeeldfase, initiatief: { id: string, naam: string } | null, uitkomsten: { toegepast: number, werkte: number, werkteDeels: number, werkteNiet: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VoorbeeldrijFragment = { id: string, titel: string | null, soort: Voorbeeldsoort | null, plaatsen: Array<Plaatssoort> | null, succes: string | null, fase: Voorbeeldfase, initiatief: { id: string, naam: string } | null, uitkomsten: { toegepast: number, werkte: number, werkteDeels: number, werkteNiet: number } | null };

export type MijnPlekkenQueryVariables = Exact<{
  filter?: InitiatiefFilter | null | undefined;
}>;


export type MijnPlekkenQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, initiatieven: { aantal: number } };

export type StelVoorbeeldOpMutationVariables = Exact<{
  invoer: StelVoorbeeldOpInvoer;
  opdrachtId: string;
}>;


export type StelVoorbeeldOpMutation = { stelVoorbeeldOp:
    | { __typename: 'PraktijkvoorbeeldAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type WijzigVoorbeeldMutationVariables = Exact<{
  id: string;
  invoer: WijzigVoorbeeldInvoer;
  opdrachtId: string;
}>;


export type WijzigVoorbeeldMutation = { wijzigVoorbeeld:
    | { __typename: 'PraktijkvoorbeeldAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type PubliceerVoorbeeldMutationVariables = Exact<{
  id: string;
  invoer: PubliceerVoorbeeldInvoer;
  opdrachtId: string;
}>;


export type PubliceerVoorbeeldMutation = { publiceerVoorbeeld:
    | { __typename: 'PraktijkvoorbeeldAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type NeemPublicatieTerugMutationVariables = Exact<{
  id: string;
  invoer: NeemPublicatieTerugInvoer;
  opdrachtId: string;
}>;


export type NeemPublicatieTerugMutation = { neemPublicatieTerug:
    | { __typename: 'PraktijkvoorbeeldAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type TrekVoorbeeldInMutationVariables = Exact<{
  id: string;
  opdrachtId: string;
}>;


export type TrekVoorbeeldInMutation = { trekVoorbeeldIn:
    | { __typename: 'PraktijkvoorbeeldAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type PasVoorbeeldToeMutationVariables = Exact<{
  id: string;
  invoer: PasVoorbeeldToeInvoer;
  opdrachtId: string;
}>;


export type PasVoorbeeldToeMutation = { pasVoorbeeldToe:
    | { __typename: 'PraktijkvoorbeeldAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type NeemToepassingTerugMutationVariables = Exact<{
  id: string;
  invoer: NeemToepassingTerugInvoer;
  opdrachtId: string;
}>;


export type NeemToepassingTerugMutation = { neemToepassingTerug:
    | { __typename: 'PraktijkvoorbeeldAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type KoppelUitkomstTerugMutationVariables = Exact<{
  id: string;
  invoer: KoppelUitkomstTerugInvoer;
  opdrachtId: string;
}>;


export type KoppelUitkomstTerugMutation = { koppelUitkomstTerug:
    | { __typename: 'PraktijkvoorbeeldAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type NeemUitkomstTerugMutationVariables = Exact<{
  id: string;
  invoer: NeemUitkomstTerugInvoer;
  opdrachtId: string;
}>;


export type NeemUitkomstTerugMutation = { neemUitkomstTerug:
    | { __typename: 'PraktijkvoorbeeldAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type VraagbladQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
}>;


export type VraagbladQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, ondersteuningsvraag: { behandelaar: string | null, antwoord: string | null, bedrag: number | null, toegekend: number | null, reden: NietGehonoreerdReden | null, mogelijk: Array<Ondersteuningsvraagopdracht>, vastgelegdOp: string | null, id: string, versie: number, soort: Ondersteuningssoort | null, vraag: string, fase: Vraagfase | null, dagenOpen: number, route: Array<{ bij: string, steunpunt: SteunpuntCode | null, site: string | null, van: string, tot: string | null, dagen: number, reden: string | null }>, gebied:
      | { code: string, naam: string }
      | { code: string, naam: string }
      | { code: string, naam: string }
     | null, initiatief: { id: string, naam: string } | null, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type VraagrijFragment = { id: string, soort: Ondersteuningssoort | null, vraag: string, fase: Vraagfase | null, dagenOpen: number };

export type OpenVragenQueryVariables = Exact<{
  filter?: OndersteuningsvraagFilter | null | undefined;
  op?: string | null | undefined;
  na?: string | null | undefined;
}>;


export type OpenVragenQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, ondersteuningsvragen: { aantal: number, nodes: Array<{ behandelaar: string | null, mogelijk: Array<Ondersteuningsvraagopdracht>, id: string, soort: Ondersteuningssoort | null, vraag: string, fase: Vraagfase | null, dagenOpen: number, initiatief: { id: string, naam: string } | null, gebied:
        | { code: string, naam: string }
        | { code: string, naam: string }
        | { code: string, naam: string }
       | null, route: Array<{ bij: string, tot: string | null, dagen: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VraagOndersteuningMutationVariables = Exact<{
  invoer: VraagOndersteuningInvoer;
  opdrachtId: string;
}>;


export type VraagOndersteuningMutation = { vraagOndersteuning:
    | { __typename: 'OndersteuningsvraagAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type PakVraagOpMutationVariables = Exact<{
  id: string;
  invoer: PakOndersteuningsvraagOpInvoer;
  opdrachtId: string;
}>;


export type PakVraagOpMutation = { pakOndersteuningsvraagOp:
    | { __typename: 'OndersteuningsvraagAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type LeidVraagDoorMutationVariables = Exact<{
  id: string;
  invoer: LeidOndersteuningsvraagDoorInvoer;
  opdrachtId: string;
}>;


export type LeidVraagDoorMutation = { leidOndersteuningsvraagDoor:
    | { __typename: 'OndersteuningsvraagAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type BeantwoordVraagMutationVariables = Exact<{
  id: string;
  invoer: BeantwoordOndersteuningsvraagInvoer;
  opdrachtId: string;
}>;


export type BeantwoordVraagMutation = { beantwoordOndersteuningsvraag:
    | { __typename: 'OndersteuningsvraagAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type HonoreerVraagNietMutationVariables = Exact<{
  id: string;
  invoer: HonoreerOndersteuningsvraagNietInvoer;
  opdrachtId: string;
}>;


export type HonoreerVraagNietMutation = { honoreerOndersteuningsvraagNiet:
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

export type ZoekenQueryVariables = Exact<{
  tekst: string;
  soorten?: Array<Zoeksoort> | Zoeksoort | null | undefined;
  metAlle: boolean;
  gebied?: string | null | undefined;
  versSinds?: string | null | undefined;
  volgorde?: Zoekvolgorde | null | undefined;
  overslaan?: number | null | undefined;
}>;


export type ZoekenQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, zoek: { ruimer: boolean, treffers: { aantal: number, meer: boolean, nodes: Array<{ soort: Zoeksoort, naam: string, afstand: number | null, voorbij: boolean, gebieden: Array<
          | { code: string, naam: string }
          | { code: string, naam: string }
          | { code: string, naam: string }
        >, ding:
          | { __typename: 'Aanbod', id: string, middel: Middel | null, laatsteDag: string | null }
          | { __typename: 'Activiteit', id: string, dag: string, tijd: string, initiatief: { id: string, naam: string } | null }
          | { __typename: 'Behoefte', id: string, middel: Middel | null, laatsteDag: string | null }
          | { __typename: 'Buurt', code: string, gemeente: { naam: string } }
          | { __typename: 'Element', id: string, elementsoort: Elementsoort | null, versheid: { op: string, uit: Bevestiging, twijfelOp: string | null } | null }
          | { __typename: 'Gemeente', code: string }
          | { __typename: 'GetekendGebied', id: string }
          | { __typename: 'Initiatief', id: string, bevestigdOp: string | null, initiatiefsoort: Initiatiefsoort | null, stand: Fase | null }
          | { __typename: 'Partij', id: string, partijtype: Partijtype | null }
          | { __typename: 'Praktijkvoorbeeld', id: string }
          | { __typename: 'Reeks', id: string, dag: string, laatste: string, tijd: string, initiatief: { id: string, naam: string } | null }
          | { __typename: 'Wijk', code: string, gemeente: { naam: string } }
         }> }, zonderPlek: { aantal: number, meer: boolean, nodes: Array<{ soort: Zoeksoort, naam: string, afstand: number | null, voorbij: boolean, gebieden: Array<
          | { code: string, naam: string }
          | { code: string, naam: string }
          | { code: string, naam: string }
        >, ding:
          | { __typename: 'Aanbod', id: string, middel: Middel | null, laatsteDag: string | null }
          | { __typename: 'Activiteit', id: string, dag: string, tijd: string, initiatief: { id: string, naam: string } | null }
          | { __typename: 'Behoefte', id: string, middel: Middel | null, laatsteDag: string | null }
          | { __typename: 'Buurt', code: string, gemeente: { naam: string } }
          | { __typename: 'Element', id: string, elementsoort: Elementsoort | null, versheid: { op: string, uit: Bevestiging, twijfelOp: string | null } | null }
          | { __typename: 'Gemeente', code: string }
          | { __typename: 'GetekendGebied', id: string }
          | { __typename: 'Initiatief', id: string, bevestigdOp: string | null, initiatiefsoort: Initiatiefsoort | null, stand: Fase | null }
          | { __typename: 'Partij', id: string, partijtype: Partijtype | null }
          | { __typename: 'Praktijkvoorbeeld', id: string }
          | { __typename: 'Reeks', id: string, dag: string, laatste: string, tijd: string, initiatief: { id: string, naam: string } | null }
          | { __typename: 'Wijk', code: string, gemeente: { naam: string } }
         }> }, perSoort: Array<{ soort: Zoeksoort, aantal: number }>, gebied:
      | { code: string, naam: string }
      | { code: string, naam: string }
      | { code: string, naam: string }
     | null }, alle?: { perSoort: Array<{ soort: Zoeksoort, aantal: number }> } };

export type TrefferrijFragment = { soort: Zoeksoort, naam: string, afstand: number | null, voorbij: boolean, gebieden: Array<
    | { code: string, naam: string }
    | { code: string, naam: string }
    | { code: string, naam: string }
  >, ding:
    | { __typename: 'Aanbod', id: string, middel: Middel | null, laatsteDag: string | null }
    | { __typename: 'Activiteit', id: string, dag: string, tijd: string, initiatief: { id: string, naam: string } | null }
    | { __typename: 'Behoefte', id: string, middel: Middel | null, laatsteDag: string | null }
    | { __typename: 'Buurt', code: string, gemeente: { naam: string } }
    | { __typename: 'Element', id: string, elementsoort: Elementsoort | null, versheid: { op: string, uit: Bevestiging, twijfelOp: string | null } | null }
    | { __typename: 'Gemeente', code: string }
    | { __typename: 'GetekendGebied', id: string }
    | { __typename: 'Initiatief', id: string, bevestigdOp: string | null, initiatiefsoort: Initiatiefsoort | null, stand: Fase | null }
    | { __typename: 'Partij', id: string, partijtype: Partijtype | null }
    | { __typename: 'Praktijkvoorbeeld', id: string }
    | { __typename: 'Reeks', id: string, dag: string, laatste: string, tijd: string, initiatief: { id: string, naam: string } | null }
    | { __typename: 'Wijk', code: string, gemeente: { naam: string } }
   };

export type ZorgbladQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
}>;


export type ZorgbladQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, ik: { id: string, partijen: Array<{ id: string, naam: string }> } | null, zorgpunt: { haakje: string | null, geuitOp: string | null, mogelijk: Array<Zorgpuntopdracht>, id: string, versie: number, waarover: string, zorg: string, fase: Zorgpuntfase | null, overDatum: boolean, toezeggingen: Array<{ toezegging: string, functie: string, op: string, wanneer: string, stand: Toezeggingstand, dagenOverDatum: number, beoordeeldOp: string | null, toelichting: string | null, partij: { id: string, naam: string } | null }>, gebied:
      | { code: string, naam: string }
      | { code: string, naam: string }
      | { code: string, naam: string }
     | null, initiatief: { id: string, naam: string } | null, geschiedenis: { aantal: number, nodes: Array<{ positie: number, op: string, at: string, woorden: string, soort: string, detail: string | null, overId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ZorgenQueryVariables = Exact<{
  filter?: ZorgpuntFilter | null | undefined;
  op?: string | null | undefined;
  na?: string | null | undefined;
}>;


export type ZorgenQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, zorgpunten: { aantal: number, nodes: Array<{ id: string, waarover: string, zorg: string, fase: Zorgpuntfase | null, overDatum: boolean, gebied:
        | { code: string, naam: string }
        | { code: string, naam: string }
        | { code: string, naam: string }
       | null, initiatief: { id: string, naam: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ZorgrijFragment = { id: string, waarover: string, zorg: string, fase: Zorgpuntfase | null, overDatum: boolean, gebied:
    | { code: string, naam: string }
    | { code: string, naam: string }
    | { code: string, naam: string }
   | null, initiatief: { id: string, naam: string } | null };

export type UitZorgMutationVariables = Exact<{
  invoer: UitZorgInvoer;
  opdrachtId: string;
}>;


export type UitZorgMutation = { uitZorg:
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
    | { __typename: 'ZorgpuntAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
   };

export type WijzigZorgMutationVariables = Exact<{
  id: string;
  invoer: WijzigZorgInvoer;
  opdrachtId: string;
  verwachteVersie?: number | null | undefined;
}>;


export type WijzigZorgMutation = { wijzigZorg:
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
    | { __typename: 'ZorgpuntAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
   };

export type TrekZorgInMutationVariables = Exact<{
  id: string;
  opdrachtId: string;
}>;


export type TrekZorgInMutation = { trekZorgIn:
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
    | { __typename: 'ZorgpuntAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
   };

export type DoeToezeggingMutationVariables = Exact<{
  id: string;
  invoer: DoeToezeggingInvoer;
  opdrachtId: string;
}>;


export type DoeToezeggingMutation = { doeToezegging:
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
    | { __typename: 'ZorgpuntAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
   };

export type NeemToezeggingTerugMutationVariables = Exact<{
  id: string;
  opdrachtId: string;
}>;


export type NeemToezeggingTerugMutation = { neemToezeggingTerug:
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
    | { __typename: 'ZorgpuntAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
   };

export type MeldNagekomenMutationVariables = Exact<{
  id: string;
  invoer: MeldToezeggingNagekomenInvoer;
  opdrachtId: string;
}>;


export type MeldNagekomenMutation = { meldToezeggingNagekomen:
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
    | { __typename: 'ZorgpuntAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
   };

export type MeldNietNagekomenMutationVariables = Exact<{
  id: string;
  invoer: MeldToezeggingNietNagekomenInvoer;
  opdrachtId: string;
}>;


export type MeldNietNagekomenMutation = { meldToezeggingNietNagekomen:
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
    | { __typename: 'ZorgpuntAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
   };

export type NeemOordeelTerugMutationVariables = Exact<{
  id: string;
  opdrachtId: string;
}>;


export type NeemOordeelTerugMutation = { neemOordeelTerug:
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
    | { __typename: 'ZorgpuntAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
   };

export * from './operaties/app-ik.ts'
export * from './operaties/app-opdracht-opdracht.ts'
export * from './operaties/app-stroom.ts'
export * from './operaties/onderdelen-daad-plaats.ts'
export * from './operaties/onderdelen-formulier-startplek.ts'
export * from './operaties/onderdelen-geschiedenis.ts'
export * from './operaties/onderdelen-keer.ts'
export * from './operaties/onderdelen-kiezer-kiezer.ts'
export * from './operaties/onderdelen-mijn-mijn.ts'
export * from './operaties/onderdelen-mijn-taken.ts'
export * from './operaties/onderdelen-verbinding-verbinding.ts'
export * from './operaties/schermen-activiteiten-activiteiten.ts'
export * from './operaties/schermen-agenda-agenda.ts'
export * from './operaties/schermen-belemmering-belemmering.ts'
export * from './operaties/schermen-bewerken-bewerken.ts'
export * from './operaties/schermen-buurtbeeld-buurtbeeld.ts'
export * from './operaties/schermen-buurtbeeld-cijfers.ts'
export * from './operaties/schermen-buurtbeeld-dekking.ts'
export * from './operaties/schermen-buurtbeeld-getekend.ts'
export * from './operaties/schermen-buurtbeeld-hier.ts'
export * from './operaties/schermen-buurtbeeld-verandering.ts'
export * from './operaties/schermen-element-element.ts'
export * from './operaties/schermen-geld-geld.ts'
export * from './operaties/schermen-initiatief-initiatief.ts'
export * from './operaties/schermen-initiatief-leven.ts'
export * from './operaties/schermen-jaar-jaar.ts'
export * from './operaties/schermen-koppeling-koppeling.ts'
export * from './operaties/schermen-nieuw-nieuw.ts'
export * from './operaties/schermen-opnemen-opnemen.ts'
export * from './operaties/schermen-oproepen-oproepen.ts'
export * from './operaties/schermen-partij-partij.ts'
export * from './operaties/schermen-plannen-plannen.ts'
export * from './operaties/schermen-speelt-speelt.ts'
export * from './operaties/schermen-start-start.ts'
export * from './operaties/schermen-start-startkaart.ts'
export * from './operaties/schermen-starten-starten.ts'
export * from './operaties/schermen-tekenen-tekenen.ts'
export * from './operaties/schermen-voorbeeld-vergelijkbaar.ts'
export * from './operaties/schermen-voorbeeld-voorbeeld.ts'
export * from './operaties/schermen-vraag-vraag.ts'
export * from './operaties/schermen-zoeken-zoeken.ts'
export * from './operaties/schermen-zorg-zorg.ts'
