// SPDX-License-Identifier: EUPL-1.2
import { useEffect } from 'react'
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useInBeeld } from '../../app/in-beeld.ts'
import { onthoudPlaats } from '../../app/onthouden.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { gemeenteVan, useBlik } from '../../app/plek.ts'
import { BuurtbeeldDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Beeld } from './Beeld.tsx'
import { filterOp } from './soort.ts'
import { teksten } from './teksten.nl.ts'

/** `/gemeente/GM…` and `/buurt/BU…`: one screen at two scales. */
export function Buurtbeeld() {
  const { buurt = null, gemeente } = useParams()
  const code = buurt === null ? (gemeente ?? '') : gemeenteVan(buurt)
  const { op, soort } = useBlik()
  useInBeeld(code)
  const beeld = useLezing(BuurtbeeldDocument, { gemeente: code, filter: filterOp(soort), op }, { telt: true })

  const gevonden = beeld.data?.gemeente
  const buurten = gevonden?.wijken.flatMap((wijk) => wijk.buurten)
  const plaats = buurt === null ? gevonden?.naam : buurten?.find((een) => een.code === buurt)?.naam
  useEffect(() => {
    if (plaats) onthoudPlaats({ pad: buurt === null ? `/gemeente/${code}` : `/buurt/${buurt}`, plaats })
  }, [plaats, buurt, code])

  if (beeld.data && !plaats) return <Onbekend buurt={gevonden ? buurt : null} gemeente={gevonden ?? null} />
  return (
    <Pagina
      titel={buurt !== null && plaats && gevonden ? teksten.pagina(plaats, gevonden.naam) : (plaats ?? teksten.laden)}
      kop={plaats ? teksten.titel(plaats) : teksten.laden}
    >
      <Antwoord van={beeld}>
        {(antwoord) =>
          antwoord.gemeente && <Beeld gemeente={antwoord.gemeente} buurt={buurt} straks={beeld.isPlaceholderData} />
        }
      </Antwoord>
    </Pagina>
  )
}

/** An address of a place that is not there. */
const Onbekend = ({ buurt, gemeente }: { buurt: string | null; gemeente: { code: string; naam: string } | null }) => (
  <Pagina titel={buurt === null ? teksten.onbekendeGemeente : teksten.onbekendeBuurt}>
    <p className="nl-paragraph nl-paragraph--lead">
      {buurt === null ? teksten.onbekendeGemeenteUitleg : teksten.onbekendeBuurtUitleg}
    </p>
    <p className="nl-paragraph">
      <Schakel naar={gemeente ? `/gemeente/${gemeente.code}` : '/'}>
        {gemeente ? teksten.heleGemeente(gemeente.naam) : teksten.andereGemeente}
      </Schakel>
    </p>
  </Pagina>
)
