// SPDX-License-Identifier: EUPL-1.2

/** Dutch comes with the page; English is fetched by who asks for it. */
export type Taal = 'nl' | 'en'

const SLEUTEL = 'naober.taal'

function lees(): Taal {
  try {
    return localStorage.getItem(SLEUTEL) === 'en' ? 'en' : 'nl'
  } catch {
    return 'nl'
  }
}

/** The language of this page, as long as it stands. */
export const taal: Taal = lees()

/** Remembers the language on this device. It holds from the next page load on. */
export function kiesTaal(nieuw: Taal): void {
  try {
    localStorage.setItem(SLEUTEL, nieuw)
  } catch {
    // A browser that keeps nothing stays Dutch.
  }
}

const engels = new Map<string, object>()

/** Takes in the English texts of one catalogue. */
export const leer = (naam: string, teksten: object): unknown => engels.set(naam, teksten)

/** The names of all Dutch catalogues that this page has loaded, with their texts. */
export const catalogi = new Map<string, object>()

/**
 * A catalogue of texts. In English each text is looked up when it is used, so that only who reads English fetches it.
 *
 * @param naam path of its file in src without `.nl.ts`; for an export other than `teksten` with `#<export>` behind it
 */
export function catalogus<T extends object>(naam: string, nl: T): T {
  catalogi.set(naam, nl)
  if (taal === 'nl') return nl
  return new Proxy(nl, { get: (_doel, sleutel) => Reflect.get(engels.get(naam) ?? nl, sleutel) })
}
