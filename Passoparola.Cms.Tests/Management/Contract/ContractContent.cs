using Passoparola.Cms.Infrastructure.UserGroups;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace Passoparola.Cms.Tests.Management.Contract;

/// <summary>What requests are about, made by Core's services: documents in a type of their own, media folders, users.</summary>
internal sealed class ContractContent(CmsApplication cms)
{
    private const int User = Constants.Security.SuperUserId;

    private readonly Lazy<Task<IContentType>> _type = new(() => MakeTypeAsync(cms));

    /// <summary>The alias of a property of such a document that varies by culture.</summary>
    public const string Text = "testo";

    public async Task<Guid> TypeAsync() => (await _type.Value).Key;

    public async Task<Guid> DocumentAsync(Guid? parent = null, bool isPublished = false)
    {
        var documents = cms.Get<IContentService>();
        var parentId = parent is { } key ? documents.GetById(key)!.Id : Constants.System.Root;
        var document = new Content($"Contratto {Guid.NewGuid():N}", parentId, await _type.Value, "it-IT");
        document.SetValue(Text, "testo", "it-IT");
        Assert.True(documents.Save(document, User).Success);
        if (isPublished)
        {
            Assert.True(documents.Publish(document, ["it-IT"], User).Success);
        }

        return document.Key;
    }

    /// <summary>A document that was saved twice, and its first version.</summary>
    public async Task<(Guid Document, Guid Version)> DocumentWithVersionsAsync()
    {
        var key = await DocumentAsync(isPublished: true);
        var documents = cms.Get<IContentService>();
        var document = documents.GetById(key)!;
        document.SetValue(Text, "testo nuovo", "it-IT");
        Assert.True(documents.Publish(document, ["it-IT"], User).Success || documents.Save(document, User).Success);
        var versions = await cms.Get<IContentVersionService>().GetPagedContentVersionsAsync(key, null, 0, 10);
        return (key, versions.Result!.Items.Last().VersionId.ToGuid());
    }

    public async Task<Guid> TrashedDocumentAsync(Guid? parent = null)
    {
        var documents = cms.Get<IContentService>();
        var document = documents.GetById(await DocumentAsync(parent))!;
        Assert.True(documents.MoveToRecycleBin(document, User).Success);
        return document.Key;
    }

    public Guid MediaFolder(Guid? parent = null)
    {
        var media = cms.Get<IMediaService>();
        var folder = media.CreateMedia($"Cartella {Guid.NewGuid():N}", parent is { } key ? media.GetById(key)!.Id : Constants.System.Root, Constants.Conventions.MediaTypes.Folder);
        Assert.True(media.Save(folder, User).Success);
        return folder.Key;
    }

    public Guid TrashedMediaFolder(Guid? parent = null)
    {
        var media = cms.Get<IMediaService>();
        var folder = media.GetById(MediaFolder(parent))!;
        Assert.True(media.MoveToRecycleBin(folder, User).Success);
        return folder.Key;
    }

    public Task<Guid> UserAsync() => cms.UserAsync($"{Guid.NewGuid():N}@example.org", "Ida Contratto", EditorialGroups.ContributorsKey);

    public async Task<Guid> DisabledUserAsync()
    {
        var user = await UserAsync();
        Assert.Equal(UserOperationStatus.Success, await cms.Get<IUserService>().DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { user }));
        return user;
    }

    /// <summary>A user that is a program.</summary>
    public async Task<Guid> ApiUserAsync()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        var model = new UserCreateModel { Email = email, UserName = email, Name = "Programma", Kind = UserKind.Api, UserGroupKeys = new HashSet<Guid> { EditorialGroups.ContributorsKey } };
        var created = await cms.Get<IUserService>().CreateAsync(Constants.Security.SuperUserKey, model, approveUser: true);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result.CreatedUser!.Key;
    }

    public Task<Guid> UserGroupAsync() => cms.GroupAsync();

    private static async Task<IContentType> MakeTypeAsync(CmsApplication cms)
    {
        var alias = $"contratto{Guid.NewGuid():N}";
        var text = (await cms.Get<IDataTypeService>().GetAsync(Constants.DataTypes.Guids.TextstringGuid))!;
        var type = new ContentType(cms.Get<IShortStringHelper>(), Constants.System.Root)
        {
            Alias = alias,
            Name = alias,
            AllowedAsRoot = true,
            Variations = ContentVariation.Culture,
        };
        type.AddPropertyType(
            new PropertyType(cms.Get<IShortStringHelper>(), text, Text) { Name = Text, Variations = ContentVariation.Culture }, "contenuto", "Contenuto");
        type.AllowedContentTypes = [new ContentTypeSort(type.Key, 0, alias)];
        var created = await cms.Get<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Result.ToString());
        return cms.Get<IContentTypeService>().Get(type.Key)!;
    }
}
