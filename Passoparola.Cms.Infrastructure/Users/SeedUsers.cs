using Microsoft.Extensions.Options;
using Passoparola.Cms.Infrastructure.Runtime;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.UserGroups;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.Users;

/// <summary>
/// Puts the two accounts in place that Umbraco's services take for granted: the super user and the group of
/// administrators. No password opens the super user's account until somebody with access to the server sets one.
/// </summary>
internal sealed class SeedUsers(
    ICoreScopeProvider scopes,
    IAmbientDatabase database,
    CommittedState<UserDirectory> directory,
    TimeProvider clock,
    IOptions<GlobalSettings> settings) : IDatabaseSeed
{
    private static readonly string[] Sections =
    [
        Constants.Applications.Content,
        Constants.Applications.Media,
        Constants.Applications.Library,
        Constants.Applications.Settings,
        Constants.Applications.Packages,
        Constants.Applications.Users,
        Constants.Applications.Members,
        Constants.Applications.Translation,
    ];

    private static readonly string[] Permissions =
    [
        ActionBrowse.ActionLetter,
        ActionNew.ActionLetter,
        ActionUpdate.ActionLetter,
        ActionPublish.ActionLetter,
        ActionUnpublish.ActionLetter,
        ActionDelete.ActionLetter,
        ActionCopy.ActionLetter,
        ActionMove.ActionLetter,
        ActionSort.ActionLetter,
        ActionRestore.ActionLetter,
        ActionRollback.ActionLetter,
        ActionCreateBlueprintFromContent.ActionLetter,
        ActionNotify.ActionLetter,
        ActionAssignDomain.ActionLetter,
        ActionRights.ActionLetter,
        ActionProtect.ActionLetter,
        ActionDocumentPropertyRead.ActionLetter,
        ActionDocumentPropertyWrite.ActionLetter,
    ];

    public int Order => 10;

    public void EnsureSeeded()
    {
        using var scope = scopes.CreateCoreScope();
        var groupId = Administrators();
        if (!database.Current.Set<UserRow>().Any(row => row.Id == Constants.Security.SuperUserId))
        {
            AddSuperUser(groupId);
        }

        scope.Complete();
    }

    private int Administrators()
    {
        var present = database.Current.Set<UserGroupRow>()
            .Where(row => row.Key == Constants.Security.AdminGroupKey)
            .Select(row => (int?)row.Id)
            .SingleOrDefault();
        if (present is { } id)
        {
            return id;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var row = new UserGroupRow
        {
            Key = Constants.Security.AdminGroupKey,
            Alias = Constants.Security.AdminGroupAlias,
            Name = "Amministratori",
            Icon = "icon-medal",
            StartContentId = Constants.System.Root,
            StartMediaId = Constants.System.Root,
            StartElementId = Constants.System.Root,
            HasAccessToAllLanguages = true,
            Sections = [.. Sections],
            Permissions = [.. Permissions],
            CreateDate = now,
            UpdateDate = now,
        };
        Add(row);
        return row.Id;
    }

    private void AddSuperUser(int groupId)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        const string Name = "Amministratore";
        const string Username = "admin";
        Add(new UserRow
        {
            Id = Constants.Security.SuperUserId,
            Key = Constants.Security.SuperUserKey,
            Name = Name,
            Username = Username,
            Login = UserMapping.LoginOf(Username),
            Email = "",
            SecurityStamp = Guid.NewGuid().ToString(),
            Language = settings.Value.DefaultUILanguage,
            IsApproved = true,
            CreateDate = now,
            UpdateDate = now,
        });
        Add(new UserGroupMemberRow { GroupId = groupId, UserId = Constants.Security.SuperUserId });
    }

    private void Add(object row)
    {
        var context = database.Writing;
        context.Add(row);
        context.SaveChanges();
        context.ChangeTracker.Clear();
        directory.Changed();
    }
}
