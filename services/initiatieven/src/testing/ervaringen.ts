// SPDX-License-Identifier: EUPL-1.2
import type { ElkAggregaat } from '@naober/contracts'
import { Belemmering } from '@naober/contracts/initiatieven/belemmering'
import { Praktijkvoorbeeld, type PraktijkvoorbeeldStaat } from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { Zorgpunt, type ZorgpuntStaat } from '@naober/contracts/initiatieven/zorgpunt'
import type { Trekking } from './trekking.ts'
import { KOOR, STAD, TUIN, WELZIJN } from './voorbeelden.ts'
import type { Beeld } from './wereld.ts'

type Maak = (trekking: Trekking, op: string, beeld: Beeld) => Readonly<Record<string, unknown>>

/** What people met, worried about and learned. */
export const ERVARINGEN: readonly ElkAggregaat[] = [Belemmering, Zorgpunt, Praktijkvoorbeeld]

const [EERSTE, TWEEDE] = ['01977bd0-0000-7000-8000-0000000000b1', '01977bd0-0000-7000-8000-0000000000b2'] as const

/** Two of each, so that things meet. */
export const ervaringId = ({ ding }: Trekking): string => (ding % 2 === 0 ? EERSTE : TWEEDE)

const BAARN = { gemeente: 'GM0308', jaar: 2024 }
const initiatief = ({ ding }: Trekking) => (ding % 2 === 0 ? KOOR : TUIN)
const waar = (trekking: Trekking) =>
  trekking.keus % 2 === 0 ? { initiatiefId: initiatief(trekking) } : { gebied: BAARN }
const niets: Maak = () => ({})
const opDag: Maak = (_trekking, op) => ({ op })

const voorbeeldVan = (trekking: Trekking, beeld: Beeld) =>
  beeld.staat(Praktijkvoorbeeld, ervaringId(trekking)) as PraktijkvoorbeeldStaat | null
/** Of which initiatief the example is, as its owner says. */
const vanInitiatief = (trekking: Trekking, beeld: Beeld) => {
  const initiatiefId = voorbeeldVan(trekking, beeld)?.initiatiefId
  return initiatiefId ? { initiatiefId } : {}
}
const toepassing = (trekking: Trekking, beeld: Beeld) => ({
  toepassingId: voorbeeldVan(trekking, beeld)?.toepassingen.at(-1)?.toepassingId ?? KOOR
})

/** What only fits after several others is drawn more often. */
export const ERVARINGEN_VAKER: readonly string[] = [
  'doeToezegging',
  'neemToezeggingTerug',
  'stelVoorbeeldOp',
  'publiceerVoorbeeld',
  'pasVoorbeeldToe',
  'koppelUitkomstTerug',
  'neemUitkomstTerug'
]

/** How the fields of the commands on them come from a draw. */
export const ERVARINGVELDEN: Readonly<Record<string, Maak>> = {
  meldBelemmering: (trekking, op) => ({
    belemmering: 'KOSTENDELERSNORM',
    ...waar(trekking),
    ervaring: 'Het kost de uitkering',
    gevolg: 'UITSTEL',
    op
  }),
  wijzigBelemmering: ({ keus }) => ({ gevolg: keus % 2 === 0 ? 'UITSTEL' : 'ANDERS' }),
  meldBelemmeringOpgelost: (_t, op) => ({ hoe: 'ANDERE_WEG', op }),
  neemOplossingTerug: niets,
  trekBelemmeringIn: niets,
  uitZorg: (trekking, op) => ({
    waarover: 'Een woning',
    zorg: 'Het is er donker',
    ...waar(trekking),
    op
  }),
  wijzigZorg: ({ keus }) => ({ haakje: keus % 2 === 0 ? 'Lantaarns' : null }),
  trekZorgIn: niets,
  doeToezegging: ({ keus, ding }, op) => ({
    toezegging: 'Lantaarns',
    functie: 'makelaar',
    ...(keus % 3 === 0 && { partijId: ding % 2 === 0 ? WELZIJN : STAD }),
    wanneer: op,
    op
  }),
  neemToezeggingTerug: niets,
  meldToezeggingNagekomen: opDag,
  meldToezeggingNietNagekomen: opDag,
  neemOordeelTerug: niets,
  vraagNaToezegging: (trekking, op, beeld) => ({
    wanneer: (beeld.staat(Zorgpunt, ervaringId(trekking)) as ZorgpuntStaat | null)?.toezeggingen.at(-1)?.wanneer ?? op
  }),
  stelVoorbeeldOp: (trekking, op) => ({
    titel: 'Bij iemand thuis',
    soort: 'BEWONERSINITIATIEF',
    plaatsen: ['STAD'],
    belemmeringen: ['SCHOTTEN'],
    aanpak: 'Elke week elders',
    succes: 'Er kwamen buren bij',
    dilemma: 'Niet ieder kan ontvangen',
    ...(trekking.keus % 3 !== 0 && waar(trekking)),
    op
  }),
  wijzigVoorbeeld: ({ keus }) => ({ titel: `Thuis ${keus % 3}`, ...(keus % 2 === 0 && { belemmeringen: [] }) }),
  publiceerVoorbeeld: (trekking, op, beeld) => ({ ...vanInitiatief(trekking, beeld), op }),
  neemPublicatieTerug: (trekking, _op, beeld) => vanInitiatief(trekking, beeld),
  trekVoorbeeldIn: niets,
  pasVoorbeeldToe: (trekking, op) => ({ ...waar(trekking), op }),
  neemToepassingTerug: niets,
  koppelUitkomstTerug: (trekking, op, beeld) => ({
    ...toepassing(trekking, beeld),
    uitkomst: 'WERKTE',
    lessen: 'Begin klein',
    op
  }),
  neemUitkomstTerug: (trekking, _op, beeld) => toepassing(trekking, beeld)
}
