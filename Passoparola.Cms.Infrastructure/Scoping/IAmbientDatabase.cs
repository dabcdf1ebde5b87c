using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.Scoping;

/// <summary>The database of the scope the caller runs in. Repositories use it and never open, commit or dispose.</summary>
internal interface IAmbientDatabase
{
    /// <summary>For reading. Takes the locks the scope has asked for so far.</summary>
    /// <exception cref="InvalidOperationException">There is no scope.</exception>
    CmsDbContext Current { get; }

    /// <summary>For writing: the same context, inside the scope's write transaction.</summary>
    /// <exception cref="InvalidOperationException">There is no scope.</exception>
    CmsDbContext Writing { get; }
}
