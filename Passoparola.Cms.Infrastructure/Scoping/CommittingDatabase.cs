using Passoparola.Cms.Infrastructure.Persistence;
using Umbraco.Cms.Core;

namespace Passoparola.Cms.Infrastructure.Scoping;

/// <summary>The database of a root scope that is about to commit.</summary>
internal sealed class CommittingDatabase(DatabaseSession session, TimeSpan writeTimeout)
{
    /// <summary>Whether the scope has written so far.</summary>
    public bool HasWritten => session.IsWriting;

    /// <summary>The context, inside the write transaction.</summary>
    public CmsDbContext Writing
    {
        get
        {
            session.BeginWrite(Constants.Locks.ContentTree, writeTimeout);
            return session.Context;
        }
    }
}
