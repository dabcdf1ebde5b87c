using Passoparola.Cms.Api.Management.Responses;
using Umbraco.Cms.Core.Models;

namespace Passoparola.Cms.Api.Management.Audit;

/// <summary>Something that was done to a document or medium.</summary>
/// <param name="User">Who did it; an empty key when the account does not exist any more.</param>
/// <param name="Parameters">What it was done to in particular, for example the names of languages.</param>
public sealed record AuditLogResponse(ReferenceById User, DateTimeOffset Timestamp, AuditType LogType, string? Comment, string? Parameters);
