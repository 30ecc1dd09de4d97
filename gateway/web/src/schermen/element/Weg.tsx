// SPDX-License-Identifier: EUPL-1.2
import { useFormulier } from '../../app/opdracht/useFormulier.ts'
import { meldGedaan } from '../../app/opdracht/zojuist.ts'
import { verzend } from '../../app/vraag.ts'
import { MeldElementVerdwenenDocument } from '../../gql/graphql.ts'
import { isDag, vandaag } from '../../onderdelen/datum.ts'
import { Formulier } from '../../onderdelen/formulier/Formulier.tsx'
import { Kiesveld, Tekstveld } from '../../onderdelen/formulier/velden.tsx'
import { is } from '../../onderdelen/woorden.nl.ts'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** Says that it is gone: it stays on the map as lost. */
export function Weg({ element }: { element: Getoond }) {
  const staat = useFormulier({
    sleutel: `weg.${element.id}`,
    leeg: { reden: '', wegOp: vandaag(), toelichting: '' },
    labels: { reden: teksten.waarom, wegOp: teksten.wegOp, toelichting: teksten.toelichting },
    elders: { op: 'wegOp' },
    ontbreekt: ({ reden, wegOp }) => ({
      ...(reden === '' && { reden: teksten.leeg.reden }),
      ...(!isDag(wegOp) && { wegOp: teksten.leeg.dag })
    }),
    stuur: ({ reden, wegOp, toelichting }, opdrachtId) =>
      is(teksten.redenen, reden)
        ? verzend(MeldElementVerdwenenDocument, {
            id: element.id,
            invoer: { op: wegOp, reden, ...(toelichting.trim() && { toelichting: toelichting.trim() }) },
            opdrachtId
          })
        : null,
    klaar: (aanvaard) =>
      meldGedaan({
        titel: teksten.gemeldWeg(element.naam),
        terug: teksten.teruggedraaid,
        aanvaard,
        waar: `/element/${element.id}`
      })
  })
  return (
    <Formulier staat={staat} knop={teksten.meldWeg}>
      <Kiesveld staat={staat} naam="reden" keuzen={teksten.redenen} />
      <Tekstveld staat={staat} naam="wegOp" soort="date" />
      <Tekstveld staat={staat} naam="toelichting" hint={teksten.toelichtingHint} regels={2} />
    </Formulier>
  )
}
