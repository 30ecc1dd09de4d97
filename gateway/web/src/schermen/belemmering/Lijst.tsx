// SPDX-License-Identifier: EUPL-1.2
import { useSearchParams } from 'react-router'
import { useBladzijden } from '../../app/bladzijden.ts'
import { adresVan } from '../../app/plek.ts'
import { BelemmeringenDocument, type BelemmeringrijFragment } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { InGebied } from '../../onderdelen/daad/InGebied.tsx'
import { Merk } from '../../onderdelen/daad/Merk.tsx'
import { Filter, useKeuze, Zaakrij, Zaken } from '../../onderdelen/daad/Zaken.tsx'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { teksten } from './teksten.nl.ts'
import { tonen } from './tonen.ts'

/** `/belemmeringen?gebied=BU…&fase=OPGELOST`: what held people back in a place. */
export const Belemmeringen = () => (
  <InGebied titel={teksten.lijst} titelIn={teksten.lijstIn} inleiding={teksten.inleiding}>
    {(gebied, op) => <Meldingen gebied={gebied} op={op} />}
  </InGebied>
)

/** What can be chosen to be shown. */
const FASEN = { GEMELD: '', OPGELOST: '' }

function Meldingen({ gebied, op }: { gebied: string; op: string | null }) {
  const fase = useKeuze('fase', FASEN)
  const [adres] = useSearchParams()
  const soort = adres.get('soort')
  const filter = { gebied, ...(fase && { fase: [fase] }), ...(soort && { code: [soort] }) }
  const lijst = useBladzijden(BelemmeringenDocument, { filter, op }, (antwoord) => antwoord.belemmeringen)
  const meld = <Schakel naar={`${adresVan(gebied)}/belemmering`}>{teksten.meld}</Schakel>
  return (
    <>
      <div className="keuze">
        <Filter
          naam="fase"
          label={teksten.welke}
          keuzen={{ OPGELOST: teksten.fasen.OPGELOST }}
          zonder={teksten.fasen.GEMELD}
        />
      </div>
      <p className="acties">
        {op === null && meld} <Schakel naar={`/regelingen?gebied=${gebied}`}>{teksten.naarAgenda}</Schakel>
      </p>
      <Antwoord van={lijst.lezing}>
        {() => (
          <Zaken kop={teksten.koplijst} van={lijst} leeg={teksten.leeg} rij={(een) => <Rij een={een} op={op} />} />
        )}
      </Antwoord>
    </>
  )
}

const Rij = ({ een, op }: { een: BelemmeringrijFragment; op: string | null }) => (
  <Zaakrij
    naar={`/belemmering/${een.id}`}
    naam={een.belemmering?.naam}
    soort={[een.initiatief?.naam ?? teksten.geenInitiatief, een.gebied?.naam].filter(Boolean).join(' · ')}
    staat={
      <>
        {een.fase && <Merk toon={tonen[een.fase]}>{teksten.fasen[een.fase]}</Merk>}{' '}
        {een.van && <span className="klein">{teksten.sinds(dagInWoorden(een.van, op ?? undefined))}</span>}
      </>
    }
  >
    <p lang="nl">{een.ervaring}</p>
  </Zaakrij>
)
