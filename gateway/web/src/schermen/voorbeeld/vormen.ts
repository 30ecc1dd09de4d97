// SPDX-License-Identifier: EUPL-1.2
import type { Plaatssoort, Voorbeeldsoort } from '../../gql/graphql.ts'
import { keuze, kies, optioneel, tekst } from '../../onderdelen/daad/vorm.ts'
import { teksten } from './teksten.nl.ts'

/** What an example says, as it stands. */
export interface Stond {
  readonly titel: string | null
  readonly soort: Voorbeeldsoort | null
  readonly plaatsen: readonly Plaatssoort[] | null
  readonly aanpak: string | null
  readonly succes: string | null
  readonly dilemma: string | null
  readonly vindplaats: string | null
  readonly belemmeringen: readonly { readonly code: string }[] | null
}

type Plaatskeuze = Plaatssoort | 'BEIDE'

const plaatsen = (): Readonly<Record<Plaatskeuze, string>> => ({ ...teksten.plaatsen, BEIDE: teksten.beide })

const gekozen = ({ plaatsen = null }: Partial<Stond>): Plaatskeuze | null =>
  plaatsen !== null && plaatsen.length > 1 ? 'BEIDE' : (plaatsen?.[0] ?? null)

/** Town, countryside or both, as commands take it. */
export const plaatsenVan = (keus: Plaatskeuze): Plaatssoort[] => (keus === 'BEIDE' ? ['STAD', 'PLATTELAND'] : [keus])

/** What an example is asked, with what stands there. */
export const voorbeeldvormen = (tabel: Readonly<Record<string, string>>, stond: Partial<Stond> = {}) => ({
  titel: tekst(teksten.vraagTitel, { begin: stond.titel ?? null }),
  soort: keuze(teksten.vraagSoort, teksten.soorten, { begin: stond.soort ?? null }),
  plaats: keuze(teksten.vraagPlaats, plaatsen(), { begin: gekozen(stond) }),
  aanpak: tekst(teksten.vraagAanpak, { regels: 6, begin: stond.aanpak ?? null }),
  succes: tekst(teksten.vraagSucces, { regels: 3, begin: stond.succes ?? null }),
  dilemma: tekst(teksten.vraagDilemma, { regels: 3, hint: teksten.dilemmaHint, begin: stond.dilemma ?? null }),
  belemmering: optioneel(
    kies<string>(teksten.vraagTegen, tabel, {
      lang: 'nl',
      hint: teksten.tegenHint,
      begin: stond.belemmeringen?.[0]?.code ?? null
    })
  ),
  vindplaats: optioneel(
    tekst(teksten.vraagVindplaats, { hint: teksten.vindplaatsHint, begin: stond.vindplaats ?? null })
  )
})
