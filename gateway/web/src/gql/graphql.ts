// SPDX-License-Identifier: EUPL-1.2
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operatie } from '../app/operatie.ts'
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

/** Hoe ver een initiatief is. */
export type Fase =
  | 'ACTIEF'
  | 'GESTOPT'
  | 'IDEE'
  | 'IN_DE_KNEL'
  | 'START';

/** Welke initiatieven. Zonder fase: die er zijn, dus niet de gestopte. */
export type InitiatiefFilter = {
  fase?: Array<Fase> | null | undefined;
  /** Code van een gemeente, wijk of buurt. */
  gebied?: string | null | undefined;
  soort?: Array<Initiatiefsoort> | null | undefined;
  /** Deel van de naam. */
  zoek?: string | null | undefined;
};

/** Wat voor initiatief het is. */
export type Initiatiefsoort =
  | 'BEWONERSINITIATIEF'
  | 'ORGANISATIENETWERK'
  | 'WOONINITIATIEF';

/** Hoe een netwerk zich verantwoordt. */
export type Legitimatie =
  | 'IMPLICIET'
  | 'NETWERK'
  | 'PARTIEEL'
  | 'ZELF';

/** Hoe een netwerk naast de organisaties staat. */
export type Netwerkscenario =
  | 'PERMANENT_NAAST'
  | 'TIJDELIJK_TRANSFORMATIE'
  | 'TUSSENVORM';

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

/** Voor wie de waarde is. */
export type Waardesoort =
  | 'DIRECT'
  | 'INDIRECT';

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

export type StandVanFragment = { dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null };

export type WijzigingenSubscriptionVariables = Exact<{
  gebieden?: Array<string> | string | null | undefined;
  vanaf?: Array<StandInvoer> | StandInvoer | null | undefined;
}>;


export type WijzigingenSubscription = { wijzigingen: { opnieuw: boolean, notities: Array<{ soort: string, id: string }>, alsVan: Array<{ dienst: string, logId: string, positie: number }> } };

export type BuurtbeeldQueryVariables = Exact<{
  gemeente: string;
  filter?: InitiatiefFilter | null | undefined;
  op?: string | null | undefined;
}>;


export type BuurtbeeldQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gemeente: { code: string, naam: string, jaar: number | null, voorbeelddata: boolean, inwoners: number | null, telling: Array<{ soort: Elementsoort, aantal: number | null }>, initiatieven: { aantal: number }, wijken: Array<{ code: string, naam: string, buurten: Array<{ code: string, naam: string, inwoners: number | null, telling: Array<{ soort: Elementsoort, aantal: number | null }>, initiatieven: { aantal: number } }> }> } | null };

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


export type ErbijQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, initiatief: { id: string, naam: string, soort: Initiatiefsoort | null, fase: Fase | null, bevestigdOp: string | null, gemeente: { code: string } | null, buurt: { code: string, naam: string } | null, leden: { aantal: number }, verbindingen: { aantal: number } } | null };

export type RijFragment = { id: string, naam: string, soort: Initiatiefsoort | null, fase: Fase | null, bevestigdOp: string | null, buurt: { code: string, naam: string } | null, leden: { aantal: number }, verbindingen: { aantal: number } };

export type InitiatiefQueryVariables = Exact<{
  id: string;
  op?: string | null | undefined;
}>;


export type InitiatiefQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, initiatief: { id: string, naam: string, doel: string, soort: Initiatiefsoort | null, fase: Fase | null, bevestigdOp: string | null, gestartOp: string | null, wonen: { woonvorm: WoonvormCode, ondervorm: string | null } | null, gemeente: { code: string, naam: string } | null, buurt: { code: string, naam: string } | null, leden: { aantal: number, nodes: Array<{ functie: string, van: string, partij: { id: string, naam: string } | null }> }, verbindingen: { aantal: number, nodes: Array<{ id: string, soort: Verbindingssoort | null, begin: { __typename: 'Initiatief', id: string, naam: string } | null, einde:
          | { __typename: 'Initiatief', id: string, naam: string }
          | { __typename: 'Partij', id: string, naam: string }
         | null }> }, geschiedenis: { nodes: Array<{ positie: number, op: string, at: string, woorden: string }> } } | null };

export type StartQueryVariables = Exact<{
  na?: string | null | undefined;
}>;


