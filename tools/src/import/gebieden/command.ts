// SPDX-License-Identifier: EUPL-1.2
import { Buffer } from 'node:buffer'
import type { OpdrachtVan } from '@naober/contracts'
import { isVoorbeeldGemeente, type WijkCode } from '@naober/contracts/geografie'
import { type IngelezenWijk, leesGebiedenIn } from '@naober/contracts/initiatieven/gebied'
import { gemeenteMetCode } from '@naober/contracts/referentie/gemeenten'
import { mergeOutlines } from './merge.ts'
import { type Outline, vlakOf } from './outline.ts'
import type { GemeenteReading, ReadArea } from './reading.ts'
import { simplifyTogether } from './simplify.ts'

export type LeesGebiedenIn = OpdrachtVan<typeof leesGebiedenIn>

/** How far a border may move when it is drawn with fewer points, in metres. Our own choice; it stands in `bron`. */
const TOLERANCE = 5
/** A gemeente that is too large for one command is drawn coarser, up to here. */
const COARSEST = 40

/**
 * The command that reads the division of one gemeente in, or why there can be none, in words. The same areas give the
 * same command, in whatever order the source had them.
 */
export const commandOf = (
  reading: GemeenteReading,
  bron: string,
  maxBytes = leesGebiedenIn.maxBytes
): { readonly command: LeesGebiedenIn } | { readonly reason: string } => {
  const gebieden = [...reading.gebieden].sort((one, other) => (one.code < other.code ? -1 : 1))
  const naam =
    gebieden.find((een) => een.gemeentenaam !== null)?.gemeentenaam ?? gemeenteMetCode(reading.gemeente)?.naam
  if (naam === undefined) return { reason: 'gemeentenaam ontbreekt, en deze code staat niet in de gemeentelijst' }
  if (!gebieden.some((een) => een.niveau === 'BUURT'))
    return { reason: `${bron} heeft er geen buurten van; lees de kaart met de buurten in` }
  for (let tolerance = TOLERANCE; tolerance <= COARSEST; tolerance *= 2) {
    const outlines = simplifyTogether(
      gebieden.map(({ grens }) => grens),
      tolerance
    )
    const drawn = gebieden.map((een, i) => ({ ...een, grens: outlines[i] ?? een.grens }))
    const command = assemble({ ...reading, gebieden: drawn }, naam, sourceText(bron, reading.jaar, tolerance))
    if (Buffer.byteLength(JSON.stringify(command)) <= maxBytes) return { command }
  }
  return { reason: `de grenzen zijn te fijn voor één opdracht, ook vereenvoudigd tot ${COARSEST} m` }
}

const sourceText = (bron: string, jaar: number, tolerance: number): string =>
  `Kadaster / Centraal Bureau voor de Statistiek, ${jaar} (${bron.slice(-150)}); ` +
  `grenzen vereenvoudigd, ten hoogste ${tolerance} m verschoven (eigen keuze)`

/** A wijk or gemeente that the source does not describe has the boundary of its buurten together, and no figures. */
const assemble = ({ gemeente, jaar, gebieden }: GemeenteReading, naam: string, bron: string): LeesGebiedenIn => {
  const buurten = gebieden.filter((een) => een.niveau === 'BUURT')
  const wijken = gebieden.filter((een) => een.niveau === 'WIJK')
  const codes = new Set([...buurten.map((een) => een.wijk), ...wijken.map((een) => een.code)])
  const own = gebieden.find((een) => een.niveau === 'GEMEENTE')
  return {
    gemeente: { code: gemeente, naam, ...describe(own, buurten) },
    jaar,
    wijken: [...codes].sort().map((code): IngelezenWijk => {
      const described = wijken.find((een) => een.code === code)
      const inside = buurten.filter((een) => een.wijk === code)
      const known = described?.naam ?? inside.find((een) => een.wijknaam !== null)?.wijknaam
      return { code, naam: known ?? nameless(code), ...describe(described, inside) }
    }),
    buurten: buurten.map(({ code, naam, wijk, grens, inwoners, huishoudens }) => {
      return { code, naam, wijkcode: wijk, grens: vlakOf(grens), inwoners, huishoudens }
    }),
    bron,
    // A division of CBS is that of the first day of its year.
    peildatum: `${jaar}-01-01`,
    ...(isVoorbeeldGemeente(gemeente) && { voorbeelddata: true })
  }
}

const describe = (own: ReadArea | undefined, inside: readonly ReadArea[]) => {
  const grens: Outline = own?.grens ?? mergeOutlines(inside.map((een) => een.grens))
  return {
    grens: grens.length === 0 ? null : vlakOf(grens),
    inwoners: own?.inwoners ?? null,
    huishoudens: own?.huishoudens ?? null
  }
}

/** A source with only buurten does not name their wijken. */
const nameless = (code: WijkCode): string => `Wijk ${code.slice(6)} (naam onbekend)`
