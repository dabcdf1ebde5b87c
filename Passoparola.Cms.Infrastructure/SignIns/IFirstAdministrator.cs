namespace Passoparola.Cms.Infrastructure.SignIns;

/// <summary>Who becomes the site's first administrator.</summary>
public sealed record AdministratorDetails(string Name, string Email, string Password);

/// <summary>What became of it.</summary>
public enum FirstAdministratorOutcome
{
    /// <summary>The administrator may sign in.</summary>
    Done,

    /// <summary>The link was used, has run out or never was, or there is an administrator already.</summary>
    WrongLink,

    /// <summary>Another user has the e-mail address.</summary>
    EmailTaken,

    /// <summary>The password breaks the rules.</summary>
    WeakPassword,

    /// <summary>Something else of the site refused.</summary>
    Refused,
}

/// <summary>
/// Puts a new site into somebody's hands: the super user's account, which no password opens at first, is given a name, an
/// address and a password, by whoever reads the console or writes the configuration.
/// </summary>
public interface IFirstAdministrator
{
    /// <summary>How long a link is good.</summary>
    static readonly TimeSpan LinkLifetime = TimeSpan.FromMinutes(60);

    /// <summary>Makes the secret of a new link. Earlier ones are worthless from then on.</summary>
    /// <returns><c>null</c> when the site has an administrator.</returns>
    string? RenewLink();

    /// <summary>Sets up the administrator with a link's secret, which is spent by it.</summary>
    /// <returns>The outcome, and whose key to open a session for.</returns>
    Task<(FirstAdministratorOutcome Outcome, Guid UserKey)> SetUpAsync(string secret, AdministratorDetails details);

    /// <summary>Sets up the administrator whom the operator names.</summary>
    Task<FirstAdministratorOutcome> SetUpAsync(AdministratorDetails details);
}
