// The entry of the page: what we change of the back office, then the back office itself.
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import '@umbraco-cms/backoffice/app';

umbExtensionsRegistry.register({
  type: 'localization',
  alias: 'Passoparola.Localization.It',
  name: 'Italian texts that the package lacks or that mislead',
  // What weighs less comes over what weighs more; the package's texts weigh 100.
  weight: 10,
  meta: { culture: 'it' },
  js: () => import('./italian.js'),
});
