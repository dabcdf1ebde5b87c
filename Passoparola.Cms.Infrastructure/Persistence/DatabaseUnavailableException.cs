namespace Passoparola.Cms.Infrastructure.Persistence;

/// <summary>The database cannot serve this site. The message is one sentence an operator can act on.</summary>
public sealed class DatabaseUnavailableException : Exception
{
    public DatabaseUnavailableException(string message)
        : base(message)
    {
    }

    public DatabaseUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
