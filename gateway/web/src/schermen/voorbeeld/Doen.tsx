// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { verzend } from '../../app/vraag.ts'
import {
  IkDocument,
  MijnPlekkenDocument,
  NeemPublicatieTerugDocument,
  PasVoorbeeldToeDocument,
  PubliceerVoorbeeldDocument,
  TrekVoorbeeldInDocument,
  WijzigVoorbeeldDocument
} from '../../gql/graphql.ts'
import { Daad, Daden, Doeknop } from '../../onderdelen/daad/Daad.tsx'
import { teksten as gemeen } from '../../onderdelen/daad/teksten.nl.ts'
import { optioneel, tekst, zoek } from '../../onderdelen/daad/vorm.ts'
import { vandaag } from '../../onderdelen/datum.ts'
import { useTabel } from '../belemmering/useTabel.ts'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'
import { plaatsenVan, voorbeeldvormen } from './vormen.ts'

/** What one can do with an example: publish or change what one drafted, or try it too. */
export function Doen({ voorbeeld }: { voorbeeld: Getoond }) {
  const { id, mogelijk, initiatief } = voorbeeld
  const vanWie = initiatief === null ? {} : { initiatiefId: initiatief.id }
  return (
    <Daden mogelijk={mogelijk}>
      <Doeknop
        naam="publiceerVoorbeeld"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.publiceer}
        gedaan={teksten.gepubliceerd}
        stuur={(opdrachtId) =>
          verzend(PubliceerVoorbeeldDocument, { id, invoer: { ...vanWie, op: vandaag() }, opdrachtId })
        }
      />
      {mogelijk.includes('pasVoorbeeldToe') && <Proberen id={id} mogelijk={mogelijk} />}
      {mogelijk.includes('wijzigVoorbeeld') && <Wijzigen voorbeeld={voorbeeld} />}
      <Doeknop
        naam="neemPublicatieTerug"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.haalTerug}
        gedaan={teksten.weerConcept}
        stuur={(opdrachtId) => verzend(NeemPublicatieTerugDocument, { id, invoer: vanWie, opdrachtId })}
      />
      <Doeknop
        naam="trekVoorbeeldIn"
        mogelijk={mogelijk}
        over={id}
        wat={teksten.trekIn}
        vooraf={teksten.trekInVooraf}
        gedaan={teksten.ingetrokken}
        stuur={(opdrachtId) => verzend(TrekVoorbeeldInDocument, { id, opdrachtId })}
      />
    </Daden>
  )
}

function Wijzigen({ voorbeeld }: { voorbeeld: Getoond }) {
  const { id, mogelijk } = voorbeeld
  return (
    <Daad
      naam="wijzigVoorbeeld"
      mogelijk={mogelijk}
      over={id}
      wat={teksten.wijzig}
      vormen={voorbeeldvormen(useTabel(), voorbeeld)}
      gedaan={teksten.gewijzigd}
      stuur={({ plaats, belemmering, vindplaats = null, ...velden }, opdrachtId) =>
        verzend(WijzigVoorbeeldDocument, {
          id,
          invoer: {
            ...velden,
            vindplaats,
            plaatsen: plaatsenVan(plaats),
            belemmeringen: belemmering === undefined ? [] : [belemmering]
          },
          opdrachtId
        })
      }
    />
  )
}

/** Tells that one tries it, with an initiatief that one keeps; who keeps none is told so. */
function Proberen({ id, mogelijk }: Pick<Getoond, 'id' | 'mogelijk'>) {
  const ik = useLezing(IkDocument, {}, { vast: true })
  const plekken = useLezing(MijnPlekkenDocument, { filter: { vanMij: true } }, { telt: true })
  if (!ik.data?.ik || !plekken.data) return null
  if (plekken.data.initiatieven.aantal === 0) return <p className="nl-paragraph">{teksten.geenPlek}</p>
  return (
    <Daad
      naam="pasVoorbeeldToe"
      mogelijk={mogelijk}
      over={id}
      wat={teksten.pasToe}
      vormen={{
        initiatiefId: zoek(teksten.vraagBij, { gebied: null, initiatieven: { vanMij: true } }),
        toelichting: optioneel(tekst(teksten.vraagHoe, { regels: 3, hint: gemeen.geenNamen }))
      }}
      knop={teksten.knopPasToe}
      gedaan={teksten.isToegepast}
      stuur={({ initiatiefId: initiatief, ...velden }, opdrachtId) =>
        verzend(PasVoorbeeldToeDocument, {
          id,
          invoer: { ...velden, initiatiefId: initiatief.id, op: vandaag() },
          opdrachtId
        })
      }
    />
  )
}
