using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Infrastructure.DocumentTypes;

/// <summary>What content of one type must follow after types were saved.</summary>
/// <param name="ContentTypeId">The type of the content; also one that is only composed of a saved type.</param>
/// <param name="From">How the type varied.</param>
/// <param name="To">How it varies now.</param>
/// <param name="Properties">The properties that vary differently, inherited ones included.</param>
/// <param name="RemovedProperties">The ids of property types the type no longer has.</param>
internal sealed record ContentTypeShift(
    int ContentTypeId,
    ContentVariation From,
    ContentVariation To,
    IReadOnlyList<PropertyShift> Properties,
    IReadOnlyList<int> RemovedProperties);

/// <summary>A property that varies differently from before, seen from the type that has it.</summary>
internal sealed record PropertyShift(int PropertyTypeId, ContentVariation From, ContentVariation To);

/// <summary>
/// Moves what is stored after types were changed, in the ambient scope's transaction. From invariant to culture, names
/// and values go to the default language; from culture to invariant, those of the default language remain.
/// </summary>
internal interface IVariationMigration
{
    void Follow(IReadOnlyList<ContentTypeShift> shifts);
}
