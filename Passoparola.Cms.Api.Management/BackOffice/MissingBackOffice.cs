namespace Passoparola.Cms.Api.Management.BackOffice;

/// <summary>What stands at <c>/umbraco</c> when the program was built without Node.js.</summary>
internal static class MissingBackOffice
{
    public const string Policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    public const string Page = """
        <!doctype html>
        <html lang="it">
        <head>
        <meta charset="utf-8">
        <title>Passoparola · Redazione non disponibile</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <style>body{font:16px/1.5 system-ui,sans-serif;color:#1b264f;max-width:40rem;margin:12vh auto;padding:0 1rem}hr{border:0;border-top:1px solid #ccd;margin:2rem 0}code{background:#eef;padding:.1em .3em}</style>
        </head>
        <body>
        <h1>La redazione non è installata</h1>
        <p>Il catalogo e le sue API funzionano, ma questo programma è stato compilato senza Node.js, che serve per preparare le pagine della redazione.</p>
        <p>Chi gestisce il server installi <strong>Node.js 20.19 o successivo con npm</strong> (su Debian: <code>apt-get install nodejs npm</code>), ricompili con <code>dotnet build</code> e riavvii. Il programma pubblicato non ha poi bisogno di Node.js.</p>
        <hr>
        <section lang="en">
        <h2>The back office is not installed</h2>
        <p>The catalogue and its APIs work, but this program was built without Node.js, which prepares the back office.</p>
        <p>Install <strong>Node.js 20.19 or later with npm</strong> (Debian: <code>apt-get install nodejs npm</code>), build again with <code>dotnet build</code> and restart. A published program needs no Node.js.</p>
        </section>
        </body>
        </html>

        """;
}
