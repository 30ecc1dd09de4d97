// SPDX-License-Identifier: EUPL-1.2

/** A rule that can refuse a command, with what it means and what can be done instead. */
export interface Weigeringsregel<C extends string = string> {
  readonly code: C
  /** Explanation in Dutch, for the person who asked. */
  readonly uitleg: string
  /** The way forward in Dutch, where one exists. */
  readonly weg: string | null
  /** Rule id in docs/bronnen.md, or 'eigen keuze'. */
  readonly bron: string
}

/** A refusal as data: the rule, with what was found. */
export interface Geweigerd<C extends string = string> {
  readonly geweigerd: Weigeringsregel<C>
  readonly gevonden: Readonly<Record<string, string | number | boolean | null>>
}

/** Declares a refusal beside the commands that can meet it. */
export const weigering = <const C extends string>(
  code: C,
  tekst: { uitleg: string; weg?: string; bron: string }
): Weigeringsregel<C> => ({
  code,
  uitleg: tekst.uitleg,
  weg: tekst.weg ?? null,
  bron: tekst.bron
})

/** The decision "no": names the rule and what was found. */
export const weiger = <C extends string>(
  regel: Weigeringsregel<C>,
  gevonden: Geweigerd['gevonden'] = {}
): Geweigerd<C> => ({ geweigerd: regel, gevonden })

export const isGeweigerd = (uitkomst: unknown): uitkomst is Geweigerd =>
  typeof uitkomst === 'object' && uitkomst !== null && 'geweigerd' in uitkomst
