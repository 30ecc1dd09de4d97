// SPDX-License-Identifier: EUPL-1.2
import { Component, type ReactNode } from 'react'
import { Knop } from '../onderdelen/Knop.tsx'
import { Melding } from '../onderdelen/Melding.tsx'
import { teksten } from './teksten.nl.ts'

/**
 * Catches a screen that cannot be shown: mostly because its code could not be fetched. Give it the address as `key`, so
 * that another page is a new chance; loading the page again also brings the code of a newer version.
 */
export class Vangnet extends Component<{ children: ReactNode }, { gevallen: boolean }> {
  override state = { gevallen: false }

  static getDerivedStateFromError(): { gevallen: boolean } {
    return { gevallen: true }
  }

  override render(): ReactNode {
    if (!this.state.gevallen) return this.props.children
    return (
      <div role="alert">
        <h1 className="nl-heading nl-heading--level-1">{teksten.fout}</h1>
        <Melding soort="fout" titel={teksten.geenVerbinding}>
          <Knop onClick={() => window.location.reload()}>{teksten.opnieuw}</Knop>
        </Melding>
      </div>
    )
  }
}
