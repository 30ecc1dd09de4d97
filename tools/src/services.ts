// SPDX-License-Identifier: EUPL-1.2
import { initiatieven } from '@naober/initiatieven'
import type { Dienstdefinitie } from '@naober/kit/service/definition'

/** The services this installation can run. */
export const SERVICES: readonly Dienstdefinitie[] = [initiatieven]
