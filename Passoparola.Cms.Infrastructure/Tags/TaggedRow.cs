namespace Passoparola.Cms.Infrastructure.Tags;

/// <summary>An assignment and its tag.</summary>
internal sealed class TaggedRow
{
    public required TagAssignmentRow Assignment { get; set; }

    public required TagRow Tag { get; set; }
}
