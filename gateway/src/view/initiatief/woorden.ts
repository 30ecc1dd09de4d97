// SPDX-License-Identifier: EUPL-1.2

const FASEN: Readonly<Record<string, string>> = {
  IDEE: 'idee',
  START: 'start',
  ACTIEF: 'actief',
  IN_DE_KNEL: 'in de knel',
  GESTOPT: 'gestopt'
}

type Woord = (detail: string | null) => string

/** Each event of an initiatief in Dutch words. */
export const woorden = {
  InitiatiefGestart: () => 'Initiatief begonnen',
  InitiatiefGewijzigd: () => 'Gegevens gewijzigd',
  InitiatiefVerplaatst: (naam) => `Verplaatst naar ${naam}`,
  FaseGewijzigd: (fase) =>
    fase === 'VERGISSING'
      ? 'Ingetrokken: het stond er bij vergissing'
      : `Fase gewijzigd naar ${FASEN[fase ?? ''] ?? fase}`,
  FaseTeruggenomen: (fase) => `Verandering van fase teruggenomen: weer ${FASEN[fase ?? ''] ?? fase}`,
  InitiatiefVernieuwd: () => 'Initiatief vernieuwd',
  InitiatiefOvergedragen: (naam) => (naam === null ? 'Initiatief overgedragen' : `Overgedragen aan ${naam}`),
  EigenaarAangewezen: (naam) => (naam === null ? 'Eigenaar aangewezen' : `${naam} is eigenaar geworden`),
  EigenaarOntheven: (naam) => (naam === null ? 'Eigenaar gestopt' : `${naam} is geen eigenaar meer`),
  MandaatVastgelegd: () => 'Vastgelegd wie namens het initiatief spreekt',
  MandaatIngetrokken: () => 'Niemand spreekt meer namens het initiatief',
  LidToegetreden: (naam) => (naam === null ? 'Lid erbij gekomen' : `${naam} is lid geworden`),
  LidVertrokken: (naam) => (naam === null ? 'Lid vertrokken' : `${naam} is geen lid meer`),
  NetwerkOpengesteld: () => 'Netwerk opengesteld',
  NetwerkGesloten: () => 'Netwerk gesloten voor nieuwe mensen',
  BevestigingGevraagd: () => 'Gevraagd of het initiatief er nog is',
  InitiatiefBevestigd: () => 'Bevestigd dat het initiatief er nog is',
  OpmerkingGeplaatst: () => 'Opmerking geplaatst',
  OpmerkingIngetrokken: () => 'Opmerking ingetrokken',
  VoorstelGedaan: () => 'Voorstel gedaan',
  VoorstelAangenomen: () => 'Voorstel aangenomen',
  VoorstelAfgewezen: () => 'Voorstel afgewezen',
  VoorstelIngetrokken: () => 'Voorstel ingetrokken',
  ArrangeurUitgenodigd: () => 'Arrangeur uitgenodigd om mee te schrijven',
  UitnodigingIngetrokken: () => 'Uitnodiging aan arrangeur ingetrokken',
  InitiatiefVerbonden: (naam) => `Verbonden met ${naam}`,
  InitiatiefOntkoppeld: (naam) => (naam === null ? 'Verbinding verbroken' : `Niet meer verbonden met ${naam}`)
} satisfies Readonly<Record<string, Woord>>
