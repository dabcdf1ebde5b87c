using System.CommandLine;
using Passoparola.Cms.Boot;

namespace Passoparola.Cms.Users;

/// <summary><c>user reset-password</c>.</summary>
internal static class UserCommand
{
    public const string Name = "user";

    public static Command Create(OnSite onSite)
    {
        var email = new Argument<string>("e-mail") { Description = "The user's e-mail address." };
        var stdin = new Option<bool>("--stdin") { Description = "Read the new password from standard input instead of making one." };
        var reset = new Command("reset-password", "Gives a user of the back office a new password and unlocks the account.") { email, stdin };
        reset.SetAction((parsed, cancellation) => onSite(
            services => ResetPassword.RunAsync(services, parsed.GetRequiredValue(email), parsed.GetValue(stdin)), cancellation));
        return new Command(Name, "Works with the users of the back office.") { reset };
    }
}
