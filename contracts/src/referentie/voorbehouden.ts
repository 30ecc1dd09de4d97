// SPDX-License-Identifier: EUPL-1.2
import Type, { type Static } from 'typebox'
import { keuze } from '../kern/velden.ts'
import { citeer, peildatumVan } from './documenten.ts'
import { type Bron, metCode, rij } from './rij.ts'

/** What may not be concluded from a figure, as machines read it. */
export const VoorbehoudCode = keuze(
  'GEEN_RANGLIJST',
  'GEEN_OORZAAK',
  'BIVARIAAT',
  'EENZAAMHEID_GEEN_GEVOLG',
  'MET_VERHAAL',
  'GEEN_ETIKET',
  'GEEN_KORTING',
  'GRENZEN_WILLEKEURIG',
  'GEMIDDELDE',
  'GESCHAT',
  'ANDERE_INDELING'
)
export type VoorbehoudCode = Static<typeof VoorbehoudCode>

/** A guard on figures, in the words that are printed beside them. */
export const Voorbehoud = rij({ uitleg: Type.String({ minLength: 1 }) })
export type Voorbehoud = Readonly<Static<typeof Voorbehoud>>

type Nummer = 3 | 4
const uitDocument = (
  code: VoorbehoudCode,
  naam: string,
  uitleg: string,
  [nummer, regels, waar]: readonly [Nummer, string, string]
): Voorbehoud => ({
  code,
  naam,
  uitleg,
  bron: citeer(nummer, regels, waar),
  peildatum: peildatumVan(nummer),
  status: 'BESTAAT'
})

const eigen = (code: VoorbehoudCode, naam: string, uitleg: string, bron: Bron): Voorbehoud => ({
  code,
  naam,
  uitleg,
  bron,
  peildatum: null,
  status: 'BESTAAT'
})

/** Source: C27, C29, C33, C34, C35, C36, C37, C38, see docs/bronnen.md. */
export const VOORBEHOUDEN: readonly Voorbehoud[] = [
  uitDocument(
    'GEEN_RANGLIJST',
    'Geen ranglijst',
    'Met dit cijfer maakt u geen lijst van goede en slechte wijken. Elke buurt heeft een eigen functie.',
    [3, '5606-5610', 'een andere kijk op de aandachtswijk']
  ),
  uitDocument(
    'GEEN_OORZAAK',
    'Geen oorzaak',
    'Dat twee cijfers samen veranderen, zegt niet dat het een door het ander komt.',
    [4, '999-1006', 'verbanden']
  ),
  uitDocument(
    'BIVARIAAT',
    'Niet gecorrigeerd',
    'Dit percentage houdt geen rekening met wie er wonen. Een verschil kan daardoor komen.',
    [4, '167-173', 'methode']
  ),
  uitDocument(
    'EENZAAMHEID_GEEN_GEVOLG',
    'Eenzaamheid is geen gevolg van een ruimte of woonvorm',
    'Dit cijfer laat niet zien dat een ruimte of een woonvorm mensen minder eenzaam maakt.',
    [4, '1559-1564', 'conclusies']
  ),
  uitDocument('MET_VERHAAL', 'Met het verhaal erbij', 'Vraag bewoners wat er achter dit cijfer zit.', [
    3,
    '5922-5924',
    'data en leefbaarheid'
  ]),
  uitDocument('GEEN_ETIKET', 'Geen etiket', 'Dit cijfer zegt niets over één persoon of één groep.', [
    3,
    '5701-5726',
    'woorden voor mensen'
  ]),
  uitDocument('GEEN_KORTING', 'Geen korting', 'Een beter cijfer is geen reden om steun te stoppen.', [
    3,
    '5824-5827',
    'data en leefbaarheid'
  ]),
  uitDocument(
    'GRENZEN_WILLEKEURIG',
    'Grenzen zijn willekeurig',
    'De grens van deze wijk of buurt is op papier getrokken. Bewoners zien hun buurt vaak anders.',
    [3, '5425-5427', 'een andere kijk op de aandachtswijk']
  ),
  uitDocument(
    'GEMIDDELDE',
    'Een gemiddelde',
    'Dit is een gemiddelde van wie er nu woont. Wie kwam en wie ging, ziet u niet. Een cijfer over wie bleef, is er niet.',
    [3, '5413-5423', 'een andere kijk op de aandachtswijk']
  ),
  eigen('GESCHAT', 'Geschat', 'Dit cijfer is berekend met een model. Het is hier niet gemeten.', {
    verwijzing: 'RIVM, Gezondheid per wijk en buurt: schattingen met een rekenmodel'
  }),
  eigen(
    'ANDERE_INDELING',
    'Andere indeling',
    'Dit cijfer hoort bij een oudere of nieuwere indeling. De grenzen kunnen toen anders zijn geweest.',
    { verwijzing: 'eigen keuze' }
  )
]

/** The guard with this code, or undefined. */
export const voorbehoudMetCode = metCode(VOORBEHOUDEN)
