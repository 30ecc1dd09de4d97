// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import { useLezing } from '../../app/client.ts'
import { useFormulier } from '../../app/opdracht/useFormulier.ts'
import { meldGedaan } from '../../app/opdracht/zojuist.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { adresVan, useNaar } from '../../app/plek.ts'
import { verzend } from '../../app/vraag.ts'
import { TekenGebiedDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { AlleenNu } from '../../onderdelen/formulier/AlleenNu.tsx'
import { Formulier } from '../../onderdelen/formulier/Formulier.tsx'
import type { Startplek } from '../../onderdelen/formulier/gebied.ts'
import { MetStartplek } from '../../onderdelen/formulier/Startplek.tsx'
import { Keuzeveld, Kruisveld, Tekstveld } from '../../onderdelen/formulier/velden.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Kaart } from '../../onderdelen/kaart/Kaart.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Keuzegroep } from '../../onderdelen/Veld.tsx'
import { grenzenVraag } from '../buurtbeeld/vragen.ts'
import { Hoekenkaart } from './Hoekenkaart.tsx'
import { invoerVan, leegBij, leegIn } from './invulling.ts'
import { teksten } from './teksten.nl.ts'

/** `…/tekenen`: an area as residents see it, by choosing buurten or by pointing out its corners. */
export const Tekenen = () => (
  <Pagina titel={teksten.titel}>
    <p className="nl-paragraph nl-paragraph--lead">{teksten.inleiding}</p>
    <AlleenNu>
      <MetStartplek>
        {({ gemeente, deel }) => <MetGrenzen gemeente={gemeente} buurt={deel?.startsWith('BU') ? deel : null} />}
      </MetStartplek>
    </AlleenNu>
  </Pagina>
)

interface Eigenschappen {
  readonly gemeente: Startplek
  readonly buurt: string | null
}

const MetGrenzen = ({ gemeente, buurt }: Eigenschappen) => (
  <Antwoord van={useLezing(...grenzenVraag(gemeente.code))}>
    {(antwoord) => (
      <Vorm
        gemeente={gemeente}
        buurt={buurt}
        omtrekken={antwoord.gemeente?.wijken.flatMap(({ buurten }) => buurten) ?? []}
      />
    )}
  </Antwoord>
)

const labels = () => ({
  naam: teksten.naam,
  soort: teksten.soort,
  wijze: teksten.wijze,
  buurten: teksten.buurten,
  hoeken: teksten.hoeken,
  toelichting: teksten.toelichting
})

interface Vormeigenschappen extends Eigenschappen {
  readonly omtrekken: readonly { readonly code: string; readonly grens: unknown }[]
}

function Vorm({ gemeente, buurt, omtrekken }: Vormeigenschappen) {
  const naar = useNaar()
  const grenzen = useMemo(() => new Map(omtrekken.map(({ code, grens }) => [code, grens])), [omtrekken])
  const staat = useFormulier({
    sleutel: `tekenen.${buurt ?? gemeente.code}`,
    leeg: leegBij(buurt),
    labels: labels(),
    elders: { grens: 'wijze' },
    ontbreekt: leegIn,
    stuur: (tekening, opdrachtId) => {
      const invoer = invoerVan(tekening, gemeente.code, grenzen)
      return invoer && verzend(TekenGebiedDocument, { invoer, opdrachtId })
    },
    klaar: (aanvaard, tekening) => {
      const naam = tekening.naam.trim()
      const waar = `/gebied/${aanvaard.id}`
      meldGedaan({ titel: teksten.getekend(naam), terug: teksten.teruggedraaid(naam), aanvaard, waar })
      naar(waar, { state: { blijf: true } })
    }
  })
  const { wijze, buurten, hoeken } = staat.waarden
  const namen = Object.fromEntries(
    gemeente.wijken.flatMap((wijk) => wijk.buurten).map(({ code, naam }) => [code, naam])
  )
  const wissel = (code: string) =>
    staat.vul({ buurten: buurten.includes(code) ? buurten.filter((een) => een !== code) : [...buurten, code] })
  return (
    <Formulier
      staat={staat}
      knop={teksten.knop}
      naast={<Schakel naar={adresVan(buurt ?? gemeente.code)}>{teksten.terug(gemeente.naam)}</Schakel>}
    >
      <Tekstveld staat={staat} naam="naam" hint={teksten.naamHint} />
      <Keuzeveld staat={staat} naam="soort" keuzen={teksten.soorten} />
      <Keuzeveld staat={staat} naam="wijze" keuzen={teksten.wijzen} />
      {wijze === 'BUURTEN' ? (
        <>
          <p className="klein" id="kaart-uitleg">
            {teksten.kaartUitleg}
          </p>
          <Kaart
            gebieden={omtrekken.map(({ code, grens }) => ({
              code,
              naam: namen[code] ?? code,
              aantal: buurten.includes(code) ? 1 : 0,
              woorden: (buurten.includes(code) ? teksten.erin : teksten.eruit)(namen[code] ?? code),
              adres: adresVan(code),
              grens
            }))}
            gekozen={new Set(buurten)}
            omtrek={null}
            naam={teksten.kaart(gemeente.naam)}
            uitlegId="kaart-uitleg"
            onKies={wissel}
          />
          <Kruisveld staat={staat} naam="buurten" keuzen={namen} />
        </>
      ) : (
        <Keuzegroep id="hoeken" label={teksten.hoeken} hint={teksten.hoekenHint} fout={staat.fouten.hoeken}>
          <Hoekenkaart
            omtrekken={omtrekken}
            hoeken={hoeken}
            naam={teksten.kaart(gemeente.naam)}
            onHoek={(hoek) => staat.vul({ hoeken: [...hoeken, hoek] })}
          />
          <p role="status">{teksten.aantalHoeken(hoeken.length)}</p>
          <p className="acties">
            <Knop onClick={() => staat.vul({ hoeken: hoeken.slice(0, -1) })} id="hoeken">
              {teksten.laatsteWeg}
            </Knop>
            <Knop soort="rustig" onClick={() => staat.vul({ hoeken: [] })}>
              {teksten.allesWeg}
            </Knop>
          </p>
        </Keuzegroep>
      )}
      <Tekstveld staat={staat} naam="toelichting" hint={teksten.toelichtingHint} regels={3} />
    </Formulier>
  )
}
