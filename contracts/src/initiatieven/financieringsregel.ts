// SPDX-License-Identifier: EUPL-1.2
import {
  aggregaat,
  Centen,
  Datum,
  eenVan,
  Id,
  leegbaar,
  ONOMKEERBAAR,
  ook,
  opdracht,
  optioneel,
  type Static,
  weigering,
  wisopdracht
} from '../kern/index.ts'
import { Financieringsdoel, Financieringsduur, ProgrammaCode, RegelingCode } from '../referentie/regelingen.ts'
import { Element } from './element.ts'
import * as gebeurd from './financieringsregel/gebeurtenissen.ts'
import {
  type FinancieringsregelStaat,
  geldHoortBij,
  houdtBij,
  legtVast,
  metFinancier,
  toonFinancieringsregel,
  VASTLEGGERS
} from './financieringsregel/staat.ts'
import { Initiatief } from './initiatief.ts'
import { EINDE_VOOR_BEGIN } from './oproep/weigeringen.ts'
import { Partij } from './partij.ts'
import { NIETS_GEWIJZIGD } from './regels/bestaan.ts'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_VORIGE } from './regels/datums.ts'
import { GEBIED_KLOPT_NIET, Gebiedskeuze } from './regels/gebiedskeuze.ts'
import { GEBIED_ONTBREEKT } from './regels/waar.ts'

export * from './financieringsregel/gebeurtenissen.ts'
export * from './financieringsregel/staat.ts'

export const Financieringsregel = aggregaat<FinancieringsregelStaat>()({
  naam: 'Financieringsregel',
  meervoud: 'financieringsregels',
  dienst: 'initiatieven',
  id: Id,
  gebeurtenissen: [
    gebeurd.financieringVastgelegd,
    gebeurd.financieringsvastleggerVastgelegd,
    gebeurd.financieringGewijzigd,
    gebeurd.financieringLooptAf,
    gebeurd.financieringAfgelopen,
    gebeurd.financieringHervat
  ],
  toon: toonFinancieringsregel,
  hoortBij: geldHoortBij,
  ingetrokken: {
    is: ({ afgelopen }) => afgelopen?.reden === 'VERGISSING',
    eigen: (wie, regel, bij) => houdtBij(wie, metFinancier(regel, bij)),
    door: 'FinancieringAfgelopen',
    verteld: (data: Static<typeof gebeurd.financieringAfgelopen.schema>) => (data.reden === 'VERGISSING' ? data : null)
  },
  doc: 'Geld voor een initiatief, een element of een partij: waaruit, waarvoor, hoeveel en tot wanneer'
})

export const REGELING_BESTAAT_NIET = weigering('REGELING_BESTAAT_NIET', {
  uitleg: 'Deze regeling is er niet: zij is afgewezen, of alleen nog een voorstel.',
  weg: 'Kies waar het geld echt vandaan komt. De weg voor initiatieven is het eigen geld van de gemeente.',
  bron: 'B41'
})

export const NIET_STRUCTUREEL = weigering('NIET_STRUCTUREEL', {
  uitleg: 'Geld uit deze regeling is tijdelijk of wordt elk jaar opnieuw besloten. Het is niet structureel.',
  weg: 'Kies eenmalig, tijdelijk of jaarlijks, met een laatste dag.',
  bron: 'C63'
})

export const BEDRAG_NIET_POSITIEF = weigering('BEDRAG_NIET_POSITIEF', {
  uitleg: 'Een bedrag is meer dan nul.',
  weg: 'Vul het bedrag in dat is toegezegd.',
  bron: 'eigen keuze'
})

export const EINDE_PAST_NIET_BIJ_DUUR = weigering('EINDE_PAST_NIET_BIJ_DUUR', {
  uitleg: 'Structureel geld heeft geen laatste dag. Ander geld heeft er altijd een.',
  weg: 'Vul de laatste dag in, of laat die weg als het geld structureel is.',
  bron: 'C63'
})

export const LANGER_DAN_EEN_JAAR = weigering('LANGER_DAN_EEN_JAAR', {
  uitleg: 'Over jaarlijks geld wordt elk jaar opnieuw besloten. Verder dan een jaar vooruit ligt er niets vast.',
  weg: 'Leg een jaar vast, en verleng het als er opnieuw besloten is.',
  bron: 'C62'
})

