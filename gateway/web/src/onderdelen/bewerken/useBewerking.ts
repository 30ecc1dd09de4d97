// SPDX-License-Identifier: EUPL-1.2
import type { SubmitEvent } from 'react'
import { useLocation } from 'react-router'
import { useFormulier } from '../../app/opdracht/useFormulier.ts'
import { meldGedaan } from '../../app/opdracht/zojuist.ts'
import { teksten as gemeen } from '../daad/teksten.nl.ts'
import { andersIn, foutenIn, gevraagd, type Ingevuld, type Vorm } from '../daad/vorm.ts'
import type { Bewerkbaar } from './Bewerken.tsx'
import { type Bewerking, botst, volg } from './bewerking.ts'
import { teksten } from './teksten.nl.ts'

interface Veld {
  readonly naam: string
  readonly vorm: Vorm<unknown>
  readonly id: string
}

/** Under which name a form keeps what stood in a field when one last looked. */
const gezienBij = (id: string): string => `${id}.gezien`

const waardenVan = (velden: readonly Veld[], bewerkingVan: (veld: Veld) => Bewerking): Ingevuld =>
  Object.fromEntries(
    velden.flatMap((veld) => {
      const { mijn, gezien } = bewerkingVan(veld)
      return [
        [veld.id, mijn],
        [gezienBij(veld.id), gezien]
      ]
    })
  )

/**
 * A form that edits what stands there. Beside each field it keeps what stood there when one last looked, in the draft
 * too: so what another wrote meanwhile is told, however long the draft waited.
 */
export function useBewerking<V extends object>({
  sleutel,
  vormen,
  versie,
  stuur,
  sluit
}: Bewerkbaar<V> & { readonly sluit: () => void }) {
  const { pathname } = useLocation()
  const velden: readonly Veld[] = Object.entries<Vorm<unknown>>(vormen).map(([naam, vorm]) => ({
    naam,
    vorm,
    id: `${sleutel}.${naam}`
  }))
  const bewerkingIn =
    (waarden: Ingevuld) =>
    ({ id, vorm }: Veld): Bewerking =>
      volg({ mijn: waarden[id] ?? '', gezien: waarden[gezienBij(id)] ?? '' }, vorm.begin)
  const mijne = (waarden: Ingevuld): Ingevuld =>
    Object.fromEntries(velden.map((veld) => [veld.naam, bewerkingIn(waarden)(veld).mijn]))
  const foutenVan = (waarden: Ingevuld): Ingevuld => {
    const fouten = foutenIn(vormen, mijne(waarden))
    return Object.fromEntries(
      velden.flatMap((veld) => {
        const fout = botst(bewerkingIn(waarden)(veld), veld.vorm.begin) ? teksten.kiesEerst : fouten[veld.naam]
        return fout === undefined ? [] : [[veld.id, fout]]
      })
    )
  }
  const staat = useFormulier<Ingevuld>({
    sleutel,
    leeg: waardenVan(velden, ({ vorm: { begin } }) => ({ mijn: begin, gezien: begin })),
    labels: Object.fromEntries(velden.map(({ id, vorm }) => [id, vorm.label])),
    elders: Object.fromEntries(velden.map(({ naam, id }) => [naam, id])),
    ontbreekt: foutenVan,
    stuur: (waarden, opdrachtId) => stuur(andersIn(vormen, mijne(waarden)), versie, opdrachtId),
    klaar: (aanvaard) => {
      meldGedaan({ titel: teksten.gewijzigd, terug: gemeen.teruggedraaid, aanvaard, waar: pathname })
      sluit()
    }
  })
  const waarden = waardenVan(velden, bewerkingIn(staat.waarden))
  const laatZo = () => {
    staat.gooiWeg()
    sluit()
  }
  const verstuur = (verzending: SubmitEvent) => {
    const isAnders = Object.keys({ ...foutenVan(waarden), ...andersIn(vormen, mijne(waarden)) }).length > 0
    if (isAnders) return staat.verstuur(verzending)
    verzending.preventDefault()
    laatZo()
  }
  const nu = new Set(gevraagd(vormen, mijne(waarden)).map(([naam]) => naam))
  return {
    staat: { ...staat, waarden, verstuur },
    laatZo,
    /** The fields that are asked now; `kies` says what to do where another wrote there too. */
    velden: velden
      .filter(({ naam }) => nu.has(naam))
      .map((veld) => {
        const bewerking = bewerkingIn(waarden)(veld)
        return {
          ...veld,
          botst: botst(bewerking, veld.vorm.begin),
          kies: (keus: (bewerking: Bewerking, nu: string) => Bewerking) =>
            staat.vul({ ...waarden, ...waardenVan([veld], () => keus(bewerking, veld.vorm.begin)) })
        }
      })
  }
}
