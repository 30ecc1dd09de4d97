// SPDX-License-Identifier: EUPL-1.2
import { useBladzijden } from '../../app/bladzijden.ts'
import { adresVan } from '../../app/plek.ts'
import { ZorgenDocument, type ZorgpuntFilter, type Zorgpuntfase, type ZorgrijFragment } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { InGebied } from '../../onderdelen/daad/InGebied.tsx'
import { Merk } from '../../onderdelen/daad/Merk.tsx'
import { Filter, useKeuze, Zaakrij, Zaken } from '../../onderdelen/daad/Zaken.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { teksten } from './teksten.nl.ts'
import { tonen } from './tonen.ts'

/** `/zorgen?gebied=BU…&toon=overdatum`: what people worry about in a place, and what was promised. */
export const Zorgen = () => (
  <InGebied titel={teksten.lijst} titelIn={teksten.lijstIn} inleiding={teksten.inleiding}>
    {(gebied, op) => <Rijen gebied={gebied} op={op} />}
  </InGebied>
)

const NAGEKOMEN: readonly Zorgpuntfase[] = ['NAGEKOMEN']

function Rijen({ gebied, op }: { gebied: string; op: string | null }) {
  const toon = useKeuze('toon', teksten.keuzen)
  const filter: ZorgpuntFilter = {
    gebied,
    ...(toon === 'overdatum' && { overDatum: true }),
    ...(toon === 'nagekomen' && { fase: [...NAGEKOMEN] })
  }
  const lijst = useBladzijden(ZorgenDocument, { filter, op }, (antwoord) => antwoord.zorgpunten)
  return (
    <>
      <div className="keuze">
        <Filter naam="toon" label={teksten.welke} keuzen={teksten.keuzen} zonder={teksten.open} />
      </div>
      {op === null && (
        <div className="hoofdactie">
          <Schakel als="knop" naar={`${adresVan(gebied)}/zorg`}>
            {teksten.vertel}
          </Schakel>
        </div>
      )}
      <Antwoord van={lijst.lezing}>
        {() => <Zaken kop={teksten.koplijst} van={lijst} leeg={teksten.leeg} rij={rij} />}
      </Antwoord>
    </>
  )
}

const rij = ({ id, waarover, zorg, fase, overDatum, gebied, initiatief }: ZorgrijFragment) => (
  <Zaakrij
    naar={`/zorgpunt/${id}`}
    naam={waarover}
    soort={[initiatief?.naam, gebied?.naam].filter(Boolean).join(' · ')}
    staat={fase && <Merk toon={tonen[fase]}>{teksten.fasen[fase]}</Merk>}
  >
    <p lang="nl">{zorg}</p>
    {overDatum && <p className="klein">{teksten.overDatum}</p>}
  </Zaakrij>
)
