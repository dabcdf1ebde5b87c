using Passoparola.Cms.Search.Indexing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Passoparola.Cms.Tests.Delivery.Querying;

/// <summary>Cannot read the page with the code <c>uno</c>.</summary>
internal sealed class FailingDeclaration : ISearchDeclaration
{
    public IReadOnlyList<SearchField> Fields { get; } = [new("text", FieldKind.Text)];

    public IEnumerable<FieldValue> Read(IPublishedContent document, string culture) =>
        document.GetProperty("code")?.GetSourceValue() is "uno" ? [FieldValue.Text("nowhere", "parola")] : [FieldValue.Text("text", "parola")];

    public IEnumerable<Guid> References(IPublishedContent document) => [];
}
