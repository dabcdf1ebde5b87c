namespace Passoparola.Cms.Infrastructure.SignIns;

/// <summary>Whether the site is in anybody's hands yet.</summary>
public interface IAdministrators
{
    /// <summary>Whether some administrator has a password and may use it.</summary>
    bool CanSignIn { get; }
}
