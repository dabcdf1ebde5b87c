namespace Passoparola.Cms.Api.Management.BackOffice;

/// <summary>How a file of the bundle is sent.</summary>
internal enum FileCoding
{
    Brotli,
    Gzip,
    Identity,
}
