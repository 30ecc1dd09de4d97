// SPDX-License-Identifier: EUPL-1.2
import { useBladzijden } from '../../app/bladzijden.ts'
import { OpenVragenDocument, type OpenVragenQuery } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { InGebied } from '../../onderdelen/daad/InGebied.tsx'
import { Merk } from '../../onderdelen/daad/Merk.tsx'
import { Filter, useKeuze, Zaakrij, Zaken } from '../../onderdelen/daad/Zaken.tsx'
import { ondersteuningssoorten, vraagfasen } from '../../onderdelen/woorden.nl.ts'
import { loopt, tonen } from './fase.ts'
import { teksten } from './teksten.nl.ts'

/** `/ondersteuningsvragen?gebied=GM…`: what initiatieven wait for, longest first, and what one can do about it. */
export const Ondersteuningsvragen = () => (
  <InGebied titel={teksten.lijst} titelIn={teksten.lijstIn} inleiding={teksten.inleidingLijst}>
    {(gebied, op) => <Open gebied={gebied} op={op} />}
  </InGebied>
)

type Vraag = OpenVragenQuery['ondersteuningsvragen']['nodes'][number]
const DADEN: readonly string[] = [
  'pakOndersteuningsvraagOp',
  'beantwoordOndersteuningsvraag',
  'honoreerOndersteuningsvraagNiet'
]

const wachtOpMij = ({ mogelijk }: Vraag): boolean => mogelijk.some((een) => DADEN.includes(een))
const langstEerst = (een: Vraag, ander: Vraag): number => ander.dagenOpen - een.dagenOpen

function Open({ gebied, op }: { gebied: string; op: string | null }) {
  const bij = useKeuze('bij', teksten.bij)
  const soort = useKeuze('soort', ondersteuningssoorten)
  const filter = {
    gebied,
    ...(soort && { soort: [soort] }),
    ...(bij === 'beantwoord' && { fase: ['BEANTWOORD' as const, 'NIET_GEHONOREERD' as const] }),
    ...(bij !== null && bij !== 'beantwoord' && { bijGemeente: bij === 'gemeente' })
  }
  const lijst = useBladzijden(OpenVragenDocument, { filter, op }, (antwoord) => antwoord.ondersteuningsvragen)
  return (
    <>
      <div className="keuze">
        <Filter naam="bij" label={teksten.waarLigt} keuzen={teksten.bij} zonder={teksten.allesOpen} />
        <Filter naam="soort" label={teksten.welkeSoort} keuzen={ondersteuningssoorten} />
      </div>
      <Antwoord van={lijst.lezing}>
        {() => {
          const mijn = lijst.rijen.filter(wachtOpMij).sort(langstEerst)
          const rest = lijst.rijen.filter((een) => !wachtOpMij(een)).sort(langstEerst)
          return (
            <>
              {mijn.length > 0 && (
                <section aria-labelledby="mijn-kop">
                  <h2 className="nl-heading nl-heading--level-2" id="mijn-kop">
                    {teksten.wachtOpU} <span className="lijst__aantal">({mijn.length})</span>
                  </h2>
                  <ul className="rijen">{mijn.map(rij)}</ul>
                </section>
              )}
              {(lijst.aantal > mijn.length || mijn.length === 0) && (
                <Zaken
                  kop={mijn.length > 0 ? teksten.anderen : teksten.vragen}
                  van={lijst}
                  rijen={rest}
                  leeg={teksten.leegLijst}
                  rij={rij}
                />
              )}
            </>
          )
        }}
      </Antwoord>
    </>
  )
}

const rij = (vraag: Vraag) => {
  const { id, soort, fase, dagenOpen, initiatief, gebied, route, behandelaar } = vraag
  const nu = route.find(({ tot }) => tot === null)
  return (
    <Zaakrij
      key={id}
      naar={`/ondersteuningsvraag/${id}`}
      naam={vraag.vraag}
      soort={[soort && ondersteuningssoorten[soort], initiatief?.naam, gebied?.naam].filter(Boolean).join(' · ')}
      staat={
        <>
          {fase && <Merk toon={tonen[fase]}>{vraagfasen[fase]}</Merk>}{' '}
          <span className="klein">{loopt(fase) ? teksten.open(dagenOpen) : teksten.duurde(dagenOpen)}</span>
        </>
      }
    >
      {nu && (
        <p className="klein">
          {teksten.nuBij(nu.bij, nu.dagen)} {behandelaar && teksten.bezigMet(behandelaar)}
        </p>
      )}
    </Zaakrij>
  )
}
