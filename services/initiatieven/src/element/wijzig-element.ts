// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import {
  ELEMENT_VERDWENEN,
  elementGewijzigd,
  LAAG_KLOPT_NIET,
  laagVan,
  wijzigElement
} from '@naober/contracts/initiatieven/element'
import { NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { beslis } from '@naober/kit/command/decider'
import { vertrokken } from '../partijfout.ts'
import { watVerandert } from '../wat-verandert.ts'

export const besluitWijzigElement = beslis(wijzigElement, (wijziging, { zelf: element, partij }) => {
  if (element.verdwenen !== null) return weiger(ELEMENT_VERDWENEN, { op: element.verdwenen.op })
  const eigen = laagVan(element.soort)
  if (eigen !== null && wijziging.laag !== undefined && wijziging.laag !== eigen)
    return weiger(LAAG_KLOPT_NIET, { soort: element.soort, laag: wijziging.laag })
  const weg = partij?.id === element.partijId ? null : vertrokken(partij)
  if (weg) return weg
  const nieuw = watVerandert(element, wijziging)
  return nieuw ? { zelf: [elementGewijzigd(nieuw)] } : weiger(NIETS_GEWIJZIGD)
})
