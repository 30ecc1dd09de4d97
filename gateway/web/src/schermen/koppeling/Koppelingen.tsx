// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import {
  type KoppelingdeelFragment,
  type Koppelstand,
  MeldKoppelingGeluktDocument,
  NeemKoppelingTerugDocument,
  WijsKoppelingAfDocument
} from '../../gql/graphql.ts'
import { Daad, Doeknop } from '../../onderdelen/daad/Daad.tsx'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { Merk, type Toon } from '../../onderdelen/daad/Merk.tsx'
import { keuze } from '../../onderdelen/daad/vorm.ts'
import { dagInWoorden, vandaag } from '../../onderdelen/datum.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Bereiken } from './Bereiken.tsx'
import type { Kant } from './kanten.ts'
import { teksten } from './teksten.nl.ts'
import { Uitleg } from './Uitleg.tsx'
import { Voorstellen } from './Voorstellen.tsx'

const tonen: Readonly<Record<Koppelstand, Toon>> = { VOORGESTELD: 'letop', GELUKT: 'goed', AFGEWEZEN: 'voorbij' }

interface Eigenschappen {
  readonly koppelingen: readonly KoppelingdeelFragment[]
  /** The side that is not this page. */
  readonly ander: Kant
  readonly nu: string
}

/** What was proposed, why it would fit, what came of it; who may, answers. */
export const Koppelingen = ({ koppelingen, ander, nu }: Eigenschappen) => (
  <Vak id="koppelingen-kop" kop={teksten.koppelingen}>
    {koppelingen.length === 0 && <p className="nl-paragraph">{teksten.geenKoppelingen}</p>}
    <ul className="banden">
      {koppelingen.map((een) => (
        <li key={een.behoefte.id + een.aanbod.id}>
          <Schakel naar={`/${ander}/${een[ander].id}`} lang="nl">
            {een[ander].wat}
          </Schakel>{' '}
          {een.stand && <Merk toon={tonen[een.stand]}>{teksten.standen[een.stand]}</Merk>}
          {een.voorgesteldOp && (
            <p className="nl-paragraph klein">{teksten.voorgesteld(dagInWoorden(een.voorgesteldOp, nu))}</p>
          )}
          {een.stand === 'VOORGESTELD' && <p className="nl-paragraph klein">{teksten.wachtOp[een.voorgesteldDoor]}</p>}
          {een.toelichting && (
            <p className="nl-paragraph" lang="nl">
              {een.toelichting}
            </p>
          )}
          <Uitleg van={een.uitleg} over={een[ander].wat} />
          {een.stand !== 'AFGEWEZEN' && <Bereiken van={een[ander]} />}
          <Antwoorden koppeling={een} bij={een[ander].wat} />
        </li>
      ))}
    </ul>
  </Vak>
)

function Antwoorden({ koppeling, bij }: { koppeling: KoppelingdeelFragment; bij: string }) {
  const { behoefte, aanbod, mogelijk } = koppeling
  const { id } = behoefte
  const over = `${id}.${aanbod.id}`
  const invoer = { aanbodId: aanbod.id, op: vandaag() }
  return (
    <>
      <Voorstellen
        van={{ behoefteId: id, aanbodId: aanbod.id, mogelijk }}
        wat={teksten.wilOok}
        bij={bij}
        vooraf={teksten.wilOokVooraf}
      />
      <Daad
        naam="meldKoppelingGelukt"
        mogelijk={mogelijk}
        over={over}
        wat={teksten.gelukt}
        bij={bij}
        vormen={{ blijftOpen: keuze(teksten.blijftOpen, teksten.blijft, { begin: 'NEE' }) }}
        gedaan={teksten.isGelukt}
        stuur={({ blijftOpen }, opdrachtId) =>
          verzend(MeldKoppelingGeluktDocument, {
            id,
            invoer: { ...invoer, blijftOpen: blijftOpen === 'JA' },
            opdrachtId
          })
        }
      />
      <Doeknop
        naam="wijsKoppelingAf"
        mogelijk={mogelijk}
        over={over}
        wat={teksten.wijsAf}
        bij={bij}
        vooraf={teksten.wijsAfVooraf}
        gedaan={teksten.isAfgewezen}
        stuur={(opdrachtId) => verzend(WijsKoppelingAfDocument, { id, invoer, opdrachtId })}
      />
      <Doeknop
        naam="neemKoppelingTerug"
        mogelijk={mogelijk}
        over={over}
        wat={teksten.neemTerug}
        bij={bij}
        gedaan={teksten.isTeruggenomen}
        stuur={(opdrachtId) => verzend(NeemKoppelingTerugDocument, { id, invoer, opdrachtId })}
      />
    </>
  )
}
