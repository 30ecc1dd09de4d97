// SPDX-License-Identifier: EUPL-1.2

/** A text as it stands, and the version of its thing. */
export interface Stand {
  readonly tekst: string
  readonly versie: number
}

/** A text that somebody is editing in place. */
export interface Bewerking {
  /** What stood there when editing began, or was last looked at. */
  readonly begin: Stand
  readonly mijn: string
}

/** What another wrote meanwhile; null while the text still stands as it stood when editing began. */
export const andere = ({ begin }: Bewerking, nu: Stand): string | null => (nu.tekst === begin.tekst ? null : nu.tekst)

/** The version to send along: that of a text which I have seen, so that nobody's change is overwritten unseen. */
export const verwachteVersie = ({ begin }: Bewerking, nu: Stand): number =>
  nu.tekst === begin.tekst ? nu.versie : begin.versie

/** I have seen what the other wrote, and keep mine. */
export const houdMijne = (bewerking: Bewerking, nu: Stand): Bewerking => ({ ...bewerking, begin: nu })

/** I take over what the other wrote. */
export const neemAndere = (_bewerking: Bewerking, nu: Stand): Bewerking => ({ begin: nu, mijn: nu.tekst })
