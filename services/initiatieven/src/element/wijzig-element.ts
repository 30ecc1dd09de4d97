// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  ELEMENT_VERDWENEN,
  elementGewijzigd,
  LAAG_KLOPT_NIET,
  laagVan,
  wijzigElement
} from '@naober/contracts/initiatieven/element'
import { NIETS_GEWIJZIGD, PARTIJ_VERTROKKEN } from '@naober/contracts/initiatieven/regels/bestaan'
import { beslis } from '@naober/kit/command/decider'
import { watVerandert } from '../wat-verandert.ts'

export const besluitWijzigElement = beslis(wijzigElement, (wijziging, { zelf: element, partij }) => {
  if (element.verdwenen !== null) return weiger(ELEMENT_VERDWENEN, { op: element.verdwenen.op })
  const eigen = laagVan(element.soort)
  if (eigen !== null && wijziging.laag !== undefined && wijziging.laag !== eigen)
    return weiger(LAAG_KLOPT_NIET, { soort: element.soort, laag: wijziging.laag })
  if (partij?.fase === 'VERTROKKEN' && partij.id !== element.partijId)
    return weiger(PARTIJ_VERTROKKEN, { op: partij.vertrokkenOp })
  const nieuw = watVerandert(element, wijziging)
  return nieuw ? { zelf: [elementGewijzigd(nieuw)] } : weiger(NIETS_GEWIJZIGD)
})
