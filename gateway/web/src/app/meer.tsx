// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NietGevonden } from './NietGevonden.tsx'

const schermen = {
  agendaBijwerken: () => import('../schermen/agenda/Scherm.tsx'),
  partij: () => import('../schermen/partij/Scherm.tsx'),
  partijRegistreren: () => import('../schermen/partij/Registreren.tsx'),
  bewerken: () => import('../schermen/bewerken/Scherm.tsx'),
  belemmering: () => import('../schermen/belemmering/Scherm.tsx'),
  belemmeringen: () => import('../schermen/belemmering/Lijst.tsx'),
  agenda: () => import('../schermen/belemmering/Agenda.tsx'),
  belemmeringMelden: () => import('../schermen/belemmering/Melden.tsx'),
  vragen: () => import('../schermen/vraag/Lijst.tsx'),
  geldregel: () => import('../schermen/geld/Scherm.tsx'),
  geldHier: () => import('../schermen/geld/Hier.tsx'),
  geldVastleggen: () => import('../schermen/geld/Vastleggen.tsx'),
  geldVoorElement: () => import('../schermen/geld/VoorElement.tsx'),
  oproep: () => import('../schermen/koppeling/Scherm.tsx'),
  voorbeeld: () => import('../schermen/voorbeeld/Scherm.tsx'),
  voorbeelden: () => import('../schermen/voorbeeld/Lijst.tsx'),
  voorbeeldOpstellen: () => import('../schermen/voorbeeld/Opstellen.tsx'),
  importeren: () => import('../schermen/import/Scherm.tsx'),
  nieuw: () => import('../schermen/nieuw/Scherm.tsx'),
  speelt: () => import('../schermen/speelt/Scherm.tsx'),
  tekenen: () => import('../schermen/tekenen/Scherm.tsx'),
  zorgpunt: () => import('../schermen/zorg/Scherm.tsx'),
  zorgen: () => import('../schermen/zorg/Lijst.tsx'),
  zorgUiten: () => import('../schermen/zorg/Uiten.tsx')
}
const AgendaBijwerken = lazy(() =>
  schermen.agendaBijwerken().then(({ AgendaBijwerken }) => ({ default: AgendaBijwerken }))
)
const Partij = lazy(() => schermen.partij().then(({ Partij }) => ({ default: Partij })))
const PartijRegistreren = lazy(() =>
  schermen.partijRegistreren().then(({ PartijRegistreren }) => ({ default: PartijRegistreren }))
)
const Bewerken = lazy(() => schermen.bewerken().then(({ Bewerken }) => ({ default: Bewerken })))
const Belemmering = lazy(() => schermen.belemmering().then(({ Belemmering }) => ({ default: Belemmering })))
const Belemmeringen = lazy(() => schermen.belemmeringen().then(({ Belemmeringen }) => ({ default: Belemmeringen })))
const Obstakelagenda = lazy(() => schermen.agenda().then(({ Obstakelagenda }) => ({ default: Obstakelagenda })))
const BelemmeringMelden = lazy(() =>
  schermen.belemmeringMelden().then(({ BelemmeringMelden }) => ({ default: BelemmeringMelden }))
)

const Ondersteuningsvragen = lazy(() =>
  schermen.vragen().then(({ Ondersteuningsvragen }) => ({ default: Ondersteuningsvragen }))
)
const Geldregel = lazy(() => schermen.geldregel().then(({ Geldregel }) => ({ default: Geldregel })))
const GeldHier = lazy(() => schermen.geldHier().then(({ GeldHier }) => ({ default: GeldHier })))
const GeldVastleggen = lazy(() => schermen.geldVastleggen().then(({ GeldVastleggen }) => ({ default: GeldVastleggen })))
const GeldVoorElement = lazy(() =>
  schermen.geldVoorElement().then(({ GeldVoorElement }) => ({ default: GeldVoorElement }))
)

