// SPDX-License-Identifier: EUPL-1.2
import { GEEN_TEKST } from '@naober/contracts'
import * as f from '@naober/contracts/initiatieven/financieringsregel'
import { EINDE_VOOR_BEGIN } from '@naober/contracts/initiatieven/oproep/weigeringen'
import { NIETS_GEWIJZIGD } from '@naober/contracts/initiatieven/regels/bestaan'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_VORIGE } from '@naober/contracts/initiatieven/regels/datums'
import { GEBIED_KLOPT_NIET } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { GEBIED_ONTBREEKT } from '@naober/contracts/initiatieven/regels/waar'
import { GELD, hetGeld } from '../testing/financiering.ts'
import { elkeWeigering, geval } from '../testing/gevallen.ts'
import { D1, D2, D3, hetKoor, KOOR, MORGEN, VREEMDE_BUURT, WELZIJN, welzijn } from '../testing/voorbeelden.ts'

const leg = (anders: object) => ({
  voor: { initiatiefId: KOOR },
  regeling: 'WMO' as const,
  doel: 'ACTIVITEIT' as const,
  duur: 'JAARLIJKS' as const,
  bedrag: 100_000,
  vanaf: '2026-01-01',
  laatste: '2026-12-31',
  op: D2,
  ...anders
})
const weg = (anders: object) => {
  const { laatste: _laatste, ...rest } = leg(anders)
  return rest
}
const gestopt = f.financieringAfgelopen({ reden: 'STOPGEZET', op: D3 })
const structureel = { regeling: 'GEBRUIKSBIJDRAGE', duur: 'STRUCTUREEL', laatste: null } as const
const gewaarschuwd = f.financieringLooptAf({ laatste: '2026-12-31', op: D3 })

elkeWeigering(f.Financieringsregel, [
  geval(f.REGELING_BESTAAT_NIET, f.legFinancieringVast, GELD, leg({ regeling: 'LANDELIJKE_REGELING' }), [hetKoor()]),
  geval(f.REGELING_BESTAAT_NIET, f.legFinancieringVast, GELD, leg({ regeling: 'WLZ_BETAALTITEL' }), [hetKoor()]),
  geval(f.NIET_STRUCTUREEL, f.legFinancieringVast, GELD, weg({ duur: 'STRUCTUREEL' }), [hetKoor()]),
  geval(f.BEDRAG_NIET_POSITIEF, f.legFinancieringVast, GELD, leg({ bedrag: 0 }), [hetKoor()]),
  geval(f.EINDE_PAST_NIET_BIJ_DUUR, f.legFinancieringVast, GELD, weg({}), [hetKoor()]),
  geval(f.EINDE_PAST_NIET_BIJ_DUUR, f.legFinancieringVast, GELD, leg({ regeling: 'HUUR', duur: 'STRUCTUREEL' }), [
    hetKoor()
  ]),
  geval(EINDE_VOOR_BEGIN, f.legFinancieringVast, GELD, leg({ laatste: '2025-12-31' }), [hetKoor()]),
  geval(f.LANGER_DAN_EEN_JAAR, f.legFinancieringVast, GELD, leg({ laatste: '2027-01-01' }), [hetKoor()]),
  geval(GEBIED_ONTBREEKT, f.legFinancieringVast, GELD, leg({ voor: { partijId: WELZIJN } }), [welzijn()]),
  geval(GEBIED_KLOPT_NIET, f.legFinancieringVast, GELD, leg({ gebied: VREEMDE_BUURT }), [hetKoor()]),
  geval(DATUM_IN_TOEKOMST, f.legFinancieringVast, GELD, leg({ op: MORGEN }), [hetKoor()]),

  geval(f.FINANCIERING_AFGELOPEN, f.wijzigFinanciering, GELD, { bedrag: 1 }, [hetGeld({}, gestopt)]),
  geval(f.BEDRAG_NIET_POSITIEF, f.wijzigFinanciering, GELD, { bedrag: -1 }, [hetGeld()]),
  geval(f.EINDE_PAST_NIET_BIJ_DUUR, f.wijzigFinanciering, GELD, { laatste: MORGEN }, [hetGeld(structureel)]),
  geval(EINDE_VOOR_BEGIN, f.wijzigFinanciering, GELD, { laatste: D3 }, [hetGeld()]),
  geval(f.LANGER_DAN_EEN_JAAR, f.wijzigFinanciering, GELD, { laatste: '2028-01-01' }, [hetGeld()]),
  geval(NIETS_GEWIJZIGD, f.wijzigFinanciering, GELD, { bedrag: 400_000 }, [hetGeld()]),

  geval(f.FINANCIERING_AFGELOPEN, f.beeindigFinanciering, GELD, { reden: 'OPGEBRUIKT', op: D3 }, [
    hetGeld({}, gestopt)
  ]),
  geval(DATUM_IN_TOEKOMST, f.beeindigFinanciering, GELD, { reden: 'OPGEBRUIKT', op: MORGEN }, [hetGeld()]),
  geval(DATUM_VOOR_VORIGE, f.beeindigFinanciering, GELD, { reden: 'OPGEBRUIKT', op: D1 }, [hetGeld()]),

  geval(f.FINANCIERING_LOOPT_NOG, f.hervatFinanciering, GELD, { laatste: MORGEN, op: D3 }, [hetGeld()]),
  geval(f.EINDE_PAST_NIET_BIJ_DUUR, f.hervatFinanciering, GELD, { op: D3 }, [hetGeld({}, gestopt)]),
  geval(EINDE_VOOR_BEGIN, f.hervatFinanciering, GELD, { laatste: D3, op: D3 }, [hetGeld({}, gestopt)]),
  geval(f.LANGER_DAN_EEN_JAAR, f.hervatFinanciering, GELD, { laatste: '2028-01-01', op: D3 }, [hetGeld({}, gestopt)]),
  geval(DATUM_IN_TOEKOMST, f.hervatFinanciering, GELD, { laatste: MORGEN, op: MORGEN }, [hetGeld({}, gestopt)]),
  geval(DATUM_VOOR_VORIGE, f.hervatFinanciering, GELD, { laatste: MORGEN, op: D2 }, [hetGeld({}, gestopt)]),

  geval(f.FINANCIERING_AFGELOPEN, f.waarschuwVoorEinde, GELD, { laatste: '2026-12-31' }, [hetGeld({}, gestopt)]),
  geval(f.AL_GEWAARSCHUWD, f.waarschuwVoorEinde, GELD, { laatste: '2026-12-31' }, [hetGeld({}, gewaarschuwd)]),
  geval(f.AL_GEWAARSCHUWD, f.waarschuwVoorEinde, GELD, { laatste: '2026-11-30' }, [hetGeld()]),

  geval(f.FINANCIERING_AFGELOPEN, f.laatFinancieringAflopen, GELD, {}, [hetGeld({}, gestopt)]),
  geval(f.FINANCIERING_LOOPT_NOG, f.laatFinancieringAflopen, GELD, {}, [hetGeld({ laatste: '2026-06-01' })]),
  geval(f.FINANCIERING_LOOPT_NOG, f.laatFinancieringAflopen, GELD, {}, [hetGeld(structureel)]),

  geval(GEEN_TEKST, f.wisFinancieringsregelTekst, GELD, { versie: 1, pad: '/doel', grond: 'ONJUIST' }, [hetGeld()])
])
