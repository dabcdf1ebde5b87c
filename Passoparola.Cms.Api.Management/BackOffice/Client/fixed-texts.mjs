// Texts that the package's modules hold themselves, where no localisation reaches them, are replaced while they are bundled.
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** @param {string} root The folder `dist-cms` of the npm package. @param {string} table Which texts of which module. */
export function fixedTexts(root, table) {
  const texts = JSON.parse(readFileSync(table, 'utf8'));
  return {
    name: 'fixed-texts',
    transform(code, id) {
      const module = relative(root, id.split('?')[0]).split(sep).join('/');
      return texts[module] ? { code: replaced(code, module, texts[module]), map: null } : null;
    },
  };
}

function replaced(code, module, texts) {
  return Object.entries(texts).reduce((text, [english, italian]) => {
    if (!text.includes(english)) {
      throw new Error(`${module} does not hold "${english}" any more: look at fixed-texts.json.`);
    }

    return text.replaceAll(english, italian);
  }, code);
}
