// SPDX-License-Identifier: EUPL-1.2
import { Id, ONOMKEERBAAR, opdracht, optioneel, weigering } from '../../kern/index.ts'
import { ELEMENT_NIET_VERDWENEN, ELEMENT_VERDWENEN, Element } from './aggregaat.ts'
import { KloptNiet, Kloptuitkomst, Toelichting } from './gebeurtenissen.ts'
import { OPNEMERS, onderhoudt } from './staat.ts'

export const AL_GEMELD = weigering('AL_GEMELD', {
  uitleg: 'U meldde al dat hier iets niet klopt. Daar is nog niet op geantwoord.',
  weg: 'Wacht op het antwoord, of trek uw melding in en meld het opnieuw.',
  bron: 'eigen keuze'
})

export const NIETS_GEMELD = weigering('NIETS_GEMELD', {
  uitleg: 'Er staat geen melding van u open.',
  bron: 'eigen keuze'
})

export const MELDING_ONBEKEND = weigering('MELDING_ONBEKEND', {
  uitleg: 'Deze melding is er niet, of er is al op geantwoord.',
  bron: 'eigen keuze'
})

/**
 * Says that what is shown is not right. Everybody who is known may, as everybody may confirm; those who keep it are
 * asked, and until they answer it does not count as fresh. Of what is gone one says that it is there still.
 * Source: F24, F44, see docs/bronnen.md.
 */
export const meldKloptNiet = opdracht('meldKloptNiet', Element, {
  doc: 'Meld dat iets niet klopt aan wat er van een dienst, voorziening of functie staat',
  velden: { wat: KloptNiet, toelichting: optioneel(Toelichting) },
  rollen: OPNEMERS,
  mag: () => true,
  weigeringen: [ELEMENT_VERDWENEN, ELEMENT_NIET_VERDWENEN, AL_GEMELD],
  herstel: (_melding, _voor, id) => ({ opdracht: 'trekKloptNietIn', id, velden: {} })
})

export const trekKloptNietIn = opdracht('trekKloptNietIn', Element, {
  doc: 'Trek uw eigen melding in dat iets niet klopt',
  velden: {},
  rollen: OPNEMERS,
  mag: () => true,
  weigeringen: [NIETS_GEMELD],
  herstel: ONOMKEERBAAR('wie keek, kan het al gezien hebben; opnieuw melden kan wel')
})

/** Answers a report: what is shown was put right by a command of its own, or was right. Source: F44. */
export const beantwoordKloptNiet = opdracht('beantwoordKloptNiet', Element, {
  doc: 'Antwoord op een melding dat iets niet klopt',
  velden: { meldingId: Id, uitkomst: Kloptuitkomst, antwoord: optioneel(Toelichting) },
  rollen: OPNEMERS,
  mag: (wie, _antwoord, element, bij) => onderhoudt(wie, element, bij),
  weigeringen: [MELDING_ONBEKEND],
  herstel: ONOMKEERBAAR('wie het meldde, kan het antwoord al gelezen hebben')
})
