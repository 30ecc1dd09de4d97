// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import {
  KoppelUitkomstTerugDocument,
  NeemToepassingTerugDocument,
  NeemUitkomstTerugDocument
} from '../../gql/graphql.ts'
import { Daad, Doeknop } from '../../onderdelen/daad/Daad.tsx'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { Merk } from '../../onderdelen/daad/Merk.tsx'
import { teksten as gemeen } from '../../onderdelen/daad/teksten.nl.ts'
import { keuze, tekst } from '../../onderdelen/daad/vorm.ts'
import { dagInWoorden, vandaag } from '../../onderdelen/datum.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'
import { uitkomsttonen, uitkomstwoorden } from './woorden.ts'

type Toepassing = NonNullable<Getoond['toepassingen']>[number]

/** Who tried it elsewhere, and what became of that; who did, tells. */
export function Elders({ voorbeeld, nu }: { voorbeeld: Getoond; nu: string }) {
  const toepassingen = voorbeeld.toepassingen ?? []
  return (
    <Vak id="elders-kop" kop={teksten.elders}>
      <p className="nl-paragraph">
        {toepassingen.length === 0 ? teksten.niemand : uitkomstwoorden(voorbeeld.uitkomsten)}
      </p>
      <ul className="banden">
        {toepassingen.map((een) => (
          <li key={een.id}>
            {een.initiatief ? (
              <Schakel naar={`/initiatief/${een.initiatief.id}`}>{een.initiatief.naam}</Schakel>
            ) : (
              een.gebied.naam
            )}{' '}
            {een.uitkomst ? (
              <Merk toon={uitkomsttonen[een.uitkomst]}>{teksten.uitkomsten[een.uitkomst]}</Merk>
            ) : (
              <Merk toon="open">{teksten.loopt}</Merk>
            )}{' '}
            <span className="klein">{teksten.sinds(dagInWoorden(een.op, nu))}</span>
            {[een.toelichting, een.lessen].filter(Boolean).map((deel) => (
              <p className="nl-paragraph" lang="nl" key={deel}>
                {deel}
              </p>
            ))}
            <Vertellen id={voorbeeld.id} toepassing={een} />
          </li>
        ))}
      </ul>
    </Vak>
  )
}

function Vertellen({ id, toepassing: { id: toepassingId, mogelijk, gebied } }: { id: string; toepassing: Toepassing }) {
  return (
    <>
      <Daad
        naam="koppelUitkomstTerug"
        mogelijk={mogelijk}
        over={toepassingId}
        wat={teksten.vertelUitkomst}
        bij={gebied.naam}
        vormen={{
          uitkomst: keuze(teksten.vraagUitkomst, teksten.keuzen),
          lessen: tekst(teksten.vraagLessen, { regels: 4, hint: gemeen.geenNamen })
        }}
        gedaan={teksten.isVerteld}
        stuur={(velden, opdrachtId) =>
          verzend(KoppelUitkomstTerugDocument, { id, invoer: { ...velden, toepassingId, op: vandaag() }, opdrachtId })
        }
      />
      <Doeknop
        naam="neemToepassingTerug"
        mogelijk={mogelijk}
        over={toepassingId}
        wat={teksten.nietToegepast}
        bij={gebied.naam}
        vooraf={teksten.nietToegepastVooraf}
        gedaan={teksten.isTeruggenomen}
        stuur={(opdrachtId) => verzend(NeemToepassingTerugDocument, { id, invoer: { toepassingId }, opdrachtId })}
      />
      <Doeknop
        naam="neemUitkomstTerug"
        mogelijk={mogelijk}
        over={toepassingId}
        wat={teksten.anders}
        bij={gebied.naam}
        gedaan={teksten.weerOpen}
        stuur={(opdrachtId) => verzend(NeemUitkomstTerugDocument, { id, invoer: { toepassingId }, opdrachtId })}
      />
    </>
  )
}
