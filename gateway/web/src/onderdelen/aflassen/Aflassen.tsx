// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import {
  type KeerrijFragment,
  LaatActiviteitDoorgaanDocument,
  LaatKeerDoorgaanDocument,
  LasActiviteitAfDocument,
  LasKeerAfDocument
} from '../../gql/graphql.ts'
import { Daad, Doeknop } from '../daad/Daad.tsx'
import { dagInWoorden } from '../datum.ts'
import { teksten as keren } from '../keren.nl.ts'
import { afgelast } from './afgelast.ts'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen {
  readonly keer: KeerrijFragment & { readonly mogelijk: readonly string[] }
  readonly initiatief: string
}

/** Calls something in the agenda off, or lets it go on after all: of a series one occurrence, else the thing itself. */
export function Aflassen({ keer: { id, naam, dag, mogelijk, activiteit, reeks, keer }, initiatief }: Eigenschappen) {
  const hoort = { mogelijk, over: id, bij: keren.keerVan(naam, dagInWoorden(dag)) }
  const eenmalig = <V extends object>(velden: V) => ({ id: activiteit?.id ?? '', invoer: { initiatief, ...velden } })
  const inReeks = <V extends object>(velden: V) => ({
    id: reeks?.id ?? '',
    invoer: { initiatief, keer: keer ?? '', ...velden }
  })
  return (
    <>
      <Daad
        {...hoort}
        naam={reeks ? 'lasKeerAf' : 'lasActiviteitAf'}
        wat={teksten.lasAf}
        vormen={afgelast()}
        gedaan={teksten.isAfgelast}
        stuur={(hoe, opdrachtId) =>
          reeks
            ? verzend(LasKeerAfDocument, { ...inReeks(hoe), opdrachtId })
            : verzend(LasActiviteitAfDocument, { ...eenmalig(hoe), opdrachtId })
        }
      />
      <Doeknop
        {...hoort}
        naam={reeks ? 'laatKeerDoorgaan' : 'laatActiviteitDoorgaan'}
        wat={teksten.laatDoorgaan}
        gedaan={teksten.gaatDoor}
        stuur={(opdrachtId) =>
          reeks
            ? verzend(LaatKeerDoorgaanDocument, { ...inReeks({}), opdrachtId })
            : verzend(LaatActiviteitDoorgaanDocument, { ...eenmalig({}), opdrachtId })
        }
      />
    </>
  )
}
