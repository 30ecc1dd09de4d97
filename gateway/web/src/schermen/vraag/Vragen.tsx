// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useInBeeld } from '../../app/in-beeld.ts'
import { useFormulier } from '../../app/opdracht/useFormulier.ts'
import { meldGedaan } from '../../app/opdracht/zojuist.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { useNaar } from '../../app/plek.ts'
import { verzend } from '../../app/vraag.ts'
import { PlannerDocument, VraagOndersteuningDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { vandaag } from '../../onderdelen/datum.ts'
import { AlleenNu } from '../../onderdelen/formulier/AlleenNu.tsx'
import { Formulier } from '../../onderdelen/formulier/Formulier.tsx'
import { Keuzeveld, Tekstveld } from '../../onderdelen/formulier/velden.tsx'
import { centenVan } from '../../onderdelen/geld/bedrag.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { is, ondersteuningssoorten } from '../../onderdelen/woorden.nl.ts'
import { teksten } from './teksten.nl.ts'

/** `/initiatief/{id}/vragen`: ask for support. The gemeente is asked first. */
export function Vragen() {
  const { id = '' } = useParams()
  const lezing = useLezing(PlannerDocument, { id })
  useInBeeld(lezing.data?.initiatief?.gemeente?.code ?? null)
  return (
    <Pagina titel={teksten.titelVragen}>
      <AlleenNu>
        <Antwoord van={lezing}>
          {({ initiatief }) =>
            initiatief ? (
              <>
                <p className="nl-paragraph nl-paragraph--lead">{teksten.inleiding}</p>
                <Vorm initiatief={initiatief} />
              </>
            ) : (
              <p className="nl-paragraph">
                {teksten.onbekendInitiatief} <Schakel naar="/">{teksten.naarBegin}</Schakel>
              </p>
            )
          }
        </Antwoord>
      </AlleenNu>
    </Pagina>
  )
}

function Vorm({ initiatief }: { initiatief: { readonly id: string; readonly naam: string } }) {
  const naar = useNaar()
  const staat = useFormulier({
    sleutel: `vragen.${initiatief.id}`,
    leeg: { soort: '', vraag: '', bedrag: '' },
    labels: { soort: teksten.soort, vraag: teksten.vraag, bedrag: teksten.bedrag },
    ontbreekt: ({ soort, vraag, bedrag }) => ({
      ...(!is(ondersteuningssoorten, soort) && { soort: teksten.leeg.soort }),
      ...(vraag.trim() === '' && { vraag: teksten.leeg.vraag }),
      ...(soort === 'GELD' && bedrag.trim() !== '' && centenVan(bedrag) === null && { bedrag: teksten.leeg.bedrag })
    }),
    stuur: ({ soort, vraag, bedrag }, opdrachtId) => {
      if (!is(ondersteuningssoorten, soort)) return null
      const centen = soort === 'GELD' ? centenVan(bedrag) : null
      const invoer = { initiatiefId: initiatief.id, soort, vraag: vraag.trim(), op: vandaag() }
      return verzend(VraagOndersteuningDocument, {
        invoer: { ...invoer, ...(centen !== null && { bedrag: centen }) },
        opdrachtId
      })
    },
    klaar: (aanvaard) => {
      const pad = `/ondersteuningsvraag/${aanvaard.id}`
      meldGedaan({ titel: teksten.gesteld, terug: teksten.ingetrokken, aanvaard, waar: pad })
      naar(pad, { state: { blijf: true } })
    }
  })
  return (
    <Formulier
      staat={staat}
      knop={teksten.knop}
      naast={<Schakel naar={`/initiatief/${initiatief.id}`}>{teksten.terug(initiatief.naam)}</Schakel>}
    >
      <Keuzeveld staat={staat} naam="soort" keuzen={ondersteuningssoorten} uitleg={teksten.soortUitleg} />
      <Tekstveld staat={staat} naam="vraag" hint={teksten.vraagHint} regels={4} />
      {staat.waarden.soort === 'GELD' && (
        <Tekstveld staat={staat} naam="bedrag" hint={teksten.bedragHint} inputMode="decimal" />
      )}
    </Formulier>
  )
}
