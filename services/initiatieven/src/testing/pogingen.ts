// SPDX-License-Identifier: EUPL-1.2
import type { Actor, ElkAggregaat, Opdrachtcontract } from '@naober/contracts'
import { Aanbod } from '@naober/contracts/initiatieven/aanbod'
import { Activiteit } from '@naober/contracts/initiatieven/activiteit'
import { Behoefte } from '@naober/contracts/initiatieven/behoefte'
import { Element } from '@naober/contracts/initiatieven/element'
import { Financieringsregel } from '@naober/contracts/initiatieven/financieringsregel'
import { Gebied, gebiedId } from '@naober/contracts/initiatieven/gebied'
import { GetekendGebied } from '@naober/contracts/initiatieven/getekend-gebied'
import { Indicatorreeks, indicatorreeksId } from '@naober/contracts/initiatieven/indicatorreeks'
import { Ondersteuningsvraag } from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { Partij } from '@naober/contracts/initiatieven/partij'
import { Reeks } from '@naober/contracts/initiatieven/reeks'
import { Verbinding } from '@naober/contracts/initiatieven/verbinding'
import { ACTIVITEIT, REEKS } from './activiteiten.ts'
import { ERVARINGEN, ERVARINGEN_VAKER, ervaringId } from './ervaringen.ts'
import { GELD } from './financiering.ts'
import { AANBIEDINGEN, ZAAL_GEZOCHT } from './oproepen.ts'
import { ELEMENTEN, INITIATIEVEN, PARTIJEN, VERBINDINGEN } from './pogingdingen.ts'
import { VELDEN } from './pogingvelden.ts'
import { een, type Trekking } from './trekking.ts'
import { ANNA, ARRANGEUR, BEHEERDER, BOB, GEBIED, mensVan, SYSTEEM, VAN_BAARN, VAN_WELZIJN } from './voorbeelden.ts'
import type { Beeld, Poging } from './wereld.ts'

const COR = mensVan('cor', 'bewoner-initiatief')
const ACTOREN: readonly Actor[] = [ANNA, BOB, COR, ARRANGEUR, VAN_WELZIJN, VAN_BAARN, BEHEERDER, SYSTEEM]
const DAGEN = ['2020-01-01', '2024-06-01', '2025-01-01', '2027-01-01'] as const

/** Mostly the day of before or the next one, sometimes any day. */
const dagVan = ({ dag }: Trekking, stap: number): string =>
  dag % 8 === 0 ? een(DAGEN, dag >> 3) : new Date(Date.UTC(2024, 0, 1) + stap * 43_200_000).toISOString().slice(0, 10)

const idVoor = (aggregaat: ElkAggregaat, trekking: Trekking): string => {
  const { ding } = trekking
  if (aggregaat === Gebied) return gebiedId('GM0308', 2024)
  if (aggregaat === Indicatorreeks) return indicatorreeksId('RIVM', 'GM0308', 2020)
  if (aggregaat === GetekendGebied) return GEBIED
  if (aggregaat === Activiteit) return ACTIVITEIT
  if (aggregaat === Reeks) return REEKS
  if (aggregaat === Financieringsregel) return GELD
  if (aggregaat === Behoefte) return ZAAL_GEZOCHT
  if (aggregaat === Aanbod) return een(AANBIEDINGEN, ding)
  if (aggregaat === Ondersteuningsvraag) return een(ELEMENTEN, ding)
  if (ERVARINGEN.includes(aggregaat)) return ervaringId(trekking)
  if (aggregaat === Element) return een(ELEMENTEN, ding)
  if (aggregaat === Partij) return een(PARTIJEN, ding)
  return aggregaat === Verbinding ? een(VERBINDINGEN, ding) : een(INITIATIEVEN, ding)
}

/** Commands that only fit after several others are drawn more often. */
const VAKER: readonly string[] = [
  ...ERVARINGEN_VAKER,
  'voegLidToe',
  'wijzigFase',
  'benoemAmbassadeur',
  'beeindigAmbassadeur',
  'legVerbinding',
  'verbreekVerbinding',
  'onthefEigenaar',
  'stelKoppelingVoor',
  'meldKoppelingGelukt',
  'neemKoppelingTerug',
  'meldKloptNiet',
  'beantwoordKloptNiet'
]
const vaker = (contract: Opdrachtcontract): readonly Opdrachtcontract[] =>
  VAKER.includes(contract.naam) ? [contract, contract, contract, contract] : []

/** Makes the command that a draw stands for. */
export const pogingVan = (
  contracten: readonly Opdrachtcontract[],
  trekking: Trekking,
  stap: number,
  beeld: Beeld
): Omit<Poging, 'door'> => {
  const contract = een([...contracten, ...contracten.flatMap(vaker)], trekking.soort)
  const maak = VELDEN[contract.naam]
  if (!maak) throw new Error(`${contract.naam} is tried by nobody`)
  const velden = maak(trekking, dagVan(trekking, stap), beeld)
  return { contract, id: idVoor(contract.aggregaat, trekking), velden, versie: null }
}

/** Everybody, in the order in which a draw lets them try. */
export const actorenVan = ({ ander }: Trekking): readonly Actor[] => {
  const eerste = ander % ACTOREN.length
  return [...ACTOREN.slice(eerste), ...ACTOREN.slice(0, eerste)]
}
