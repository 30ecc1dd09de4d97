// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode, Ref } from 'react'

const klassen = {
  uitleg: 'utrecht-alert utrecht-alert--info',
  gelukt: 'utrecht-alert utrecht-alert--ok',
  waarschuwing: 'utrecht-alert utrecht-alert--warning',
  fout: 'utrecht-alert utrecht-alert--error'
} as const

interface Eigenschappen {
  readonly soort: keyof typeof klassen
  readonly titel: string
  readonly children?: ReactNode
  readonly ref?: Ref<HTMLDivElement>
}

/** A message in the page. It takes the focus only when somebody gives it. */
export const Melding = ({ soort, titel, children, ref }: Eigenschappen) => (
  <div className={klassen[soort]} ref={ref} tabIndex={ref ? -1 : undefined}>
    <div className="utrecht-alert__content">
      <p className="utrecht-alert__message melding__titel">{titel}</p>
      {children && <div className="melding__inhoud">{children}</div>}
    </div>
  </div>
)
