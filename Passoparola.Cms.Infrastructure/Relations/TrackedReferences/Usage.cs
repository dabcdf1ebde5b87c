namespace Passoparola.Cms.Infrastructure.Relations.TrackedReferences;

/// <summary>One thing is used by another, in whichever direction their relation was stored.</summary>
internal sealed class Usage
{
    public int UsedId { get; set; }

    public int UserId { get; set; }

    public int RelationTypeId { get; set; }
}