export type StartQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gemeenten: { nodes: Array<{ code: string, naam: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StartplekQueryVariables = Exact<{
  gemeente: string;
}>;


export type StartplekQuery = { alsVan: Array<{ dienst: string, logId: string, positie: number, bij: boolean, achterSinds: string | null }>, gemeente: { code: string, naam: string, jaar: number | null, wijken: Array<{ buurten: Array<{ code: string, naam: string }> }> } | null };

export type StartInitiatiefMutationVariables = Exact<{
  invoer: StartInitiatiefInvoer;
  opdrachtId: string;
}>;


export type StartInitiatiefMutation = { startInitiatief:
    | { __typename: 'InitiatiefAanvaard', id: string, zichtbaar: boolean, herstel: string | null, onomkeerbaar: string | null, stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'Weigering', code: string, uitleg: string, weg: string | null, bron: string | null }
   };

export type HerstelMutationVariables = Exact<{
  sleutel: string;
}>;


export type HerstelMutation = { herstel:
    | { __typename: 'AanbodAanvaard' }
    | { __typename: 'ActiviteitAanvaard' }
    | { __typename: 'BehoefteAanvaard' }
    | { __typename: 'BelemmeringAanvaard' }
    | { __typename: 'ElementAanvaard' }
    | { __typename: 'GebiedAanvaard' }
    | { __typename: 'GetekendGebiedAanvaard' }
    | { __typename: 'IndicatorreeksAanvaard' }
    | { __typename: 'InitiatiefAanvaard', stand: { dienst: string, logId: string, positie: number } }
    | { __typename: 'OndersteuningsvraagAanvaard' }
    | { __typename: 'PartijAanvaard' }
    | { __typename: 'ReeksAanvaard' }
    | { __typename: 'VerbindingAanvaard' }
    | { __typename: 'Weigering', uitleg: string }
    | { __typename: 'ZorgpuntAanvaard' }
   };

export const IkDocument: Operatie<IkQuery, IkQueryVariables> = { hash: '239fe118711f9935b93a4cccd50aa380a6f8ad93917c8fdf0e02c74f997cf78a' }
export const WijzigingenDocument: Operatie<WijzigingenSubscription, WijzigingenSubscriptionVariables> = { hash: '4568ddbee22dfaeef21ecd88454c2ad5aab53318a30f7b5df53688e199bc2edd' }
export const BuurtbeeldDocument: Operatie<BuurtbeeldQuery, BuurtbeeldQueryVariables> = { hash: 'bca11a54273228cb53fb55d80eed94f6191894c3552c4fdf33c4c70513c56078' }
export const GrenzenDocument: Operatie<GrenzenQuery, GrenzenQueryVariables> = { hash: 'cd40b228ef3dd4ba75dab3dc4b3924b56268eb540b89a5c643c20464539195c5' }
export const WatIsErDocument: Operatie<WatIsErQuery, WatIsErQueryVariables> = { hash: '19132fe79e96fa04ce1f026450c940e80accfa7514e207ff04803d0ed8040758' }
export const ErbijDocument: Operatie<ErbijQuery, ErbijQueryVariables> = { hash: '18d7b5fd357d327d2f18f801c10d1d8493d0b2a28d971bc5450546c02d7e9ed2' }
export const InitiatiefDocument: Operatie<InitiatiefQuery, InitiatiefQueryVariables> = { hash: '0701193e3a95e5e6312c37e27864ea7bcc2b8803fea4c080e8beae55b0d3d866' }
export const StartDocument: Operatie<StartQuery, StartQueryVariables> = { hash: '6eb4f8e36a0663272abc50a6e4bf614bd2305592a4f7d71beda59b1fcb3652e0' }
export const StartplekDocument: Operatie<StartplekQuery, StartplekQueryVariables> = { hash: '962096971f7de4ab0b6376f95e166db699fa7fe2554163555eb818f01074170b' }
export const StartInitiatiefDocument: Operatie<StartInitiatiefMutation, StartInitiatiefMutationVariables> = { hash: 'bdd0da354f1fac48ddeb2bfed5ff36adc638fd4b28f8669f64bd85af41863d0b' }
export const HerstelDocument: Operatie<HerstelMutation, HerstelMutationVariables> = { hash: '505c0297a6a063e4ccad4fb3ae24de3f38b261705930bdda76478fdc07736718' }
