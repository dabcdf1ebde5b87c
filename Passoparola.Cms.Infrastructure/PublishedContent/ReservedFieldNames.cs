using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.PublishedContent;

/// <summary>Aliases no property may have: a published item has a member of that name, or an extension reserved it.</summary>
internal sealed class ReservedFieldNames(
    IOptions<ContentPropertySettings> content,
    IOptions<MediaPropertySettings> media,
    IOptions<MemberPropertySettings> members) : IReservedFieldNamesService
{
    private static readonly string[] Members = [.. new[] { typeof(IPublishedElement), typeof(IPublishedContent) }
        .SelectMany(type => type.GetProperties().Select(property => property.Name)
            .Concat(type.GetMethods().Where(method => !method.IsSpecialName).Select(method => method.Name)))];

    public ISet<string> GetDocumentReservedFieldNames() => With(content.Value.ReservedFieldNames);

    public ISet<string> GetMediaReservedFieldNames() => With(media.Value.ReservedFieldNames);

    public ISet<string> GetMemberReservedFieldNames() => With(members.Value.ReservedFieldNames);

    private static HashSet<string> With(ISet<string> reserved) =>
        Members.Concat(reserved).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
