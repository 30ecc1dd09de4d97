// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './build/precompress.ts'
import { pruneCss } from './build/prune-css.ts'

export default defineConfig({
  base: '/',
  plugins: [react(), precompress()],
  css: { postcss: { plugins: [pruneCss(join(import.meta.dirname, 'src'))] } },
  build: {
    target: 'es2023',
    // The gateway tells a browser beforehand which code a page needs.
    manifest: true,
    // The policy `default-src 'self'` lets neither data: addresses nor an inline script through.
    assetsInlineLimit: 0,
    // What a screen needs is told by header or fetched ahead: a list of it in the script would weigh on the first load.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : [])
    },
    // The shell in one file, the Buurtbeeld with all that it stands on in another, and of what is left the little that is
    // shared: where files are fetched six at a time, each six more cost who comes in a round trip.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'schil', tags: ['$initial'], priority: 2 },
            {
              name: 'beeld',
              test: /\/(?:buurtbeeld\/(?:Beeld\.tsx|useBeeld\.ts)|app\/(?:Pagina\.tsx|onthouden\.ts))$/,
              priority: 1
            },
            { name: 'klein', minShareCount: 3, maxModuleSize: 700 }
          ]
        }
      }
    },
    cssCodeSplit: false,
    reportCompressedSize: false
  }
})
