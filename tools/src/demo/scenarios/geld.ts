// SPDX-License-Identifier: EUPL-1.2
import type { OpdrachtVan } from '@naober/contracts'
import { legFinancieringVast } from '@naober/contracts/initiatieven/financieringsregel'
import { type DemoCommand, demoCommand, marked } from '../command.ts'
import { idOfElement, idOfInitiatief, idOfPartij } from '../ids.ts'
import type { Actor } from '../people.ts'

interface Money extends Omit<OpdrachtVan<typeof legFinancieringVast>, 'voor' | 'financierId' | 'omschrijving'> {
  readonly waarvoor: string
  /** Name of the partij that pays. */
  readonly van?: string
}
type Receiver = { readonly initiatief: string } | { readonly element: string }

const geld = (naam: string, door: Actor, ontvanger: Receiver, { waarvoor, van, ...rest }: Money): DemoCommand =>
  demoCommand(`financieringsregel/${naam}`, door, legFinancieringVast, null, {
    ...rest,
    voor:
      'initiatief' in ontvanger
        ? { initiatiefId: idOfInitiatief(ontvanger.initiatief) }
        : { elementId: idOfElement(ontvanger.element) },
    omschrijving: marked(waarvoor),
    ...(van !== undefined && { financierId: idOfPartij(van) })
  })

/** Money of every kind: what stays, what is decided each year, what ends with its programme, and what came once. */
export const GELD: readonly DemoCommand[] = [
  geld(
    'kom-erbij-wmo',
    'gemeente',
    { initiatief: 'kom-erbij' },
    {
      waarvoor: 'Activiteiten in de huiskamer.',
      van: 'gemeente-merenburg',
      regeling: 'WMO',
      doel: 'ACTIVITEIT',
      duur: 'JAARLIJKS',
      bedrag: 1_200_000,
      vanaf: '2027-01-01',
      laatste: '2027-12-31',
      op: '2026-01-05'
    }
  ),
  geld(
    'kom-erbij-wmo-2026',
    'gemeente',
    { initiatief: 'kom-erbij' },
    {
      waarvoor: 'Activiteiten in de huiskamer.',
      van: 'gemeente-merenburg',
      regeling: 'WMO',
      doel: 'ACTIVITEIT',
      duur: 'JAARLIJKS',
      bedrag: 1_150_000,
      vanaf: '2026-01-01',
      laatste: '2026-12-31',
      op: '2025-11-20'
    }
  ),
  geld(
    'kom-erbij-bouwer',
    'gemeente',
    { initiatief: 'kom-erbij' },
    {
      waarvoor: 'Een gemeenschapsbouwer voor twee dagen per week.',
      van: 'gemeente-merenburg',
      regeling: 'FONDSEN_EN_PROJECTGELD',
      programma: 'GALA_SPUK',
      doel: 'FUNCTIE',
      duur: 'TIJDELIJK',
      bedrag: 9_600_000,
      vanaf: '2025-01-01',
      laatste: '2027-12-31',
      op: '2024-12-10'
    }
  ),
  geld(
    'kom-erbij-woonmeer',
    'corporatie',
    { initiatief: 'gebiedscoalitie' },
    {
      waarvoor: 'De ruimte, zonder huur.',
      van: 'woonmeer',
      regeling: 'EIGEN_MIDDELEN',
      doel: 'EXPLOITATIE',
      duur: 'STRUCTUREEL',
      bedrag: 1_800_000,
      vanaf: '2019-09-01',
      op: '2019-09-01'
    }
  ),
  geld(
    'keuken',
    'gemeente',
    { initiatief: 'kom-erbij' },
    {
      waarvoor: 'De helft van de keuken.',
      van: 'gemeente-merenburg',
      regeling: 'FONDSEN_EN_PROJECTGELD',
      doel: 'INRICHTING',
      duur: 'EENMALIG',
      bedrag: 425_000,
      vanaf: '2023-04-03',
      laatste: '2023-12-31',
      op: '2023-04-03'
    }
  ),
  geld(
    'opbouwwerk',
    'welzijn',
    { element: 'opbouwwerk-zuiderpark' },
    {
      waarvoor: 'Opbouwwerk in het Zuiderpark.',
      regeling: 'FONDSEN_EN_PROJECTGELD',
      programma: 'GALA_SPUK',
      doel: 'FUNCTIE',
      duur: 'TIJDELIJK',
      bedrag: 13_500_000,
      vanaf: '2025-01-01',
      laatste: '2027-12-31',
      op: '2024-12-15'
    }
  ),
  geld(
    'denkcafe',
    'bewoner-koor',
    { initiatief: 'denkcafe' },
    {
      waarvoor: 'Wie komt, legt iets in de hoed.',
      regeling: 'GEBRUIKSBIJDRAGE',
      doel: 'ACTIVITEIT',
      duur: 'STRUCTUREEL',
      bedrag: 60_000,
      vanaf: '2022-03-01',
      op: '2022-03-01'
    }
  ),
  geld(
    'polderdijk-fonds',
    'bewoner-dorp',
    { initiatief: 'polderdijk-kookt' },
    {
      waarvoor: 'Drie kookploegen op weg helpen.',
      van: 'goed-begin',
      regeling: 'FONDSEN_EN_PROJECTGELD',
      lokaalProgramma: 'Dorpen aan zet',
      doel: 'ACTIVITEIT',
      duur: 'TIJDELIJK',
      bedrag: 750_000,
      vanaf: '2024-04-01',
      laatste: '2027-03-31',
      op: '2024-04-01'
    }
  )
]
