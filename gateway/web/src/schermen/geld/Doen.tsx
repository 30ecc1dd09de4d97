// SPDX-License-Identifier: EUPL-1.2
import { verzend } from '../../app/vraag.ts'
import { BeeindigGeldDocument, HervatGeldDocument, WijzigGeldDocument } from '../../gql/graphql.ts'
import { Daad, Daden } from '../../onderdelen/daad/Daad.tsx'
import { alleenAls, bedrag, dag, gewijzigd, keuze, kies, optioneel, tekst } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { doelen } from './codes.nl.ts'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** What who keeps a line of money can do: change or lengthen it, say that it ends earlier or goes on after all. */
export function Doen({ regel }: { regel: Getoond }) {
  const { id, mogelijk, duur, doel, omschrijving, laatste } = regel
  const eindig = () => duur !== 'STRUCTUREEL'
  return (
    <Daden mogelijk={mogelijk}>
      <Daad
        naam="wijzigFinanciering"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.wijzig}
        vormen={{
          bedrag: bedrag(teksten.vraagBedrag, { begin: regel.bedrag }),
          doel: kies(teksten.vraagDoel, doelen, { begin: doel }),
          laatste: alleenAls(eindig, dag(teksten.vraagLaatste, { begin: laatste })),
          omschrijving: optioneel(tekst(teksten.vraagOmschrijving, { begin: omschrijving }))
        }}
        gedaan={teksten.gewijzigd}
        stuur={(velden, opdrachtId) =>
          verzend(WijzigGeldDocument, {
            id,
            invoer: gewijzigd(
              { ...velden, omschrijving: velden.omschrijving ?? null },
              { bedrag: regel.bedrag, doel, laatste, omschrijving }
            ),
            opdrachtId
          })
        }
      />
      <Daad
        naam="beeindigFinanciering"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.beeindig}
        vormen={{ reden: keuze(teksten.vraagReden, teksten.stopredenen) }}
        gedaan={teksten.beeindigd}
        stuur={(velden, opdrachtId) =>
          verzend(BeeindigGeldDocument, { id, invoer: { ...velden, op: vandaag() }, opdrachtId })
        }
      />
      <Daad
        naam="hervatFinanciering"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.hervat}
        vormen={{ laatste: alleenAls(eindig, dag(teksten.vraagLaatste)) }}
        gedaan={teksten.hervatGedaan}
        stuur={(velden, opdrachtId) =>
          verzend(HervatGeldDocument, { id, invoer: { ...velden, op: vandaag() }, opdrachtId })
        }
      />
    </Daden>
  )
}
