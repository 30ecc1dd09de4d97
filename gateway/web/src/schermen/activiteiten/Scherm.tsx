// SPDX-License-Identifier: EUPL-1.2
import { useSearchParams } from 'react-router'
import { useBladzijden } from '../../app/bladzijden.ts'
import { useInBeeld } from '../../app/in-beeld.ts'
import { NietGevonden } from '../../app/NietGevonden.tsx'
import { laatsteGebied } from '../../app/onthouden.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { adresVan, gemeenteVan, isGetekend, schaalVan, useAdreswissel, useBlik } from '../../app/plek.ts'
import { AgendaDocument, type AgendaQuery } from '../../gql/graphql.ts'
import { Abonneren } from '../../onderdelen/Abonneren.tsx'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { maandInWoorden, vandaag, weekdagInWoorden } from '../../onderdelen/datum.ts'
import { Keren } from '../../onderdelen/Keren.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Meenemen } from '../../onderdelen/Meenemen.tsx'
import { Meer } from '../../onderdelen/Meer.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Maand } from './Maand.tsx'
import { teksten } from './teksten.nl.ts'
import { VENSTERS, type Venster, vensterVan } from './venster.ts'

/** `/activiteiten?gebied=BU…&toon=week&dag=…`, also of an area that somebody drew: what there is to do, days first. */
export function Activiteiten() {
  const [adres] = useSearchParams()
  const code = adres.get('gebied') ?? laatsteGebied()
  if (code === null)
    return (
      <Pagina titel={teksten.titel}>
        <p className="nl-paragraph nl-paragraph--lead">{teksten.geenGebied}</p>
        <p className="nl-paragraph">
          <Schakel naar="/">{teksten.kiesGemeente}</Schakel>
        </p>
      </Pagina>
    )
  return <Agenda code={code} toon={adres.get('toon')} dag={adres.get('dag')} />
}

/** What is planned in an area within a window, page after page. */
const useAgenda = (code: string, { van, tot }: Pick<Venster, 'van' | 'tot'>) => {
  const { op } = useBlik()
  const gevraagd = { code, isGetekend: isGetekend(code), op, van, tot }
  return useBladzijden(AgendaDocument, gevraagd, (antwoord) => plekIn(antwoord)?.activiteiten)
}

const plekIn = ({ gebied, getekendGebied }: AgendaQuery) => gebied ?? getekendGebied

function Agenda({ code, toon, dag }: { code: string; toon: string | null; dag: string | null }) {
  const { op } = useBlik()
  const nu = op ?? vandaag()
  const venster = vensterVan(toon, dag, nu)
  const agenda = useAgenda(code, venster)
  const { lezing, rijen: keren } = agenda
  const plek = agenda.eerste && plekIn(agenda.eerste)
  const gemeente = isGetekend(code) ? agenda.eerste?.getekendGebied?.gemeenten[0]?.code : gemeenteVan(code)
  useInBeeld(gemeente ?? null)
  if (plek === null) return <NietGevonden />
  return (
    <Pagina titel={plek ? teksten.titelIn(plek.naam) : teksten.titel}>
      <Bladeren venster={venster} nu={nu} />
      <Antwoord van={lezing}>
        {() => (
          <div className={lezing.isPlaceholderData ? 'straks' : undefined} aria-busy={lezing.isPlaceholderData}>
            {keren.length === 0 ? (
              gemeente && <Leeg code={code} gemeente={gemeente} venster={venster} />
            ) : venster.naam === 'maand' ? (
              <Maand keren={keren} venster={venster} nu={nu} />
            ) : (
              <Keren keren={keren} />
            )}
            <Meer van={agenda} />
          </div>
        )}
      </Antwoord>
      <Abonneren van={schaalVan(code)} id={code} naam={plek?.naam ?? code} />
      {!isGetekend(code) && <Meenemen blad="activiteiten" gebied={code} />}
      <p className="nl-paragraph">
        <Schakel naar={adresVan(code)}>{teksten.terug(plek?.naam ?? code)}</Schakel>
      </p>
    </Pagina>
  )
}

function Bladeren({ venster, nu }: { venster: Venster; nu: string }) {
  const wissel = useAdreswissel()
  return (
    <section className="bladeren" aria-label={teksten.bladeren}>
      <div className="bladeren__soort">
        {VENSTERS.map((naam) => (
          <Knop
            key={naam}
            aria-pressed={naam === venster.naam}
            onClick={() => wissel({ toon: naam, dag: venster.van })}
          >
            {teksten.vensters[naam]}
          </Knop>
        ))}
      </div>
      <h2 className="nl-heading nl-heading--level-2 bladeren__wanneer" aria-live="polite">
        {venster.naam === 'maand' ? maandInWoorden(venster.van) : teksten.vanaf(weekdagInWoorden(venster.van, nu))}
      </h2>
      <div className="bladeren__stap">
        <Knop onClick={() => wissel({ dag: venster.vorige })}>{teksten.eerder}</Knop>
        <Knop onClick={() => wissel({ dag: null })}>{teksten.nu}</Knop>
        <Knop onClick={() => wissel({ dag: venster.volgende })}>{teksten.later}</Knop>
      </div>
    </section>
  )
}

/** Nothing here in these days: what comes next in the gemeente, if anything. */
function Leeg({ code, gemeente, venster }: { code: string; gemeente: string; venster: Venster }) {
  const straks = useAgenda(gemeente, { ...venster, tot: verderDan(venster) })
  const volgende = straks.rijen.filter(({ fase }) => fase !== 'AFGELAST')
  return (
    <div className="leeg">
      <p className="nl-paragraph nl-paragraph--lead">{teksten.leeg}</p>
      {volgende[0] && (
        <>
          <p className="nl-paragraph">{code === gemeente ? teksten.straks : teksten.inDeBuurt}</p>
          <Keren keren={volgende.slice(0, 3)} />
        </>
      )}
      <p className="nl-paragraph">
        <Schakel naar={`${adresVan(isGetekend(code) ? gemeente : code)}/toevoegen`}>{teksten.toevoegen}</Schakel>
      </p>
    </div>
  )
}

/** As far ahead as can be asked at once. */
const verderDan = ({ van }: Venster): string =>
  new Date(Date.parse(`${van}T00:00:00Z`) + 92 * 86_400_000).toISOString().slice(0, 10)
