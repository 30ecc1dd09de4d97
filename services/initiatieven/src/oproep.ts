// SPDX-License-Identifier: EUPL-1.2
import { type Geweigerd, idVan, type OpdrachtVan, type Samenhang, weiger } from '@naober/contracts'
import * as regel from '@naober/contracts/initiatieven/aanbod'
import { Initiatief, type InitiatiefStaat, isGestopt } from '@naober/contracts/initiatieven/initiatief'
import type { PartijStaat } from '@naober/contracts/initiatieven/partij'
import { INITIATIEF_GESTOPT, NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { isOverDeGrens } from '@naober/contracts/initiatieven/regels/burenhulp'
import { GEBIED_KLOPT_NIET, kloptGebied, plaatsVan } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import type { Wekkersoort } from '@naober/kit/command/decider'
import { beginNa, dagfout, inToekomst } from './datums.ts'
import { teVerVooruit } from './ontmoeting.ts'
import { partijfout } from './partijfout.ts'
import { watVerandert } from './wat-verandert.ts'

type Plaatsing = OpdrachtVan<typeof regel.plaatsAanbod>
interface VanWie {
  readonly initiatief: InitiatiefStaat | null
  readonly partij: PartijStaat | null
}

/** Care and nursing are for nobody to match; help between people has to say what it is. Source: C21, see docs/bronnen.md. */
const hulpfout = ({ soort, hulp, namens }: Plaatsing) => {
  if (hulp !== undefined && isOverDeGrens(hulp)) return weiger(regel.BURENHULP_GRENS, { hulp })
  if (soort !== 'HANDEN') return hulp === undefined ? null : weiger(regel.HULP_HOORT_BIJ_HANDEN, { soort })
  return hulp === undefined && namens === undefined ? weiger(regel.HULP_ONTBREEKT) : null
}

const periodefout = (vanaf: string, laatste: string, vandaag: string) =>
  laatste < vanaf ? weiger(regel.EINDE_VOOR_BEGIN, { vanaf, laatste }) : teVerVooruit(laatste, vandaag)

/** Why it cannot be placed. */
export const nietTePlaatsen = (plaatsing: Plaatsing, { initiatief, partij }: VanWie, vandaag: string) => {
  const { gebied, op, vanaf = op, laatste } = plaatsing
  if (initiatief && isGestopt(initiatief)) return weiger(INITIATIEF_GESTOPT)
  const nee = partijfout(partij, op)
  if (nee) return nee
  if (!kloptGebied(gebied)) return weiger(GEBIED_KLOPT_NIET, { gemeente: gebied.gemeente })
  return hulpfout(plaatsing) ?? inToekomst(op, vandaag) ?? periodefout(vanaf, laatste, vandaag)
}

/** What was said, as it is stored. */
export const vastTeLeggen = (plaatsing: Plaatsing, { initiatief, partij }: VanWie) => ({
  soort: plaatsing.soort,
  hulp: plaatsing.hulp ?? null,
  alledaagseZaak: plaatsing.alledaagseZaak ?? null,
  wat: plaatsing.wat,
  omschrijving: plaatsing.omschrijving ?? null,
  initiatiefId: initiatief?.id ?? null,
  partijId: partij?.id ?? null,
  gebied: plaatsVan(plaatsing.gebied),
  vanaf: plaatsing.vanaf ?? plaatsing.op,
  laatste: plaatsing.laatste,
  op: plaatsing.op
})

/** Its state after it was placed, by its stream. */
export const geplaatst = <D extends { readonly op: string }>(data: D, stroom: string) => ({
  ...data,
  id: idVan(stroom),
  fase: 'OPEN' as const,
  vervallen: null,
  laatst: data.op,
  plaatserId: null,
  koppelingen: []
})

export const nietOpen = ({ fase, laatst }: regel.OproepStaat): Geweigerd<'NIET_MEER_OPEN'> | null =>
  fase === 'OPEN' ? null : weiger(regel.NIET_MEER_OPEN, { fase, sinds: laatst })

/** What is asked or offered for an initiatief does not stand open once that has stopped. Source: eigen keuze. */
export const gestopt = (
  { initiatiefId }: regel.OproepStaat,
  bij: Samenhang
): Geweigerd<'INITIATIEF_GESTOPT'> | null => {
  const initiatief = bij.staatVan(Initiatief, initiatiefId)
  return initiatief !== null && isGestopt(initiatief) ? weiger(INITIATIEF_GESTOPT) : null
}

/** What is left of a change, or why it cannot be made. */
export const gewijzigd = <W extends regel.Wijziging>(
  wijziging: W,
  staat: regel.OproepStaat,
  vandaag: string,
  bij: Samenhang
) => {
  const { vanaf = staat.vanaf, laatste = staat.laatste } = wijziging
  const nee = nietOpen(staat) ?? gestopt(staat, bij) ?? periodefout(vanaf, laatste, vandaag)
  return nee ?? watVerandert(staat, wijziging) ?? weiger(NIETS_GEWIJZIGD)
}

/** Why it cannot be closed by who placed it. */
export const nietTeSluiten = (op: string, staat: regel.OproepStaat, vandaag: string) =>
  nietOpen(staat) ?? dagfout(op, staat.laatst, vandaag)

/** Why it cannot be opened again. */
export const nietTeHeropenen = (
  { laatste, op }: { readonly laatste: string; readonly op: string },
  staat: regel.OproepStaat,
  vandaag: string,
  bij: Samenhang
) => {
  if (staat.fase !== 'VERVALLEN') return weiger(regel.NIET_VERVALLEN, { fase: staat.fase })
  return gestopt(staat, bij) ?? periodefout(staat.vanaf, laatste, vandaag) ?? dagfout(op, staat.laatst, vandaag)
}

/** Its last day is over: true from the day after. */
export const isVerlopen = ({ laatste }: regel.OproepStaat, vandaag: string): boolean => vandaag > laatste

/** Why it does not lapse yet. */
export const nietVerlopen = (staat: regel.OproepStaat, vandaag: string) =>
  nietOpen(staat) ?? (isVerlopen(staat, vandaag) ? null : weiger(regel.NOG_NIET_VERLOPEN, { laatste: staat.laatste }))

/** Lets it lapse as soon as its last day is over, by the clock in the Netherlands. */
export const verloopt = <S extends regel.OproepStaat>(
  contract: ReturnType<Wekkersoort<S>['opdracht']>['contract']
): Wekkersoort<S> => ({
  naam: 'verloopt',
  op: ({ fase, laatste }) => (fase === 'OPEN' ? beginNa(laatste) : null),
  opdracht: () => ({ contract, velden: {} })
})
