using Passoparola.Cms.Infrastructure.SignIns;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Users;

internal static class ResetPassword
{
    public static async Task<int> RunAsync(IServiceProvider services, string email, bool fromInput)
    {
        await using var scope = services.CreateAsyncScope();
        if (scope.ServiceProvider.GetRequiredService<IUserService>().GetByEmail(email) is not { Kind: UserKind.Default } user)
        {
            return await RefuseAsync($"Nobody who signs in with a password has the e-mail address '{email}'.");
        }

        var password = fromInput ? await Console.In.ReadLineAsync() ?? "" : null;
        var result = await scope.ServiceProvider.GetRequiredService<IPasswordReset>().ResetAsync(user.Key, password);
        if (result.Password is not { } holds)
        {
            return await RefuseAsync(result.Problems is [] ? $"The password was not changed: {result.Status}." : string.Join(' ', result.Problems));
        }

        await Console.Out.WriteLineAsync(fromInput
            ? $"{user.Username} has a new password."
            : $"{user.Username} has a new password: {holds}\nChange it after signing in.");
        if (!user.IsApproved)
        {
            await Console.Error.WriteLineAsync("The account is disabled: an administrator has to enable it.");
        }

        return 0;
    }

    private static async Task<int> RefuseAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}
