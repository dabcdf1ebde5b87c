using System.Net;
using System.Text.RegularExpressions;
using Passoparola.Cms.Tests.Support;
using Passoparola.Cms.Tests.Support.BackOffice;

namespace Passoparola.Cms.Tests.Management.SignIn;

public sealed partial class ResettingLostPasswords : IDisposable
{
    private const string Email = "anna@example.org";

    private const string Lost = "una password persa";

    private static readonly (string Key, string Value)[] Unattended =
    [
        ("Umbraco:CMS:Unattended:InstallUnattended", "true"),
        ("Umbraco:CMS:Unattended:UnattendedUserName", "Anna Verdi"),
        ("Umbraco:CMS:Unattended:UnattendedUserEmail", Email),
        ("Umbraco:CMS:Unattended:UnattendedUserPassword", Lost),
    ];

    private readonly TestDatabase _engine = TestEngine.CreateDatabase();

    [Fact]
    public async Task The_command_line_gives_a_new_password_while_the_server_stands_still()
    {
        var database = _engine.NewSite();
        await using (var first = await ConsoleSite.StartAsync(database, Unattended))
        {
            var (refused, _, reason) = await database.RunAsync("user", "reset-password", Email);
            Assert.Equal(1, refused);
            Assert.Single(reason.Split('\n'));
            await first.StopAsync();
        }

        var (unknown, _, sentence) = await database.RunAsync("user", "reset-password", "nessuno@example.org");
        Assert.Equal((1, "Nobody who signs in with a password has the e-mail address 'nessuno@example.org'."), (unknown, sentence));

        var (done, output, _) = await database.RunAsync("user", "reset-password", Email);
        Assert.Equal(0, done);
        var password = NewPassword().Match(output).Groups[1].Value;

        // The configuration still names the old one: it is for a site that has no administrator.
        await using var again = await ConsoleSite.StartAsync(database, Unattended);
        using var browser = new BackOfficeBrowser(again.Address);
        using var lost = await browser.LogInAsync(Email, Lost);
        Assert.Equal(HttpStatusCode.BadRequest, lost.StatusCode);
        await browser.SignInAsync(new Person(Guid.Empty, Email, password));
    }

    public void Dispose() => _engine.Dispose();

    [GeneratedRegex(@"has a new password: (\S+)")]
    private static partial Regex NewPassword();
}
