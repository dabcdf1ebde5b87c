using Passoparola.Cms.Api.Management.Pipeline;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Api.Management.Documents.Moving;

/// <summary>The right to change where documents are.</summary>
internal sealed class DocumentTreeLock(ICoreScopeProvider scopes) : TreeLock(scopes, Constants.Locks.ContentTree);
