using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Passoparola.Cms.Infrastructure.Preview;

/// <summary>An encrypted note of the moment it ends, the user, the document and the user's security stamp.</summary>
internal sealed class PreviewTokens(
    IDataProtectionProvider protection, IBackOfficeUserReader users, IContentPermissionService permissions, TimeProvider clock) : IPreviewTokens
{
    private const int KeyLength = 16;
    private const int User = sizeof(long);
    private const int Document = User + KeyLength;
    private const int Stamp = Document + KeyLength;
    private const int Length = Stamp + SHA256.HashSizeInBytes;

    // Longer than any of ours: what is longer need not be decoded to be refused.
    private const int LongestToken = 1000;

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private readonly IDataProtector _protector = protection.CreateProtector("Passoparola.Preview", "v1");

    public string Issue(Guid user, Guid document)
    {
        var note = new byte[Length];
        BinaryPrimitives.WriteInt64BigEndian(note, (clock.GetUtcNow() + Lifetime).UtcTicks);
        user.TryWriteBytes(note.AsSpan(User));
        document.TryWriteBytes(note.AsSpan(Document));
        StampOf(users.GetByKey(user)).CopyTo(note, Stamp);
        return Base64Url.EncodeToString(_protector.Protect(note));
    }

    public async Task<Guid?> DocumentOfAsync(string token)
    {
        if (Read(token) is not { Length: Length } note || BinaryPrimitives.ReadInt64BigEndian(note) <= clock.GetUtcNow().UtcTicks)
        {
            return null;
        }

        var user = users.GetByKey(new Guid(note.AsSpan(User, KeyLength)));
        var document = new Guid(note.AsSpan(Document, KeyLength));
        return user is { IsApproved: true, IsLockedOut: false }
            && note.AsSpan(Stamp).SequenceEqual(StampOf(user))
            && await MaySeeAsync(user, document)
            ? document
            : null;
    }

    private async Task<bool> MaySeeAsync(IUser user, Guid document) =>
        await permissions.AuthorizeAccessAsync(user, [document], new HashSet<string> { ActionBrowse.ActionLetter }) == ContentAuthorizationStatus.Success;

    private byte[]? Read(string token)
    {
        if (token.Length > LongestToken)
        {
            return null;
        }

        try
        {
            return _protector.Unprotect(Base64Url.DecodeFromChars(token));
        }
        catch (Exception notOurs) when (notOurs is FormatException or CryptographicException)
        {
            return null;
        }
    }

    private static byte[] StampOf(IUser? user) => SHA256.HashData(Encoding.UTF8.GetBytes(user?.SecurityStamp ?? ""));
}
