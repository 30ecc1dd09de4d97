// SPDX-License-Identifier: EUPL-1.2
import { type Geweigerd, type OpdrachtVan, weiger } from '@naober/contracts'
import { gemeenteVan, isVoorbeeldGemeente, wijkVan } from '@naober/contracts/geografie'
import {
  BUURT_NIET_IN_WIJK,
  CODE_NIET_VAN_GEMEENTE,
  DUBBELE_CODE,
  ECHT_IS_GEEN_VOORBEELD,
  GRENZEN_TE_FIJN,
  gebiedenIngelezen,
  leesGebiedenIn,
  MAX_PUNTEN,
  VOORBEELD_NIET_GEMERKT,
  WIJK_ONTBREEKT
} from '@naober/contracts/initiatieven/gebied'
import { aantalPunten } from '@naober/contracts/vlak'
import { beslis } from '@naober/kit/command/decider'
import { gemeentefout } from '../waar.ts'
import { grensfout } from './grenzen.ts'

type Indeling = OpdrachtVan<typeof leesGebiedenIn>

/** Reads a division in whole: what it says now takes the place of an earlier reading of the same year. */
export const besluitLeesGebiedenIn = beslis(leesGebiedenIn, (indeling) => {
  const nee =
    gemeentefout([indeling.gemeente.code], indeling.jaar) ??
    herkomstfout(indeling) ??
    codefout(indeling) ??
    tekenfout(indeling)
  return nee ?? [gebiedenIngelezen({ ...indeling, voorbeelddata: indeling.voorbeelddata === true })]
})

const herkomstfout = ({ gemeente, voorbeelddata = false }: Indeling) => {
  const verzonnen = isVoorbeeldGemeente(gemeente.code)
  if (verzonnen && !voorbeelddata) return weiger(VOORBEELD_NIET_GEMERKT, { gemeente: gemeente.code })
  if (!verzonnen && voorbeelddata) return weiger(ECHT_IS_GEEN_VOORBEELD, { gemeente: gemeente.code })
  return null
}

const codefout = ({ gemeente, wijken, buurten }: Indeling) => {
  const gezien = new Set<string>()
  for (const { code } of [...wijken, ...buurten]) {
    if (gemeenteVan(code) !== gemeente.code) return weiger(CODE_NIET_VAN_GEMEENTE, { code, gemeente: gemeente.code })
    if (gezien.has(code)) return weiger(DUBBELE_CODE, { code })
    gezien.add(code)
  }
  for (const { code, wijkcode } of buurten) {
    if (wijkVan(code) !== wijkcode) return weiger(BUURT_NIET_IN_WIJK, { buurt: code, wijk: wijkcode })
    if (!gezien.has(wijkcode)) return weiger(WIJK_ONTBREEKT, { buurt: code, wijk: wijkcode })
  }
  return null
}

const tekenfout = ({ gemeente, wijken, buurten }: Indeling) => {
  let punten = 0
  for (const { code, grens } of [gemeente, ...wijken, ...buurten]) {
    if (grens === null) continue
    punten += aantalPunten(grens)
    if (punten > MAX_PUNTEN) return weiger(GRENZEN_TE_FIJN, { punten, hoogstens: MAX_PUNTEN })
    const nee: Geweigerd<'RING_NIET_GESLOTEN' | 'BUITEN_NEDERLAND'> | null = grensfout(code, grens)
    if (nee) return nee
  }
  return null
}
