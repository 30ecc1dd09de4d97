// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react'
import { Route, Routes } from 'react-router'

const schermen = {
  start: () => import('../schermen/start/Scherm.tsx'),
  buurtbeeld: () => import('../schermen/buurtbeeld/Scherm.tsx'),
  getekend: () => import('../schermen/buurtbeeld/Getekend.tsx'),
  initiatief: () => import('../schermen/initiatief/Scherm.tsx'),
  element: () => import('../schermen/element/Scherm.tsx'),
  activiteiten: () => import('../schermen/activiteiten/Scherm.tsx'),
  vraagEnAanbod: () => import('../schermen/oproepen/Scherm.tsx'),
  oproep: () => import('../schermen/oproepen/Plaatsen.tsx'),
  toevoegen: () => import('../schermen/toevoegen/Scherm.tsx'),
  jaar: () => import('../schermen/jaar/Scherm.tsx'),
  plannen: () => import('../schermen/plannen/Scherm.tsx'),
  vragen: () => import('../schermen/vraag/Vragen.tsx'),
  vraag: () => import('../schermen/vraag/Scherm.tsx'),
  starten: () => import('../schermen/starten/Scherm.tsx'),
  opnemen: () => import('../schermen/opnemen/Scherm.tsx'),
  zoeken: () => import('../schermen/zoeken/Scherm.tsx')
}
const meer = () => import('./meer.tsx')
const Start = lazy(() => schermen.start().then(({ Start }) => ({ default: Start })))
const Buurtbeeld = lazy(() => schermen.buurtbeeld().then(({ Buurtbeeld }) => ({ default: Buurtbeeld })))
const GetekendBeeld = lazy(() => schermen.getekend().then(({ GetekendBeeld }) => ({ default: GetekendBeeld })))
const Initiatief = lazy(() => schermen.initiatief().then(({ Initiatief }) => ({ default: Initiatief })))
const Element = lazy(() => schermen.element().then(({ Element }) => ({ default: Element })))
const Activiteiten = lazy(() => schermen.activiteiten().then(({ Activiteiten }) => ({ default: Activiteiten })))
const VraagEnAanbod = lazy(() => schermen.vraagEnAanbod().then(({ VraagEnAanbod }) => ({ default: VraagEnAanbod })))
const Oproep = lazy(() => schermen.oproep().then(({ Oproep }) => ({ default: Oproep })))
const Toevoegen = lazy(() => schermen.toevoegen().then(({ Toevoegen }) => ({ default: Toevoegen })))
const Jaar = lazy(() => schermen.jaar().then(({ Jaar }) => ({ default: Jaar })))
const Plannen = lazy(() => schermen.plannen().then(({ Plannen }) => ({ default: Plannen })))
const Vragen = lazy(() => schermen.vragen().then(({ Vragen }) => ({ default: Vragen })))
const Vraag = lazy(() => schermen.vraag().then(({ Ondersteuningsvraag }) => ({ default: Ondersteuningsvraag })))
const Starten = lazy(() => schermen.starten().then(({ Starten }) => ({ default: Starten })))
const Opnemen = lazy(() => schermen.opnemen().then(({ Opnemen }) => ({ default: Opnemen })))
const Meer = lazy(() => meer().then(({ Meer }) => ({ default: Meer })))
const Zoeken = lazy(() => schermen.zoeken().then(({ Zoeken }) => ({ default: Zoeken })))

/**
 * Fetches the code of the other screens once the first one stands: they are small, and then a click needs the server
 * for its answer only. What cannot be fetched now is fetched when it is asked for.
 */
export const haalSchermen = (): Promise<unknown> =>
  Promise.allSettled([...Object.values(schermen).map((scherm) => scherm()), meer().then(({ haalMeer }) => haalMeer())])

/** A place on any scale, and what one can put on record in it. */
const SCHALEN = ['gemeente', 'wijk', 'buurt'] as const

/** Every address of the application. */
export const Wegwijzer = () => (
  <Routes>
    <Route path="/" element={<Start />} />
    {SCHALEN.map((schaal) => (
      <Route key={schaal} path={`/${schaal}/:code`}>
        <Route index element={<Buurtbeeld />} />
        <Route path="toevoegen" element={<Toevoegen />} />
        <Route path="starten" element={<Starten />} />
        <Route path="oproep" element={<Oproep />} />
        <Route path="opnemen" element={<Opnemen />} />
      </Route>
    ))}
    <Route path="/gebied/:id" element={<GetekendBeeld />} />
    <Route path="/initiatief/:id" element={<Initiatief />} />
    <Route path="/initiatief/:id/jaar/:jaar" element={<Jaar />} />
    <Route path="/initiatief/:id/plannen" element={<Plannen />} />
    <Route path="/initiatief/:id/vragen" element={<Vragen />} />
    <Route path="/ondersteuningsvraag/:id" element={<Vraag />} />
    <Route path="/element/:id" element={<Element />} />
    <Route path="/vraag-en-aanbod" element={<VraagEnAanbod />} />
    <Route path="/zoeken" element={<Zoeken />} />
    <Route path="/toevoegen" element={<Toevoegen />} />
    <Route path="/activiteiten" element={<Activiteiten />} />
    <Route path="*" element={<Meer />} />
  </Routes>
)
