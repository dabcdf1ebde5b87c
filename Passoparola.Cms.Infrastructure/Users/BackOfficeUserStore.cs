using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace Passoparola.Cms.Infrastructure.Users;

internal sealed class BackOfficeUserStore(
    IUserRepository users,
    IBackOfficeUserReader reader,
    ICoreScopeProvider scopes,
    IEventMessagesFactory eventMessages) : IBackOfficeUserStore
{
    public Task<UserOperationStatus> SaveAsync(IUser user)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(user.Username);
        ArgumentException.ThrowIfNullOrWhiteSpace(user.Name);
        return SaveValidAsync(user);
    }

    public Task<UserOperationStatus> DisableAsync(IUser user)
    {
        user.IsApproved = false;
        user.InvitedDate = null;
        return SaveAsync(user);
    }

    public Task<IUser?> GetByUserNameAsync(string username)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return Task.FromResult(users.GetByUsername(username, includeSecurityData: true));
    }

    public Task<IUser?> GetByEmailAsync(string email)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return Task.FromResult(users.GetMany().FirstOrDefault(user => user.Email.InvariantEquals(email)));
    }

    public Task<IUser?> GetAsync(int id) => Task.FromResult(reader.GetById(id));

    public Task<IUser?> GetAsync(Guid key) => Task.FromResult(reader.GetByKey(key));

    public Task<IEnumerable<IUser>> GetUsersAsync(params Guid[]? keys) => Task.FromResult(reader.GetManyByKey(keys ?? []));

    public Task<IEnumerable<IUser>> GetUsersAsync(params int[]? ids) => Task.FromResult(reader.GetManyById(ids ?? []));

    public Task<IEnumerable<IUser>> GetAllInGroupAsync(int groupId) => Task.FromResult(reader.GetAllInGroup(groupId));

    private async Task<UserOperationStatus> SaveValidAsync(IUser user)
    {
        using var scope = scopes.CreateCoreScope();
        var messages = eventMessages.Get();
        var saving = new UserSavingNotification(user, messages);
        if (await scope.Notifications.PublishCancelableAsync(saving))
        {
            scope.Complete();
            return UserOperationStatus.CancelledByNotification;
        }

        users.Save(user);
        scope.Notifications.Publish(new UserSavedNotification(user, messages).WithStateFrom(saving));
        scope.Complete();
        return UserOperationStatus.Success;
    }
}
