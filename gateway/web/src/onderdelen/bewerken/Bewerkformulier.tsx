// SPDX-License-Identifier: EUPL-1.2
import { Fragment, useEffect } from 'react'
import { Daadveld } from '../daad/Daadformulier.tsx'
import { Formulier } from '../formulier/Formulier.tsx'
import { Intussen, isIntussen } from '../formulier/Intussen.tsx'
import { Knop } from '../Knop.tsx'
import type { Bewerkbaar } from './Bewerken.tsx'
import { Botsing } from './Botsing.tsx'
import { houdMijne, neemAndere } from './bewerking.ts'
import { teksten } from './teksten.nl.ts'
import { useBewerking } from './useBewerking.ts'

/** The form by which something is edited where it stands; it begins at its first field. */
export function Bewerkformulier<V extends object>(bewerkbaar: Bewerkbaar<V> & { readonly sluit: () => void }) {
  const { staat, velden, laatZo } = useBewerking(bewerkbaar)
  // That somebody was first is told where both texts stand, once they do.
  const bots = isIntussen(staat.uitkomst) ? velden.find(({ botst }) => botst)?.id : undefined
  const eerste = velden[0]?.id
  useEffect(() => {
    if (eerste !== undefined) document.getElementById(eerste)?.focus()
  }, [eerste])
  return (
    <div className="blok">
      <Formulier
        staat={bots === undefined ? staat : { ...staat, uitkomst: null }}
        knop={teksten.bewaar}
        naast={<Knop onClick={laatZo}>{teksten.laatZo}</Knop>}
      >
        {velden.map(({ id, vorm, botst, kies }) => (
          <Fragment key={id}>
            {id === bots && <Intussen poging={staat.poging} />}
            <div role="status">
              {botst && <Botsing vorm={vorm} houd={() => kies(houdMijne)} neem={() => kies(neemAndere)} />}
            </div>
            <Daadveld staat={staat} naam={id} vorm={vorm} />
          </Fragment>
        ))}
      </Formulier>
    </div>
  )
}
