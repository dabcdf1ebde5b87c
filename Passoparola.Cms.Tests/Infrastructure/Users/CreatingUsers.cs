using Microsoft.AspNetCore.Identity;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Tests.Infrastructure.Users;

[Collection<RunningCms>]
public sealed class CreatingUsers(CmsApplication cms)
{
    private readonly IUserService _users = cms.Get<IUserService>();

    [Fact]
    public async Task An_administrator_is_created_with_a_password_that_only_the_creator_sees()
    {
        var email = NewEmail();

        var created = await CreateAsync(email, Constants.Security.AdminGroupKey);

        Assert.Equal(UserOperationStatus.Success, created.Status);
        var user = _users.GetByUsername(email)!;
        Assert.Equal(
            PasswordVerificationResult.Success,
            cms.Get<IPasswordHasher<IUser>>().VerifyHashedPassword(user, user.RawPasswordValue!, created.Result.InitialPassword!));
        Assert.Equal([Constants.Security.AdminGroupAlias], user.Groups.Select(group => group.Alias));
        Assert.True(user.IsApproved);
        Assert.Contains(Constants.Applications.Content, user.AllowedSections);
    }

    [Fact]
    public async Task The_same_address_is_refused_the_second_time()
    {
        var email = NewEmail();
        await CreateAsync(email, Constants.Security.AdminGroupKey);

        var again = await CreateAsync(email.ToUpperInvariant(), Constants.Security.AdminGroupKey);

        Assert.False(again.Success);
        Assert.Contains(again.Status, new[] { UserOperationStatus.DuplicateUserName, UserOperationStatus.DuplicateEmail });
    }

    [Fact]
    public async Task A_group_that_does_not_exist_is_refused() =>
        Assert.Equal(UserOperationStatus.MissingUserGroup, (await CreateAsync(NewEmail(), Guid.NewGuid())).Status);

    private static string NewEmail() => $"utente-{Guid.NewGuid():N}@example.org";

    private Task<Attempt<UserCreationResult, UserOperationStatus>> CreateAsync(string email, Guid groupKey) => _users.CreateAsync(
        Constants.Security.SuperUserKey,
        new UserCreateModel { Email = email, UserName = email, Name = "Anna Verdi", UserGroupKeys = new HashSet<Guid> { groupKey } },
        approveUser: true);
}
