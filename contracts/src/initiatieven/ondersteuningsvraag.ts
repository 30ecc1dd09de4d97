// SPDX-License-Identifier: EUPL-1.2
import {
  aggregaat,
  Centen,
  Datum,
  Id,
  leegbaar,
  ONOMKEERBAAR,
  ook,
  opdracht,
  optioneel,
  weigering,
  wisopdracht
} from '../kern/index.ts'
import { SteunpuntCode } from '../referentie/steunpunten.ts'
import { bijInitiatief, Initiatief, metInitiatief, schrijftOfBeheert } from './initiatief.ts'
import * as gebeurd from './ondersteuningsvraag/gebeurtenissen.ts'
import {
  BEHANDELAARS,
  behandelt,
  leidtDoor,
  type OndersteuningsvraagStaat,
  toonOndersteuningsvraag,
  vraagtZelf
} from './ondersteuningsvraag/staat.ts'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE } from './regels/datums.ts'

export * from './ondersteuningsvraag/gebeurtenissen.ts'
export * from './ondersteuningsvraag/staat.ts'

export const Ondersteuningsvraag = aggregaat<OndersteuningsvraagStaat>()({
  naam: 'Ondersteuningsvraag',
  meervoud: 'ondersteuningsvragen',
  dienst: 'initiatieven',
  id: Id,
  gebeurtenissen: [
    gebeurd.ondersteuningGevraagd,
    gebeurd.vragerVastgelegd,
    gebeurd.ondersteuningOpgepakt,
    gebeurd.ondersteuningDoorgeleid,
    gebeurd.ondersteuningBeantwoord,
    gebeurd.ondersteuningNietGehonoreerd,
    gebeurd.ondersteuningIngetrokken
  ],
  toon: toonOndersteuningsvraag,
  hoortBij: bijInitiatief,
  doc: 'Een vraag van een initiatief om advies, een zetje, geld, een plek, mensen of het uitdaagrecht'
})

/** Days that a gemeente has for a question before others may send it on. Source: eigen keuze. */
export const GEMEENTE_EERST_DAGEN = 28

export const BEDRAG_HOORT_BIJ_GELD = weigering('BEDRAG_HOORT_BIJ_GELD', {
  uitleg: 'Een bedrag hoort alleen bij een vraag om geld, en is meer dan nul.',
  weg: 'Laat het bedrag weg, of stel een vraag om geld.',
  bron: 'eigen keuze'
})

export const VRAAG_AFGESLOTEN = weigering('VRAAG_AFGESLOTEN', {
  uitleg: 'Deze vraag is al beantwoord, afgewezen of ingetrokken.',
  weg: 'Stel een nieuwe vraag.',
  bron: 'eigen keuze'
})

export const VRAAG_AL_OPGEPAKT = weigering('VRAAG_AL_OPGEPAKT', {
  uitleg: 'Iemand heeft deze vraag al opgepakt.',
  bron: 'eigen keuze'
})

export const GEMEENTE_EERST = weigering('GEMEENTE_EERST', {
  uitleg:
    'De gemeente is eerst aan zet: zij heeft eigen geld voor initiatieven, en een landelijke regeling is er niet.',
  weg: 'Wacht op de gemeente, of vraag haar zelf door te verwijzen. Blijft het stil, dan kunt u verder na vier weken. Die tellen vanaf de dag waarop de vraag hier is vastgelegd.',
  bron: 'B41'
})

export const UITDAAGRECHT_IS_VOOR_GEMEENTE = weigering('UITDAAGRECHT_IS_VOOR_GEMEENTE', {
  uitleg: 'Wie een taak van de gemeente wil overnemen, krijgt daarop antwoord van de gemeente zelf.',
  weg: 'Vraag een steunpunt apart om advies over het uitdaagrecht.',
  bron: 'A94'
})

export const LIGT_DAAR_AL = weigering('LIGT_DAAR_AL', {
  uitleg: 'De vraag ligt daar nu, of lag al bij dit steunpunt.',
  weg: 'Kies een ander steunpunt, of de gemeente als de vraag niet bij haar ligt.',
  bron: 'eigen keuze'
})

const VERDER = [VRAAG_AFGESLOTEN, DATUM_IN_TOEKOMST, DATUM_VOOR_VORIGE] as const

