// SPDX-License-Identifier: EUPL-1.2
import { useBladzijden } from '../../app/bladzijden.ts'
import { adresVan } from '../../app/plek.ts'
import { VoorbeeldenDocument, type VoorbeeldrijFragment } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { InGebied } from '../../onderdelen/daad/InGebied.tsx'
import { Filter, useKeuze, Zaakrij, Zaken } from '../../onderdelen/daad/Zaken.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { teksten } from './teksten.nl.ts'
import { plaatswoord, uitkomstwoorden } from './woorden.ts'

/** `/praktijkvoorbeelden?soort=DIENST&plaats=STAD&waar=hier`: what worked, and what others achieved with it. */
export const Praktijkvoorbeelden = () => (
  <InGebied titel={teksten.lijst} titelIn={teksten.lijstIn} inleiding={teksten.inleiding}>
    {(gebied, op) => <Rijen gebied={gebied} op={op} />}
  </InGebied>
)

function Rijen({ gebied, op }: { gebied: string; op: string | null }) {
  const soort = useKeuze('soort', teksten.soorten)
  const plaats = useKeuze('plaats', teksten.plaatsen)
  const hier = useKeuze('waar', { hier: '' }) !== null
  const filter = { ...(soort && { soort: [soort] }), ...(plaats && { plaats }), ...(hier && { gebied }) }
  const lijst = useBladzijden(VoorbeeldenDocument, { filter, op }, (antwoord) => antwoord.praktijkvoorbeelden)
  return (
    <>
      <div className="keuze">
        <Filter naam="soort" label={teksten.welkeSoort} keuzen={teksten.soorten} />
        <Filter naam="plaats" label={teksten.welkePlaats} keuzen={teksten.plaatsen} />
        <Filter naam="waar" label={teksten.alleenHier} keuzen={{ hier: teksten.hier }} zonder={teksten.overal} />
      </div>
      {op === null && (
        <div className="hoofdactie">
          <Schakel als="knop" naar={`${adresVan(gebied)}/voorbeeld`}>
            {teksten.stelOp}
          </Schakel>
        </div>
      )}
      <Antwoord van={lijst.lezing}>
        {() => <Zaken kop={teksten.koplijst} van={lijst} leeg={teksten.leeg} rij={rij} />}
      </Antwoord>
    </>
  )
}

const rij = ({ id, titel, soort, plaatsen, succes, initiatief, uitkomsten }: VoorbeeldrijFragment) => (
  <Zaakrij
    naar={`/praktijkvoorbeeld/${id}`}
    naam={titel}
    soort={[soort && teksten.soorten[soort], plaatswoord(plaatsen), initiatief?.naam].filter(Boolean).join(' · ')}
  >
    <p lang="nl">{succes}</p>
    <p className="klein">{uitkomstwoorden(uitkomsten)}</p>
  </Zaakrij>
)
