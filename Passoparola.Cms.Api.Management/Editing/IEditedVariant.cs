namespace Passoparola.Cms.Api.Management.Editing;

/// <summary>The name of an item in one culture, in a request.</summary>
internal interface IEditedVariant
{
    string Name { get; }

    string? Culture { get; }

    string? Segment { get; }
}
