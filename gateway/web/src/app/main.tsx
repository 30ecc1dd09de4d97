// SPDX-License-Identifier: EUPL-1.2
import '../stijl/index.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { client } from './client.ts'
import { haalSchermen } from './routes.tsx'
import { Schil } from './Schil.tsx'

const plek = document.getElementById('naober')
if (plek === null) throw new Error('the page has no place for the application')

createRoot(plek).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <BrowserRouter>
        <Schil />
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>
)

window.addEventListener('load', () => setTimeout(haalSchermen, 500))
