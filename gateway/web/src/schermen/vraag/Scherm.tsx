// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useInBeeld } from '../../app/in-beeld.ts'
import { useOpdracht } from '../../app/opdracht/useOpdracht.ts'
import { meldGedaan } from '../../app/opdracht/zojuist.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { useBlik } from '../../app/plek.ts'
import { verzend } from '../../app/vraag.ts'
import { TrekVraagInDocument, VraagbladDocument, type VraagbladQuery } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { vandaag } from '../../onderdelen/datum.ts'
import { Uitslag } from '../../onderdelen/formulier/Uitslag.tsx'
import { Geschiedenis } from '../../onderdelen/Geschiedenis.tsx'
import { inEuro } from '../../onderdelen/geld/bedrag.ts'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { ondersteuningssoorten, vraagfasen } from '../../onderdelen/woorden.nl.ts'
import { Route } from './Route.tsx'
import { teksten } from './teksten.nl.ts'

type Getoond = NonNullable<VraagbladQuery['ondersteuningsvraag']>

/** `/ondersteuningsvraag/{id}`: what was asked, where it lies, and for how many days already. */
export function Ondersteuningsvraag() {
  const { id = '' } = useParams()
  const { op } = useBlik()
  const lezing = useLezing(VraagbladDocument, { id, op })
  const vraag = lezing.data?.ondersteuningsvraag
  useInBeeld(vraag?.initiatief?.gemeente?.code ?? null)
  if (lezing.data && !vraag)
    return (
      <Pagina titel={teksten.onbekend}>
        <p className="nl-paragraph">
          <Schakel naar="/">{teksten.naarBegin}</Schakel>
        </p>
      </Pagina>
    )
  return (
    <Pagina titel={vraag?.soort ? teksten.titel(ondersteuningssoorten[vraag.soort].toLowerCase()) : teksten.laden}>
      <Antwoord van={lezing}>
        {(antwoord) => antwoord.ondersteuningsvraag && <Blad vraag={antwoord.ondersteuningsvraag} op={op} />}
      </Antwoord>
    </Pagina>
  )
}

const LOPEND = ['GESTELD', 'OPGEPAKT', 'DOORGELEID']

function Blad({ vraag, op }: { vraag: Getoond; op: string | null }) {
  const nu = op ?? vandaag()
  const loopt = vraag.fase !== null && LOPEND.includes(vraag.fase)
  return (
    <>
      <p className="nl-paragraph nl-paragraph--lead">
        {vraag.fase && <strong className="nl-data-badge fase">{vraagfasen[vraag.fase]}</strong>}{' '}
        {loopt ? teksten.open(vraag.dagenOpen) : teksten.duurde(vraag.dagenOpen)}
      </p>
      <div className="blad">
        <div className="blad__hoofd">
          <section className="vak" aria-labelledby="vraag-kop">
            <h2 className="nl-heading nl-heading--level-2" id="vraag-kop">
              {teksten.deVraag}
            </h2>
            <p className="nl-paragraph doel">{vraag.vraag}</p>
            {vraag.bedrag !== null && <p className="nl-paragraph">{teksten.gevraagd(inEuro(vraag.bedrag))}</p>}
          </section>
          {(vraag.antwoord || vraag.reden) && (
            <section className="vak" aria-labelledby="antwoord-kop">
              <h2 className="nl-heading nl-heading--level-2" id="antwoord-kop">
                {teksten.hetAntwoord}
              </h2>
              {vraag.reden && <p className="nl-paragraph">{teksten.redenen[vraag.reden]}</p>}
              {vraag.antwoord && <p className="nl-paragraph doel">{vraag.antwoord}</p>}
              {vraag.toegekend !== null && <p className="nl-paragraph">{teksten.toegekend(inEuro(vraag.toegekend))}</p>}
            </section>
          )}
          <Route route={vraag.route} nu={nu} />
          {loopt && op === null && vraag.vragerId !== null && <Intrekken id={vraag.id} />}
        </div>
        <div className="blad__zij">
          <Geschiedenis geschiedenis={vraag.geschiedenis.nodes} nu={nu} />
        </div>
      </div>
      {vraag.initiatief && (
        <p className="nl-paragraph">
          <Schakel naar={`/initiatief/${vraag.initiatief.id}`}>{teksten.terug(vraag.initiatief.naam)}</Schakel>
        </p>
      )}
    </>
  )
}

function Intrekken({ id }: { id: string }) {
  const { bezig, poging, uitkomst, stuur } = useOpdracht<{ op: string }>({
    stuur: (invoer, opdrachtId) => verzend(TrekVraagInDocument, { id, invoer, opdrachtId }),
    klaar: (aanvaard) =>
      meldGedaan({
        titel: teksten.ingetrokken,
        terug: teksten.teruggedraaid,
        aanvaard,
        waar: `/ondersteuningsvraag/${id}`
      })
  })
  return (
    <>
      {uitkomst && uitkomst.soort !== 'fouten' && <Uitslag uitkomst={uitkomst} poging={poging} />}
      <p className="acties">
        <Knop bezig={bezig} onClick={() => stuur({ op: vandaag() })}>
          {teksten.trekIn}
        </Knop>
      </p>
    </>
  )
}
