// SPDX-License-Identifier: EUPL-1.2
import { useOpdracht } from '../../app/opdracht/useOpdracht.ts'
import { meldGedaan } from '../../app/opdracht/zojuist.ts'
import { verzend } from '../../app/vraag.ts'
import {
  type KeerrijFragment,
  LaatActiviteitDoorgaanDocument,
  LaatKeerDoorgaanDocument,
  LasActiviteitAfDocument,
  LasKeerAfDocument
} from '../../gql/graphql.ts'
import { Abonneren } from '../../onderdelen/Abonneren.tsx'
import { dagInWoorden, vandaag } from '../../onderdelen/datum.ts'
import { Uitslag } from '../../onderdelen/formulier/Uitslag.tsx'
import { Keren } from '../../onderdelen/Keren.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen {
  readonly initiatief: Getoond
  /** Its owner looks, at today. */
  readonly mag: boolean
  readonly jaar: string
}

/** What it does in the weeks to come; its owners plan here, and call off. */
export const Agenda = ({ initiatief, mag, jaar }: Eigenschappen) => (
  <section className="vak" aria-labelledby="agenda-kop">
    <h2 className="nl-heading nl-heading--level-2" id="agenda-kop">
      {teksten.agenda}
    </h2>
    {initiatief.activiteiten.aantal === 0 ? (
      <p className="nl-paragraph">{teksten.geenAgenda}</p>
    ) : (
      <Keren
        keren={initiatief.activiteiten.nodes}
        metInitiatief={false}
        {...(mag && { acties: (keer) => <Aflassen keer={keer} initiatief={initiatief.id} /> })}
      />
    )}
    <p className="acties">
      {mag && <Schakel naar={`/initiatief/${initiatief.id}/plannen`}>{teksten.plan}</Schakel>}
      {(mag || initiatief.mogelijk.includes('bevestigInitiatief')) && (
        <Schakel naar={`/initiatief/${initiatief.id}/agenda`}>{teksten.werkBij}</Schakel>
      )}
      <Schakel naar={`/initiatief/${initiatief.id}/jaar/${jaar}`}>{teksten.heelJaar(jaar)}</Schakel>
    </p>
    <Abonneren van="initiatief" id={initiatief.id} naam={initiatief.naam} />
  </section>
)

/** Sends what calls a planned thing off, or takes that back: of a series one occurrence, else the thing itself. */
const verstuur = ({ fase, activiteit, reeks, keer }: KeerrijFragment, initiatief: string, opdrachtId: string) => {
  const af = fase === 'AFGELAST'
  if (reeks && keer) {
    const variabelen = { id: reeks.id, invoer: { initiatief, keer }, opdrachtId }
    return af ? verzend(LaatKeerDoorgaanDocument, variabelen) : verzend(LasKeerAfDocument, variabelen)
  }
  const variabelen = { id: activiteit?.id ?? '', invoer: { initiatief }, opdrachtId }
  return af ? verzend(LaatActiviteitDoorgaanDocument, variabelen) : verzend(LasActiviteitAfDocument, variabelen)
}

function Aflassen({ keer, initiatief }: { keer: KeerrijFragment; initiatief: string }) {
  const { bezig, poging, uitkomst, stuur } = useOpdracht<null>({
    stuur: (_niets, opdrachtId) => verstuur(keer, initiatief, opdrachtId),
    klaar: (aanvaard) =>
      meldGedaan({
        titel: keer.fase === 'AFGELAST' ? teksten.gaatDoor(keer.naam) : teksten.isAfgelast(keer.naam),
        terug: teksten.teruggedraaid,
        aanvaard,
        waar: `/initiatief/${initiatief}`
      })
  })
  if (keer.fase === 'DOORGEGAAN' || keer.dag < vandaag()) return null
  return (
    <>
      {uitkomst && uitkomst.soort !== 'fouten' && <Uitslag uitkomst={uitkomst} poging={poging} />}
      <Knop soort="rustig" bezig={bezig} onClick={() => stuur(null)}>
        {keer.fase === 'AFGELAST' ? teksten.laatDoorgaan : teksten.lasAf}
        <span className="onzichtbaar"> {teksten.keerVan(keer.naam, dagInWoorden(keer.dag))}</span>
      </Knop>
    </>
  )
}
