using Passoparola.Cms.Infrastructure.Querying;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;

namespace Passoparola.Cms.Infrastructure.Users;

/// <summary>Which users are wanted, in which order.</summary>
internal sealed record UserPage(Func<IUser, object?> OrderBy, Direction Direction)
{
    public IQuery<IUser>? Query { get; init; }

    public IQuery<IUser>? Filter { get; init; }

    /// <summary>Aliases; a user is in at least one of them.</summary>
    public string[]? InGroups { get; init; }

    /// <summary>Aliases; a user is in none of them.</summary>
    public string[]? NotInGroups { get; init; }

    public UserState[]? States { get; init; }

    public UserKind[]? Kinds { get; init; }

    public IReadOnlyList<IUser> Of(IEnumerable<IUser> users)
    {
        var wanted = users.Where(Query).Where(Filter).Where(Matches);
        var ordered = Direction == Direction.Ascending
            ? wanted.OrderBy(OrderBy, AnyValue.Instance)
            : wanted.OrderByDescending(OrderBy, AnyValue.Instance);
        return [.. ordered.ThenBy(user => user.Id)];
    }

    private bool Matches(IUser user) =>
        (InGroups is null or [] || user.Groups.Any(group => InGroups.Contains(group.Alias)))
        && (NotInGroups is null or [] || !user.Groups.Any(group => NotInGroups.Contains(group.Alias)))
        && (States is null or [] || States.Contains(UserState.All) || States.Contains(user.UserState))
        && (Kinds is null or [] || Kinds.Contains(user.Kind));

    private sealed class AnyValue : IComparer<object?>
    {
        public static readonly AnyValue Instance = new();

        public int Compare(object? x, object? y) => (x, y) switch
        {
            (string left, string right) => StringComparer.InvariantCultureIgnoreCase.Compare(left, right),
            _ => Comparer<object?>.Default.Compare(x, y),
        };
    }
}
