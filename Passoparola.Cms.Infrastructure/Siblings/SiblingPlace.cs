namespace Passoparola.Cms.Infrastructure.Siblings;

/// <summary>Where names must be unique: among the things of one kind under one parent, except the thing itself.</summary>
/// <param name="NodeId">The thing that is named; 0 while it is not stored.</param>
internal readonly record struct SiblingPlace(Guid ObjectType, int ParentId, int NodeId);
