// SPDX-License-Identifier: EUPL-1.2
import { heeftRol, voorWie, type Wie, weiger } from '@naober/contracts'
import {
  ARRANGEUR_WORDT_GEEN_EIGENAAR,
  EIGENAREN,
  eigenaarAangewezen,
  initiatiefGestart,
  mandaatVastgelegd,
  NETWERKKENMERKEN_ONTBREKEN,
  netwerkOpengesteld,
  OVERHEID_WORDT_GEEN_EIGENAAR,
  startInitiatief,
  WOONVORM_ONTBREEKT
} from '@naober/contracts/initiatieven/initiatief'
import { GEBIED_KLOPT_NIET, kloptGebied, plaatsVan } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst } from '../datums.ts'
import { kenmerkfout } from './kenmerkfout.ts'

/** What the owner is called who says nothing about it. */
const INITIATIEFNEMER = 'initiatiefnemer'

/**
 * An arrangeur or official who is a resident too may start as a resident; else only on behalf of somebody, and never of
 * the gemeente itself. Source: C43, C53.
 */
const eigenaarfout = (wie: Wie) => {
  if (wie.namens !== undefined && wie.is('gemeente', wie.namens)) return weiger(OVERHEID_WORDT_GEEN_EIGENAAR)
  if (wie.namens !== undefined) return null
  if (wie.is('arrangeur') && !wie.is('bewoner-initiatief')) return weiger(ARRANGEUR_WORDT_GEEN_EIGENAAR)
  return wie.is('gemeente') && !heeftRol(wie, EIGENAREN) ? weiger(OVERHEID_WORDT_GEEN_EIGENAAR) : null
}

export const besluitStartInitiatief = beslis(startInitiatief, (begin, _staat, { vandaag, wie }) => {
  const { soort, naam, doel, op, uitkomsten = [], netwerk = null, wonen = null, overgenomen = false } = begin
  const nee = eigenaarfout(wie) ?? inToekomst(op, vandaag) ?? kenmerkfout(soort, begin)
  if (nee) return nee
  if (!kloptGebied(begin.gebied)) return weiger(GEBIED_KLOPT_NIET, { gemeente: begin.gebied.gemeente })
  if (soort === 'ORGANISATIENETWERK' && !netwerk) return weiger(NETWERKKENMERKEN_ONTBREKEN)
  if (soort === 'WOONINITIATIEF' && !wonen) return weiger(WOONVORM_ONTBREEKT)
  const { functie = INITIATIEFNEMER, openVoor, mandaat } = begin
  return [
    initiatiefGestart({
      soort,
      naam,
      doel,
      op,
      gebied: plaatsVan(begin.gebied),
      uitkomsten,
      netwerk,
      wonen: wonen && { woonvorm: wonen.woonvorm, ondervorm: wonen.ondervorm ?? null },
      ...(overgenomen && { overgenomen })
    }),
    eigenaarAangewezen({ persoonId: voorWie(wie), partijId: null, functie, van: op }),
    ...(openVoor === undefined ? [] : [netwerkOpengesteld({ voorWie: openVoor, hoe: null, op })]),
    ...(mandaat ? [mandaatVastgelegd({ ...mandaat, op })] : [])
  ]
})