export const FINANCIERING_AFGELOPEN = weigering('FINANCIERING_AFGELOPEN', {
  uitleg: 'Dit geld is afgelopen.',
  weg: 'Gaat het toch verder? Hervat het dan eerst.',
  bron: 'eigen keuze'
})

export const FINANCIERING_LOOPT_NOG = weigering('FINANCIERING_LOOPT_NOG', {
  uitleg: 'Dit geld loopt nog.',
  bron: 'eigen keuze'
})

export const AL_GEWAARSCHUWD = weigering('AL_GEWAARSCHUWD', {
  uitleg: 'De laatste dag is intussen een andere, of er is al voor gewaarschuwd.',
  bron: 'eigen keuze'
})

const voor = eenVan({ initiatiefId: Id, elementId: Id, partijId: Id })
interface Vastlegging {
  readonly voor: Static<typeof voor>
  readonly financierId?: string
}

const betrokkenen = {
  initiatief: ook(Initiatief, ({ voor }: Vastlegging) => ('initiatiefId' in voor ? voor.initiatiefId : null)),
  element: ook(Element, ({ voor }: Vastlegging) => ('elementId' in voor ? voor.elementId : null)),
  partij: ook(Partij, ({ voor, financierId }: Vastlegging) =>
    'partijId' in voor && voor.partijId !== financierId ? voor.partijId : null
  ),
  financier: ook(Partij, ({ financierId }: Vastlegging) => financierId ?? null)
}

/**
 * Puts money on record. What was refused or is only an idea cannot be a source; what is decided anew each year is no
 * more than a year. Source: B41, C62, C63, F2, F3, see docs/bronnen.md.
 */
export const legFinancieringVast = opdracht('legFinancieringVast', Financieringsregel, {
  doc: 'Leg vast welk geld er is voor een initiatief, een element of een partij',
  nieuw: true,
  velden: {
    voor,
    regeling: RegelingCode,
    programma: optioneel(ProgrammaCode),
    lokaalProgramma: optioneel(gebeurd.LokaalProgramma),
    doel: Financieringsdoel,
    duur: Financieringsduur,
    bedrag: Centen,
    omschrijving: optioneel(gebeurd.Omschrijving),
    financierId: optioneel(Id),
    gebied: optioneel(Gebiedskeuze),
    vanaf: Datum,
    laatste: optioneel(Datum),
    op: Datum
  },
  ook: betrokkenen,
  rollen: VASTLEGGERS,
  mag: (wie, { gebied }, staten, bij) => legtVast(wie, gebied?.gemeente, staten, bij),
  weigeringen: [
    REGELING_BESTAAT_NIET,
    NIET_STRUCTUREEL,
    BEDRAG_NIET_POSITIEF,
    EINDE_PAST_NIET_BIJ_DUUR,
    EINDE_VOOR_BEGIN,
    LANGER_DAN_EEN_JAAR,
    GEBIED_ONTBREEKT,
    GEBIED_KLOPT_NIET,
    DATUM_IN_TOEKOMST
  ],
  herstel: ({ op }, _voor, id) => ({ opdracht: 'beeindigFinanciering', id, velden: { reden: 'VERGISSING', op } })
})

