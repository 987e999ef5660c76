// Builds the lab: the domain and the curriculum as one Node module without dependencies.

import { defineConfig } from 'vite'
import { contentPlugin } from './src/content/build/plugin'

export default defineConfig({
  plugins: [contentPlugin()],
  publicDir: false,
  build: {
    outDir: 'dist-lab',
    target: 'node20',
    minify: false,
    modulePreload: false,
    lib: { entry: 'src/lab/main.ts', formats: ['es'], fileName: () => 'groundwork.mjs' },
  },
})
