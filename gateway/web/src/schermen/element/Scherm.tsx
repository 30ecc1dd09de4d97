// SPDX-License-Identifier: EUPL-1.2
import { useParams } from 'react-router'
import { useLezing } from '../../app/client.ts'
import { useInBeeld } from '../../app/in-beeld.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { adresVan, gemeenteVan, useBlik } from '../../app/plek.ts'
import { ElementBladDocument, type ElementBladQuery } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { dagInWoorden, vandaag } from '../../onderdelen/datum.ts'
import { bevestigdVan } from '../../onderdelen/Elementrij.tsx'
import { Geschiedenis } from '../../onderdelen/Geschiedenis.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Versheid } from '../../onderdelen/Versheid.tsx'
import { Feiten } from './Feiten.tsx'
import { Geld } from './Geld.tsx'
import { Meldingen } from './KloptNiet.tsx'
import { Plekken } from './Plekken.tsx'
import { teksten } from './teksten.nl.ts'
import { Wijzigen } from './Wijzigen.tsx'
import { Zeggen } from './Zeggen.tsx'

export type Getoond = NonNullable<ElementBladQuery['element']>

/** `/element/{id}`: a service, facility or function, with what became of it. */
export function Element() {
  const { id = '' } = useParams()
  const { op } = useBlik()
  const lezing = useLezing(ElementBladDocument, { id, op })
  const element = lezing.data?.element
  useInBeeld(element?.gebied ? gemeenteVan(element.gebied.code) : null)
  if (lezing.data && !element)
    return (
      <Pagina titel={teksten.onbekend}>
        <p className="nl-paragraph nl-paragraph--lead">{teksten.onbekendUitleg}</p>
        <p className="nl-paragraph">
          <Schakel naar="/">{teksten.naarBegin}</Schakel>
        </p>
      </Pagina>
    )
  return (
    <Pagina titel={element?.naam ?? teksten.laden} lang={element ? 'nl' : undefined}>
      <Antwoord van={lezing}>{(antwoord) => antwoord.element && <Blad element={antwoord.element} op={op} />}</Antwoord>
    </Pagina>
  )
}

function Blad({ element, op }: { element: Getoond; op: string | null }) {
  const nu = op ?? vandaag()
  return (
    <>
      <p className="blad__staat">
        <Versheid
          bevestigdOp={bevestigdVan(element.versheid)}
          twijfelOp={element.versheid?.twijfelOp ?? null}
          op={nu}
        />
      </p>
      {element.verdwenenOp && (
        <Melding soort="waarschuwing" titel={teksten.weg(dagInWoorden(element.verdwenenOp, nu))}>
          {element.reden && <p className="nl-paragraph">{teksten.redenen[element.reden]}</p>}
          {element.slot && (
            <p className="nl-paragraph" lang="nl">
              {element.slot}
            </p>
          )}
        </Melding>
      )}
      <div className="blad">
        <div className="blad__hoofd">
          {element.omschrijving && (
            <section className="vak" aria-labelledby="wat-kop">
              <h2 className="nl-heading nl-heading--level-2" id="wat-kop">
                {teksten.wat}
              </h2>
              <p className="nl-paragraph doel" lang="nl">
                {element.omschrijving}
              </p>
            </section>
          )}
          {op === null && <Meldingen element={element} />}
          {op === null && <Wijzigen element={element} />}
          <Plekken plekken={element.plekken} nu={nu} />
          <Geld element={element} op={op} nu={nu} />
          {op === null && <Zeggen element={element} />}
        </div>
        <div className="blad__zij">
          <Feiten element={element} nu={nu} />
          <Geschiedenis id={element.id} van={element.geschiedenis} op={op} />
        </div>
      </div>
      {element.gebied && (
        <p className="nl-paragraph">
          <Schakel naar={adresVan(element.gebied.code)}>{teksten.terug(element.gebied.naam)}</Schakel>
        </p>
      )}
    </>
  )
}
