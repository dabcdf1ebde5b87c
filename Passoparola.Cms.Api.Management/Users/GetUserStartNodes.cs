using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Passoparola.Cms.Api.Management.Users;

/// <summary>Where a user starts in each tree, the groups counted in.</summary>
public sealed record UserStartNodesResponse(
    Guid Id,
    IReadOnlyList<ReferenceById> DocumentStartNodeIds,
    bool HasDocumentRootAccess,
    IReadOnlyList<ReferenceById> MediaStartNodeIds,
    bool HasMediaRootAccess,
    IReadOnlyList<ReferenceById> ElementStartNodeIds,
    bool HasElementRootAccess);

internal static class GetUserStartNodes
{
    public static void Map(RouteGroupBuilder users) => users.MapGet("/{id:guid}/calculate-start-nodes", HandleAsync)
        .WithName("GetUserByIdCalculateStartNodes").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<UserStartNodesResponse>, ProblemHttpResult>> HandleAsync(
        Guid id, IUserService users, UserAccess access, StartNodesOfUsers startNodes)
    {
        if (await access.ToUsersAsync(id) is { } refusal)
        {
            return refusal;
        }

        if (await users.GetAsync(id) is not { } user)
        {
            return UserProblems.For(UserOperationStatus.UserNotFound);
        }

        var (documents, media, elements) = startNodes.Effective(user);
        return TypedResults.Ok(new UserStartNodesResponse(
            id, documents.Nodes, documents.HasRoot, media.Nodes, media.HasRoot, elements.Nodes, elements.HasRoot));
    }
}
