// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { useLezing } from '../../app/client.ts'
import { adresVan } from '../../app/plek.ts'
import { type GeldbeeldFragment, GeldHierDocument, GeldPartijenDocument } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { InGebied } from '../../onderdelen/daad/InGebied.tsx'
import { dagMetJaar, getal } from '../../onderdelen/datum.ts'
import { inEuro } from '../../onderdelen/geld/bedrag.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { doelen, duren } from './codes.nl.ts'
import { heeftOntvanger } from './ontvanger.ts'
import { Ontvanger } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** `/geld?gebied=GM…`: the money that runs in a place, and what falls when it ends. */
export const GeldHier = () => (
  <InGebied titel={teksten.geldHier} titelIn={teksten.geldIn} inleiding={teksten.inleidingHier}>
    {(gebied, op) => (
      <>
        <Beeld gebied={gebied} op={op} />
        {op === null && <VastHier gebied={gebied} />}
      </>
    )}
  </InGebied>
)

function Beeld({ gebied, op }: { gebied: string; op: string | null }) {
  const lezing = useLezing(GeldHierDocument, { code: gebied, op }, { telt: true })
  return (
    <Antwoord van={lezing}>
      {({ gebied: hier }) => (hier && hier.geld.totaal.aantal > 0 ? <Vol geld={hier.geld} /> : <Leeg />)}
    </Antwoord>
  )
}

/** Leads who may to the form; money for something else is put on record on its own page. */
function VastHier({ gebied }: { gebied: string }) {
  const { data } = useLezing(GeldPartijenDocument, { code: gebied })
  if (!heeftOntvanger(data)) return null
  return (
    <p className="nl-paragraph">
      <Schakel naar={`${adresVan(gebied)}/geld`}>{teksten.vastHier}</Schakel>
    </p>
  )
}

const Leeg = () => (
  <div className="leeg">
    <p className="nl-paragraph nl-paragraph--lead">{teksten.leegHier}</p>
    <p className="nl-paragraph">{teksten.leegStap}</p>
  </div>
)

const bedragen = ({ perJaar, eenmalig }: { perJaar: number; eenmalig: number }): string =>
  [perJaar > 0 && teksten.elkJaar(inEuro(perJaar)), eenmalig > 0 && teksten.eenKeer(inEuro(eenmalig))]
    .filter(Boolean)
    .join(' · ')

const Vol = ({ geld }: { geld: GeldbeeldFragment }) => (
  <div className="blad__hoofd">
    <Vak id="totaal-kop" kop={teksten.totaal}>
      <p className="nl-paragraph nl-paragraph--lead">
        {bedragen(geld.totaal)} <span className="klein">({teksten.regels(geld.totaal.aantal)})</span>
      </p>
      {geld.structureelAandeel !== null && (
        <p className="nl-paragraph">{teksten.blijft(`${getal(Math.round(geld.structureelAandeel * 100))}%`)}</p>
      )}
      <p className="nl-paragraph klein" lang="nl">
        {geld.voorbehoud}
      </p>
    </Vak>
    <Vak id="looptaf-kop" kop={teksten.looptAf}>
      {geld.looptAf.length === 0 && <p className="nl-paragraph">{teksten.nietsLooptAf}</p>}
      <ul className="banden">
        {geld.looptAf.map((regel) => (
          <li key={regel.id}>
            <Schakel naar={`/geld/${regel.id}`}>{inEuro(regel.bedrag)}</Schakel> · <Ontvanger van={regel} />{' '}
            {regel.laatste && <span className="klein">{teksten.tot(dagMetJaar(regel.laatste))}</span>}
          </li>
        ))}
      </ul>
    </Vak>
    {geld.programmas.length > 0 && <Programmas programmas={geld.programmas} />}
    <Verdeling
      id="financier-kop"
      kop={teksten.perFinancier}
      kolom={teksten.wie}
      rijen={geld.perFinancier.map((deel) => ({ ...deel, naam: deel.financier?.naam ?? teksten.nietBekend }))}
    />
    <Verdeling
      id="doel-kop"
      kop={teksten.perDoel}
      kolom={teksten.doel}
      rijen={geld.perDoel.map((deel) => ({ ...deel, naam: doelen[deel.doel] }))}
    />
    <Verdeling
      id="duur-kop"
      kop={teksten.perDuur}
      kolom={teksten.duur}
      rijen={geld.perDuur.map((deel) => ({ ...deel, naam: duren[deel.duur] }))}
    />
  </div>
)

const Programmas = ({ programmas }: Pick<GeldbeeldFragment, 'programmas'>) => (
  <Vak id="valt-kop" kop={teksten.valt}>
    {programmas.map(({ naam, perJaar, eenmalig, eersteEinde, valt }) => (
      <div key={naam}>
        <h3 className="nl-heading nl-heading--level-3">{naam}</h3>
        <p className="nl-paragraph">
          {bedragen({ perJaar, eenmalig })}. {eersteEinde && teksten.eersteEinde(dagMetJaar(eersteEinde))}
        </p>
        <ul className="banden">
          {valt.map((een) => (
            <li key={een.uitleg + (een.initiatief ?? een.element ?? een.partij)?.id}>
              <Ontvanger van={een} />
              {een.alleenHiervan && <strong> · {teksten.alleenHiervan}</strong>}
              <span className="klein keer__waar" lang="nl">
                {een.uitleg}
              </span>
            </li>
          ))}
        </ul>
      </div>
    ))}
  </Vak>
)

interface Deel {
  readonly naam: ReactNode
  readonly perJaar: number
  readonly eenmalig: number
}

const euroOfNiets = (centen: number): string => (centen > 0 ? inEuro(centen) : '–')

interface Verdeeld {
  readonly id: string
  readonly kop: string
  readonly kolom: string
  readonly rijen: readonly Deel[]
}

const Verdeling = ({ id, kop, kolom, rijen }: Verdeeld) => (
  <Vak id={id} kop={kop}>
    <table className="utrecht-table tabel">
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          <th className="utrecht-table__header-cell" scope="col">
            {kolom}
          </th>
          <th className="utrecht-table__header-cell tabel__getal" scope="col">
            {teksten.jaarkop}
          </th>
          <th className="utrecht-table__header-cell tabel__getal" scope="col">
            {teksten.eenkop}
          </th>
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {rijen.map(({ naam, perJaar, eenmalig }) => (
          <tr className="utrecht-table__row" key={String(naam)}>
            <th className="utrecht-table__cell" scope="row">
              {naam}
            </th>
            <td className="utrecht-table__cell tabel__getal">{euroOfNiets(perJaar)}</td>
            <td className="utrecht-table__cell tabel__getal">{euroOfNiets(eenmalig)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Vak>
)
