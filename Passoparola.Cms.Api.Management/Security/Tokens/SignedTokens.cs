using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace Passoparola.Cms.Api.Management.Security.Tokens;

/// <summary>What a token is for. It opens nothing else.</summary>
internal enum TokenPurpose
{
    /// <summary>Is exchanged for a session's first tokens.</summary>
    Code,

    /// <summary>Opens the API for a person, beside the header.</summary>
    Person,

    /// <summary>Opens the API for a program.</summary>
    Client,
}

/// <summary>
/// Something the site said to itself, encrypted, with the moment it stops being true. It is not stored; what it speaks of
/// is looked up on every use.
/// </summary>
internal sealed class SignedTokens(IDataProtectionProvider protection, TimeProvider clock, IOptionsMonitor<GlobalSettings> settings)
{
    // The back office counts on a session that lasts four times as long as what opens the API.
    private const int AccessTokensInSession = 4;

    private const int MomentLength = sizeof(long);

    private static readonly TimeSpan CodeLifetime = TimeSpan.FromSeconds(60);

    public TimeSpan LifetimeOf(TokenPurpose purpose) =>
        purpose == TokenPurpose.Code ? CodeLifetime : settings.CurrentValue.TimeOut / AccessTokensInSession;

    public string Issue(TokenPurpose purpose, string subject)
    {
        var payload = new byte[MomentLength + Encoding.UTF8.GetByteCount(subject)];
        BinaryPrimitives.WriteInt64BigEndian(payload, (clock.GetUtcNow() + LifetimeOf(purpose)).UtcTicks);
        Encoding.UTF8.GetBytes(subject, payload.AsSpan(MomentLength));
        return Base64Url.EncodeToString(Protector(purpose).Protect(payload));
    }

    /// <returns>The subject; <c>null</c> for what is no token of this purpose, or has run out.</returns>
    public string? Read(TokenPurpose purpose, string? token) => ReadWithEnd(purpose, token)?.Subject;

    /// <summary>Like the other, with the moment the token runs out.</summary>
    public (string Subject, DateTimeOffset Expires)? ReadWithEnd(TokenPurpose purpose, string? token)
    {
        if (string.IsNullOrEmpty(token) || Unprotect(purpose, token) is not { Length: >= MomentLength } payload)
        {
            return null;
        }

        var expires = new DateTimeOffset(BinaryPrimitives.ReadInt64BigEndian(payload), TimeSpan.Zero);
        return expires > clock.GetUtcNow() ? (Encoding.UTF8.GetString(payload.AsSpan(MomentLength)), expires) : null;
    }

    private byte[]? Unprotect(TokenPurpose purpose, string token)
    {
        try
        {
            return Protector(purpose).Unprotect(Base64Url.DecodeFromChars(token));
        }
        catch (Exception notOurs) when (notOurs is FormatException or CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Protector(TokenPurpose purpose) => protection.CreateProtector("Passoparola.BackOffice", purpose.ToString());
}
