using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.Entities;

/// <summary>Which siblings around an entity are wanted.</summary>
/// <param name="Before">How many just before it.</param>
/// <param name="After">How many just after it.</param>
internal sealed record SiblingWindow(Guid[] ObjectTypes, Guid TargetKey, bool Trashed, int Before, int After)
{
    public IQuery<IUmbracoEntity>? Filter { get; init; }

    public required Ordering Ordering { get; init; }
}
