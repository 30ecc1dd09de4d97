// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import type { Aanvaard, Antwoorden } from '../../app/opdracht/uitkomst.ts'
import { type Formulierstaat, useFormulier } from '../../app/opdracht/useFormulier.ts'
import { Formulier } from '../formulier/Formulier.tsx'
import { Keuzeveld, Kiesveld, Tekstveld, Zoekkiesveld } from '../formulier/velden.tsx'
import { teksten } from './teksten.nl.ts'
import { foutenIn, gevraagd, type Ingevuld, leesIn, type Vorm, type Vormen } from './vorm.ts'

interface Eigenschappen<V extends object> {
  /** Command and thing: names the draft on this device, and sets fields apart that forms on one page share. */
  readonly sleutel: string
  readonly vormen: Vormen<V>
  readonly knop?: string | undefined
  readonly naast?: ReactNode
  readonly stuur: (velden: V, opdrachtId: string) => Promise<Antwoorden>
  readonly klaar: (aanvaard: Aanvaard) => void
}

/** The form of a command: its fields as they are declared, its draft, its faults, one button. */
export function Daadformulier<V extends object>({ sleutel, vormen, knop, naast, stuur, klaar }: Eigenschappen<V>) {
  const id = (naam: string) => `${sleutel}.${naam}`
  const namen = Object.keys(vormen)
  const alle: [naam: string, vorm: Vorm<unknown>][] = Object.entries<Vorm<unknown>>(vormen)
  const waardenVan = (staat: Ingevuld): Ingevuld =>
    Object.fromEntries(namen.map((naam) => [naam, staat[id(naam)] ?? '']))
  const bijId = (fouten: Ingevuld): Ingevuld =>
    Object.fromEntries(Object.entries(fouten).map(([naam, fout]) => [id(naam), fout]))
  const staat = useFormulier<Ingevuld>({
    sleutel,
    leeg: Object.fromEntries(alle.map(([naam, { begin }]) => [id(naam), begin])),
    labels: Object.fromEntries(alle.map(([naam, { label }]) => [id(naam), label])),
    elders: Object.fromEntries(namen.map((naam) => [naam, id(naam)])),
    ontbreekt: (nu) => bijId(foutenIn(vormen, waardenVan(nu))),
    stuur: (nu, opdrachtId) => {
      const velden = leesIn(vormen, waardenVan(nu))
      return velden === null ? null : stuur(velden, opdrachtId)
    },
    klaar
  })
  return (
    <Formulier staat={staat} knop={knop ?? teksten.verstuur} naast={naast}>
      {gevraagd(vormen, waardenVan(staat.waarden)).map(([naam, vorm]) => (
        <Daadveld key={naam} staat={staat} naam={id(naam)} vorm={vorm} />
      ))}
    </Formulier>
  )
}

interface Veldeigenschappen {
  readonly staat: Formulierstaat<Ingevuld>
  readonly naam: string
  readonly vorm: Vorm<unknown>
}

/** One field of a form, as it is declared. */
export function Daadveld({
  staat,
  naam,
  vorm: { soort, hint, regels, keuzen = {}, uitleg, lang, bron }
}: Veldeigenschappen) {
  const gemeen = { staat, naam, ...(hint !== undefined && { hint }) }
  if (soort === 'keuze') return <Keuzeveld {...gemeen} keuzen={keuzen} {...(uitleg && { uitleg })} />
  if (soort === 'kies') return <Kiesveld {...gemeen} keuzen={keuzen} lang={lang} />
  if (bron) return <Zoekkiesveld {...gemeen} bron={bron} />
  if (soort === 'dag') return <Tekstveld {...gemeen} soort="date" />
  if (soort === 'tijd') return <Tekstveld {...gemeen} soort="time" />
  if (soort === 'getal') return <Tekstveld {...gemeen} inputMode="numeric" />
  if (soort === 'bedrag') return <Tekstveld {...gemeen} inputMode="decimal" />
  return <Tekstveld {...gemeen} {...(regels !== undefined && { regels })} />
}
