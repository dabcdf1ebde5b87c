import { html, repeat } from '@umbraco-cms/backoffice/external/lit';
import { UMB_CREATE_DOCUMENT_WORKSPACE_PATH_PATTERN, UMB_DOCUMENT_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/document';
import { UmbDocumentTypeStructureRepository } from '@umbraco-cms/backoffice/document-type';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { observeMultiple } from '@umbraco-cms/backoffice/observable-api';

/**
 * The buttons over a list that start what the list may hold. The package's own asks for it once, when it is first drawn; a list
 * that is drawn before its document is known then has no button until the page is loaded again.
 */
export class PassoparolaCreateInList extends UmbLitElement {
  static properties = { _types: { state: true }, _parent: { state: true } };

  #structure = new UmbDocumentTypeStructureRepository(this);

  constructor() {
    super();
    this._types = [];
    this.consumeContext(UMB_DOCUMENT_WORKSPACE_CONTEXT, (workspace) => {
      if (workspace) {
        this.observe(observeMultiple([workspace.contentTypeUnique, workspace.unique]), ([type, parent]) => this.#load(type, parent), 'allowed');
      }
    });
  }

  async #load(type, parent) {
    if (!type) {
      return;
    }

    const { data } = await this.#structure.requestAllowedChildrenOf(type, parent ?? null);
    this._parent = parent;
    this._types = data?.items ?? [];
  }

  #address(type) {
    return UMB_CREATE_DOCUMENT_WORKSPACE_PATH_PATTERN.generateAbsolute({
      parentEntityType: 'document',
      parentUnique: this._parent,
      documentTypeUnique: type.unique,
    });
  }

  render() {
    return repeat(
      this._types,
      (type) => type.unique,
      (type) => html`<uui-button
        look="outline"
        href=${this.#address(type)}
        label=${`${this.localize.term('general_create')} ${this.localize.string(type.name)}`}></uui-button>`,
    );
  }
}

customElements.define('passoparola-create-in-list', PassoparolaCreateInList);
export default PassoparolaCreateInList;
