// SPDX-License-Identifier: EUPL-1.2
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { HerstelMutation, HerstelMutationVariables } from '../../gql/graphql.ts'
import type { Operatie } from '../operatie.ts'
import { onthoud } from '../stand.ts'
import { vraagNaBesluit } from '../ververs.ts'
import { verzend } from '../vraag.ts'

/** Undoes what a key stands for, by the compensating command that its service names. */
export function useHerstel(operatie: Operatie<HerstelMutation, HerstelMutationVariables>, klaar: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (sleutel: string) => {
      const { herstel } = await verzend(operatie, { sleutel })
      if (herstel.__typename === 'Weigering') throw new Error(herstel.uitleg)
      onthoud([herstel.stand])
    },
    onSettled: () => {
      klaar()
      return vraagNaBesluit(client)
    }
  })
}