/** Asks for support, in any phase; the gemeente is asked first. Source: C45, B41, A94, see docs/bronnen.md. */
export const vraagOndersteuning = opdracht('vraagOndersteuning', Ondersteuningsvraag, {
  doc: 'Vraag voor een initiatief om advies, een zetje, geld, een plek, mensen of het uitdaagrecht',
  nieuw: true,
  velden: {
    initiatiefId: Id,
    soort: gebeurd.Ondersteuningssoort,
    vraag: gebeurd.Vraagtekst,
    bedrag: optioneel(Centen),
    op: Datum
  },
  ook: { initiatief: ook(Initiatief, ({ initiatiefId }: { initiatiefId: string }) => initiatiefId) },
  rollen: ['bewoner-initiatief', 'partner', 'arrangeur', 'beheerder'],
  mag: (wie, _vraag, { initiatief }, bij) => schrijftOfBeheert(wie, initiatief, bij),
  weigeringen: [DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, BEDRAG_HOORT_BIJ_GELD],
  herstel: ({ op }, _voor, id) => ({ opdracht: 'trekOndersteuningsvraagIn', id, velden: { op } })
})

/** Says that somebody works on it, by function. Source: A3, see docs/bronnen.md. */
export const pakOndersteuningsvraagOp = opdracht('pakOndersteuningsvraagOp', Ondersteuningsvraag, {
  doc: 'Leg vast dat iemand met de vraag bezig is',
  velden: { functie: gebeurd.Functie, op: Datum },
  rollen: BEHANDELAARS,
  mag: (wie, _opdracht, vraag, bij) => behandelt(wie, metInitiatief(vraag, bij)),
  weigeringen: [...VERDER, VRAAG_AL_OPGEPAKT],
  herstel: ONOMKEERBAAR('wie het vroeg, rekent nu op u')
})

/**
 * Sends a question on to a steunpunt, or from there back to the gemeente: by the gemeente at any time, by others once she
 * had it for four weeks. Those count from when it was recorded here, for the day on which it was asked is who asked's to
 * say. Source: B41, 1:223-229, see docs/bronnen.md.
 */
export const leidOndersteuningsvraagDoor = opdracht('leidOndersteuningsvraagDoor', Ondersteuningsvraag, {
  doc: 'Leid de vraag door naar een steunpunt, of van daar terug naar de gemeente (leeg)',
  velden: { steunpunt: leegbaar(SteunpuntCode), reden: gebeurd.Toelichting, op: Datum },
  rollen: BEHANDELAARS,
  mag: (wie, _opdracht, vraag, bij) => leidtDoor(wie, metInitiatief(vraag, bij)),
  weigeringen: [...VERDER, UITDAAGRECHT_IS_VOOR_GEMEENTE, GEMEENTE_EERST, LIGT_DAAR_AL],
  herstel: ONOMKEERBAAR('wie nu aan zet is, is al gevraagd')
})

export const beantwoordOndersteuningsvraag = opdracht('beantwoordOndersteuningsvraag', Ondersteuningsvraag, {
  doc: 'Leg vast hoe de vraag beantwoord is',
  velden: { antwoord: gebeurd.Toelichting, bedrag: optioneel(Centen), op: Datum },
  rollen: BEHANDELAARS,
  mag: (wie, _opdracht, vraag, bij) => behandelt(wie, metInitiatief(vraag, bij)),
  weigeringen: [...VERDER, BEDRAG_HOORT_BIJ_GELD],
  herstel: ONOMKEERBAAR('wie het vroeg, heeft het antwoord al')
})

export const honoreerOndersteuningsvraagNiet = opdracht('honoreerOndersteuningsvraagNiet', Ondersteuningsvraag, {
  doc: 'Leg vast dat de vraag niet gehonoreerd is, en waarom',
  velden: { reden: gebeurd.NietGehonoreerdReden, toelichting: gebeurd.Toelichting, op: Datum },
  rollen: BEHANDELAARS,
  mag: (wie, _opdracht, vraag, bij) => behandelt(wie, metInitiatief(vraag, bij)),
  weigeringen: VERDER,
  herstel: ONOMKEERBAAR('wie het vroeg, heeft het antwoord al')
})

export const trekOndersteuningsvraagIn = opdracht('trekOndersteuningsvraagIn', Ondersteuningsvraag, {
  doc: 'Trek de vraag in',
  velden: { op: Datum },
  rollen: ['bewoner-initiatief', 'partner', 'arrangeur', 'beheerder'],
  mag: (wie, _opdracht, vraag, bij) => vraagtZelf(wie, metInitiatief(vraag, bij)),
  weigeringen: VERDER,
  herstel: ONOMKEERBAAR('stel de vraag opnieuw')
})

export const wisOndersteuningsvraagTekst = wisopdracht(Ondersteuningsvraag, {
  rollen: ['bewoner-initiatief', 'partner', 'arrangeur', 'beheerder'],
  mag: (wie, vraag, bij) => vraagtZelf(wie, metInitiatief(vraag, bij))
})
