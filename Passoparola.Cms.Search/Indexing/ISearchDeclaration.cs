using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Search.Indexing;

/// <summary>
/// What a site indexes beside what its content index handlers give: the fields, and how a published document fills them.
/// Every registered declaration is asked about every document.
/// </summary>
public interface ISearchDeclaration
{
    /// <summary>
    /// The fields. Two declarations may share a field of the same kind and weight. A field of a content index handler
    /// (<c>contentType</c>, <c>name</c>, <c>updateDate</c>, …) is not declared again, only asked for.
    /// </summary>
    IReadOnlyList<SearchField> Fields { get; }

    /// <summary>The values of a document as one culture shows them, of declared fields only.</summary>
    /// <param name="document">A published document.</param>
    /// <param name="culture">An installed culture, which also shows documents that do not vary by culture.</param>
    IEnumerable<FieldValue> Read(IPublishedContent document, string culture);

    /// <summary>
    /// The key of every item whose content the values were taken from, or would be if it were published: when one of
    /// them changes, comes or goes, the document is read again. A picker leaves out what is not published now, so read
    /// these keys from the stored values. To refer to a list is to refer to the documents right beneath it too, those that
    /// come later included.
    /// </summary>
    IEnumerable<Guid> References(IPublishedContent document);
}
