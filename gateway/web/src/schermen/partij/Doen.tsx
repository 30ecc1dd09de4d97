// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import {
  BeeindigAmbassadeurDocument,
  BenoemAmbassadeurDocument,
  type Fase,
  VertrekPartijDocument,
  WijzigPartijDocument
} from '../../gql/graphql.ts'
import { Bewerken } from '../../onderdelen/bewerken/Bewerken.tsx'
import { Daad, Daden } from '../../onderdelen/daad/Daad.tsx'
import { dag, keuze, kies, optioneel, tekst, zoek } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { partijtypen } from '../../onderdelen/woorden.nl.ts'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'
import { Werkgebied } from './Werkgebied.tsx'

/** An ambassadeur of what stopped meanwhile can be ended too. */
const OOK_GESTOPT: Fase[] = ['IDEE', 'START', 'ACTIEF', 'IN_DE_KNEL', 'GESTOPT']

/** What the people of a partij tell of it; `ik` is the id of who looks. */
export function Doen({ partij, ik }: { partij: Getoond; ik: string | null }) {
  const { id, versie, mogelijk, naam, type, rechtsvorm, statutairDoel, anbi } = partij
  const op = vandaag()
  return (
    <Daden mogelijk={mogelijk.filter((een) => een !== 'legFinancieringVast')}>
      {mogelijk.includes('wijzigPartij') && (
        <Bewerken
          sleutel={`wijzigPartij.${id}`}
          wat={teksten.wijzig}
          vormen={{
            naam: tekst(teksten.vraagNaam, { begin: naam }),
            type: kies(teksten.vraagType, partijtypen, { begin: type }),
            rechtsvorm: optioneel(kies(teksten.vraagRechtsvorm, teksten.rechtsvormen, { begin: rechtsvorm })),
            statutairDoel: optioneel(tekst(teksten.vraagDoel, { regels: 4, begin: statutairDoel })),
            isAnbi: keuze(teksten.vraagAnbi, teksten.jaNee, { begin: anbi ? 'JA' : 'NEE' })
          }}
          versie={versie}
          stuur={({ isAnbi, ...anders }, verwachteVersie, opdrachtId) =>
            verzend(WijzigPartijDocument, {
              id,
              invoer: { ...anders, ...(isAnbi !== undefined && { anbi: isAnbi === 'JA' }) },
              verwachteVersie,
              opdrachtId
            })
          }
        />
      )}
      {mogelijk.includes('wijzigPartij') && <Werkgebied partij={partij} />}
      {ik !== null && (
        <Daad
          naam="benoemAmbassadeur"
          mogelijk={mogelijk}
          over={id}
          wat={teksten.wordAmbassadeur}
          vooraf={teksten.ambassadeurVooraf}
          vormen={{
            initiatiefId: zoek(teksten.vraagInitiatief, { gebied: null, initiatieven: { lid: id } }),
            functie: tekst(teksten.vraagFunctie, { hint: teksten.functieHint }),
            van: dag(teksten.vraagVan, { begin: op })
          }}
          gedaan={teksten.benoemd}
          stuur={({ initiatiefId: bij, ...velden }, opdrachtId) =>
            verzend(BenoemAmbassadeurDocument, {
              id,
              invoer: { persoonId: ik, initiatiefId: bij.id, ...velden },
              opdrachtId
            })
          }
        />
      )}
      <Daad
        naam="beeindigAmbassadeur"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.geenAmbassadeur}
        vormen={{
          initiatiefId: zoek(teksten.vraagInitiatief, {
            gebied: null,
            initiatieven: { ambassadeur: id, fase: OOK_GESTOPT }
          }),
          tot: dag(teksten.vraagVan, { begin: op })
        }}
        gedaan={teksten.beeindigd}
        stuur={({ initiatiefId: bij, tot }, opdrachtId) =>
          verzend(BeeindigAmbassadeurDocument, { id, invoer: { initiatiefId: bij.id, tot }, opdrachtId })
        }
      />
      <Daad
        naam="vertrekPartij"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.vertrek}
        vooraf={teksten.vertrekVooraf}
        vormen={{
          op: dag(teksten.vraagVertrek, { begin: op }),
          toelichting: optioneel(tekst(teksten.vraagWaarom, { regels: 2, hint: teksten.geenNamen }))
        }}
        gedaan={teksten.isVertrokken}
        stuur={(invoer, opdrachtId) => verzend(VertrekPartijDocument, { id, invoer, opdrachtId })}
      />
    </Daden>
  )
}
