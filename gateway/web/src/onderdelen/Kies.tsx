// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode, SelectHTMLAttributes } from 'react'

interface Eigenschappen extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly children: ReactNode
}

/** A native list to choose from. */
export const Kies = ({ children, ...rest }: Eigenschappen) => (
  <select
    {...rest}
    className={
      rest['aria-invalid']
        ? 'utrecht-select utrecht-select--html-select utrecht-select--invalid'
        : 'utrecht-select utrecht-select--html-select'
    }
  >
    {children}
  </select>
)
