using Passoparola.Cms.Infrastructure.Runtime;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Extensions;
using Types = Umbraco.Cms.Core.Constants.Conventions.RelationTypes;

namespace Passoparola.Cms.Infrastructure.Relations;

/// <summary>The relation types every Umbraco site has, under the keys a stock site gives them.</summary>
internal sealed class SeedRelationTypes(ICoreScopeProvider scopes, IRelationTypeRepository relationTypes) : IDatabaseSeed
{
    public int Order => 20;

    private static readonly Guid Document = Constants.ObjectTypes.Document;
    private static readonly Guid Media = Constants.ObjectTypes.Media;
    private static readonly Guid Element = Constants.ObjectTypes.Element;
    private static readonly Guid ElementContainer = Constants.ObjectTypes.ElementContainer;

    public void EnsureSeeded()
    {
        using var scope = scopes.CreateCoreScope();
        var present = relationTypes.GetMany(Array.Empty<int>()).Select(type => type.Alias).ToHashSet();
        foreach (var type in BuiltIn().Where(type => !present.Contains(type.Alias)))
        {
            relationTypes.Save(type);
        }

        scope.Complete();
    }

    private static IEnumerable<RelationType> BuiltIn() =>
    [
        New(Types.RelateDocumentOnCopyAlias, Types.RelateDocumentOnCopyName, (Document, Document), isBidirectional: true),
        New(Types.RelateParentDocumentOnDeleteAlias, Types.RelateParentDocumentOnDeleteName, (Document, Document)),
        New(Types.RelateParentMediaFolderOnDeleteAlias, Types.RelateParentMediaFolderOnDeleteName, (Media, Media)),
        New(
            Types.RelateParentElementContainerOnElementDeleteAlias,
            Types.RelateParentElementContainerOnElementDeleteName,
            (ElementContainer, Element)),
        New(
            Types.RelateParentElementContainerOnContainerDeleteAlias,
            Types.RelateParentElementContainerOnContainerDeleteName,
            (ElementContainer, ElementContainer)),
        New(Types.RelatedMediaAlias, Types.RelatedMediaName, isDependency: true),
        New(Types.RelatedDocumentAlias, Types.RelatedDocumentName, isDependency: true),
        New(Types.RelatedMemberAlias, Types.RelatedMemberName, isDependency: true),
        New(Types.RelatedElementAlias, Types.RelatedElementName, isDependency: true),
    ];

    private static RelationType New(
        string alias, string name, (Guid Parent, Guid Child)? between = null, bool isBidirectional = false, bool isDependency = false) =>
        new(name, alias, isBidirectional, between?.Parent, between?.Child, isDependency, $"{alias}____{name}".ToGuid());
}
