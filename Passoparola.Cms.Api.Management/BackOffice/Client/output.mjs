// Writes what the server serves: every file compressed twice, and index.json, which tells it what there is.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressors = {
  br: (content) => promisify(brotliCompress)(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }),
  gz: (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/** What the back office asks for by a fixed address. */
export function copyFixedFiles(here, bundle) {
  const look = join(here, 'node_modules/@umbraco-ui/uui/dist');
  cpSync(join(look, 'themes'), join(bundle, 'css'), { recursive: true, filter: (file) => !file.endsWith('.map') });
  cpSync(join(look, 'assets/fonts'), join(bundle, 'assets/fonts'), { recursive: true });
  cpSync(join(here, 'files'), bundle, { recursive: true });
}

/** @param {object} index What the page needs to know of the bundle. */
export async function writeOutput(bundle, output, index) {
  const size = { files: 0, br: 0, gz: 0 };
  const tags = {};
  const files = readdirSync(bundle, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  await Promise.all(files.map(async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    const content = readFileSync(file);
    const path = relative(bundle, file).split(sep).join('/');
    tags[path] = createHash('sha256').update(content).digest('base64url').slice(0, 22);
    size.files++;
    for (const [encoding, compress] of Object.entries(compressors)) {
      const compressed = await compress(content);
      const target = join(output, 'archive', `${path}.${encoding}`);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, compressed);
      size[encoding] += compressed.length;
    }
  }));

  const sorted = Object.fromEntries(Object.entries(tags).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(join(output, 'archive/index.json'), JSON.stringify({ ...index, tags: sorted }));
  rmSync(bundle, { recursive: true });
  return { files: size.files, brotli: size.br, gzip: size.gz };
}
