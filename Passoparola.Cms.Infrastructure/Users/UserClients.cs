using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Scoping;

namespace Passoparola.Cms.Infrastructure.Users;

/// <summary>The client ids API users sign in with.</summary>
internal sealed class UserClients(IAmbientDatabase database, CommittedState<UserDirectory> directory)
{
    private IEnumerable<UserClientRow> Rows => directory.Value.Clients.Values;

    public string[] All() => [.. Rows.Select(row => row.ClientId).Order(StringComparer.Ordinal)];

    public string[] Of(int userId) => [.. Rows.Where(row => row.UserId == userId).Select(row => row.ClientId).Order(StringComparer.Ordinal)];

    public int? OwnerOf(string clientId) => directory.Value.Clients.GetValueOrDefault(clientId)?.UserId;

    public void Add(int userId, string clientId)
    {
        var context = database.Writing;
        context.Add(new UserClientRow { ClientId = clientId, UserId = userId });
        context.SaveChanges();
        context.ChangeTracker.Clear();
        directory.Changed();
    }

    public bool Remove(int userId, string clientId) =>
        Changed(database.Writing.Set<UserClientRow>().Where(row => row.UserId == userId && row.ClientId == clientId).ExecuteDelete());

    /// <returns>Whether there is such a client.</returns>
    public bool SetSecret(string clientId, string secretHash) =>
        Changed(database.Writing.Set<UserClientRow>().Where(row => row.ClientId == clientId)
            .ExecuteUpdate(set => set.SetProperty(row => row.SecretHash, secretHash)));

    private bool Changed(int rows)
    {
        directory.Changed();
        return rows > 0;
    }
}
