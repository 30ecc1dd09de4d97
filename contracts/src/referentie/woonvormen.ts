// SPDX-License-Identifier: EUPL-1.2
import Type, { type Static } from 'typebox'
import { gesloten, keuze, leegbaar, lijst } from '../kern/velden.ts'
import { citeer, peildatumVan } from './documenten.ts'
import { Bron, rij } from './rij.ts'

/** The six woonvormen that a wooninitiatief can be. Source: A60–A65, see docs/bronnen.md. */
export const WoonvormCode = keuze(
  'MANTELZORGWONING',
  'GROEPSWONING',
  'WOONGROEP',
  'WOONGEMEENSCHAP_WOONCOOPERATIE',
  'MODERN_HOFJE',
  'WOONCOMPLEX'
)
export type WoonvormCode = Static<typeof WoonvormCode>

const tekst = Type.String({ minLength: 1 })

/** A form of living together, with its size and the obstacle that the source names. */
export const Woonvorm = rij({
  /** Rule id in docs/bronnen.md; null for a form that is not one of the six. */
  regel: leegbaar(tekst),
  omschrijving: tekst,
  /** Usual size ("pakweg" in the source); null where the source gives none. */
  omvang: leegbaar(
    gesloten({ eenheid: keuze('BEWONERS', 'EENHEDEN', 'WONINGEN'), van: Type.Integer(), tot: Type.Integer() })
  ),
  /** Average years from start to living there; null where the source gives none. */
  doorlooptijdJaren: leegbaar(Type.Integer({ minimum: 0 })),
  obstakel: tekst,
  obstakelBron: Bron,
  /** Examples for the free field `ondervorm`: a help, never a closed list. */
  ondervormen: lijst(tekst, 10)
})
export type Woonvorm = Readonly<Static<typeof Woonvorm>>

const deZes = (
  code: WoonvormCode,
  naam: string,
  vorm: Pick<Woonvorm, 'regel' | 'omschrijving' | 'omvang' | 'doorlooptijdJaren' | 'obstakel' | 'ondervormen'> & {
    paragraaf: string
    regels: string
    obstakelRegels: string
  }
): Woonvorm => {
  const { paragraaf, regels, obstakelRegels, ...velden } = vorm
  return {
    code,
    naam,
    ...velden,
    obstakelBron: citeer(0, obstakelRegels, `paragraaf ${paragraaf}, obstakel`),
    bron: citeer(0, regels, `paragraaf ${paragraaf}`),
    peildatum: peildatumVan(0),
    status: 'BESTAAT'
  }
}

/** The six woonvormen and one that is being studied. Source: A60–A65, see docs/bronnen.md. */
export const WOONVORMEN: readonly Woonvorm[] = [
  deZes('MANTELZORGWONING', 'Mantelzorgwoning of kangoeroewoning', {
    regel: 'A60',
    omschrijving:
      'Zelfstandige woning op het erf van een ander, of twee woningen onder één dak met ieder een eigen voordeur.',
    omvang: null,
    doorlooptijdJaren: null,
    obstakel: 'De gemeente moet toestemming geven, en de regels verschillen per gemeente.',
    ondervormen: ['mantelzorgwoning', 'kangoeroewoning'],
    paragraaf: '3.3.1',
    regels: '275-281',
    obstakelRegels: '285-290'
  }),
  deZes('GROEPSWONING', 'Groepswoning of kleinschalig wonen', {
    regel: 'A61',
    omschrijving: 'Kleine groep die met zorg dichtbij zo gewoon mogelijk leeft; de zorg komt vaak uit een pgb.',
    omvang: { eenheid: 'BEWONERS', van: 6, tot: 20 },
    doorlooptijdJaren: null,
    obstakel: 'Als alle bewoners veel zorg nodig hebben, gaat de zorg het samenleven overheersen.',
    ondervormen: ['kleinschalig wonen', 'particulier wooninitiatief'],
    paragraaf: '3.3.2',
    regels: '311-315',
    obstakelRegels: '324-326'
  }),
  deZes('WOONGROEP', 'Woongroep', {
    regel: 'A62',
    omschrijving: 'Kamers of kleine woningen rond een ruime gedeelde woonkamer, voor mensen zonder zware zorgvraag.',
    omvang: { eenheid: 'EENHEDEN', van: 4, tot: 20 },
    doorlooptijdJaren: null,
    obstakel: 'Grotere kans op leegstand: voor een onzelfstandige kamer zijn minder kandidaten te vinden.',
    ondervormen: ['Thuishuis', 'leefgemeenschap'],
    paragraaf: '3.3.3',
    regels: '335-340',
    obstakelRegels: '344-346, 361'
  }),
  deZes('WOONGEMEENSCHAP_WOONCOOPERATIE', 'Woongemeenschap en wooncoöperatie', {
    regel: 'A63',
    omschrijving: 'Zelfstandige woningen met gedeelde voorzieningen, gezamenlijke activiteiten en onderlinge hulp.',
    omvang: { eenheid: 'WONINGEN', van: 12, tot: 40 },
    doorlooptijdJaren: 7,
    obstakel:
      'Lange weg met gemeente en corporatie, en een plek is moeilijk te vinden: begin met de plek, dan de groep.',
    ondervormen: [
      'gestippeld wonen',
      'harmonicawonen',
      'erfdelen',
      'Centraal Wonen',
      'meergeneratiewonen',
      'wooncoöperatie'
    ],
    paragraaf: '3.3.4',
    regels: '369-383',
    obstakelRegels: '387-391'
  }),
  deZes('MODERN_HOFJE', 'Modern hofje', {
    regel: 'A64',
    omschrijving: 'Eigen woningen rond een gedeelde binnentuin, bewust gekozen om het samen leven.',
    omvang: { eenheid: 'WONINGEN', van: 16, tot: 45 },
    doorlooptijdJaren: null,
    obstakel: 'Vraagt steeds nieuwbouw en wordt daardoor duur en exclusief.',
    ondervormen: ['Knarrenhof', 'hofje voor alle leeftijden'],
    paragraaf: '3.3.5',
    regels: '401-408',
    obstakelRegels: '425-431'
  }),
  deZes('WOONCOMPLEX', 'Wooncomplex', {
    regel: 'A65',
    omschrijving: 'Appartementen, vaak met gedeelde voorzieningen en soms met zorg en diensten die ieder zelf afneemt.',
    omvang: { eenheid: 'WONINGEN', van: 20, tot: 300 },
    doorlooptijdJaren: null,
    obstakel: 'Wat eigenaar en zorgaanbieder aanbieden, past mogelijk niet bij wat de buurt wil.',
    ondervormen: ['serviceflat', 'woonzorgcomplex', 'aanleunwoning', 'thuisflat'],
    paragraaf: '3.3.6',
    regels: '438-449',
    obstakelRegels: '453-455'
  }),
  {
    code: 'BESCHUTTE_WOONVORM',
    naam: 'Beschutte woonvorm',
    regel: null,
    omschrijving:
      'Groep die in een complex een ruimte deelt, met altijd iemand aanwezig en toezicht in de nacht; het kabinet laat dit onderzoeken.',
    omvang: null,
    doorlooptijdJaren: null,
    obstakel: 'De woningen zijn in beginsel niet zelfstandig, dus is er geen huurtoeslag.',
    obstakelBron: citeer(1, '553-554', 'bijlage A'),
    ondervormen: [],
    bron: citeer(1, '545-554', 'bijlage A'),
    peildatum: peildatumVan(1),
    status: 'ONDERZOEK'
  }
]
