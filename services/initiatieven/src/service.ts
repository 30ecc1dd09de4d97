// SPDX-License-Identifier: EUPL-1.2
import { dienst } from '@naober/kit/service/definition'
import { gedragVanAanbod } from './aanbod/aanbod.ts'
import { gedragVanActiviteit } from './activiteit/activiteit.ts'
import { gedragVanBehoefte } from './behoefte/behoefte.ts'
import { gedragVanBelemmering } from './belemmering/belemmering.ts'
import { gedragVanElement } from './element/element.ts'
import { gedragVanFinancieringsregel } from './financieringsregel/financieringsregel.ts'
import { FINANCIERING_DAGEN } from './financieringsregel/wekkers.ts'
import { gedragVanGebied } from './gebied/gebied.ts'
import { gedragVanGetekendGebied } from './getekend-gebied/getekend-gebied.ts'
import { gedragVanIndicatorreeks } from './indicatorreeks/indicatorreeks.ts'
import { gedragVanInitiatief } from './initiatief/initiatief.ts'
import { STILTE_DAGEN } from './initiatief/stilte.ts'
import { gedragVanOndersteuningsvraag } from './ondersteuningsvraag/ondersteuningsvraag.ts'
import { gedragVanPartij } from './partij/partij.ts'
import { gedragVanPraktijkvoorbeeld } from './praktijkvoorbeeld/praktijkvoorbeeld.ts'
import { eigendommen, lidmaatschappen, verbindingen } from './projecties/van-partijen.ts'
import {
  partijVertrokkenBeeindigtEigendom,
  partijVertrokkenBeeindigtLidmaatschappen,
  partijVertrokkenVerbreektVerbindingen
} from './reacties/partij-vertrokken.ts'
import { gedragVanReeks } from './reeks/reeks.ts'
import { gedragVanVerbinding } from './verbinding/verbinding.ts'
import { TOEZEGGING_HERINNER_DAGEN } from './zorgpunt/over-datum.ts'
import { gedragVanZorgpunt } from './zorgpunt/zorgpunt.ts'

/** The sociale basis of a buurt: who and what is there, what is done, asked, offered, paid and in the way. */
export const initiatieven = dienst({
  naam: 'initiatieven',
  gedragingen: [
    gedragVanGebied,
    gedragVanGetekendGebied,
    gedragVanIndicatorreeks,
    gedragVanPartij,
    gedragVanInitiatief,
    gedragVanVerbinding,
    gedragVanActiviteit,
    gedragVanReeks,
    gedragVanElement,
    gedragVanOndersteuningsvraag,
    gedragVanBelemmering,
    gedragVanBehoefte,
    gedragVanAanbod,
    gedragVanZorgpunt,
    gedragVanFinancieringsregel,
    gedragVanPraktijkvoorbeeld
  ],
  projecties: [lidmaatschappen, eigendommen, verbindingen],
  reacties: [
    partijVertrokkenBeeindigtLidmaatschappen,
    partijVertrokkenBeeindigtEigendom,
    partijVertrokkenVerbreektVerbindingen
  ],
  instellingen: {
    stilteDagen: STILTE_DAGEN,
    toezeggingHerinnerDagen: TOEZEGGING_HERINNER_DAGEN,
    financieringDagen: FINANCIERING_DAGEN
  }
})
