using Passoparola.Cms.Api.Management.Pipeline;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Api.Management.Media.Moving;

/// <summary>The right to change where media are.</summary>
internal sealed class MediaTreeLock(ICoreScopeProvider scopes, IEntityService entities) : TreeLock(scopes, entities, Constants.Locks.MediaTree);
