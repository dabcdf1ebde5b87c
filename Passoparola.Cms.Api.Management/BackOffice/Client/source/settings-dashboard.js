import { css, html } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';

/** What the section of settings is for here. */
export class PassoparolaSettingsDashboard extends UmbLitElement {
  static styles = [
    UmbTextStyles,
    css`
      :host { display: block; padding: var(--uui-size-layout-1); }
      uui-box { max-width: 50rem; }
    `,
  ];

  render() {
    return html`
      <uui-box headline="Come è fatto il catalogo">
        <p>Qui si guarda come è fatto il catalogo: quali campi ha ogni tipo di documento, come si compilano, in quali lingue si scrive.</p>
        <p>Non si cambia da qui: chi sviluppa il sito lo fa nei file della cartella <strong>umbraco-schema</strong>, così ogni modifica si può rivedere e ripetere altrove.</p>
      </uui-box>
    `;
  }
}

customElements.define('passoparola-settings-dashboard', PassoparolaSettingsDashboard);
export default PassoparolaSettingsDashboard;
