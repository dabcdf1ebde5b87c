using System.Globalization;
using Passoparola.Cms.Infrastructure.Documents;
using Passoparola.Cms.Infrastructure.Media;
using Passoparola.Cms.Infrastructure.Scoping;

namespace Passoparola.Cms.Infrastructure.DocumentTypes;

/// <summary>Asks the documents and media items about their types.</summary>
internal sealed class TypedContent(IAmbientDatabase database)
{
    public bool Any(int contentTypeId) =>
        database.Current.Set<DocumentRow>().Any(row => row.ContentTypeId == contentTypeId)
        || database.Current.Set<MediaRow>().Any(row => row.ContentTypeId == contentTypeId);

    /// <summary>The types of the documents or media items with these ids.</summary>
    public IReadOnlyList<int> TypesOf(IReadOnlyCollection<int> ids) =>
    [
        .. database.Current.Set<DocumentRow>().Where(row => ids.Contains(row.Id)).Select(row => row.ContentTypeId)
            .Concat(database.Current.Set<MediaRow>().Where(row => ids.Contains(row.Id)).Select(row => row.ContentTypeId))
            .Distinct(),
    ];

    /// <summary>Whether content of these types holds a value of the property, in any version.</summary>
    public bool HasValues(IReadOnlyCollection<int> contentTypeIds, int propertyTypeId)
    {
        // The name of a value in the JSON object, after its kind. Inside a text every quote has a backslash before it.
        var id = propertyTypeId.ToString(CultureInfo.InvariantCulture);
        string invariant = $"{id}\":", varying = $"{id}|";
        return "intd".Any(kind =>
        {
            string first = "{\"" + kind, next = ",\"" + kind;
            return AnyValue(contentTypeIds, first + invariant, next + invariant) || AnyValue(contentTypeIds, first + varying, next + varying);
        });
    }

    private bool AnyValue(IReadOnlyCollection<int> contentTypeIds, string first, string next) =>
        database.Current.Set<DocumentRow>()
            .Where(row => contentTypeIds.Contains(row.ContentTypeId))
            .Join(database.Current.Set<DocumentVersionRow>(), row => row.Id, version => version.NodeId, (_, version) => version.Values)
            .Any(values => values.Contains(first) || values.Contains(next))
        || database.Current.Set<MediaRow>()
            .Any(row => contentTypeIds.Contains(row.ContentTypeId) && (row.Values.Contains(first) || row.Values.Contains(next)));
}
