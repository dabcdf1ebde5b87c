using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Passoparola.Cms.Api.Management.Media.Audit;
using Passoparola.Cms.Api.Management.Media.Collection;
using Passoparola.Cms.Api.Management.Media.Editing;
using Passoparola.Cms.Api.Management.Media.Items;
using Passoparola.Cms.Api.Management.Media.Moving;
using Passoparola.Cms.Api.Management.Media.Reading;
using Passoparola.Cms.Api.Management.Media.RecycleBin;
using Passoparola.Cms.Api.Management.Media.References;
using Passoparola.Cms.Api.Management.Media.Tree;
using Passoparola.Cms.Api.Management.Security.Access;

namespace Passoparola.Cms.Api.Management.Media;

/// <summary>
/// The media library. Who picks media for documents sees it and may add to it; who changes, moves or deletes what is there
/// has the media section. Within it, start nodes decide.
/// </summary>
internal static class MediaEndpoints
{
    private const string Tag = "Media";

    public static void MapMediaLibrary(this IEndpointRouteBuilder management)
    {
        MapReading(management.MapGroup("/media").WithTags(Tag).RequireAuthorization(AccessPolicy.SectionAccessForMediaTree));
        MapAdding(management.MapGroup("/media").WithTags(Tag).RequireAuthorization(AccessPolicy.SectionAccessContentOrMedia));
        MapChanging(management.MapGroup("/media").WithTags(Tag).RequireAuthorization(AccessPolicy.TreeAccessMedia));
        GetMediaTree.Map(management.MapGroup("/tree/media").WithTags(Tag).RequireAuthorization(AccessPolicy.SectionAccessForMediaTree));
        MapItems(management.MapGroup("/item/media").WithTags(Tag).RequireAuthorization(AccessPolicy.SectionAccessForMediaTree));
        GetMediaCollection.Map(management.MapGroup("/collection/media").WithTags(Tag).RequireAuthorization(AccessPolicy.SectionAccessForMediaTree));
        MapBin(management.MapGroup("/recycle-bin/media").WithTags(Tag).RequireAuthorization(AccessPolicy.TreeAccessMedia));
    }

    private static void MapReading(RouteGroupBuilder media)
    {
        GetMedia.Map(media);
        GetMediaConfiguration.Map(media);
        GetMediaUrls.Map(media);
        GetMediaAuditLog.Map(media);
        MediaReferences.Map(media);
    }

    private static void MapItems(RouteGroupBuilder items)
    {
        GetMediaItems.Map(items);
        SearchMedia.Map(items);
    }

    private static void MapAdding(RouteGroupBuilder media)
    {
        CreateMedia.Map(media);
        ValidateNewMedia.Map(media);
    }

    private static void MapChanging(RouteGroupBuilder media)
    {
        UpdateMedia.Map(media);
        ValidateMedia.Map(media);
        DeleteMedia.Map(media);
        MoveMedia.Map(media);
        TrashMedia.Map(media);
        SortMedia.Map(media);
        SortMediaByField.Map(media);
    }

    private static void MapBin(RouteGroupBuilder bin)
    {
        GetMediaBin.Map(bin);
        GetOriginalParent.Map(bin);
        RestoreMedia.Map(bin);
        DeleteTrashedMedia.Map(bin);
        EmptyMediaBin.Map(bin);
        MediaReferences.MapBin(bin);
    }
}
