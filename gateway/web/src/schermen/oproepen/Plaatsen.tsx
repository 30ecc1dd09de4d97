// SPDX-License-Identifier: EUPL-1.2
import { useSearchParams } from 'react-router'
import { Pagina } from '../../app/Pagina.tsx'
import { AlleenNu } from '../../onderdelen/formulier/AlleenNu.tsx'
import { Antwoorden } from './Antwoorden.tsx'
import { Oproepvorm } from './Oproepvorm.tsx'
import { teksten } from './teksten.nl.ts'

/** `…/oproep`: ask for something, or offer it; with `?bij=<id>` as an answer to another oproep. */
export const Oproep = () => {
  const [adres] = useSearchParams()
  const bij = adres.get('bij')
  if (bij !== null) return <Antwoorden id={bij} />
  return (
    <Pagina titel={teksten.plaats}>
      <p className="nl-paragraph nl-paragraph--lead">{teksten.inleidingPlaats}</p>
      <AlleenNu>
        <Oproepvorm bij={null} />
      </AlleenNu>
    </Pagina>
  )
}
