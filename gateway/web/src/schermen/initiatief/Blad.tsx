// SPDX-License-Identifier: EUPL-1.2
import { adresVan } from '../../app/plek.ts'
import { verzend } from '../../app/vraag.ts'
import { BevestigInitiatiefDocument, WijzigInitiatiefDocument, type WijzigInitiatiefInvoer } from '../../gql/graphql.ts'
import { Bewerken } from '../../onderdelen/bewerken/Bewerken.tsx'
import { teksten as bewerken } from '../../onderdelen/bewerken/teksten.nl.ts'
import { tekst } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { Fase } from '../../onderdelen/Fase.tsx'
import { Geschiedenis } from '../../onderdelen/Geschiedenis.tsx'
import { Geldregels } from '../../onderdelen/geld/Geldregels.tsx'
import { KloptNog } from '../../onderdelen/KloptNog.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Versheid } from '../../onderdelen/Versheid.tsx'
import { Vervolg } from '../../onderdelen/Vervolg.tsx'
import { Agenda } from './Agenda.tsx'
import { Banden } from './Banden.tsx'
import { Eigenaarloos } from './Eigenaarloos.tsx'
import { Feiten } from './Feiten.tsx'
import { Kennismaken } from './Kennismaken.tsx'
import { Leven } from './Leven.tsx'
import { Meedenken } from './Meedenken.tsx'
import { Meedoen } from './Meedoen.tsx'
import type { Getoond } from './Scherm.tsx'
import { Spreekt } from './Spreekt.tsx'
import { teksten } from './teksten.nl.ts'
import { Vragen } from './Vragen.tsx'
import { verderVan } from './verder.ts'

/** One initiatief, with all that is known of it; on another day than today nobody changes it. */
export function Blad({ initiatief, op }: { initiatief: Getoond; op: string | null }) {
  const nu = op ?? vandaag()
  const plaats = initiatief.buurt ?? initiatief.gemeente
  const { id, versie, naam, doel, mogelijk } = initiatief
  const verder = verderVan(id, op)
  const mag = mogelijk.includes('wijzigInitiatief')
  const stuur = (invoer: WijzigInitiatiefInvoer, verwachteVersie: number, opdrachtId: string) =>
    verzend(WijzigInitiatiefDocument, { id, invoer, opdrachtId, verwachteVersie })
  return (
    <>
      <p className="blad__staat">
        {initiatief.fase && <Fase fase={initiatief.fase} />} <Versheid bevestigdOp={initiatief.bevestigdOp} op={nu} />
      </p>
      <Eigenaarloos initiatief={initiatief} nu={op === null} />
      <div className="acties blad__acties">
        {mogelijk.includes('bevestigInitiatief') && (
          <KloptNog
            bevestig={(opdrachtId) => verzend(BevestigInitiatiefDocument, { id: initiatief.id, opdrachtId })}
            over={initiatief.naam}
          />
        )}
        {mag && (
          <Bewerken
            sleutel={`wijzigInitiatief.${id}.naam`}
            wat={bewerken.wijzig(teksten.naam.toLowerCase())}
            vormen={{ naam: tekst(teksten.naam, { begin: naam }) }}
            versie={versie}
            stuur={stuur}
          />
        )}
        {mag && <Schakel naar={`/initiatief/${id}/bewerken`}>{teksten.bewerk}</Schakel>}
      </div>
      {op === null && <Meedoen initiatief={initiatief} />}
      <div className="blad">
        <div className="blad__hoofd">
          <section className="vak" aria-labelledby="doel-kop">
            <h2 className="nl-heading nl-heading--level-2" id="doel-kop">
              {teksten.doel}
            </h2>
            <p className="nl-paragraph doel" lang="nl">
              {initiatief.doel}
            </p>
            {mag && (
              <Bewerken
                sleutel={`wijzigInitiatief.${id}.doel`}
                wat={bewerken.wijzig(teksten.doel.toLowerCase())}
                vormen={{ doel: tekst(teksten.doel, { regels: 5, begin: doel }) }}
                versie={versie}
                stuur={stuur}
              />
            )}
          </section>
          {op === null && <Kennismaken initiatief={initiatief} />}
          <Agenda initiatief={initiatief} verder={verder} mag={mag} jaar={nu.slice(0, 4)} />
          <Vragen initiatief={initiatief} verder={verder} mag={mag} />
          {initiatief.financieringsregels.aantal > 0 && (
            <section className="vak" aria-labelledby="geld-kop">
              <h2 className="nl-heading nl-heading--level-2" id="geld-kop">
                {teksten.geld}
              </h2>
              <Vervolg
                wat={teksten.geld}
                van={initiatief.financieringsregels}
                verder={verder({ financieringsregels: true }, (verderop) => verderop.financieringsregels)}
              >
                {(regels) => <Geldregels regels={regels} nu={nu} />}
              </Vervolg>
            </section>
          )}
          <Banden initiatief={initiatief} verder={verder} op={nu} />
          <Leven
            id={id}
            op={op}
            verder={verder}
            oproep={
              mag && plaats && initiatief.fase !== 'GESTOPT' ? `${adresVan(plaats.code)}/oproep?namens=${id}` : null
            }
          />
          {op === null && <Meedenken initiatief={initiatief} verder={verder} mag={mag} />}
        </div>
        <div className="blad__zij">
          <Feiten initiatief={initiatief} op={nu} />
          <Spreekt initiatief={initiatief} />
          <Geschiedenis id={id} van={initiatief.geschiedenis} op={op} />
        </div>
      </div>
      {plaats && (
        <p className="nl-paragraph">
          <Schakel naar={adresVan(plaats.code)}>{teksten.terug(plaats.naam)}</Schakel>
        </p>
      )}
    </>
  )
}
