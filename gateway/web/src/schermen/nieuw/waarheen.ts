// SPDX-License-Identifier: EUPL-1.2
import { adresVan } from '../../app/plek.ts'

const adressen: Readonly<Record<string, (id: string) => string>> = {
  Initiatief: (id) => `/initiatief/${id}`,
  Element: (id) => `/element/${id}`,
  Partij: (id) => `/partij/${id}`,
  Ondersteuningsvraag: (id) => `/ondersteuningsvraag/${id}`,
  GetekendGebied: (id) => `/gebied/${id}`,
  Gebied: adresVan,
  Behoefte: (id) => `/behoefte/${id}`,
  Aanbod: (id) => `/aanbod/${id}`,
  Financieringsregel: (id) => `/geld/${id}`,
  Belemmering: (id) => `/belemmering/${id}`,
  Zorgpunt: (id) => `/zorgpunt/${id}`,
  Praktijkvoorbeeld: (id) => `/praktijkvoorbeeld/${id}`
}

/** The screen of a thing of a kind that has one; null for other kinds: they are shown with what they are of. */
export const waarheen = (soort: string, id: string): string | null => adressen[soort]?.(id) ?? null
