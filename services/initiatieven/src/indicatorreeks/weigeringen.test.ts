// SPDX-License-Identifier: EUPL-1.2
import * as g from '@naober/contracts/initiatieven/gebied'
import * as i from '@naober/contracts/initiatieven/indicatorreeks'
import { elkeWeigering, geval } from '../testing/gevallen.ts'
import { cijfers } from '../testing/indicatoren.ts'

const ID = 'RIVM-GM0308-2020'
type Cijfer = { readonly indicator: string; readonly waarde: number; readonly cohort?: number }
const met = (...van: Cijfer[]) => ({ ...cijfers, gebieden: [{ code: 'GM0308', cijfers: van }] })
const eenzaam = { indicator: 'EENZAAM', waarde: 41.7 }
const in_ = (...codes: string[]) => ({ ...cijfers, gebieden: codes.map((code) => ({ code, cijfers: [] })) })
const [eerste = { ...cijfers.indicatoren[1]! }] = cijfers.indicatoren
const verzonnen = { ...in_('GM9901'), gemeente: 'GM9901' as const }
const lees = i.leesIndicatorenIn

elkeWeigering(i.Indicatorreeks, [
  geval(g.CODE_NIET_VAN_GEMEENTE, lees, ID, in_('GM0308', 'BU03420000'), []),
  geval(g.CODE_NIET_VAN_GEMEENTE, lees, ID, in_('GM0308', 'NL01'), []),
  geval(g.CODE_NIET_VAN_GEMEENTE, lees, 'RIVM-NL01-2020', { ...in_('GM0308'), gemeente: null }, []),
  geval(g.DUBBELE_CODE, lees, ID, in_('GM0308', 'GM0308'), []),
  geval(i.DUBBELE_INDICATOR, lees, ID, { ...cijfers, indicatoren: [eerste, eerste] }, []),
  geval(i.DUBBELE_INDICATOR, lees, ID, met(eenzaam, eenzaam), []),
  geval(i.INDICATOR_ONBEKEND, lees, ID, met({ indicator: 'GELUK', waarde: 1 }), []),
  geval(i.GEEN_PROCENT, lees, ID, met({ ...eenzaam, waarde: 100.1 }), []),
  geval(i.GEEN_PROCENT, lees, ID, met({ ...eenzaam, waarde: -99997 }), []),
  geval(i.GEEN_PROCENT, lees, ID, { ...met({ ...eenzaam, cohort: 101 }), cohort: 'wie bleven' }, []),
  geval(i.COHORT_NIET_BESCHREVEN, lees, ID, met({ ...eenzaam, cohort: 40 }), []),
  geval(g.VOORBEELD_NIET_GEMERKT, lees, 'RIVM-GM9901-2020', verzonnen, []),
  geval(g.ECHT_IS_GEEN_VOORBEELD, lees, ID, { ...cijfers, voorbeelddata: true }, [])
])
