using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;

namespace Passoparola.Cms.Api.Management.Users;

/// <summary>Which users are wanted, and in what order.</summary>
/// <param name="Filter">A part of the name or of the user name.</param>
internal sealed record UserListQuery(
    UserOrder? OrderBy, Direction? OrderDirection, Guid[]? UserGroupIds, UserState[]? UserStates, string? Filter)
{
    public UserFilter Filtered() => new()
    {
        IncludedUserGroups = UserGroupIds is { Length: > 0 } ? UserGroupIds.ToHashSet() : null,
        IncludeUserStates = UserStates is { Length: > 0 } ? UserStates.ToHashSet() : null,
        NameFilters = string.IsNullOrWhiteSpace(Filter) ? null : new HashSet<string> { Filter },
    };
}
