using Passoparola.Cms.Infrastructure.Runtime;
using Passoparola.Cms.Infrastructure.Scoping;
using Passoparola.Cms.Infrastructure.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace Passoparola.Cms.Infrastructure.UserGroups;

/// <summary>
/// Gives a database the groups of editors and contributors, once: what an administrator deletes or renames afterwards
/// stays as it is.
/// </summary>
internal sealed class SeedEditorialGroups(
    ICoreScopeProvider scopes,
    IAmbientDatabase database,
    CommittedState<UserDirectory> directory,
    IKeyValueRepository keyValues,
    TimeProvider clock) : IDatabaseSeed
{
    private const string Done = "Passoparola.UserGroups.Editorial";

    private static readonly string[] Writing =
    [
        ActionBrowse.ActionLetter,
        ActionNew.ActionLetter,
        ActionUpdate.ActionLetter,
        ActionCopy.ActionLetter,
        ActionRollback.ActionLetter,
        ActionDocumentPropertyRead.ActionLetter,
        ActionDocumentPropertyWrite.ActionLetter,
    ];

    private static readonly string[] Publishing =
    [
        ActionPublish.ActionLetter,
        ActionUnpublish.ActionLetter,
        ActionDelete.ActionLetter,
        ActionRestore.ActionLetter,
        ActionMove.ActionLetter,
        ActionSort.ActionLetter,
    ];

    public int Order => 15;

    public void EnsureSeeded()
    {
        using var scope = scopes.CreateCoreScope();
        if (!keyValues.Exists(Done))
        {
            AddGroups();
            keyValues.Save(new KeyValue { Identifier = Done, Value = "1", UpdateDate = clock.GetUtcNow().UtcDateTime });
        }

        scope.Complete();
    }

    private void AddGroups()
    {
        var context = database.Writing;
        var present = context.Set<UserGroupRow>().Select(row => row.Alias).ToHashSet(StringComparer.OrdinalIgnoreCase);
        context.AddRange(Groups().Where(group => !present.Contains(group.Alias)));
        context.SaveChanges();
        context.ChangeTracker.Clear();
        directory.Changed();
    }

    private IEnumerable<UserGroupRow> Groups() =>
    [
        New(
            EditorialGroups.EditorsKey,
            EditorialGroups.EditorsAlias,
            "Redazione",
            "Scrive, corregge e pubblica i contenuti e i file multimediali.",
            "icon-newspaper",
            [.. Writing, .. Publishing]),
        New(
            EditorialGroups.ContributorsKey,
            EditorialGroups.ContributorsAlias,
            "Collaboratori",
            "Scrive e corregge i contenuti e carica immagini; la pubblicazione spetta alla redazione.",
            "icon-edit",
            Writing),
    ];

    private UserGroupRow New(Guid key, string alias, string name, string description, string icon, string[] permissions) => new()
    {
        Key = key,
        Alias = alias,
        Name = name,
        Description = description,
        Icon = icon,
        StartContentId = Constants.System.Root,
        StartMediaId = Constants.System.Root,
        StartElementId = Constants.System.Root,
        HasAccessToAllLanguages = true,
        Sections = [Constants.Applications.Content, Constants.Applications.Media],
        Permissions = [.. permissions],
        CreateDate = clock.GetUtcNow().UtcDateTime,
        UpdateDate = clock.GetUtcNow().UtcDateTime,
    };
}
