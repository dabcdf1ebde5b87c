import { css, html } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';

/** The first thing editors see in the section of documents. */
export class PassoparolaStartDashboard extends UmbLitElement {
  static styles = [
    UmbTextStyles,
    css`
      :host { display: block; padding: var(--uui-size-layout-1); }
      .steps { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: var(--uui-size-layout-1); }
      ol, ul { margin: 0; padding-left: 1.2rem; }
      li + li { margin-top: var(--uui-size-space-2); }
    `,
  ];

  render() {
    return html`
      <div class="steps">
        <uui-box headline="Cercare e modificare">
          <ol>
            <li>Apri la voce che ti serve nell’albero a sinistra, oppure premi la lente in alto a destra e scrivine il nome.</li>
            <li>Modifica i campi. Accanto a molti c’è una spiegazione: leggila se hai un dubbio.</li>
            <li><strong>Salva</strong> conserva una bozza che nessuno vede. <strong>Salva e pubblica</strong> la mostra sul sito.</li>
          </ol>
        </uui-box>
        <uui-box headline="Aggiungere un’opportunità">
          <ol>
            <li>Apri <strong>Opportunità</strong> nell’albero e premi <strong>Crea Opportunità</strong>.</li>
            <li>Scrivi il nome, poi completa le schede: i campi obbligatori sono segnati con un asterisco.</li>
            <li>Per la versione inglese scegli la lingua accanto al nome.</li>
          </ol>
        </uui-box>
        <uui-box headline="Se qualcosa va storto">
          <ul>
            <li>Nelle azioni di una voce c’è <strong>Torna a una versione precedente</strong>: nulla di ciò che hai salvato va perso.</li>
            <li>Quello che elimini va nel <strong>Cestino</strong>, in fondo all’albero, e da lì si ripristina.</li>
            <li>Se un collega ha salvato prima di te, il sito te lo dice e il tuo testo resta dov’è: copialo, ricarica la pagina e riportalo.</li>
          </ul>
        </uui-box>
      </div>
    `;
  }
}

customElements.define('passoparola-start-dashboard', PassoparolaStartDashboard);
export default PassoparolaStartDashboard;
