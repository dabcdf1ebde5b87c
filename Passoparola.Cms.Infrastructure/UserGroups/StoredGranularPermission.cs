namespace Passoparola.Cms.Infrastructure.UserGroups;

/// <summary>A permission on one thing.</summary>
/// <param name="Context">What kind of thing the key names, as <c>IGranularPermission.Context</c> says it.</param>
/// <param name="Key">The thing; <c>null</c> for kinds that name none.</param>
/// <param name="Permission">The verb, for example <c>Umb.Document.Read</c>.</param>
internal sealed record StoredGranularPermission(string Context, Guid? Key, string Permission);
