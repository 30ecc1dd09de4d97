// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { gemeenteVan } from '../../app/plek.ts'
import { verzend } from '../../app/vraag.ts'
import { StartplekDocument, WijzigPartijDocument } from '../../gql/graphql.ts'
import { Daad } from '../../onderdelen/daad/Daad.tsx'
import { kies } from '../../onderdelen/daad/vorm.ts'
import { buurtkeuzen, HEEL } from '../../onderdelen/formulier/gebied.ts'
import { useGemeenten } from '../start/useGemeenten.ts'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

type Namen = Readonly<Record<string, string>>

const zonder = (namen: Namen, weg: Namen): Namen =>
  Object.fromEntries(Object.entries(namen).filter(([code]) => !Object.hasOwn(weg, code)))

/** Where a partij works: its people add a gemeente, or a wijk or buurt where it works already, and take a place away. */
export function Werkgebied({ partij }: { partij: Getoond }) {
  const hier: Namen = Object.fromEntries(partij.werkgebied.map(({ code, naam }) => [code, naam]))
  const codes = Object.keys(hier)
  return (
    <>
      <Gemeenten partij={partij} hier={hier} />
      {[...new Set(codes.map(gemeenteVan))].map((gemeente) => (
        <Delen key={gemeente} partij={partij} hier={hier} gemeente={gemeente} />
      ))}
      {codes.length > 0 && (
        <Wijzig
          partij={partij}
          hoe="weg"
          wat={teksten.werkNietIn}
          keuzen={hier}
          werkgebied={(weg) => codes.filter((code) => code !== weg)}
        />
      )}
    </>
  )
}

interface Eigenschappen {
  readonly partij: Getoond
  /** Where it works now: names by code. */
  readonly hier: Namen
}

function Gemeenten({ partij, hier }: Eigenschappen) {
  const gemeenten = (useGemeenten().data?.pages ?? []).flatMap((pagina) => pagina.gemeenten.nodes)
  const namen = Object.fromEntries(gemeenten.map(({ code, naam }) => [code, naam]))
  return <Erbij partij={partij} hier={hier} hoe="gemeente" wat={teksten.werkInGemeente} keuzen={namen} />
}

function Delen({ partij, hier, gemeente }: Eigenschappen & { readonly gemeente: string }) {
  const { data } = useLezing(StartplekDocument, { gemeente })
  if (!data?.gemeente) return null
  const delen = zonder(buurtkeuzen(data.gemeente, teksten.heel), { [HEEL]: '' })
  return <Erbij partij={partij} hier={hier} hoe={gemeente} wat={teksten.werkIn(data.gemeente.naam)} keuzen={delen} />
}

type Eenkeuze = Eigenschappen & { readonly hoe: string; readonly wat: string; readonly keuzen: Namen }

function Erbij({ partij, hier, hoe, wat, keuzen }: Eenkeuze) {
  const nieuw = zonder(keuzen, hier)
  if (Object.keys(nieuw).length === 0) return null
  return <Wijzig {...{ partij, hoe, wat }} keuzen={nieuw} werkgebied={(erbij) => [...Object.keys(hier), erbij]} />
}

interface Wijziging extends Omit<Eenkeuze, 'hier'> {
  /** Codes of all places where it works then. */
  readonly werkgebied: (gekozen: string) => readonly string[]
}

const Wijzig = ({ partij: { id, versie, mogelijk }, hoe, wat, keuzen, werkgebied }: Wijziging) => (
  <Daad
    naam="wijzigPartij"
    mogelijk={mogelijk}
    over={`${id}.${hoe}`}
    wat={wat}
    vormen={{ gebied: kies<string>(teksten.vraagGebied, keuzen) }}
    gedaan={teksten.werkgebiedGewijzigd}
    stuur={({ gebied }, opdrachtId) =>
      verzend(WijzigPartijDocument, {
        id,
        invoer: { werkgebied: [...werkgebied(gebied)] },
        verwachteVersie: versie,
        opdrachtId
      })
    }
  />
)
