// SPDX-License-Identifier: EUPL-1.2

/** An event that the view could not take in. It counts as applied; somebody has to look at it. */
export interface Onverwerkt {
  readonly dienst: string
  readonly positie: number
  readonly type: string
  readonly fout: unknown
}

/** Where it stands, as it is kept in a snapshot: never what was in it. */
export type Overgeslagen = Pick<Onverwerkt, 'dienst' | 'positie' | 'type'>

/** So many are told of by name. */
const NAMED = 20

/** What the view left out since it was built anew: a view that is built again, by other code, tries all of it again. */
export class Onverwerkten {
  aantal = 0
  readonly eerste: Overgeslagen[] = []

  voegToe({ dienst, positie, type }: Overgeslagen): void {
    this.aantal++
    if (this.eerste.length < NAMED) this.eerste.push({ dienst, positie, type })
  }

  /** Takes over what a snapshot left out. */
  herstel(aantal: number, eerste: readonly Overgeslagen[]): void {
    this.aantal = aantal
    this.eerste.splice(0, Number.POSITIVE_INFINITY, ...eerste)
  }

  /** In one sentence for an operator; undefined when nothing was left out. */
  zin(): string | undefined {
    if (this.aantal === 0) return undefined
    const namen = this.eerste.map(({ dienst, positie, type }) => `${dienst} positie ${positie} (${type})`)
    const meer = this.aantal > namen.length ? ' en meer' : ''
    return `Niet in het overzicht te verwerken: ${this.aantal}, te weten ${namen.join(', ')}${meer}.`
  }
}
