// SPDX-License-Identifier: EUPL-1.2

/** A service of the platform: its name is its path, its topic and its source. */
export interface Dienst {
  readonly naam: string
  readonly titel: string
  readonly doc: string
}

/** OIN of the installation in sources of events; test numbers start with 00000099 (Logius). */
export const TEST_OIN = '00000099000000001000'

/** The services in the order in which they are connected. */
export const DIENSTEN: readonly Dienst[] = [
  {
    naam: 'initiatieven',
    titel: 'Initiatieven',
    doc: 'De sociale basis van een buurt: wie en wat er is, wat er te doen is, wat er gevraagd en aangeboden wordt, wat het kost en wat er knelt'
  }
]
