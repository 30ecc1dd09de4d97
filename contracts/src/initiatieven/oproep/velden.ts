// SPDX-License-Identifier: EUPL-1.2
import {
  Datum,
  eenVan,
  Id,
  keuze,
  leegbaar,
  ook,
  optioneel,
  type Rol,
  type Static,
  VrijeTekst
} from '../../kern/index.ts'
import { Initiatief } from '../initiatief.ts'
import { Partij } from '../partij.ts'
import { AlledaagseZaak } from '../regels/alledaagse-zaak.ts'
import { Burenhulp } from '../regels/burenhulp.ts'
import { Gebiedskeuze, Gebiedsplaats } from '../regels/gebiedskeuze.ts'

/** What can be asked for and offered: contributions count alike, whether in money or not. Source: C58, see docs/bronnen.md. */
export const Middel = keuze('RUIMTE', 'HANDEN', 'KENNIS', 'SPULLEN', 'GELD', 'NETWERK')
export type Middel = Static<typeof Middel>

/** Why it is asked or offered no more. VERGISSING: it never was, so it is not shown as history either. */
export const Sluitreden = keuze('NIET_MEER_NODIG', 'ANDERS_OPGELOST', 'VERGISSING')
export type Sluitreden = Static<typeof Sluitreden>

/** The same, or that its last day went by. */
export const Vervalreden = keuze('VERLOPEN', 'NIET_MEER_NODIG', 'ANDERS_OPGELOST', 'VERGISSING')
export type Vervalreden = Static<typeof Vervalreden>

export const Wat = VrijeTekst(120)
export const Omschrijving = VrijeTekst(1000)

/** For whom it is placed; left out: for oneself. */
const namens = eenVan({ initiatiefId: Id, partijId: Id })
type Namens = Static<typeof namens>

/** What is said when it is placed. `vanaf` and `laatste` are the first and the last day on which it holds. */
export const teZeggen = {
  soort: Middel,
  hulp: optioneel(Burenhulp),
  alledaagseZaak: optioneel(AlledaagseZaak),
  wat: Wat,
  omschrijving: optioneel(Omschrijving),
  namens: optioneel(namens),
  gebied: Gebiedskeuze,
  vanaf: optioneel(Datum),
  laatste: Datum,
  op: Datum
}

/** The same as it is stored. */
export const gezegd = {
  soort: Middel,
  hulp: leegbaar(Burenhulp),
  alledaagseZaak: leegbaar(AlledaagseZaak),
  wat: Wat,
  omschrijving: leegbaar(Omschrijving),
  initiatiefId: leegbaar(Id),
  partijId: leegbaar(Id),
  gebied: Gebiedsplaats,
  vanaf: Datum,
  laatste: Datum,
  op: Datum
}

/** What can be said otherwise afterwards; absent is unchanged, null is cleared. Kind and place stay as they are. */
export const teWijzigen = {
  wat: optioneel(Wat),
  omschrijving: optioneel(leegbaar(Omschrijving)),
  alledaagseZaak: optioneel(leegbaar(AlledaagseZaak)),
  vanaf: optioneel(Datum),
  laatste: optioneel(Datum)
}
export type Wijziging = { -readonly [K in keyof typeof teWijzigen]?: Static<(typeof teWijzigen)[K]> }

/** On whose behalf it is placed is looked up, so that nobody asks for what has ended. */
export const vanWie = {
  initiatief: ook(Initiatief, ({ namens }: { namens?: Namens }) =>
    namens && 'initiatiefId' in namens ? namens.initiatiefId : null
  ),
  partij: ook(Partij, ({ namens }: { namens?: Namens }) => (namens && 'partijId' in namens ? namens.partijId : null))
}

/** Everybody who is known may ask and offer. Source: A3, F26, see docs/bronnen.md. */
export const PLAATSERS = [
  'bewoner-initiatief',
  'arrangeur',
  'gemeente',
  'partner',
  'beheerder'
] as const satisfies readonly Rol[]
