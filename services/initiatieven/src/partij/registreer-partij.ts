// SPDX-License-Identifier: EUPL-1.2
import { voorWie } from '@naober/contracts'
import { partijGeregistreerd, registreerderVastgelegd, registreerPartij } from '@naober/contracts/initiatieven/partij'
import { beslis } from '@naober/kit/command/decider'
import { inToekomst } from '../datums.ts'
import { gemeentefout } from '../waar.ts'

export const besluitRegistreerPartij = beslis(registreerPartij, (registratie, _staat, { vandaag, wie }) => {
  const { rechtsvorm = null, statutairDoel = null, anbi = false, werkgebied = [], ...rest } = registratie
  const jaar = Number(registratie.op.slice(0, 4))
  // Who has taken part for long may be told of by the gemeenten of then, and by those that they became.
  const nietToen = werkgebied.filter((code) => gemeentefout([code], jaar) !== null)
  return (
    inToekomst(registratie.op, vandaag) ??
    gemeentefout(nietToen) ?? [
      partijGeregistreerd({ ...rest, rechtsvorm, statutairDoel, anbi, werkgebied }),
      registreerderVastgelegd({ persoonId: voorWie(wie) })
    ]
  )
})
