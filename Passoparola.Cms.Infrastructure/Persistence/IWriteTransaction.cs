namespace Passoparola.Cms.Infrastructure.Persistence;

/// <summary>A transaction that holds the only writer's place; disposing it uncommitted rolls back and leaves the place.</summary>
internal interface IWriteTransaction : IDisposable
{
    void Commit();
}
