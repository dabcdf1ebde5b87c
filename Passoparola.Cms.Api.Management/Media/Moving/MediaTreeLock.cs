using Passoparola.Cms.Api.Management.Pipeline;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Api.Management.Media.Moving;

/// <summary>The right to change where media are.</summary>
internal sealed class MediaTreeLock(ICoreScopeProvider scopes) : TreeLock(scopes, Constants.Locks.MediaTree);
