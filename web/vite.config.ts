import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { tokensCss } from '../contract/tokens.ts';

const TOKENS = 'virtual:tokens.css';

export default defineConfig({
  base: '/console/',
  plugins: [
    react(),
    tailwindcss(),
    {
      name: 'candor-tokens',
      resolveId: (id) => (id === TOKENS ? TOKENS : null),
      load: (id) => (id === TOKENS ? tokensCss(':root') : null),
    },
  ],
  build: { outDir: '../dist/console', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 400 },
});
