// SPDX-License-Identifier: EUPL-1.2
import { useFormulier } from '../../app/opdracht/useFormulier.ts'
import { meldGedaan } from '../../app/opdracht/zojuist.ts'
import { useNaar } from '../../app/plek.ts'
import { verzend } from '../../app/vraag.ts'
import { PlanActiviteitDocument, PlanReeksDocument } from '../../gql/graphql.ts'
import { Formulier } from '../../onderdelen/formulier/Formulier.tsx'
import { Keuzeveld, Kiesveld, Tekstveld } from '../../onderdelen/formulier/velden.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Data } from './Data.tsx'
import { invoerVan, leeg, leegIn, voorzien } from './invulling.ts'
import { teksten } from './teksten.nl.ts'

const labels = () => ({
  naam: teksten.naam,
  ritme: teksten.ritme,
  dag: teksten.dag,
  tijd: teksten.tijd,
  duur: teksten.duur,
  laatste: teksten.laatste,
  overslaan: teksten.overslaan,
  waar: teksten.waar,
  omschrijving: teksten.omschrijving
})

/** The form to plan something once, or again and again: every date stands there before anything is sent. */
export function Plan({ initiatief }: { initiatief: { readonly id: string; readonly naam: string } }) {
  const naar = useNaar()
  const pad = `/initiatief/${initiatief.id}`
  const staat = useFormulier({
    sleutel: `plannen.${initiatief.id}`,
    leeg: leeg(),
    labels: labels(),
    elders: { duurMinuten: 'duur', herhaling: 'ritme', einde: 'laatste' },
    ontbreekt: leegIn,
    stuur: (waarden, opdrachtId) => {
      const invoer = invoerVan(waarden, initiatief.id)
      if (invoer === null) return null
      return 'eens' in invoer
        ? verzend(PlanActiviteitDocument, { invoer: invoer.eens, opdrachtId })
        : verzend(PlanReeksDocument, { invoer: invoer.reeks, opdrachtId })
    },
    klaar: (aanvaard, waarden) => {
      const naam = waarden.naam.trim()
      meldGedaan({ titel: teksten.gepland(naam), terug: teksten.teruggedraaid(naam), aanvaard, waar: pad })
      naar(pad, { state: { blijf: true } })
    }
  })
  const { waarden, vul } = staat
  const eens = waarden.ritme === 'EENS'
  return (
    <Formulier
      staat={staat}
      knop={eens ? teksten.knop : teksten.knopReeks}
      naast={<Schakel naar={pad}>{teksten.terug(initiatief.naam)}</Schakel>}
    >
      <Tekstveld staat={staat} naam="naam" hint={teksten.naamHint} />
      <Keuzeveld staat={staat} naam="ritme" keuzen={teksten.ritmes} />
      <Tekstveld staat={staat} naam="dag" soort="date" />
      <Tekstveld staat={staat} naam="tijd" soort="time" hint={teksten.tijdHint} />
      <Kiesveld staat={staat} naam="duur" keuzen={teksten.duren} />
      {!eens && (
        <>
          <Tekstveld staat={staat} naam="laatste" soort="date" hint={teksten.laatsteHint} />
          <Data
            dagen={voorzien(waarden)}
            tijd={waarden.tijd}
            overslaan={waarden.overslaan}
            fout={staat.fouten.overslaan}
            onOverslaan={(overslaan) => vul({ overslaan })}
          />
        </>
      )}
      <Tekstveld staat={staat} naam="waar" hint={teksten.waarHint} />
      <Tekstveld staat={staat} naam="omschrijving" hint={teksten.omschrijvingHint} regels={3} />
    </Formulier>
  )
}
