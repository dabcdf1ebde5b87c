using Passoparola.Cms.Api.Management.Pipeline;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Documents.Moving;

/// <summary>The right to change where documents are.</summary>
internal sealed class DocumentTreeLock(ICoreScopeProvider scopes, IEntityService entities) : TreeLock(scopes, entities, Constants.Locks.ContentTree);
