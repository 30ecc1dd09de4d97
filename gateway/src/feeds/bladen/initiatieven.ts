// SPDX-License-Identifier: EUPL-1.2
import type { Initiatief } from '../../view/initiatief/rij.ts'
import { Initiatieven } from '../../view/initiatief.ts'
import { datumVan } from '../../view/kern/day.ts'
import { waardeOp } from '../../view/kern/timeline.ts'
import { blad, gebiedVan, type Kolom, plaatskolommen, samen, zelf } from '../blad.ts'

const NETWERK = [
  'bijdragen',
  'ambitie',
  'waardeVoorAnderen',
  'veranderingstheorie',
  'gedeeldeAutonomie',
  'sturing',
  'benaderbaarheid'
] as const
const MANDAAT = ['woordvoerder', 'namens', 'raadpleging'] as const

const kolommen: readonly Kolom<Initiatief>[] = [
  { naam: 'id', lees: (rij) => rij.id },
  { naam: 'soort', lees: (rij) => rij.soort },
  { naam: 'naam', lees: (rij) => rij.naam.tekst },
  { naam: 'doel', lees: (rij) => rij.doel.tekst },
  { naam: 'op', lees: (rij) => (rij.gestartOp === null ? null : datumVan(rij.gestartOp)) },
  ...plaatskolommen<Initiatief>((rij, op) => rij.plaatsOp(op)),
  { naam: 'functie', lees: (rij, op) => rij.eigenaren.find((een) => een.geldtOp(op))?.functie.tekst ?? null },
  { naam: 'openVoor', lees: (rij, op) => waardeOp(rij.openstellingen, op)?.voorWie?.tekst ?? null },
  ...MANDAAT.map((veld): Kolom<Initiatief> => {
    return { naam: `mandaat.${veld}`, lees: (rij, op) => waardeOp(rij.mandaten, op)?.[veld].tekst ?? null }
  }),
  { naam: 'uitkomsten', lees: (rij) => samen(rij.uitkomsten) },
  ...NETWERK.map((veld): Kolom<Initiatief> => {
    return { naam: `netwerk.${veld}`, lees: (rij) => rij.netwerk?.[veld].tekst ?? null }
  }),
  { naam: 'netwerk.scenario', lees: (rij) => rij.netwerk?.scenario ?? null },
  { naam: 'netwerk.waardesoorten', lees: (rij) => samen(rij.netwerk?.waardesoorten ?? []) },
  { naam: 'netwerk.legitimatie', lees: (rij) => rij.netwerk?.legitimatie ?? null },
  { naam: 'wonen.woonvorm', lees: (rij) => rij.wonen?.woonvorm ?? null },
  { naam: 'wonen.ondervorm', lees: (rij) => rij.wonen?.ondervorm?.tekst ?? null },
  { naam: 'fase', lees: (rij, op) => rij.faseOp(op) },
  { naam: 'bevestigdOp', lees: ({ bevestigdOp }) => (bevestigdOp === null ? null : datumVan(bevestigdOp)) }
]

export const INITIATIEVEN = blad<Initiatief>({
  naam: 'initiatieven',
  doc: 'Bewonersinitiatieven, netwerken en wooninitiatieven die er zijn',
  tabel: Initiatieven,
  kolommen,
  regels: zelf((rij, op) => rij.bestaatOp(op)),
  gebieden: (rij, op) => gebiedVan(rij.plaatsOp(op))
})
