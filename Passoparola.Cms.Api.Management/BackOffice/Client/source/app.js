// The entry of the page: what we change of the back office, then the back office itself.
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import '@umbraco-cms/backoffice/app';
import hidden from './hidden.json';
import without from './without.json';

// By reason: what the server does not serve must not be offered; nor what this site's settings leave out.
const leftOut = (document.querySelector('umb-app').dataset.without ?? '').split(' ').flatMap((name) => without[name] ?? []);
Object.values(hidden).flat().concat(leftOut).forEach((alias) => umbExtensionsRegistry.exclude(alias));

umbExtensionsRegistry.registerMany([
  {
    type: 'localization',
    alias: 'Passoparola.Localization.It',
    name: 'Italian texts that the package lacks or that mislead',
    // What weighs less comes over what weighs more; the package's texts weigh 100.
    weight: 10,
    meta: { culture: 'it' },
    js: () => import('./italian.js'),
  },
  {
    type: 'collectionAction',
    kind: 'button',
    alias: 'Passoparola.CollectionAction.Document.Create',
    name: 'Create what the list may hold',
    weight: 100,
    element: () => import('./create-in-list.js'),
    meta: { label: '#general_create' },
    conditions: [{ alias: 'Umb.Condition.CollectionAlias', match: 'Umb.Collection.Document' }, { alias: 'Umb.Condition.EntityIsNotTrashed' }],
  },
  {
    type: 'dashboard',
    alias: 'Passoparola.Dashboard.Start',
    name: 'Where to begin',
    weight: 100,
    element: () => import('./start-dashboard.js'),
    meta: { label: 'Da dove comincio', pathname: 'da-dove-comincio' },
    conditions: [{ alias: 'Umb.Condition.SectionAlias', match: 'Umb.Section.Content' }],
  },
  {
    type: 'dashboard',
    alias: 'Passoparola.Dashboard.Settings',
    name: 'What the settings are for',
    weight: 100,
    element: () => import('./settings-dashboard.js'),
    meta: { label: 'Come è fatto il catalogo', pathname: 'come-e-fatto-il-catalogo' },
    conditions: [{ alias: 'Umb.Condition.SectionAlias', match: 'Umb.Section.Settings' }],
  },
]);
