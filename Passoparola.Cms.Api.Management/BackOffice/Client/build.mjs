// Bundles Umbraco's back office and what we add to it. Usage: node build.mjs <empty output folder>
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { chunksOf, order } from './chunks.mjs';
import { fixedTexts } from './fixed-texts.mjs';
import { copyFixedFiles, writeOutput } from './output.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const output = resolve(process.argv[2]);
const bundle = join(output, 'bundle');
const umbraco = join(here, 'node_modules/@umbraco-cms/backoffice');
const modules = join(umbraco, 'dist-cms');
const chunkOf = chunksOf(modules);

// What extensions may import. Entries without a module of their own are types only.
const exported = Object.entries(JSON.parse(readFileSync(join(umbraco, 'package.json'), 'utf8')).exports)
  .filter(([, file]) => file?.endsWith('.js'))
  .map(([name, file]) => ({ specifier: `@umbraco-cms/backoffice/${name.slice(2)}`, entry: `api/${name.slice(2).replaceAll('/', '-')}`, file: join(umbraco, file) }));

say(`bundling ${exported.length} entries`);
const { output: chunks } = await build({
  root: here,
  base: '/umbraco/backoffice/',
  publicDir: false,
  configFile: false,
  logLevel: 'error',
  plugins: [fixedTexts(modules, join(here, 'source/fixed-texts.json'))],
  worker: { format: 'es', rollupOptions: { output: { entryFileNames: 'workers/[name]-[hash].js' } } },
  build: {
    outDir: bundle,
    target: 'es2022',
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    chunkSizeWarningLimit: Infinity,
    rollupOptions: {
      input: { app: join(here, 'source/app.js'), ...Object.fromEntries(exported.map(({ entry, file }) => [entry, file])) },
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: 'chunks/[name]-[hash][extname]',
        codeSplitting: {
          groups: order.map((names, index) => ({ name: (id) => chunkOf(id), test: (id) => names.test(chunkOf(id) ?? ''), priority: order.length - index })),
        },
      },
    },
  },
});

const entries = new Map(chunks.filter((chunk) => chunk.isEntry).map((chunk) => [chunk.name, chunk]));
copyFixedFiles(here, bundle);
say('compressing');
const size = await writeOutput(bundle, output, {
  application: entries.get('app').fileName,
  preload: startOf(entries.get('app'), chunks),
  modules: Object.fromEntries(exported.map(({ specifier, entry }) => [specifier, entries.get(entry).fileName])),
});
say(`${size.files} files, ${(size.brotli / 1e6).toFixed(1)} MB with Brotli, ${(size.gzip / 1e6).toFixed(1)} MB with gzip`);

/** The files that the entry needs before it can run, so that a browser asks for them all at once. */
function startOf(entry, all) {
  const byName = new Map(all.map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set();
  const visit = (name) => {
    if (!seen.has(name)) {
      seen.add(name);
      byName.get(name).imports.forEach(visit);
    }
  };
  entry.imports.forEach(visit);
  return [...seen];
}

function say(what) {
  console.log(`Back office: ${what}`);
}