/** Changes what is known of it, or lengthens it; absent is unchanged, null is cleared. */
export const wijzigFinanciering = opdracht('wijzigFinanciering', Financieringsregel, {
  doc: 'Wijzig wat over geld is vastgelegd, of verleng het',
  velden: {
    programma: optioneel(leegbaar(ProgrammaCode)),
    lokaalProgramma: optioneel(leegbaar(gebeurd.LokaalProgramma)),
    doel: optioneel(Financieringsdoel),
    bedrag: optioneel(Centen),
    omschrijving: optioneel(leegbaar(gebeurd.Omschrijving)),
    laatste: optioneel(Datum)
  },
  rollen: VASTLEGGERS,
  mag: (wie, _wijziging, regel, bij) => houdtBij(wie, metFinancier(regel, bij)),
  weigeringen: [
    FINANCIERING_AFGELOPEN,
    BEDRAG_NIET_POSITIEF,
    EINDE_PAST_NIET_BIJ_DUUR,
    EINDE_VOOR_BEGIN,
    LANGER_DAN_EEN_JAAR,
    NIETS_GEWIJZIGD
  ],
  herstel: (wijziging, voor, id) => ({
    opdracht: 'wijzigFinanciering',
    id,
    velden: {
      ...(wijziging.programma !== undefined && { programma: voor.programma }),
      ...(wijziging.lokaalProgramma !== undefined && { lokaalProgramma: voor.lokaalProgramma }),
      ...(wijziging.doel !== undefined && { doel: voor.doel }),
      ...(wijziging.bedrag !== undefined && { bedrag: voor.bedrag }),
      ...(wijziging.omschrijving !== undefined && { omschrijving: voor.omschrijving }),
      ...(wijziging.laatste !== undefined && voor.laatste !== null && { laatste: voor.laatste })
    }
  })
})

export const beeindigFinanciering = opdracht('beeindigFinanciering', Financieringsregel, {
  doc: 'Leg vast dat geld eerder ophield dan gedacht',
  velden: { reden: gebeurd.Stopreden, op: Datum },
  rollen: VASTLEGGERS,
  mag: (wie, _opdracht, regel, bij) => houdtBij(wie, metFinancier(regel, bij)),
  weigeringen: [FINANCIERING_AFGELOPEN, DATUM_IN_TOEKOMST, DATUM_VOOR_VORIGE],
  herstel: ({ op }, { laatste }, id) => ({
    opdracht: 'hervatFinanciering',
    id,
    velden: { ...(laatste !== null && { laatste }), op }
  })
})

/** Takes an end back: the decision was renewed, or the end was a mistake. */
export const hervatFinanciering = opdracht('hervatFinanciering', Financieringsregel, {
  doc: 'Leg vast dat geld toch verder gaat',
  velden: { laatste: optioneel(Datum), op: Datum },
  rollen: VASTLEGGERS,
  mag: (wie, _opdracht, regel, bij) => houdtBij(wie, metFinancier(regel, bij)),
  weigeringen: [
    FINANCIERING_LOOPT_NOG,
    EINDE_PAST_NIET_BIJ_DUUR,
    EINDE_VOOR_BEGIN,
    LANGER_DAN_EEN_JAAR,
    DATUM_IN_TOEKOMST,
    DATUM_VOOR_VORIGE
  ],
  herstel: ({ op }, { afgelopen }, id) => ({
    opdracht: 'beeindigFinanciering',
    id,
    velden: { reden: afgelopen === null || afgelopen.reden === 'AFGELOPEN' ? 'STOPGEZET' : afgelopen.reden, op }
  })
})

/** Given by an alarm so many days before the last. It rests on the last day that the alarm saw. Source: F2, F4, C62. */
export const waarschuwVoorEinde = opdracht('waarschuwVoorEinde', Financieringsregel, {
  doc: 'Waarschuw dat geld binnenkort afloopt',
  velden: { laatste: Datum },
  rollen: ['systeem'],
  mag: (wie) => wie.is('systeem'),
  weigeringen: [FINANCIERING_AFGELOPEN, AL_GEWAARSCHUWD],
  herstel: ONOMKEERBAAR('de waarschuwing is al gegeven')
})

/** Given by an alarm on the day after its last. Source: F2, see docs/bronnen.md. */
export const laatFinancieringAflopen = opdracht('laatFinancieringAflopen', Financieringsregel, {
  doc: 'Laat geld aflopen waarvan de laatste dag voorbij is',
  velden: {},
  rollen: ['systeem'],
  mag: (wie) => wie.is('systeem'),
  weigeringen: [FINANCIERING_AFGELOPEN, FINANCIERING_LOOPT_NOG],
  herstel: ONOMKEERBAAR('hervat het als het toch verder gaat')
})

export const wisFinancieringsregelTekst = wisopdracht(Financieringsregel, {
  rollen: VASTLEGGERS,
  mag: (wie, regel, bij) => houdtBij(wie, metFinancier(regel, bij))
})
