// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { Start } from '../schermen/start/Scherm.tsx'
import { NietGevonden } from './NietGevonden.tsx'

const schermen = {
  buurtbeeld: () => import('../schermen/buurtbeeld/Scherm.tsx'),
  initiatief: () => import('../schermen/initiatief/Scherm.tsx'),
  starten: () => import('../schermen/starten/Scherm.tsx')
}
const Buurtbeeld = lazy(() => schermen.buurtbeeld().then(({ Buurtbeeld }) => ({ default: Buurtbeeld })))
const Initiatief = lazy(() => schermen.initiatief().then(({ Initiatief }) => ({ default: Initiatief })))
const Starten = lazy(() => schermen.starten().then(({ Starten }) => ({ default: Starten })))

/**
 * Fetches the code of the other screens once the first one stands: they are small, and then a click needs the server
 * for its answer only. What cannot be fetched now is fetched when it is asked for.
 */
export const haalSchermen = (): Promise<unknown> =>
  Promise.allSettled(Object.values(schermen).map((scherm) => scherm()))

/** Every address of the application. */
export const Wegwijzer = () => (
  <Routes>
    <Route path="/" element={<Start />} />
    <Route path="/gemeente/:gemeente" element={<Buurtbeeld />} />
    <Route path="/gemeente/:gemeente/starten" element={<Starten />} />
    <Route path="/buurt/:buurt" element={<Buurtbeeld />} />
    <Route path="/buurt/:buurt/starten" element={<Starten />} />
    <Route path="/initiatief/:id" element={<Initiatief />} />
    <Route path="*" element={<NietGevonden />} />
  </Routes>
)
