using Microsoft.AspNetCore.Identity;
using Passoparola.Cms.Infrastructure.SignIns;
using Umbraco.Cms.Core.Models.Membership;

namespace Passoparola.Cms.Tests.Infrastructure.SignIns;

public sealed class CheckingPasswords
{
    private const string Password = "una password lunga";

    private static readonly string Stored = new PasswordHasher<IUser>().HashPassword(null!, Password);

    [Fact]
    public void The_right_password_alone_is_right()
    {
        var check = new PasswordCheck(new PasswordHasher<IUser>());

        Assert.Equal(PasswordVerificationResult.Success, check.Matches(Stored, Password));
        Assert.Equal(PasswordVerificationResult.Failed, check.Matches(Stored, Password + " "));
        Assert.Equal(PasswordVerificationResult.Failed, check.Matches(null, Password));
        Assert.Equal(PasswordVerificationResult.Failed, check.Matches("", ""));
    }

    [Fact]
    public void An_unknown_name_is_as_much_work_as_a_known_one_from_the_first_attempt_on()
    {
        Assert.Equal(WorkOf(Stored, Stored), WorkOf(null, null));
        Assert.Equal(WorkOf(Stored, Stored), WorkOf(Stored, ""));
    }

    // What takes the time is the hashing, and how often the hash at hand asks for it.
    private static List<string> WorkOf(params string?[] attempts)
    {
        var hasher = new ObservedHasher();
        var check = new PasswordCheck(hasher);
        foreach (var hash in attempts)
        {
            check.Matches(hash, "non è questa");
        }

        return hasher.Work;
    }

    private sealed class ObservedHasher : IPasswordHasher<IUser>
    {
        private readonly PasswordHasher<IUser> _hasher = new();

        public List<string> Work { get; } = [];

        public string HashPassword(IUser user, string password)
        {
            Work.Add("hash");
            return _hasher.HashPassword(user, password);
        }

        public PasswordVerificationResult VerifyHashedPassword(IUser user, string hashedPassword, string providedPassword)
        {
            // The format, the function and the iterations: https://github.com/dotnet/aspnetcore, PasswordHasher's header.
            Work.Add("verify " + Convert.ToHexString(Convert.FromBase64String(hashedPassword).AsSpan(0, 9)));
            return _hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
