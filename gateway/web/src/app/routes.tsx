// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { Start } from '../schermen/start/Scherm.tsx'
import { NietGevonden } from './NietGevonden.tsx'

const buurtbeeld = () => import('../schermen/buurtbeeld/Scherm.tsx')
const Buurtbeeld = lazy(() => buurtbeeld().then(({ Buurtbeeld }) => ({ default: Buurtbeeld })))
const Initiatief = lazy(() =>
  import('../schermen/initiatief/Scherm.tsx').then(({ Initiatief }) => ({ default: Initiatief }))
)
const Starten = lazy(() => import('../schermen/starten/Scherm.tsx').then(({ Starten }) => ({ default: Starten })))

// Most come in here or by Start, which leads here: its code comes along with the shell.
void buurtbeeld()

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
