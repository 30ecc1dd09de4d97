// SPDX-License-Identifier: EUPL-1.2
import { type OpdrachtVan, weiger } from '@naober/contracts'
import { gemeenteVan, isGebiedCode, isVoorbeeldGemeente } from '@naober/contracts/geografie'
import {
  CODE_NIET_VAN_GEMEENTE,
  DUBBELE_CODE,
  ECHT_IS_GEEN_VOORBEELD,
  VOORBEELD_NIET_GEMERKT
} from '@naober/contracts/initiatieven/gebied'
import {
  COHORT_NIET_BESCHREVEN,
  DUBBELE_INDICATOR,
  GEEN_PROCENT,
  INDICATOR_ONBEKEND,
  leesIndicatorenIn,
  reeksIngelezen,
  reeksVervangen
} from '@naober/contracts/initiatieven/indicatorreeks'
import { beslis } from '@naober/kit/command/decider'

type Cijfers = OpdrachtVan<typeof leesIndicatorenIn>

/** Reads figures in whole: what they say now takes the place of an earlier reading of the same year. */
export const besluitLeesIndicatorenIn = beslis(leesIndicatorenIn, (gelezen, voor) => {
  const nee = herkomstfout(gelezen) ?? gebiedsfout(gelezen) ?? indicatorfout(gelezen) ?? cijferfout(gelezen)
  if (nee) return nee
  const inhoud = { ...gelezen, voorbeelddata: gelezen.voorbeelddata === true }
  return [voor === null ? reeksIngelezen(inhoud) : reeksVervangen(inhoud)]
})

const herkomstfout = ({ gemeente, voorbeelddata = false }: Cijfers) => {
  const verzonnen = gemeente !== null && isVoorbeeldGemeente(gemeente)
  if (verzonnen && !voorbeelddata) return weiger(VOORBEELD_NIET_GEMERKT, { gemeente })
  if (!verzonnen && voorbeelddata) return weiger(ECHT_IS_GEEN_VOORBEELD, { gemeente })
  return null
}

const gebiedsfout = ({ gemeente, gebieden }: Cijfers) => {
  const gezien = new Set<string>()
  for (const { code } of gebieden) {
    const van = isGebiedCode(code) ? gemeenteVan(code) : null
    if (van !== gemeente) return weiger(CODE_NIET_VAN_GEMEENTE, { code, gemeente })
    if (gezien.has(code)) return weiger(DUBBELE_CODE, { code })
    gezien.add(code)
  }
  return null
}

const indicatorfout = ({ indicatoren }: Cijfers) => {
  const gezien = new Set<string>()
  for (const { code } of indicatoren) {
    if (gezien.has(code)) return weiger(DUBBELE_INDICATOR, { indicator: code })
    gezien.add(code)
  }
  return null
}

const cijferfout = ({ cohort: wieBleven, indicatoren, gebieden }: Cijfers) => {
  const eenheden = new Map(indicatoren.map(({ code, eenheid }) => [code, eenheid]))
  for (const { code, cijfers } of gebieden) {
    const gezien = new Set<string>()
    for (const { indicator, waarde, cohort } of cijfers) {
      const eenheid = eenheden.get(indicator)
      if (eenheid === undefined) return weiger(INDICATOR_ONBEKEND, { indicator, gebied: code })
      if (gezien.has(indicator)) return weiger(DUBBELE_INDICATOR, { indicator, gebied: code })
      gezien.add(indicator)
      if (cohort !== undefined && wieBleven === null) return weiger(COHORT_NIET_BESCHREVEN, { indicator, gebied: code })
      if (eenheid !== 'PROCENT') continue
      const fout = [waarde, cohort ?? waarde].find((getal) => getal < 0 || getal > 100)
      if (fout !== undefined) return weiger(GEEN_PROCENT, { indicator, gebied: code, waarde: fout })
    }
  }
  return null
}
