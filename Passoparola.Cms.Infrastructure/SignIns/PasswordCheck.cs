using Microsoft.AspNetCore.Identity;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Passoparola.Cms.Infrastructure.SignIns;

/// <summary>Compares passwords and secrets with their hashes. Where there is none, it takes as long to say no.</summary>
internal sealed class PasswordCheck(IPasswordHasher<IUser> hasher)
{
    // The hasher wants a user and, as it stands, makes nothing of it.
    private static readonly User Nobody = new(new GlobalSettings());

    private readonly Lazy<string> _hashOfNothing = new(() => hasher.HashPassword(Nobody, Secret.New()));

    public string Hash(string password) => hasher.HashPassword(Nobody, password);

    public PasswordVerificationResult Matches(string? hash, string password)
    {
        // Made before it is known whether it is needed: the first of the unknown would else wait for it.
        var ofNothing = _hashOfNothing.Value;
        var stored = string.IsNullOrEmpty(hash) ? null : hash;
        var result = hasher.VerifyHashedPassword(Nobody, stored ?? ofNothing, password);
        return stored is null ? PasswordVerificationResult.Failed : result;
    }
}
