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
    cssCodeSplit: false,
    reportCompressedSize: false
  }
})
