// SPDX-License-Identifier: EUPL-1.2
import '../stijl/index.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { vraagVooruit } from '../schermen/buurtbeeld/vragen.ts'
import { client } from './client.ts'
import { Schil } from './Schil.tsx'
import { taal } from './taal.ts'

const plek = document.getElementById('naober')
if (plek === null) throw new Error('the page has no place for the application')

vraagVooruit(location)
document.documentElement.lang = taal
const toon = () =>
  createRoot(plek).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <BrowserRouter>
          <Schil />
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>
  )

// Texts that cannot be fetched leave the page Dutch.
if (taal === 'en') import('./engels.ts').catch(() => document.documentElement.setAttribute('lang', 'nl')).finally(toon)
else toon()