const Oproep = lazy(() => schermen.oproep().then(({ Oproepblad }) => ({ default: Oproepblad })))
const Praktijkvoorbeeld = lazy(() =>
  schermen.voorbeeld().then(({ Praktijkvoorbeeld }) => ({ default: Praktijkvoorbeeld }))
)
const Praktijkvoorbeelden = lazy(() =>
  schermen.voorbeelden().then(({ Praktijkvoorbeelden }) => ({ default: Praktijkvoorbeelden }))
)
const VoorbeeldOpstellen = lazy(() =>
  schermen.voorbeeldOpstellen().then(({ VoorbeeldOpstellen }) => ({ default: VoorbeeldOpstellen }))
)
const Importeren = lazy(() => schermen.importeren().then(({ Importeren }) => ({ default: Importeren })))
const Nieuw = lazy(() => schermen.nieuw().then(({ Nieuw }) => ({ default: Nieuw })))
const Tekenen = lazy(() => schermen.tekenen().then(({ Tekenen }) => ({ default: Tekenen })))
const WatSpeelt = lazy(() => schermen.speelt().then(({ WatSpeelt }) => ({ default: WatSpeelt })))
const Zorgpunt = lazy(() => schermen.zorgpunt().then(({ Zorgpunt }) => ({ default: Zorgpunt })))
const Zorgen = lazy(() => schermen.zorgen().then(({ Zorgen }) => ({ default: Zorgen })))
const ZorgUiten = lazy(() => schermen.zorgUiten().then(({ ZorgUiten }) => ({ default: ZorgUiten })))

/** Fetches the code of these screens ahead. */
export const haalMeer = (): Promise<unknown> => Promise.allSettled(Object.values(schermen).map((scherm) => scherm()))

/** Where something can be told of: a place, or an initiatief. */
const PLEKKEN = ['/gemeente/:code', '/wijk/:code', '/buurt/:code', '/initiatief/:id'] as const

/** The addresses that nobody comes to first: apart, so that the first load does not carry them. */
export const Meer = () => (
  <Routes>
    {PLEKKEN.map((plek) => (
      <Route key={plek} path={plek}>
        <Route path="belemmering" element={<BelemmeringMelden />} />
        <Route path="geld" element={<GeldVastleggen />} />
        <Route path="voorbeeld" element={<VoorbeeldOpstellen />} />
        <Route path="zorg" element={<ZorgUiten />} />
      </Route>
    ))}
    <Route path="/belemmering/:id" element={<Belemmering />} />
    <Route path="/belemmeringen" element={<Belemmeringen />} />
    <Route path="/ondersteuningsvragen" element={<Ondersteuningsvragen />} />
    <Route path="/initiatief/:id/bewerken" element={<Bewerken />} />
    <Route path="/initiatief/:id/agenda" element={<AgendaBijwerken />} />
    <Route path="/partij/:id" element={<Partij />} />
    <Route path="/element/:id/geld" element={<GeldVoorElement />} />
    <Route path="/geld" element={<GeldHier />} />
    <Route path="/geld/:id" element={<Geldregel />} />
    <Route path="/zorgen" element={<Zorgen />} />
    <Route path="/zorgpunt/:id" element={<Zorgpunt />} />
    <Route path="/behoefte/:id" element={<Oproep />} />
    <Route path="/aanbod/:id" element={<Oproep />} />
    <Route path="/praktijkvoorbeeld/:id" element={<Praktijkvoorbeeld />} />
    <Route path="/praktijkvoorbeelden" element={<Praktijkvoorbeelden />} />
    {PLEKKEN.slice(0, 3).map((plek) => (
      <Route key={plek} path={plek}>
        <Route path="speelt" element={<WatSpeelt />} />
        <Route path="tekenen" element={<Tekenen />} />
        <Route path="partij" element={<PartijRegistreren />} />
      </Route>
    ))}
    <Route path="/nieuw" element={<Nieuw />} />
    <Route path="/import" element={<Importeren />} />
    <Route path="/regelingen" element={<Obstakelagenda />} />
    <Route path="*" element={<NietGevonden />} />
  </Routes>
)
