// SPDX-License-Identifier: EUPL-1.2
import { useFormulier } from '../../app/opdracht/useFormulier.ts'
import { meldGedaan } from '../../app/opdracht/zojuist.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { adresVan, useNaar } from '../../app/plek.ts'
import { verzend } from '../../app/vraag.ts'
import { PlaatsAanbodDocument, PlaatsBehoefteDocument } from '../../gql/graphql.ts'
import { AlleenNu } from '../../onderdelen/formulier/AlleenNu.tsx'
import { Formulier } from '../../onderdelen/formulier/Formulier.tsx'
import { buurtkeuzen, type Startplek } from '../../onderdelen/formulier/gebied.ts'
import { MetStartplek } from '../../onderdelen/formulier/Startplek.tsx'
import { Keuzeveld, Kiesveld, Tekstveld } from '../../onderdelen/formulier/velden.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { burenhulp, middelen } from '../../onderdelen/woorden.nl.ts'
import { invoerVan, leegBij, leegIn } from './invulling.ts'
import { teksten } from './teksten.nl.ts'

/** `…/oproep`: ask for something, or offer it. */
export const Oproep = () => (
  <Pagina titel={teksten.plaats}>
    <p className="nl-paragraph nl-paragraph--lead">{teksten.inleidingPlaats}</p>
    <AlleenNu>
      <MetStartplek>{({ gemeente, jaar, buurt }) => <Vorm {...{ gemeente, jaar, buurt }} />}</MetStartplek>
    </AlleenNu>
  </Pagina>
)

const labels = () => ({
  kant: teksten.kant,
  soort: teksten.soort,
  hulp: teksten.hulp,
  wat: teksten.wat,
  buurt: teksten.buurt,
  laatste: teksten.laatste
})

function Vorm({ gemeente, jaar, buurt }: { gemeente: Startplek; jaar: number; buurt: string | null }) {
  const naar = useNaar()
  const staat = useFormulier({
    sleutel: `oproep.${buurt ?? gemeente.code}`,
    leeg: leegBij(buurt),
    labels: labels(),
    elders: { gebied: 'buurt' },
    ontbreekt: leegIn,
    stuur: (waarden, opdrachtId) => {
      const invoer = invoerVan(waarden, gemeente, jaar)
      if (invoer === null) return null
      return waarden.kant === 'BIEDT'
        ? verzend(PlaatsAanbodDocument, { invoer, opdrachtId })
        : verzend(PlaatsBehoefteDocument, { invoer, opdrachtId })
    },
    klaar: (aanvaard, { kant, buurt: daar }) => {
      meldGedaan({ titel: teksten.geplaatst, terug: teksten.teruggedraaid, aanvaard, waar: '/vraag-en-aanbod' })
      const gebied = daar.startsWith('BU') ? daar : gemeente.code
      const zij = kant === 'BIEDT' ? 'aangeboden' : 'gezocht'
      naar(`/vraag-en-aanbod?gebied=${gebied}&kant=${zij}`, { state: { blijf: true } })
    }
  })
  const { kant, soort } = staat.waarden
  return (
    <Formulier
      staat={staat}
      knop={teksten.knop}
      naast={<Schakel naar={adresVan(buurt ?? gemeente.code)}>{teksten.terug(gemeente.naam)}</Schakel>}
    >
      <Keuzeveld staat={staat} naam="kant" keuzen={teksten.kantkeuzen} />
      <Keuzeveld staat={staat} naam="soort" keuzen={middelen} />
      {soort === 'HANDEN' && <Kiesveld staat={staat} naam="hulp" keuzen={burenhulp} />}
      <Tekstveld staat={staat} naam="wat" hint={kant === 'BIEDT' ? teksten.watHintBiedt : teksten.watHint} />
      <Kiesveld staat={staat} naam="buurt" keuzen={buurtkeuzen(gemeente, teksten.heel(gemeente.naam))} />
      <Tekstveld staat={staat} naam="laatste" soort="date" />
    </Formulier>
  )
}
