namespace Passoparola.Cms.Infrastructure.Siblings;

/// <summary>The place of a new child: what its path starts with, its level, and the position after its siblings.</summary>
internal sealed record Placement(string ParentPath, int Level, int SortOrder);
