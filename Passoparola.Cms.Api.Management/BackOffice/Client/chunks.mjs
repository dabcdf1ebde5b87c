// Which modules of the back office go into one file. Without groups a cold load asks for 400 files; with one group for
// each package it loads Monaco, because a group takes along all that its modules import. So what can reach Monaco stands apart.
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const staticImports = /(?:^|[;\n])\s*(?:import|export)\s*(?:[\w*{}\s,$]+?\s*from\s*)?['"]([^'"]+)['"]/g;
const dynamicImports = /import\(\s*['"]([^'"]+)['"]\s*\)/g;

// The application imports these as soon as it runs, so they are part of what it starts with.
const startsWithTheApplication = /umbraco-package\.js$|backoffice\.element\.js$/;

/** @param {string} root The folder `dist-cms` of the npm package. */
export function chunksOf(root) {
  const application = join(root, 'apps/app/app.element.js');
  const atStart = reachableFrom([application, ...imports(application, dynamicImports).filter((file) => startsWithTheApplication.test(file))]);
  const withMonaco = memo((file) => reachableFrom([file]).has(join(root, 'external/monaco-editor/index.js')));

  return memo((id) => {
    const file = id.split('?')[0];
    if (file.includes(`${sep}monaco-editor${sep}`)) {
      return null;
    }

    if (!file.startsWith(root + sep)) {
      return ofDependency(file);
    }

    const path = relative(root, file).split(sep).join('/');
    if (path.startsWith('assets/lang/') || withMonaco(file)) {
      return null;
    }

    return atStart.has(file) ? 'start' : ofPackage(path);
  });
}

/** A group takes along what its modules import, so what all stand on comes first. */
export const order = [/^(dependencies|rich-text)$/, /^start$/, /^(icons|later-)/];

function ofDependency(file) {
  if (!file.includes(`${sep}node_modules${sep}`)) {
    return null;
  }

  return /[\\/](@tiptap|prosemirror-[a-z-]+|orderedmap|rope-sequence|w3c-keyname|linkifyjs)[\\/]/.test(file) ? 'rich-text' : 'dependencies';
}

function ofPackage(path) {
  if (path.includes('/icon-registry/icons/')) {
    return 'icons';
  }

  const [kind, name] = path.split('/');
  return kind === 'packages' ? `later-${name}` : `later-${kind}`;
}

const readStaticImports = memo((file) => imports(file, staticImports));

function reachableFrom(files) {
  const seen = new Set();
  const waiting = [...files];
  while (waiting.length > 0) {
    const file = waiting.pop();
    if (!seen.has(file)) {
      seen.add(file);
      waiting.push(...readStaticImports(file));
    }
  }

  return seen;
}

function imports(file, pattern) {
  return file.endsWith('.js')
    ? [...readFileSync(file, 'utf8').matchAll(pattern)].map((found) => found[1]).filter((name) => name.startsWith('.')).map((name) => resolve(dirname(file), name))
    : [];
}

function memo(answer) {
  const known = new Map();
  return (question) => {
    if (!known.has(question)) {
      known.set(question, answer(question));
    }

    return known.get(question);
  };
}
