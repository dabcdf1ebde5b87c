using Passoparola.Cms.Infrastructure.Schema.Files;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Schema.Importing;

/// <summary>Saves, publishes, moves and unpublishes one document until it is what its file says.</summary>
internal sealed class WriteDocument(IContentService contents)
{
    public IContent Write(ImportRun run, ContentFile file, IContent? present, DocumentLookup lookup, DraftsAbove drafts)
    {
        var parentId = file.ParentKey is { } parent ? lookup.IdOf(parent)!.Value : Constants.System.Root;
        var content = present ?? DocumentShaping.New(file, parentId, lookup.TypeOf(file.ContentType));
        if (content.ParentId != parentId)
        {
            Require(run, file, contents.Move(content, parentId).Success, "it cannot be moved");
            content = contents.GetById(file.Key)!;
        }

        DocumentShaping.Shape(content, file, run);
        content.SortOrder = file.SortOrder;
        Save(run, file, content, drafts);
        if (content.SortOrder != file.SortOrder)
        {
            // A new document goes last among its siblings whatever it asks for.
            content.SortOrder = file.SortOrder;
            Require(run, file, contents.Save(content).Success, "it cannot be put in its place");
        }

        return content;
    }

    private void Save(ImportRun run, ContentFile file, IContent content, DraftsAbove drafts)
    {
        var varies = content.ContentType.VariesByCulture();
        string[] surplus = varies ? [.. content.PublishedCultures.Where(culture => !file.PublishedCultures.Contains(culture))] : [];
        var publishes = varies ? file.PublishedCultures.Count > 0 : file.Published;
        if (publishes && drafts.Publish(content) is { } obstacle)
        {
            Require(run, file, contents.Save(content).Success, "it cannot be saved");
            run.Skip(file, $"saved, but not published: '{obstacle.Name}' above it is a draft that cannot be published");
        }
        else if (publishes)
        {
            Publish(run, file, content, varies);
        }
        else
        {
            Require(run, file, contents.Save(content).Success, "it cannot be saved");
            surplus = content.Published ? ["*"] : [];
        }

        foreach (var culture in surplus)
        {
            Require(run, file, contents.Unpublish(content, culture).Success, $"it cannot be unpublished ({culture})");
        }
    }

    private void Publish(ImportRun run, ContentFile file, IContent content, bool varies)
    {
        var result = contents.SaveAndPublish(content, varies ? [.. file.PublishedCultures] : []);
        var invalid = string.Join(", ", (result.InvalidProperties ?? []).Select(property => property.Alias));
        Require(run, file, result.Success, invalid.Length > 0
            ? $"it cannot be published: {result.Result}; not valid: {invalid}"
            : $"it cannot be published: {result.Result}");
    }

    private static void Require(ImportRun run, ContentFile file, bool success, string problem)
    {
        if (!success)
        {
            throw run.Problem(file, problem);
        }
    }
}
