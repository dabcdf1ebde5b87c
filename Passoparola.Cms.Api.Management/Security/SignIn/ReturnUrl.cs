namespace Passoparola.Cms.Api.Management.Security.SignIn;

/// <summary>Where to go after signing in: somewhere in the back office, and nowhere else.</summary>
internal static class ReturnUrl
{
    private const int Longest = 4096;

    /// <returns>The address when it is one of the back office, else the back office's start.</returns>
    public static string OrStart(string? address) => address is not null && IsInBackOffice(address) ? address : ManagementPaths.BackOffice;

    private static bool IsInBackOffice(string address)
    {
        // Browsers read a backslash as a slash, pass over control characters and resolve dots, encoded or not.
        if (address.Length > Longest || address.Any(character => character is '\\' or <= ' ' or > '~'))
        {
            return false;
        }

        var path = address.Split('?', '#')[0];
        var below = path.StartsWith(ManagementPaths.BackOffice, StringComparison.OrdinalIgnoreCase) ? path[ManagementPaths.BackOffice.Length..] : null;
        return below is "" or ['/', ..]
            && !below.Contains("//", StringComparison.Ordinal)
            && !below.Contains("..", StringComparison.Ordinal)
            && !below.Contains('%', StringComparison.Ordinal);
    }
}
