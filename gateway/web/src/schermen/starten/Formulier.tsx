// SPDX-License-Identifier: EUPL-1.2
import { useSearchParams } from 'react-router'
import { useFormulier } from '../../app/opdracht/useFormulier.ts'
import { meldGedaan } from '../../app/opdracht/zojuist.ts'
import { adresVan, useNaar } from '../../app/plek.ts'
import { verzend } from '../../app/vraag.ts'
import { StartInitiatiefDocument } from '../../gql/graphql.ts'
import { Formulier as Vorm } from '../../onderdelen/formulier/Formulier.tsx'
import { buurtkeuzen, HEEL, naamVan, type Startplek } from '../../onderdelen/formulier/gebied.ts'
import { Keuzeveld, Kiesveld, Tekstveld } from '../../onderdelen/formulier/velden.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { soorten, woonvormen } from '../../onderdelen/woorden.nl.ts'
import { WatEldersWerkte } from '../voorbeeld/Vergelijkbaar.tsx'
import { invoerVan, isSoort, leegBij, leegIn } from './invulling.ts'
import { Netwerkvelden } from './Netwerkvelden.tsx'
import { netwerkvragen } from './netwerk.nl.ts'
import { teksten } from './teksten.nl.ts'

const labels = () => ({
  naam: teksten.naam,
  doel: teksten.doel,
  soort: teksten.soort,
  woonvorm: teksten.woonvorm,
  ondervorm: teksten.ondervorm,
  ...netwerkvragen,
  waardesoorten: teksten.waardesoorten,
  scenario: teksten.scenario,
  legitimatie: teksten.legitimatie,
  buurt: teksten.buurt,
  op: teksten.op
})

/** The form to start an initiatief. The address may name its kind: `?wat=BEWONERSINITIATIEF`. */
export function Formulier({ gemeente, jaar, deel }: { gemeente: Startplek; jaar: number; deel: string | null }) {
  const naar = useNaar()
  const [adres] = useSearchParams()
  const wat = adres.get('wat') ?? ''
  const staat = useFormulier({
    sleutel: `starten.${deel ?? gemeente.code}.${isSoort(wat) ? wat : ''}`,
    leeg: leegBij(deel ?? '', isSoort(wat) ? wat : ''),
    labels: labels(),
    elders: { gebied: 'buurt', wonen: 'woonvorm' },
    ontbreekt: leegIn,
    stuur: (waarden, opdrachtId) => {
      const invoer = invoerVan(waarden, gemeente, jaar)
      return invoer && verzend(StartInitiatiefDocument, { invoer, opdrachtId })
    },
    klaar: (aanvaard, waarden) => {
      const naam = waarden.naam.trim()
      const daar = adresVan(waarden.buurt === HEEL ? gemeente.code : waarden.buurt)
      meldGedaan({
        titel: teksten.gestart(naam),
        terug: teksten.teruggedraaid(naam),
        aanvaard,
        waar: daar,
        ding: { id: aanvaard.id, pad: `/initiatief/${aanvaard.id}`, naam }
      })
      naar(daar, { state: { blijf: true } })
    }
  })
  const { soort } = staat.waarden
  return (
    <Vorm
      staat={staat}
      knop={teksten.knop}
      naast={
        <Schakel naar={adresVan(deel ?? gemeente.code)}>
          {teksten.terug(naamVan(gemeente, deel ?? gemeente.code))}
        </Schakel>
      }
    >
      <Tekstveld staat={staat} naam="naam" hint={teksten.naamHint} />
      <Tekstveld staat={staat} naam="doel" hint={teksten.doelHint} regels={4} />
      <Keuzeveld staat={staat} naam="soort" keuzen={soorten} uitleg={teksten.soortUitleg} />
      {soort === 'WOONINITIATIEF' && (
        <>
          <Kiesveld staat={staat} naam="woonvorm" hint={teksten.woonvormHint} keuzen={woonvormen} />
          <Tekstveld staat={staat} naam="ondervorm" hint={teksten.ondervormHint} />
        </>
      )}
      {soort === 'ORGANISATIENETWERK' && <Netwerkvelden staat={staat} />}
      {isSoort(soort) && <WatEldersWerkte soort={soort} />}
      <Kiesveld staat={staat} naam="buurt" hint={teksten.buurtHint} keuzen={buurtkeuzen(gemeente, teksten.heel)} />
      <Tekstveld staat={staat} naam="op" hint={teksten.opHint} soort="date" />
    </Vorm>
  )
}
