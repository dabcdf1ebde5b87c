using Passoparola.Cms.Api.Management.Security;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Api.Management.Documents.Editing;

/// <summary>Who works on documents, and what their transactions are begun with.</summary>
internal sealed record DocumentWork(ICoreScopeProvider Scopes, ICurrentUser Current);
