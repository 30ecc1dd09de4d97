// SPDX-License-Identifier: EUPL-1.2
import { GEEN_TEKST } from '@naober/contracts'
import * as v from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE } from '@naober/contracts/initiatieven/regels/datums'
import { elkeWeigering, geval } from '../testing/gevallen.ts'
import { deVraag, gesteld, VRAAG } from '../testing/ondersteuningsvragen.ts'
import { D1, D2, D3, D4, DAARVOOR, gegeven, hetKoor, KOOR, MORGEN } from '../testing/voorbeelden.ts'

const vraag = { initiatiefId: KOOR, soort: 'GELD', vraag: 'Een piano', op: D2 } as const
const isBeantwoord = v.ondersteuningBeantwoord({ antwoord: 'Ja', bedrag: null, op: D3 })
const ligtBijLsa = v.ondersteuningDoorgeleid({ steunpunt: 'LSA', reden: 'Past', op: D3 })
const isOpgepakt = v.ondersteuningOpgepakt({ functie: 'adviseur', op: D3 })

/** What meets every next step. */
const stappen = [
  [v.pakOndersteuningsvraagOp, { functie: 'adviseur' }],
  [v.leidOndersteuningsvraagDoor, { steunpunt: 'EHA', reden: 'Past' }],
  [v.beantwoordOndersteuningsvraag, { antwoord: 'Ja' }],
  [v.honoreerOndersteuningsvraagNiet, { reden: 'ANDERS', toelichting: 'Nee' }],
  [v.trekOndersteuningsvraagIn, {}]
] as const

elkeWeigering(v.Ondersteuningsvraag, [
  geval(DATUM_IN_TOEKOMST, v.vraagOndersteuning, VRAAG, { ...vraag, op: MORGEN }, [hetKoor()]),
  geval(DATUM_VOOR_BEGIN, v.vraagOndersteuning, VRAAG, { ...vraag, op: DAARVOOR }, [hetKoor()]),
  geval(v.BEDRAG_HOORT_BIJ_GELD, v.vraagOndersteuning, VRAAG, { ...vraag, soort: 'ADVIES', bedrag: 1 }, [hetKoor()]),
  geval(v.BEDRAG_HOORT_BIJ_GELD, v.vraagOndersteuning, VRAAG, { ...vraag, bedrag: 0 }, [hetKoor()]),
  ...stappen.flatMap(([contract, velden]) => [
    geval(v.VRAAG_AFGESLOTEN, contract, VRAAG, { ...velden, op: D4 } as never, [deVraag(isBeantwoord)]),
    geval(DATUM_IN_TOEKOMST, contract, VRAAG, { ...velden, op: MORGEN } as never, [deVraag()]),
    geval(DATUM_VOOR_VORIGE, contract, VRAAG, { ...velden, op: D1 } as never, [deVraag()])
  ]),
  geval(v.VRAAG_AL_OPGEPAKT, v.pakOndersteuningsvraagOp, VRAAG, { functie: 'adviseur', op: D4 }, [deVraag(isOpgepakt)]),
  geval(
    v.UITDAAGRECHT_IS_VOOR_GEMEENTE,
    v.leidOndersteuningsvraagDoor,
    VRAAG,
    { steunpunt: 'LSA', reden: 'Past', op: D4 },
    [gesteld({ soort: 'UITDAAGRECHT', bedrag: null })]
  ),
  {
    contract: v.leidOndersteuningsvraagDoor,
    regel: v.GEMEENTE_EERST,
    toets: () =>
      gegeven(deVraag())
        .als(v.leidOndersteuningsvraagDoor, VRAAG, { steunpunt: 'LSA', reden: 'Past', op: D2 })
        .met({ vandaag: '2026-01-28' })
        .danGeweigerd(v.GEMEENTE_EERST)
  },
  geval(v.LIGT_DAAR_AL, v.leidOndersteuningsvraagDoor, VRAAG, { steunpunt: 'LSA', reden: 'Past', op: D4 }, [
    deVraag(ligtBijLsa)
  ]),
  geval(v.BEDRAG_HOORT_BIJ_GELD, v.beantwoordOndersteuningsvraag, VRAAG, { antwoord: 'Ja', bedrag: 1, op: D4 }, [
    gesteld({ soort: 'PLEK', bedrag: null })
  ]),
  geval(GEEN_TEKST, v.wisOndersteuningsvraagTekst, VRAAG, { versie: 1, pad: '/soort', grond: 'ONJUIST' }, [deVraag()])
])
