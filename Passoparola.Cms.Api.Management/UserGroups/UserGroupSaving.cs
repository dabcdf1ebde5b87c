using Microsoft.AspNetCore.Http.HttpResults;
using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Status = Umbraco.Cms.Core.Services.OperationStatus.UserGroupOperationStatus;

namespace Passoparola.Cms.Api.Management.UserGroups;

/// <summary>Makes groups and changes them, as a request says.</summary>
internal sealed class UserGroupSaving(IUserGroupService groups, UserGroupFilling filling, ICurrentUser current, IShortStringHelper shortStrings)
{
    /// <returns>The refusal to answer with; <c>null</c> when the group is made.</returns>
    public async Task<ProblemHttpResult?> CreateAsync(Guid key, UserGroupRequest request)
    {
        if (await groups.GetAsync(key) is not null)
        {
            return UserGroupProblems.For(Status.AlreadyExists);
        }

        var group = new UserGroup(shortStrings) { Key = key };
        return await filling.FillAsync(group, request) is var filled and not Status.Success
            ? UserGroupProblems.For(filled)
            : await groups.CreateAsync(group, current.Key) is { Success: false } refused ? UserGroupProblems.For(refused.Status) : null;
    }

    /// <returns>The refusal to answer with; <c>null</c> when the group is changed.</returns>
    public async Task<ProblemHttpResult?> UpdateAsync(Guid key, UserGroupRequest request)
    {
        if (await groups.GetAsync(key) is not { } group)
        {
            return UserGroupProblems.For(Status.NotFound);
        }

        return await filling.FillAsync(group, request) is var filled and not Status.Success
            ? UserGroupProblems.For(filled)
            : await groups.UpdateAsync(group, current.Key) is { Success: false } refused ? UserGroupProblems.For(refused.Status) : null;
    }
}
