// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { useFormulier } from '../../app/opdracht/useFormulier.ts'
import { meldGedaan } from '../../app/opdracht/zojuist.ts'
import { gemeenteVan } from '../../app/plek.ts'
import { verzend } from '../../app/vraag.ts'
import { StartplekDocument, VerplaatsElementDocument } from '../../gql/graphql.ts'
import { isDag, vandaag } from '../../onderdelen/datum.ts'
import { Formulier } from '../../onderdelen/formulier/Formulier.tsx'
import { buurtkeuzen, gebiedVan, keuzeBij, type Startplek } from '../../onderdelen/formulier/gebied.ts'
import { Kiesveld, Tekstveld } from '../../onderdelen/formulier/velden.tsx'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** Says that it moved, within its gemeente. */
export function Verhuisd({ element }: { element: Getoond }) {
  const plek = useLezing(StartplekDocument, { gemeente: gemeenteVan(element.gebied?.code ?? '') })
  const gemeente = plek.data?.gemeente
  return gemeente?.jaar ? <Vorm element={element} gemeente={gemeente} jaar={gemeente.jaar} /> : null
}

function Vorm({ element, gemeente, jaar }: { element: Getoond; gemeente: Startplek; jaar: number }) {
  const code = element.gebied?.code ?? ''
  const staat = useFormulier({
    sleutel: `verhuisd.${element.id}`,
    leeg: { buurt: keuzeBij(code), adres: '', verhuisdOp: vandaag() },
    labels: { buurt: teksten.waarheen, adres: teksten.adres, verhuisdOp: teksten.verhuisdOp },
    elders: { gebied: 'buurt', op: 'verhuisdOp' },
    ontbreekt: ({ buurt, verhuisdOp }) => ({
      ...(buurt === '' && { buurt: teksten.leeg.buurt }),
      ...(!isDag(verhuisdOp) && { verhuisdOp: teksten.leeg.dag })
    }),
    stuur: ({ buurt, adres, verhuisdOp }, opdrachtId) =>
      verzend(VerplaatsElementDocument, {
        id: element.id,
        invoer: {
          gebied: gebiedVan(gemeente, jaar, buurt),
          op: verhuisdOp,
          ...(adres.trim() && { adres: adres.trim() })
        },
        opdrachtId
      }),
    klaar: (aanvaard) =>
      meldGedaan({
        titel: teksten.gemeldVerhuisd(element.naam),
        terug: teksten.teruggedraaid,
        aanvaard,
        waar: `/element/${element.id}`
      })
  })
  return (
    <Formulier staat={staat} knop={teksten.meldVerhuisd}>
      <Kiesveld staat={staat} naam="buurt" keuzen={buurtkeuzen(gemeente, teksten.heel)} />
      <Tekstveld staat={staat} naam="adres" hint={teksten.adresHint} />
      <Tekstveld staat={staat} naam="verhuisdOp" soort="date" />
    </Formulier>
  )
}
