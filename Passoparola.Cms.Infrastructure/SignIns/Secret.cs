using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Passoparola.Cms.Infrastructure.SignIns;

/// <summary>What only a browser or a program may hold: 256 random bits, of which the database keeps a hash.</summary>
internal static class Secret
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>A secret that follows from another one and a seed; neither alone gives it.</summary>
    public static string After(string secret, byte[] seed) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), seed));

    public static byte[] NewSeed() => RandomNumberGenerator.GetBytes(32);

    public static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
