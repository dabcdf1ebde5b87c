using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Tests.Support.BackOffice;

/// <summary>Somebody who may sign in, with the password to do it.</summary>
internal sealed record Person(Guid Key, string Email, string Password);

internal static class People
{
    /// <summary>Makes a user of the back office whom no other test knows.</summary>
    public static async Task<Person> NewPersonAsync(this CmsApplication cms, Guid? group = null)
    {
        var email = $"persona-{Guid.NewGuid():N}@example.org";
        var created = await cms.Get<IUserService>().CreateAsync(
            Constants.Security.SuperUserKey,
            new UserCreateModel { Email = email, UserName = email, Name = "Bruna Conti", UserGroupKeys = new HashSet<Guid> { group ?? Constants.Security.AdminGroupKey } },
            approveUser: true);
        Assert.Equal(UserOperationStatus.Success, created.Status);
        return new Person(created.Result.CreatedUser!.Key, email, created.Result.InitialPassword!);
    }
}
