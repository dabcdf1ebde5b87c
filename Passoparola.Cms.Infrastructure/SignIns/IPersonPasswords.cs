namespace Passoparola.Cms.Infrastructure.SignIns;

/// <summary>Who opens a session with a password.</summary>
public interface IPersonPasswords
{
    /// <summary>Compares a password, as slowly for people who do not exist or may not sign in.</summary>
    /// <param name="login">The user name or the e-mail address.</param>
    /// <returns>The user's key; <c>null</c> for whoever may not sign in with it, whatever the reason.</returns>
    Guid? Verify(string login, string password);
}
