using Microsoft.AspNetCore.Http;

namespace Passoparola.Cms.Api.Management.Security.Pages;

/// <summary>A heading and what is to be said below it.</summary>
internal sealed record PageMessage(string Title, string Text);

/// <summary>What the pages before the back office say, in Italian, or in English to who prefers that.</summary>
internal sealed record PageTexts
{
    public required string Language { get; init; }

    public required string SignIn { get; init; }

    public required string Username { get; init; }

    public required string Password { get; init; }

    public required string SignInButton { get; init; }

    public required string ErrorPrefix { get; init; }

    public required string MissingCredentials { get; init; }

    public required string WrongCredentials { get; init; }

    public required string ForgottenPassword { get; init; }

    public required string TooManyAttempts { get; init; }

    public required string StalePage { get; init; }

    public required string NoAdministrator { get; init; }

    public required string SetUp { get; init; }

    public required string SetUpIntroduction { get; init; }

    public required string SetUpSecret { get; init; }

    public required string SetUpSecretHelp { get; init; }

    public required string SetUpButton { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public required string MissingName { get; init; }

    public required string InvalidEmail { get; init; }

    public required string EmailTaken { get; init; }

    public required string WrongSetUpLink { get; init; }

    public required PageMessage AlreadySetUp { get; init; }

    public required PageMessage HttpsRequired { get; init; }

    public required PageMessage UnknownOrigin { get; init; }

    public required PageMessage WrongAddress { get; init; }

    public required PageMessage ForeignPage { get; init; }

    public required PageMessage NotLoaded { get; init; }

    public required PageMessage NoBackOffice { get; init; }

    private static readonly PageTexts Italian = new()
    {
        Language = "it",
        SignIn = "Accedi a Passoparola",
        Username = "E-mail o nome utente",
        Password = "Password",
        SignInButton = "Accedi",
        ErrorPrefix = "Errore",
        MissingCredentials = "Scrivi l’e-mail (o il nome utente) e la password.",
        WrongCredentials = "E-mail o password non corrette. Controlla e riprova.",
        ForgottenPassword = "Non ricordi la password? Chiedi a un amministratore del sito: può dartene una nuova.",
        TooManyAttempts = "Ci sono stati troppi tentativi in poco tempo. Aspetta qualche secondo e riprova.",
        StalePage = "La pagina era aperta da troppo tempo. Inserisci di nuovo la password.",
        NoAdministrator = "Il sito non ha ancora un amministratore. Apri l’indirizzo che il programma ha scritto nella console quando è partito.",
        SetUp = "Il primo amministratore",
        SetUpIntroduction = "Con questi dati accederai all’area di redazione e potrai aggiungere le altre persone.",
        SetUpSecret = "Codice di attivazione",
        SetUpSecretHelp = "È la parte dopo il segno # nell’indirizzo scritto nella console.",
        SetUpButton = "Crea l’amministratore",
        Name = "Nome e cognome",
        Email = "E-mail",
        MissingName = "Scrivi il nome, con al massimo 255 caratteri.",
        InvalidEmail = "Scrivi un indirizzo e-mail valido.",
        EmailTaken = "Un altro utente ha già questo indirizzo e-mail.",
        WrongSetUpLink = "Il collegamento non vale più. Riavvia il programma: nella console ne comparirà uno nuovo.",
        AlreadySetUp = new("Il sito ha già un amministratore", "Accedi all’indirizzo /umbraco. Se hai perso la password, docs/operators.md spiega come averne una nuova."),
        HttpsRequired = new("Serve una connessione protetta", "L’area di redazione si apre solo con un indirizzo che comincia con https. Chi gestisce il server trova le istruzioni in docs/operators.md."),
        UnknownOrigin = new("Manca l’indirizzo del sito", "Il server non sa a quale indirizzo si trova l’area di redazione. Chi lo gestisce deve scriverlo nell’impostazione Umbraco:CMS:Security:BackOfficeHost."),
        WrongAddress = new("Non si può accedere da qui", "La richiesta di accesso non viene da questa area di redazione, oppure è incompleta. Torna alla pagina iniziale e riprova."),
        ForeignPage = new("Non si può accedere da qui", "Il modulo non è stato inviato da una pagina di questo sito. Torna alla pagina iniziale e riprova."),
        NotLoaded = new("Il sito si sta avviando", "Ancora qualche secondo. Ricarica la pagina tra poco."),
        NoBackOffice = new("L’area di redazione non è installata", "Il catalogo funziona, ma il programma è stato compilato senza Node.js, che serve per preparare queste pagine. Chi gestisce il server installi Node.js 20.19 o successivo con npm (su Debian: apt-get install nodejs npm), ricompili con dotnet build e riavvii."),
    };

    private static readonly PageTexts English = new()
    {
        Language = "en",
        SignIn = "Sign in to Passoparola",
        Username = "E-mail or user name",
        Password = "Password",
        SignInButton = "Sign in",
        ErrorPrefix = "Error",
        MissingCredentials = "Enter your e-mail (or user name) and your password.",
        WrongCredentials = "The e-mail or the password is not right. Check them and try again.",
        ForgottenPassword = "Forgotten your password? Ask an administrator of the site for a new one.",
        TooManyAttempts = "There were too many attempts in a short time. Wait a few seconds and try again.",
        StalePage = "The page had been open for too long. Enter your password again.",
        NoAdministrator = "The site has no administrator yet. Open the address that the program wrote to the console when it started.",
        SetUp = "The first administrator",
        SetUpIntroduction = "With these you will sign in to the back office, and can add everybody else.",
        SetUpSecret = "Activation code",
        SetUpSecretHelp = "It is what stands after the # in the address that the console shows.",
        SetUpButton = "Create the administrator",
        Name = "Name",
        Email = "E-mail",
        MissingName = "Enter a name of at most 255 characters.",
        InvalidEmail = "Enter a valid e-mail address.",
        EmailTaken = "Another user has this e-mail address.",
        WrongSetUpLink = "The link is no longer good. Start the program again: the console will show a new one.",
        AlreadySetUp = new("The site has an administrator already", "Sign in at /umbraco. If the password is lost, docs/operators.md tells how to get a new one."),
        HttpsRequired = new("A secure connection is needed", "The back office opens only at an address that begins with https. Whoever runs the server finds out how in docs/operators.md."),
        UnknownOrigin = new("The site’s address is missing", "The server does not know at which address the back office is. Whoever runs it has to say so in the setting Umbraco:CMS:Security:BackOfficeHost."),
        WrongAddress = new("You cannot sign in from here", "The request to sign in does not come from this back office, or is incomplete. Go back to the start page and try again."),
        ForeignPage = new("You cannot sign in from here", "The form was not sent by a page of this site. Go back to the start page and try again."),
        NotLoaded = new("The site is starting", "A few more seconds. Load the page again shortly."),
        NoBackOffice = new("The back office is not installed", "The catalogue works, but the program was built without Node.js, which prepares these pages. Whoever runs the server installs Node.js 20.19 or later with npm (Debian: apt-get install nodejs npm), builds again with dotnet build and restarts."),
    };

    public static PageTexts For(HttpRequest request)
    {
        var preferred = request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.Value?.Split('-')[0])
            .FirstOrDefault(language => language is "it" or "en");
        return preferred == "en" ? English : Italian;
    }
}
