// SPDX-License-Identifier: EUPL-1.2
import Type, { type Static } from 'typebox'
import { type Bron, Documentnummer, rij } from './rij.ts'

/** One of the five documents that rules and rows cite. Source: docs/bronnen.md. */
export const Document = rij({
  nummer: Documentnummer,
  maker: Type.String({ minLength: 1 }),
  /** What the text tells of its date. */
  datering: Type.String({ minLength: 1 })
})
export type Document = Readonly<Static<typeof Document>>
type Nummer = Document['nummer']

const document = (
  nummer: Nummer,
  naam: string,
  rest: { maker: string; peildatum: string | null; datering: string }
): Document => ({
  code: `DOCUMENT_${nummer}`,
  nummer,
  naam,
  ...rest,
  bron: { document: nummer, verwijzing: naam },
  status: 'BESTAAT'
})

const LEEFVORMEN = document(0, 'Leefvormen in een ouder wordende samenleving', {
  maker: 'Movisie en Vilans, op verzoek van de vaste Kamercommissie VWS',
  peildatum: '2024',
  datering: 'Niet gedateerd; haalt het Regeerprogramma 2024 aan en lag op 29 oktober 2024 bij de Kamer'
})
const KAMERBRIEF = document(1, 'Kamerbrief Vergrijzing en het integrale ouderenbeleid (29 389, nr. 146)', {
  maker: 'Minister en staatssecretaris van VWS, mede namens de minister van VRO',
  peildatum: '2025-02-20',
  datering: '20 februari 2025'
})
const NOTITIE = document(2, 'Notitie ontmoetingsruimten', {
  maker: 'Expertteam Huisvesting Aandachtsgroepen (EHA)',
  peildatum: null,
  datering: 'Niet gedateerd'
})
const BUNDEL = document(3, 'Bundel papers van de Discussiedagen Sociale Huisvesting 2020', {
  maker: 'Dertig papers op persoonlijke titel, bijeengebracht door de voorbereidingscommissie',
  peildatum: '2020',
  datering: '2020'
})
const GECLUSTERD = document(4, 'Geclusterd wonen: een ruimte voor ontmoeting?', {
  maker: 'Lectoraat Architecture in Health (HAN) met Woonzorg Nederland',
  peildatum: '2022',
  datering: 'Jaar van uitgave staat niet in de tekst; de gegevens zijn van 2020 en 2022'
})

export const DOCUMENTEN = [LEEFVORMEN, KAMERBRIEF, NOTITIE, BUNDEL, GECLUSTERD] as const

/** Cites lines of a document; `waar` is the place as a reader of the document would look for it. */
export const citeer = (nummer: Nummer, regels: string, waar: string): Bron => ({
  document: nummer,
  regels,
  verwijzing: `${DOCUMENTEN[nummer].naam}, ${waar}`
})

/** Reference date of a document, or null where it carries none. */
export const peildatumVan = (nummer: Nummer): string | null => DOCUMENTEN[nummer].peildatum
