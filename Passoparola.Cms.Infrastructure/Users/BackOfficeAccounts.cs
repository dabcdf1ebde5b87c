using System.Security.Principal;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Infrastructure.Users;

/// <summary>
/// Opens accounts for the people and programs of the back office. What needs the back office's own sign-in (invitation
/// and reset links) says so instead of pretending.
/// </summary>
internal sealed class BackOfficeAccounts(
    IBackOfficeUserStore store,
    IPasswordHasher<IUser> hasher,
    TimeProvider clock,
    IOptions<GlobalSettings> globalSettings,
    IOptions<UserPasswordConfigurationSettings> passwordSettings) : ICoreBackOfficeUserManager
{
    private const string NoLinks = "Links by e-mail come with the back office's sign-in, which this site does not have yet.";

    public async Task<IdentityCreationResult> CreateAsync(UserCreateModel createModel)
    {
        var user = NewUser(createModel);
        // Programs sign in with client credentials: no password may open their account.
        var password = createModel.Kind == UserKind.Api ? null : GeneratePassword();
        if (password is not null)
        {
            user.RawPasswordValue = hasher.HashPassword(user, password);
            user.PasswordConfiguration = $$"""{"hashAlgorithm":"{{passwordSettings.Value.HashAlgorithmType}}"}""";
        }

        return await SaveAsync(user, password);
    }

    public async Task<IdentityCreationResult> CreateForInvite(UserCreateModel createModel)
    {
        var user = NewUser(createModel);
        user.InvitedDate = clock.GetUtcNow().UtcDateTime;
        return await SaveAsync(user, null);
    }

    public async Task<Attempt<UserUnlockResult, UserOperationStatus>> UnlockUser(IUser user)
    {
        user.IsLockedOut = false;
        user.LastLockoutDate = null;
        user.FailedPasswordAttempts = 0;
        var status = await store.SaveAsync(user);
        return status == UserOperationStatus.Success
            ? Attempt.SucceedWithStatus(status, new UserUnlockResult())
            : Attempt.FailWithStatus(status, new UserUnlockResult());
    }

    // No external login provider is stored: nobody has such a login.
    public Task<Attempt<ICollection<IIdentityUserLogin>, UserOperationStatus>> GetLoginsAsync(IUser user) =>
        Task.FromResult(Attempt.SucceedWithStatus<ICollection<IIdentityUserLogin>, UserOperationStatus>(UserOperationStatus.Success, []));

    public Task<Attempt<string, UserOperationStatus>> GenerateEmailConfirmationTokenAsync(IUser user) =>
        throw new NotSupportedException(NoLinks);

    public Task<Attempt<string, UserOperationStatus>> GeneratePasswordResetTokenAsync(IUser user) =>
        throw new NotSupportedException(NoLinks);

    public Task<bool> IsEmailConfirmationTokenValidAsync(IUser user, string token) =>
        throw new NotSupportedException(NoLinks);

    public Task<bool> IsResetPasswordTokenValidAsync(IUser user, string token) =>
        throw new NotSupportedException(NoLinks);

    public void NotifyForgotPasswordRequested(IPrincipal user, string toString) =>
        throw new NotSupportedException(NoLinks);

    public string GeneratePassword() => new PasswordGenerator(passwordSettings.Value).GeneratePassword();

    private User NewUser(UserCreateModel model)
    {
        var user = new User(globalSettings.Value)
        {
            Name = model.Name,
            Email = model.Email,
            Username = model.UserName,
            Kind = model.Kind,
            IsApproved = false,
        };
        if (model.Id is { } key)
        {
            user.Key = key;
        }

        return user;
    }

    private async Task<IdentityCreationResult> SaveAsync(User user, string? password) => await store.SaveAsync(user) switch
    {
        UserOperationStatus.Success => new IdentityCreationResult { Succeded = true, InitialPassword = password },
        UserOperationStatus.CancelledByNotification => IdentityCreationResult.Cancel(),
        var status => IdentityCreationResult.Fail($"The user was not saved: {status}."),
    };
}
