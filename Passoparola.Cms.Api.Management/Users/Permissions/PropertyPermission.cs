namespace Passoparola.Cms.Api.Management.Users.Permissions;

/// <summary>A permission on the values of a property, as Umbraco stores it: the property type's key, a bar and the verb.</summary>
internal sealed record PropertyPermission(Guid PropertyType, string Verb)
{
    private const char Bar = '|';

    public static PropertyPermission? Parse(string stored) =>
        stored.IndexOf(Bar, StringComparison.Ordinal) is var bar and > 0 && Guid.TryParse(stored.AsSpan(0, bar), out var propertyType)
            ? new PropertyPermission(propertyType, stored[(bar + 1)..])
            : null;

    public override string ToString() => $"{PropertyType}{Bar}{Verb}";
}
