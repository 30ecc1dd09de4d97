// SPDX-License-Identifier: EUPL-1.2
import { GEWIST } from '@naober/contracts'
import type { Fasemoment } from '../../view/initiatief/fasemoment.ts'
import type { Initiatief } from '../../view/initiatief/rij.ts'
import { Initiatieven } from '../../view/initiatief.ts'
import { type Dag, datumVan } from '../../view/kern/day.ts'
import { sindsOp, waardeOp } from '../../view/kern/timeline.ts'
import { blad, datumOfLeeg, gebiedVan, type Kolom, perioden, plaatskolommen, samen, zelf } from '../blad.ts'
import { plaatswoorden } from './verloop.ts'

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

/** What was typed about the phase that began on a day: with it, or as the occasion of the renewal that led to it. */
const toelichtingVan = ({ vernieuwingen }: Initiatief, van: Dag, { toelichting }: Fasemoment): string | null => {
  const aanleiding = sindsOp(vernieuwingen, van) === van ? waardeOp(vernieuwingen, van) : null
  const tekst = (toelichting ?? aanleiding)?.tekst ?? null
  return tekst === GEWIST ? null : tekst
}

const toelichtingOp = (rij: Initiatief, op: Dag): string | null => {
  const [moment, van] = [waardeOp(rij.fasen, op), sindsOp(rij.fasen, op)]
  return moment === null || van === null ? null : toelichtingVan(rij, van, moment)
}

/** The phases after the first as an import takes them: since when, what belongs to each, and what was typed about it. */
const fasenVan = (rij: Initiatief, op: Dag): readonly string[] =>
  perioden(rij, rij.fasen, op).flatMap(({ van, waarde }) => {
    const { fase, reden, belemmering, opgegaanIn } = waarde
    if (fase === 'IDEE' && van === rij.gestartOp) return []
    const tekst = toelichtingVan(rij, van, waarde)
    const delen = [fase, datumVan(van), reden, belemmering, opgegaanIn?.id, tekst && JSON.stringify(tekst)]
    return [delen.filter((een) => een != null).join(' ')]
  })

/** Where it was one after the other as an import takes it, where that is more than one place. */
const plekkenVan = (rij: Initiatief, op: Dag): readonly string[] => {
  const plekken = perioden(rij, rij.plaatsen, op)
  return plekken.length < 2 ? [] : plekken.map(({ van, waarde }) => `${datumVan(van)} ${plaatswoorden(waarde)}`)
}

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
  { naam: 'overgenomen', lees: (rij) => rij.overgenomen },
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
  { naam: 'faseOp', lees: (rij, op) => datumOfLeeg(sindsOp(rij.fasen, op)) },
  { naam: 'reden', lees: (rij, op) => waardeOp(rij.fasen, op)?.reden ?? null },
  { naam: 'belemmering', lees: (rij, op) => waardeOp(rij.fasen, op)?.belemmering ?? null },
  { naam: 'opgegaanIn', lees: (rij, op) => waardeOp(rij.fasen, op)?.opgegaanIn?.id ?? null },
  { naam: 'faseToelichting', lees: toelichtingOp },
  { naam: 'fasen', lees: (rij, op) => samen(fasenVan(rij, op)) },
  { naam: 'plekken', lees: (rij, op) => samen(plekkenVan(rij, op)) },
  { naam: 'bevestigdOp', sinds: (rij) => rij.bevestigdOp, lees: (rij) => datumOfLeeg(rij.bevestigdOp) }
]

export const INITIATIEVEN = blad<Initiatief>({
  naam: 'initiatieven',
  doc: 'Bewonersinitiatieven, netwerken en wooninitiatieven die er zijn, of waren: met fase, en waarom iets gestopt is',
  tabel: Initiatieven,
  kolommen,
  regels: zelf((rij, op) => rij.faseOp(op) !== null),
  gebieden: (rij, op) => gebiedVan(rij.plaatsOp(op))
})
