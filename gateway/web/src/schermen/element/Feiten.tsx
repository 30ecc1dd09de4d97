// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { alledaagseZaken, elementsoorten, lagen } from '../../onderdelen/woorden.nl.ts'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** The facts of an element; those that nobody gave are left out. */
export function Feiten({ element, nu }: { element: Getoond; nu: string }) {
  const { aanbieder } = element
  const feiten: readonly (readonly [string, ReactNode])[] = [
    [teksten.soort, element.soort && elementsoorten[element.soort]],
    [teksten.laag, element.laag && lagen[element.laag]],
    [teksten.vorm, element.vorm && teksten.vormen[element.vorm]],
    [teksten.zaak, element.alledaagseZaak && alledaagseZaken[element.alledaagseZaak]],
    [teksten.aanbieder, aanbieder && <Schakel naar={`/partij/${aanbieder.id}`}>{aanbieder.naam}</Schakel>],
    [
      teksten.contact,
      element.contact && (
        <span key="contact" lang="nl">{`${element.contact.functie}, ${element.contact.bereikbaar}`}</span>
      )
    ],
    [teksten.sinds, element.van && dagInWoorden(element.van, nu)]
  ]
  return (
    <dl className="vak feiten">
      {feiten.map(
        ([naam, waarde]) =>
          waarde && (
            <div className="feit" key={naam}>
              <dt>{naam}</dt>
              <dd>{waarde}</dd>
            </div>
          )
      )}
    </dl>
  )
}
